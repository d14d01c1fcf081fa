import type { APIRoute } from 'astro';
import { code } from 'virtual:worker-code';

/** The worker that shows a reader’s own copy of the site where there is no network; only the page about it registers it. */
export const GET: APIRoute = () =>
  new Response(code.page.script, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
