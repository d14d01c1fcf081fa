import type { APIRoute } from 'astro';
import { risCitation, type Cited } from '../../../components/cards/citation.ts';
import { citationPaths } from '../../../components/cards/cited-pages.ts';

export const getStaticPaths = citationPaths;

export const GET: APIRoute<{ cited: Cited }> = ({ props: { cited } }) =>
  new Response(`${risCitation(cited)}\n`, {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
