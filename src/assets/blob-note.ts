// What is noted of a stored file: its hash, and by what the file is recognised that the hash was taken of.
import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** Recognises one state of one file; renaming keeps it. */
interface FileMark {
  /** Two files written in the same tick of the clock still differ in it. */
  readonly inode: string;
  readonly sizeBytes: number;
  /** Nanoseconds, as text: beyond what a JSON number keeps. */
  readonly modifiedAtNs: string;
  readonly modifiedAtMs: number;
}

/** A file's hash and the state it was taken of. */
export interface BlobNote {
  /** Of the content, hex. */
  readonly sha256: string;
  readonly mark: FileMark;
}

/** Takes the mark of an open file. */
export async function markOf(file: FileHandle): Promise<FileMark> {
  const { ino, size, mtimeNs, mtimeMs } = await file.stat({ bigint: true });
  return {
    ...{ inode: String(ino), sizeBytes: Number(size) },
    ...{ modifiedAtNs: String(mtimeNs), modifiedAtMs: Number(mtimeMs) },
  };
}

/** Says whether two marks are of the same file in the same state. */
export const isSameFile = (a: FileMark, b: FileMark): boolean =>
  a.inode === b.inode && a.sizeBytes === b.sizeBytes && a.modifiedAtNs === b.modifiedAtNs;

/** Reads an open file and gives its SHA-256 in hex. */
export async function hashOf(file: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false })) hash.update(chunk);
  return hash.digest('hex');
}
