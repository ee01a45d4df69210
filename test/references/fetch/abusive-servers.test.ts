import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseOwnNetworks } from '../../../src/kit/own-networks.ts';
import { FetchFailure } from '../../../src/references/fetch/fetch-errors.ts';
import { dialJudged } from '../../../src/references/fetch/guarded-connect.ts';
import { behaviours, openAbusiveServer } from './abusive-server.ts';
import { openDownloads } from './fetch-kit.ts';

const hasty = { wholeMs: 2500, headersMs: 600, idleMs: 600, slowAfterMs: 900 };
const capBytes = 4_000_000;

/** Downloads from the abusive server through real sockets, by the operator's opt-in to its port. */
async function meet(path: string, hostname = '127.0.0.1') {
  await using server = await openAbusiveServer();
  await using downloads = await openDownloads();
  const ownNetworks = parseOwnNetworks(`127.0.0.1:${server.port}, nas.lan:${server.port}`);
  if (ownNetworks === undefined) throw new Error('The setting was not understood.');
  const startedAt = performance.now();
  const ending = await downloads
    .download(`http://${hostname}:${server.port}/${encodeURIComponent(path)}`, {
      ...{ dial: dialJudged, resolveHost: async () => ['127.0.0.1'], ownNetworks, limits: hasty, capBytes },
    })
    .then(
      () => 'received',
      (error: unknown) => (error instanceof FetchFailure ? error.code : error),
    );
  const elapsedMs = performance.now() - startedAt;
  const files = await readdir(downloads.folder);
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(downloads.folder, name))).size));
  return { ending, elapsedMs, writtenBytes: Math.max(0, ...sizes), requests: server.requests };
}

it.concurrent.each(Object.keys(behaviours))('a server that answers with %s is got rid of', async (path) => {
  const met = await meet(path);
  expect(behaviours[path]?.endings).toContain(met.ending);
  expect(met.elapsedMs).toBeLessThan(hasty.wholeMs + 1500);
  expect(met.writtenBytes).toBeLessThanOrEqual(capBytes + 64 * 1024);
});

it('the server learns nothing but the path, and no cookie comes back to it', async () => {
  process.env['HTTP_PROXY'] = 'http://127.0.0.1:9';
  const { requests } = await meet('a redirect to itself', 'nas.lan').finally(() => delete process.env['HTTP_PROXY']);
  expect(requests).toHaveLength(4);
  for (const request of requests) {
    expect(request).toMatch(/^GET \/\S+ HTTP\/1.1\r\nhost: nas.lan:\d+\r\n/);
    expect(request.toLowerCase()).not.toMatch(/cookie|authorization|proxy|referer/);
    expect(request).toContain('accept-encoding: identity');
  }
});

it('there are at least 33 ways to misbehave', () => expect(Object.keys(behaviours).length).toBeGreaterThanOrEqual(33));
