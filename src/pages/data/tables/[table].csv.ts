import type { APIRoute } from 'astro';
import { fileOfTable } from '../../../ledger/data-package/descriptor.ts';
import { packageTables, type PackageTable } from '../../../ledger/data-package/tables.ts';
import { ledger } from '../../../ledger/site-ledger.ts';

export const getStaticPaths = () =>
  packageTables(ledger).map((table) => ({ params: { table: table.name }, props: { table } }));

export const GET: APIRoute<{ table: PackageTable }> = ({ props: { table } }) =>
  new Response(fileOfTable(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
