import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFileCache } from '../../src/assets/open-file-cache.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reynard-cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function keepFile(
  cache: Awaited<ReturnType<typeof openFileCache>>,
  key: string,
  sizeBytes: number,
): Promise<void> {
  const path = join(folder, 'made');
  await writeFile(path, Buffer.alloc(sizeBytes, key));
  await cache.keep(key, path);
}

test('a file is given again under its key, and no other', async () => {
  const cache = await openFileCache(join(folder, 'cache'), { maxBytes: 1000 });
  await keepFile(cache, 'a', 10);
  const path = join(folder, 'copy');
  expect(await cache.fetch('a', path)).toBe(true);
  expect(await readFile(path, 'utf8')).toBe('a'.repeat(10));
  expect(await cache.fetch('b', path)).toBe(false);
});

test('the files used longest ago make room for new ones', async () => {
  const cache = await openFileCache(join(folder, 'cache'), { maxBytes: 250 });
  await keepFile(cache, 'old', 100);
  await keepFile(cache, 'used', 100);
  for (const key of ['old', 'used']) await utimes(join(folder, 'cache', key), new Date(1000), new Date(1000));
  expect(await cache.fetch('used', join(folder, 'copy'))).toBe(true);
  await keepFile(cache, 'new', 100);
  const found = await Promise.all(['old', 'used', 'new'].map((key) => cache.fetch(key, join(folder, 'copy'))));
  expect(found).toEqual([false, true, true]);
});

test('a file that cannot be kept is no fault', async () => {
  const cache = await openFileCache(join(folder, 'cache'), { maxBytes: 250 });
  await cache.keep('a', join(folder, 'there-is-no-such-file'));
  expect(await cache.fetch('a', join(folder, 'copy'))).toBe(false);
});
