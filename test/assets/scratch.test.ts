import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openScratch, removeDeadScratch } from '../../src/assets/scratch.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'scratch-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('a scratch folder goes away with its block, with all that is in it', async () => {
  let path = '';
  {
    await using scratch = await openScratch(root, 'film of/t1');
    path = scratch.path;
    await writeFile(join(path, 'frame'), 'x');
    expect(existsSync(join(path, 'frame'))).toBe(true);
  }
  expect(existsSync(path)).toBe(false);
});

test('folders of dead processes are removed, those of living ones and strange ones stay', async () => {
  await mkdir(join(root, '999999999-film-x'));
  await mkdir(join(root, `${process.ppid}-film-x`));
  await mkdir(join(root, 'notes'));
  expect(await removeDeadScratch(root)).toBe(1);
  expect((await readdir(root)).sort()).toEqual([`${process.ppid}-film-x`, 'notes'].sort());
});

test('a root that does not exist holds nothing to remove', async () => {
  expect(await removeDeadScratch(join(root, 'none'))).toBe(0);
});
