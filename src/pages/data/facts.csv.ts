import type { APIRoute } from 'astro';
import { ledgerAsRows } from '../../facts/export.ts';
import { ledger } from '../../facts/site-ledger.ts';
import { writeCsv } from '../../data/csv.ts';

export const GET: APIRoute = () =>
  new Response(writeCsv(ledgerAsRows(ledger)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
