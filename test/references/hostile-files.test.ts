import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VideoError } from '../../src/kit/errors.ts';
import { hasSystemFfmpeg } from '../film/system-ffmpeg.ts';
import { hostileDocuments } from './hostile-documents.ts';
import type { HostileFile } from './hostile-file.ts';
import { encodedHostileMedia, hostileMedia, playlists } from './hostile-media.ts';
import { hostilePictures } from './hostile-pictures.ts';
import { openReading } from './reading-kit.ts';

const isWholeCampaign = process.env['REYNARD_CAMPAIGN'] === '1';
const deadlineMs = 20_000;
const secretText = 'CANARY-7f3a9c';

let reading: Awaited<ReturnType<typeof openReading>>;
let secretDir = '';
let calls = 0;
const canary = createServer((_request, reply) => {
  calls += 1;
  reply.end(secretText);
});
beforeAll(async () => {
  reading = await openReading();
  secretDir = await mkdtemp(join(tmpdir(), 'reynard-secret-'));
  await writeFile(join(secretDir, 'private.ts'), secretText);
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  canary.close();
  await rm(secretDir, { recursive: true, force: true });
  await reading[Symbol.asyncDispose]();
});

const files: readonly HostileFile[] = [
  ...hostilePictures(),
  ...hostileDocuments(),
  ...hostileMedia(),
  ...(hasSystemFfmpeg ? encodedHostileMedia() : []),
];

async function meet({
  name,
  bytes,
}: HostileFile): Promise<{ readonly ending: string; readonly text: string; readonly tookMs: number }> {
  const startedAt = performance.now();
  const outcome = await reading.read(`${name}.mp4`, bytes).catch((error: unknown) => error);
  const tookMs = performance.now() - startedAt;
  if (outcome instanceof Error) {
    const ending = outcome instanceof VideoError ? outcome.code : outcome.name;
    return { ending, text: outcome.message, tookMs };
  }
  return { ending: 'used', text: JSON.stringify(outcome), tookMs };
}

describe('a hostile file is got rid of in time, with its code, and without leaving anything', () => {
  // The whole of them takes minutes; each run meets a part.
  const met = files.filter(({ isSlow }, index) => isWholeCampaign || (!isSlow && index % 4 === 1));
  // One after the other in the long campaign, where a bomb would keep the next file waiting beyond its time.
  (isWholeCampaign ? it : it.concurrent).each(met)('$name', async (file) => {
    const { ending, text, tookMs } = await meet(file);
    expect(file.endings, text).toContain(ending);
    expect(tookMs).toBeLessThan(deadlineMs + 1000);
    expect(text).not.toContain(secretText);
    if (ending !== 'used') expect(text).toMatch(/^file_urls\[\d+\] \(.+\) .+\.$/);
  });

  it('playlists lead to no other file and to no server', async () => {
    const { port } = canary.address() as AddressInfo; // a TCP server's address is never a path
    for (const file of playlists(join(secretDir, 'private.ts'), `http://127.0.0.1:${port}`)) {
      const { ending, text } = await meet(file);
      expect(file.endings, file.name).toContain(ending);
      expect(text).not.toContain(secretText);
    }
    expect(calls).toBe(0);
  });

  it('at least sixty of them were met', () => expect(files.length).toBeGreaterThanOrEqual(60));
});

it('the memory of the service does not grow with them', async () => {
  global.gc?.();
  const before = process.memoryUsage().rss;
  for (const file of isWholeCampaign ? files : files.slice(0, 6)) await meet(file);
  process.stderr.write(isWholeCampaign ? `memory grew by ${(process.memoryUsage().rss - before) / 1e6} MB\n` : '');
  global.gc?.();
  expect(process.memoryUsage().rss - before).toBeLessThan(32 * 1024 * 1024);
}, 600_000);
