import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFolder } from '../../src/kit/make-folder.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reynard-folder-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('folders are made down to the last, by several at once, and again', async () => {
  const path = join(folder, 'a/b/c');
  await Promise.all([makeFolder(path), makeFolder(path), makeFolder(join(folder, 'a/b/d'))]);
  await makeFolder(path);
  expect((await stat(path)).isDirectory()).toBe(true);
});

test('a file in the way is an error', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(makeFolder(join(folder, 'file/below'))).rejects.toThrow(/ENOTDIR|EEXIST/);
});

test.runIf(process.platform === 'linux')(
  'a place where the system lets nothing be made is an error, and no endless loop',
  async () => {
    await expect(makeFolder('/proc/no/such')).rejects.toThrow(/ENOENT|EACCES|EPERM/);
  },
);
