import type { APIRoute } from 'astro';
import { code as playerCode } from 'virtual:player-code';
import { previewPage } from '../../../teach/player/player-page.ts';

export const GET: APIRoute = () =>
  new Response(previewPage(playerCode.page), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
