import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findLocalFile } from '../../src/cli/find-local-file.ts';
import type { Reference } from '../../src/model/reference.ts';
import { gatherReferences } from '../../src/production/gather-references.ts';
import { openReferenceReader } from '../../src/references/reference-reader.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reynard-gather-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function gather(files: Readonly<Record<string, string>>, names: readonly string[]) {
  const urls = names.map((name) => pathToFileURL(join(folder, name)).href);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const steps: string[] = [];
  const shares: number[] = [];
  const workDir = await mkdtemp(join(folder, 'work-'));
  const run = {
    ...{ workDir, signal: new AbortController().signal, findOwnFile: findLocalFile },
    runStep: <T>(name: string, work: () => Promise<T>): Promise<T> => {
      steps.push(name);
      return work();
    },
    reportProgress: ({ stageShare }: { readonly stageShare: number }) => void shares.push(stageShare),
  };
  const gathered = gatherReferences(urls, run, { references: await openReferenceReader() });
  return { gathered, steps, shares, workDir };
}

it('files are read in their order, the same one once, and kept as references.json', async () => {
  const files = { 'a.txt': 'One thing.', 'b.md': '# Two things' };
  const { gathered, steps, shares, workDir } = await gather(files, ['a.txt', 'b.md', 'a.txt']);
  const references = await gathered;
  expect(references.map(({ index, name, host }) => [index, name, host])).toEqual([
    [0, 'a.txt', 'this machine'],
    [1, 'b.md', 'this machine'],
    [2, 'a.txt', 'this machine'],
  ]);
  expect(steps).toEqual(['reference 0', 'reference 1', 'references']);
  expect(shares.at(-1)).toBe(1);
  const saved = JSON.parse(await readFile(join(workDir, 'references.json'), 'utf8')) as Reference[]; // just written
  expect(saved).toEqual(references);
  expect(await readdir(workDir)).toEqual(['references.json']);
});

it('one file that cannot be used ends the work with its name and place, and leaves no scratch', async () => {
  const files = { 'a.txt': 'One thing.', 'b.mp4': 'MZ\u0000\u0001', 'c.txt': 'More.' };
  const { gathered, workDir } = await gather(files, ['a.txt', 'b.mp4', 'c.txt']);
  await expect(gathered).rejects.toMatchObject({
    code: 'unsupported_file_type',
    message: expect.stringContaining('file_urls[1] (this machine) is none of the kinds that are read'),
  });
  expect(await readdir(workDir)).toEqual([]);
});

it('a file that is not there is named', async () => {
  const { gathered } = await gather({}, ['missing.pdf']);
  await expect(gathered).rejects.toMatchObject({ code: 'file_url_unreachable' });
});
