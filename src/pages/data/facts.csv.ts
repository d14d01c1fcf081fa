import type { APIRoute } from 'astro';
import { ledgerAsRows } from '../../ledger/export.ts';
import { ledger } from '../../ledger/site-ledger.ts';
import { writeCsv } from '../../ledger/data-sets/csv.ts';

export const GET: APIRoute = () =>
  new Response(writeCsv(ledgerAsRows(ledger)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
