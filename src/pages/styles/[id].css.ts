import type { APIRoute } from 'astro';
import { widgets } from '../../widget/registry.ts';
import { widgetStyle } from '../../widget/render.ts';

export const getStaticPaths = () => [...widgets.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(widgetStyle(params['id'] ?? ''), { headers: { 'Content-Type': 'text/css' } });
