import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** How many seconds to wait for what should come: a busy machine takes half a minute to start a browser. */
export const patience = 120;

/**
 * Starts a program that runs until it is stopped.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] added to this one
 * @returns what it writes, where that is asked for, and how to stop it and wait until it has ended
 */
export function startProgram(command, args, environment = {}, output = 'ignore') {
  const program = spawn(command, args, {
    stdio: ['ignore', output, 'ignore'],
    env: { ...process.env, ...environment },
  });
  const ended = new Promise((done) => program.once('exit', done).once('error', done));
  const stop = async () => {
    program.kill();
    await ended;
  };
  return { written: program.stdout, stop };
}

/** A port that nothing listens on. */
export async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Asks again and again until something true comes back, and gives it.
 * @template T
 * @param {() => T | Promise<T>} ask
 * @param {number} [seconds] how long to go on
 * @returns {Promise<T>} the last answer, which is false-like when time ran out
 */
export async function until(ask, seconds = patience) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer || Date.now() > end) return answer;
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** Waits for a server's good answer to an address. @throws Error when none comes */
export async function answers(address) {
  let last;
  const good = await until(async () => {
    last = await fetch(address).catch(() => undefined);
    return last?.ok;
  });
  if (!good) throw new Error(`${address} answers ${last?.status ?? 'nothing'}`);
  return last;
}
