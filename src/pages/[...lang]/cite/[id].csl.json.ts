import type { APIRoute } from 'astro';
import { cslCitation, type Cited } from '../../../components/cards/citation.ts';
import { citationPaths } from '../../../components/cards/cited-pages.ts';

export const getStaticPaths = citationPaths;

export const GET: APIRoute<{ cited: Cited }> = ({ props: { cited } }) =>
  new Response(`${cslCitation(cited)}\n`, {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
