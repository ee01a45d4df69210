// Files that are either whole or absent.
import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { toVideoError, VideoError } from './errors.ts';

/** Writes a file so that a reader, or a killed process, never sees half of it. @throws storage_full when the disk is full. */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    const file = await open(partial, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw asStorageError(error, path);
  }
}

/** Names a full disk as such; other faults stay internal errors with their cause. */
export function asStorageError(error: unknown, path: string): VideoError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new VideoError('storage_full', `No space left to write ${path}.`, { cause: error });
  }
  return toVideoError(error);
}

/** Writes a value as JSON, whole or not at all. */
export const writeJson = (path: string, value: unknown): Promise<void> =>
  writeFileWhole(path, `${JSON.stringify(value, null, 2)}\n`);

/** Reads a JSON file that this project wrote itself; the caller names the type it wrote. */
export async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T; // our own file, written by writeJson
}

/** Writes sound samples as raw 32-bit floats. */
export const writeSamples = (path: string, samples: Float32Array): Promise<void> =>
  writeFileWhole(path, new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));

/** Reads sound samples that `writeSamples` wrote. */
export async function readSamples(path: string): Promise<Float32Array<ArrayBuffer>> {
  const bytes = await readFile(path);
  return new Float32Array(Uint8Array.from(bytes).buffer);
}
