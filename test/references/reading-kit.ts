// Reads files that a test made, through the real reader and its real decoder processes.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Portrait } from '../../src/model/portrait.ts';
import type { Reference } from '../../src/model/reference.ts';
import { createByteBudget } from '../../src/references/obtain-file.ts';
import type { FindOwnFile } from '../../src/references/own-files.ts';
import { openReferenceReader } from '../../src/references/reference-reader.ts';

/** A work folder and a reader for bytes at hand; the folder goes away. */
export async function openReading() {
  const workDir = await mkdtemp(join(tmpdir(), 'reynard-read-'));
  const files = new Map<string, Uint8Array>();
  const reader = await openReferenceReader();
  const findOwnFile: FindOwnFile = async (url) => {
    const bytes = files.get(url);
    if (bytes === undefined) return null;
    const open = async () => Readable.from([bytes]);
    return { name: url.slice('own:'.length), origin: 'this server', open };
  };
  let count = 0;
  const read = (name: string, bytes: Uint8Array, signal?: AbortSignal): Promise<Reference> => {
    files.set(`own:${name}`, bytes);
    count += 1;
    return reader.read({
      ...{ url: `own:${name}`, index: (count - 1) % 20, workDir, budget: createByteBudget() },
      ...{ findOwnFile, signal: signal ?? new AbortController().signal, onProgress: () => {} },
    });
  };
  const readPortrait = (name: string, bytes: Uint8Array | null): Promise<Portrait> => {
    if (bytes !== null) files.set(`own:${name}`, bytes);
    return reader.readPortrait({ url: `own:${name}`, workDir, findOwnFile, signal: new AbortController().signal });
  };
  return {
    read,
    readPortrait,
    workDir,
    pathOf: (file: string | null) => join(workDir, file ?? 'none'),
    listFiles: () => readdir(workDir),
    [Symbol.asyncDispose]: () => rm(workDir, { recursive: true, force: true }),
  };
}
