// Looks at every answer that a test gets: holds it against the document, and notes that it was really given.
import { appendFileSync } from 'node:fs';
import type { Hono } from 'hono';
import { inject } from 'vitest';
import type { Operation } from '../../src/contract/operation.ts';
import type { AppEnv } from '../../src/http/app-env.ts';
import { findOperation } from '../../src/http/find-operation.ts';
import { answerFaults, type SeenAnswer, strayFaults, taskFaults } from './answer-faults.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the answers of this run are noted, a line of JSON each. */
    answersFile: string;
  }
}

/** An answer that was given: of which operation (null: of none), with which status and code. */
export interface NotedAnswer {
  readonly operation: string | null;
  readonly status: number;
  /** The code of a refusal; null for other answers. */
  readonly code: string | null;
  /** The code in a task's `error`; null where there is none. */
  readonly taskCode: string | null;
}

const noted = new Set<string>();

function note(answer: NotedAnswer): void {
  const line = JSON.stringify(answer);
  if (noted.has(line)) return;
  noted.add(line);
  appendFileSync(inject('answersFile'), `${line}\n`);
}

const codeOf = (json: unknown): string | null => {
  if (typeof json !== 'object' || json === null || !('error' in json)) return null;
  const { error } = json;
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
};

function judge(operation: Operation | undefined, answer: SeenAnswer): void {
  const faults = operation === undefined ? strayFaults(answer) : answerFaults(operation, answer);
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\nin ${JSON.stringify(answer.json)}`);
  const code = codeOf(answer.json);
  const isRefusal = answer.status >= 400;
  note({
    operation: operation?.id ?? null,
    status: answer.status,
    code: isRefusal ? code : null,
    taskCode: isRefusal ? null : code,
  });
}

/** Other doors of the same server, which the document does not describe. */
const isOutside = (path: string): boolean => path === '/mcp';

/** Looks at an answer without reading it away from the test. @throws where it is not one that the document tells of */
export async function watchAnswer(method: string, url: string, response: Response): Promise<Response> {
  const { pathname } = new URL(url);
  if (isOutside(pathname)) return response;
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json') === true;
  const operation = findOperation(method, pathname);
  // Files are not read: their tests count the streams that are open.
  const isRead = isJson && method !== 'HEAD' && (response.status >= 400 || operation?.success[206] === undefined);
  const json: unknown = isRead ? await response.clone().json() : undefined;
  const { status, headers } = response;
  if (method === 'HEAD') {
    const faults = operation === undefined ? [] : answerFaults(operation, { status, headers, json });
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return response;
  }
  judge(operation, { status, headers, json });
  return response;
}

/** Looks at an answer as it came over a bare connection, to a request that may be none of HTTP at all. */
export function watchRawAnswer(sent: string, received: string): void {
  const [head = '', body = ''] = received.split(/\r\n\r\n(.*)/s);
  const [statusLine = '', ...lines] = head.split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(statusLine)?.[1]);
  if (Number.isNaN(status)) return;
  const headers = new Headers(
    lines.map((line): [string, string] => [line.split(':')[0] ?? '', line.replace(/^[^:]*: ?/, '')]),
  );
  const [, method = '', path = ''] = /^([A-Z-]+) (?:http:\/\/[^/ ]+)?(\/[^ ?]*)/.exec(sent) ?? [];
  const isJson = headers.get('Content-Type')?.startsWith('application/json') === true;
  const operation = path === '' ? undefined : findOperation(method, path);
  const isRead = isJson && method !== 'HEAD' && (status >= 400 || operation?.success[206] === undefined);
  judge(operation, { status, headers, json: isRead ? JSON.parse(body) : undefined });
}

/** Looks at the task in an event of a stream. @throws where it is none */
export function watchEvent(task: unknown): void {
  const faults = taskFaults(task);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const taskCode = codeOf(task);
  if (taskCode !== null) note({ operation: 'followTask', status: 200, code: null, taskCode });
}

/** Has every answer of an application looked at, over sockets too. */
export function watchApp(app: Hono<AppEnv>): Hono<AppEnv> {
  const answer = app.fetch;
  app.fetch = async (request, ...rest) => watchAnswer(request.method, request.url, await answer(request, ...rest));
  return app;
}
