import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/http/serve.ts';
import { createLog } from '../../src/kit/log.ts';
import { noBrowser, openBrowser } from '../browser/open-browser.ts';
import { openScriptedServer } from '../doubles/scripted-server.ts';
import { createTestService, ownKey, type TestService } from '../http/test-service.ts';
import { installSdk } from './install-sdk.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reynard-sdk-'));
  await installSdk(folder);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const program = `
import { Reynard, NotFoundError } from 'reynard-sdk';
const client = new Reynard({ apiKey: 'k', baseUrl: process.argv[2] });
const { data } = await client.models.list();
const lost = await client.tasks.get('task-x').catch((error) => error instanceof NotFoundError);
console.log(data[0].id, lost);
`;
const typed = `
import { Reynard, type Task } from 'reynard-sdk';
const client = new Reynard({ apiKey: 'k' });
const task = await client.videos.generate({ prompt: 'Tea.', orientation: 'portrait' });
export const latest: Task = task.latest;
// @ts-expect-error a misspelt field is an error
await client.videos.generate({ prompt: 'Tea.', avatarId: 'maya' });
`;

test('the packed client is installed in an empty folder and used, with its types', async () => {
  await writeFile(join(folder, 'use.js'), program);
  await writeFile(join(folder, 'use.ts'), typed);
  await using server = await openScriptedServer([
    { status: 200, body: { object: 'list', data: [{ id: 'reynard-video-agent' }] } },
    { status: 404, body: { error: { code: 'not_found', message: 'No.', type: 'not_found', request_id: 'r' } } },
  ]);
  const { stdout } = await run(process.execPath, ['use.js', server.url], { cwd: folder });
  expect(stdout.trim()).toBe('reynard-video-agent true');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const strict = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2023,dom'];
  await run(process.execPath, [tsc, ...strict, 'use.ts'], { cwd: folder });
}, 120_000);

/** Serves the installed client's files and an empty page, from an origin of its own. */
async function openPageServer(): Promise<AsyncDisposable & { readonly origin: string }> {
  const server: Server = createServer((request, response) => {
    const file = /^\/sdk\/([\w-]+\.js)$/.exec(request.url ?? '')?.[1];
    if (file === undefined) {
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>A page of somebody</title>');
      return;
    }
    readFile(join(folder, 'node_modules/reynard-sdk', file)).then(
      (code) => response.setHeader('Content-Type', 'text/javascript').end(code),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

const inPage = (baseUrl: string) => `(async () => {
  const { Reynard, InvalidRequestError } = await import('/sdk/index.js');
  const client = new Reynard({ apiKey: '${ownKey}', baseUrl: '${baseUrl}' });
  const refused = await client.videos.generate({ prompt: 'Tea.', avatar_id: 'nobody' }).catch((error) => ({
    isTyped: error instanceof InvalidRequestError, code: error.code, param: error.param, hasId: Boolean(error.requestId),
  }));
  const task = await client.videos.generate({ prompt: 'Tea.' });
  const followed = [];
  for await (const state of task.events()) followed.push(state.status);
  const progress = [];
  const film = await task.wait({ onProgress: (state) => progress.push(state.progress) });
  const bytes = (await (await task.download()).arrayBuffer()).byteLength;
  return { refused, followed, progress, width: film.width, bytes };
})()`;

const completeFirst = async (service: TestService): Promise<void> => {
  await expect.poll(() => service.tasks.count(), { timeout: 20_000 }).toBe(1);
  const [task] = (await service.tasks.list({ keyId: 'key-own', limit: 1, after: null, status: null })).tasks;
  service.files.put(task?.id ?? '', 'video.mp4', new Uint8Array(70_000));
  service.tasks.change(task?.id ?? '', {
    ...{ state: 'completed', progress: 100 },
    result: { widthPx: 1080, heightPx: 1920, durationMs: 9000, files: ['video.mp4'] },
  });
};

if (noBrowser !== null) console.warn(`The client is not run in a browser: ${noBrowser}.`);
describe.skipIf(noBrowser !== null)('in a browser, from a page of another origin', () => {
  test('the packed client makes, follows, waits for and downloads a film, and throws typed errors', async () => {
    await using pages = await openPageServer();
    const service = createTestService({ corsOrigins: new Set([pages.origin]), nowMs: Date.now });
    await using api = await serve({
      ...{ app: service.app, host: '127.0.0.1', port: 0 },
      log: createLog('silent', () => {}),
    });
    await using browser = await openBrowser();
    const page = await browser.open(`${pages.origin}/`);
    const [seen] = await Promise.all([page.evaluate(inPage(`http://${api.host}:${api.port}`)), completeFirst(service)]);
    expect(seen).toMatchObject({
      refused: { isTyped: true, code: 'avatar_not_found', param: 'avatar_id', hasId: true },
      ...{ progress: [100], width: 1080, bytes: 70_000 },
    });
    expect((seen as { followed: readonly string[] }).followed.at(-1)).toBe('completed');
  }, 60_000);

  test('a page that the operator did not name gets nothing', async () => {
    await using pages = await openPageServer();
    const service = createTestService({ corsOrigins: new Set(['https://films.example']), nowMs: Date.now });
    await using api = await serve({
      ...{ app: service.app, host: '127.0.0.1', port: 0 },
      log: createLog('silent', () => {}),
    });
    await using browser = await openBrowser();
    const page = await browser.open(`${pages.origin}/`);
    const refusal = await page.evaluate(`(async () => {
      const { Reynard, ConnectionError } = await import('/sdk/index.js');
      const client = new Reynard({ apiKey: '${ownKey}', baseUrl: 'http://${api.host}:${api.port}', maxRetries: 0 });
      return await client.videos.generate({ prompt: 'Tea.' }).then(() => 'made', (error) => error instanceof ConnectionError);
    })()`);
    expect(refusal).toBe(true);
    expect(service.tasks.count()).toBe(0);
  }, 60_000);
});
