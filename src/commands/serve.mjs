import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { root } from './ready.mjs';

/**
 * Serves the built site.
 * @param {number} port
 * @returns {Promise<import('node:http').Server>} once it listens; rejects when the port is taken
 */
export function serve(port) {
  const folder = `${root}dist`;
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
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
