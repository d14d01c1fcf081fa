import type { APIRoute } from 'astro';
import { factAsData } from '../../../ledger/export.ts';
import { ledger } from '../../../ledger/site-ledger.ts';

export const getStaticPaths = () => [...ledger.facts.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = ({ params: { id } }) =>
  Response.json(factAsData(id, ledger));
