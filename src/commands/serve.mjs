import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { root } from './ready.mjs';

/**
 * Serves the built site.
 * @param {number} port
 * @param {Record<string, string>} [headers] what every answer carries beside its own
 * @returns {Promise<import('node:http').Server>} once it listens; rejects when the port is taken
 */
export function serve(port, headers = {}) {
  const folder = `${root}dist`;
  // Hosts let a browser keep fonts; without that, two faces of one file fetch it twice.
  const setHeaders = (response, path) => {
    if (path.startsWith('/fonts/')) response.setHeader('Cache-Control', 'max-age=600');
  };
  const files = sirv(folder, { dev: true, setHeaders });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      createReadStream(`${folder}/404.html`).pipe(response);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}
