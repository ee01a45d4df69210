// A real Chromium without a window, driven through its DevTools protocol over one WebSocket.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

function onPath(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8' }).trim();
  } catch {
    return undefined; // it is not there
  }
}

const chromiumPath = [
  process.env['CHROMIUM'],
  onPath('chromium'),
  onPath('chromium-browser'),
  onPath('google-chrome'),
].find((path) => path !== undefined && existsSync(path));

/** Why tests in a browser are skipped, or null: there is one. */
export const noBrowser =
  chromiumPath === undefined ? 'needs Chromium: apt-get install chromium, or CHROMIUM=<path of the program>' : null;

/** A page of the browser. */
export interface BrowserPage {
  /** Runs an expression in the page, waits for it when it is a promise, and gives its value. @throws what it threw */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Takes a picture of what is seen, PNG. */
  readonly takePicture: () => Promise<Buffer>;
}

/** A running browser. */
export interface Browser extends AsyncDisposable {
  /** Opens an address in a page of its own, and waits until it has loaded. */
  readonly open: (url: string) => Promise<BrowserPage>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

type Send = (method: string, params?: object, sessionId?: string) => Promise<Record<string, unknown>>;

/** Starts the browser with an empty profile. */
export async function openBrowser(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error(noBrowser ?? '');
  const profile = await mkdtemp(join(tmpdir(), 'reynard-browser-'));
  const child = spawn(
    chromiumPath,
    [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
      ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, '--window-size=1280,900', 'about:blank'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const socket = new WebSocket(await debuggerUrl(child));
  await once(socket, 'open');
  const { send, waitFor } = speak(socket);
  return {
    open: (url) => openPage(send, waitFor, url),
    [Symbol.asyncDispose]: async () => {
      socket.close();
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

async function debuggerUrl(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('the browser says nothing');
  for await (const line of createInterface({ input: child.stderr })) {
    const url = /listening on (ws:\S+)/.exec(line)?.[1];
    if (url !== undefined) {
      child.stderr.resume();
      return url;
    }
  }
  throw new Error('the browser ended before it listened');
}

function speak(socket: WebSocket) {
  const answers = new Map<number, PromiseWithResolvers<Record<string, unknown>>>();
  const heard = new Set<(message: Message) => void>();
  let count = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message; // the protocol's own form
    for (const hear of heard) hear(message);
    const answer = answers.get(message.id ?? -1);
    if (message.error !== undefined) answer?.reject(new Error(message.error.message));
    else answer?.resolve(message.result ?? {});
  });
  const send: Send = (method, params = {}, sessionId) => {
    count += 1;
    const answer = Promise.withResolvers<Record<string, unknown>>();
    answers.set(count, answer);
    socket.send(JSON.stringify({ id: count, method, params, ...(sessionId === undefined ? {} : { sessionId }) }));
    return answer.promise;
  };
  const waitFor = (method: string, sessionId: string): Promise<void> =>
    new Promise((resolve) => {
      const hear = (message: Message): void => {
        if (message.method !== method || message.sessionId !== sessionId) return;
        heard.delete(hear);
        resolve();
      };
      heard.add(hear);
    });
  return { send, waitFor };
}

async function openPage(
  send: Send,
  waitFor: (method: string, sessionId: string) => Promise<void>,
  url: string,
): Promise<BrowserPage> {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const attached = await send('Target.attachToTarget', { targetId, flatten: true });
  const sessionId = String(attached['sessionId']);
  await send('Page.enable', {}, sessionId);
  const loaded = waitFor('Page.loadEventFired', sessionId);
  await send('Page.navigate', { url }, sessionId);
  await loaded;
  return {
    evaluate: async (expression) => {
      const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
      // The protocol's own form.
      const answer = (await send('Runtime.evaluate', params, sessionId)) as {
        readonly result: { readonly value?: unknown };
        readonly exceptionDetails?: { readonly exception?: { readonly description?: string }; readonly text: string };
      };
      const { exceptionDetails: thrown } = answer;
      if (thrown !== undefined) throw new Error(thrown.exception?.description ?? thrown.text);
      return answer.result.value;
    },
    takePicture: async () =>
      Buffer.from(String((await send('Page.captureScreenshot', {}, sessionId))['data']), 'base64'),
  };
}
