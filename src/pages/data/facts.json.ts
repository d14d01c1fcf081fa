import type { APIRoute } from 'astro';
import { ledgerAsData } from '../../facts/export.ts';
import { ledger } from '../../facts/site-ledger.ts';

export const GET: APIRoute = () => Response.json(ledgerAsData(ledger));
