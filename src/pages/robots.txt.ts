import type { APIRoute } from 'astro';
import { addressOf } from '../i18n/paths.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${addressOf('en', 'sitemap-index.xml')}\n`);
