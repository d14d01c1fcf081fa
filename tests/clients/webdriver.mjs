import { createInterface } from 'node:readline';
import { answers, freePort, startProgram } from './programs.mjs';

/** Starts a screen that nobody sees; the server itself picks a free number and writes it. */
async function startScreen() {
  const args = ['-displayfd', '1', '-screen', '0', '1280x1024x24'];
  const { written, stop } = startProgram('Xvfb', args, {}, 'pipe');
  for await (const number of createInterface(written)) return { display: `:${number}`, stop };
  throw new Error('Xvfb does not start');
}

/** Sends one command of the WebDriver protocol (https://www.w3.org/TR/webdriver2/) and gives its value. */
async function command(method, address, parameters) {
  const body = method === 'POST' ? JSON.stringify(parameters) : undefined;
  const { value } = await (await fetch(address, { method, body })).json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/**
 * Opens WebKitGTK's MiniBrowser by WebKitWebDriver, on a screen of its own. As root, WebKit's own
 * sandbox of processes cannot start and is switched off; sandboxes of frames are not touched by that.
 * @returns {Promise<import('./engines.mjs').Opened>}
 */
export async function openWebKit() {
  const screen = await startScreen();
  const port = await freePort();
  const program = startProgram('WebKitWebDriver', [`--port=${port}`], {
    DISPLAY: screen.display,
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    ...(process.getuid() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
  });
  const driver = `http://127.0.0.1:${port}`;
  let session;
  const close = async () => {
    if (session) await command('DELETE', session);
    await program.stop();
    await screen.stop();
  };
  try {
    await answers(`${driver}/status`);
    const begun = await command('POST', `${driver}/session`, { capabilities: {} });
    session = `${driver}/session/${begun.sessionId}`;
    return {
      version: `WebKitGTK ${begun.capabilities.browserVersion}`,
      goto: (url) => command('POST', `${session}/url`, { url }),
      evaluate: (ask, ...args) =>
        command('POST', `${session}/execute/sync`, {
          script: `return (${ask})(...arguments)`,
          args,
        }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
