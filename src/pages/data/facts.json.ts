import type { APIRoute } from 'astro';
import { ledgerAsData } from '../../ledger/export.ts';
import { ledger } from '../../ledger/site-ledger.ts';

export const GET: APIRoute = () => Response.json(ledgerAsData(ledger));
