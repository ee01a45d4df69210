// A real server in its own process and data folder, to be talked to over HTTP and to be killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { watchAnswer } from '../http/watch-answers.ts';

const root = join(import.meta.dirname, '../..');

/** One line of the server's log. */
export interface LogLine {
  readonly event: string;
  readonly [field: string]: unknown;
}

export interface RunningServer extends AsyncDisposable {
  readonly url: string;
  /** Its process. */
  readonly pid: number;
  /** Fulfils with the first log line that fits, also one written before the call. */
  readonly waitForLog: (fits: (line: LogLine) => boolean) => Promise<LogLine>;
  readonly logLines: readonly LogLine[];
  /** Ends the process as a crash or a power cut would. */
  readonly killHard: () => Promise<void>;
}

export const apiKey = 'e2e-test-key-0123456789';

/** Starts `node src/server.ts` on a free port. */
export async function startServer(dataDir: string, env: NodeJS.ProcessEnv = {}): Promise<RunningServer> {
  const child = spawn(process.execPath, ['src/server.ts'], {
    cwd: root,
    env: {
      ...process.env,
      REYNARD_DATA_DIR: dataDir,
      REYNARD_PORT: '0',
      REYNARD_API_KEY: apiKey,
      REYNARD_RENDER_HEIGHT: '360',
      REYNARD_LOG: 'debug',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = followLog(child);
  const url = await listeningUrl(child, log.all);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  return {
    url,
    pid: child.pid ?? 0,
    waitForLog: log.waitFor,
    logLines: log.all,
    killHard: () => end('SIGKILL'),
    [Symbol.asyncDispose]: () => end('SIGTERM'),
  };
}

async function listeningUrl(child: ChildProcess, log: readonly LogLine[]): Promise<string> {
  if (child.stdout === null) throw new Error('the server has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /listens on (\S+)/.exec(line)?.[1];
    if (url !== undefined) {
      child.stdout.resume();
      return url;
    }
  }
  throw new Error(`the server ended before it listened: ${JSON.stringify(log.slice(-5))}`);
}

function followLog(child: ChildProcess) {
  if (child.stderr === null) throw new Error('the server has no log');
  const all: LogLine[] = [];
  const waiting = new Set<(line: LogLine) => void>();
  createInterface({ input: child.stderr }).on('line', (text) => {
    const line: LogLine = text.startsWith('{') ? JSON.parse(text) : { event: 'text', text };
    all.push(line);
    for (const hear of waiting) hear(line);
  });
  const waitFor = (fits: (line: LogLine) => boolean): Promise<LogLine> =>
    new Promise((resolve, reject) => {
      const known = all.find(fits);
      if (known !== undefined) {
        resolve(known);
        return;
      }
      const hear = (line: LogLine) => {
        if (!fits(line)) return;
        waiting.delete(hear);
        resolve(line);
      };
      waiting.add(hear);
      child.once('exit', () => reject(new Error(`the server ended: ${JSON.stringify(all.slice(-5))}`)));
    });
  return { all, waitFor };
}

/** Calls the API with the key. */
export async function call(server: RunningServer, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json', ...init.headers };
  const url = `${server.url}${path}`;
  return watchAnswer(init.method ?? 'GET', url, await fetch(url, { ...init, headers }));
}

/** The task object of the wire, as far as the tests look at it. */
export interface WireTask {
  readonly id: string;
  readonly status: string;
  readonly progress: number;
  readonly results: readonly { readonly url: string; readonly duration: number; readonly width: number }[] | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** Reads a task. */
export const readTask = async (server: RunningServer, id: string): Promise<WireTask> =>
  (await (await call(server, `/v1/tasks/${id}`)).json()) as WireTask; // checked against openapi.json in test/http
