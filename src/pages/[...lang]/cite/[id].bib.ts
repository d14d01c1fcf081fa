import type { APIRoute } from 'astro';
import { bibtexCitation, type Cited } from '../../../components/cards/citation.ts';
import { citationPaths } from '../../../components/cards/cited-pages.ts';

export const getStaticPaths = citationPaths;

export const GET: APIRoute<{ cited: Cited }> = ({ props: { cited } }) =>
  new Response(`${bibtexCitation(cited)}\n`, {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
