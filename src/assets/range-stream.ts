// A part of a file -> a web stream of exactly these bytes.
import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

const chunkBytes = 256 * 1024;

/** Which bytes of which file. */
export interface FileRange {
  readonly path: string;
  /** Says whether the opened file is the one that was meant. */
  readonly isSame: (file: FileHandle) => Promise<boolean>;
  readonly start: number;
  /** Excluded. */
  readonly end: number;
  /** Of all these bytes, hex, or null: not known. */
  readonly sha256: string | null;
}

/**
 * Reads bytes of a file, which is opened at once; fails when it is another file than was meant, or too short, or
 * when its bytes have another hash: then before the last of them, so that nobody takes what a bad disk gives for whole.
 */
export function rangeStream({ path, isSame, start, end, sha256 }: FileRange): ReadableStream<Uint8Array<ArrayBuffer>> {
  let position = start;
  const hash = sha256 === null ? null : createHash('sha256');
  let file: FileHandle | undefined;
  const opening = open(path, 'r');
  // The error is met by the first read.
  opening.catch(() => undefined);
  const close = async (): Promise<void> => {
    // A file that was never opened needs no closing.
    file ??= await opening.catch(() => undefined);
    await file?.close();
  };
  return new ReadableStream({
    async pull(controller) {
      try {
        file ??= await openSame(opening, path, isSame);
        const wanted = Math.min(chunkBytes, end - position);
        const { bytesRead, buffer } = await file.read(new Uint8Array(wanted), 0, wanted, position);
        if (bytesRead === 0 && wanted > 0) throw new Error(`${path} ended at byte ${position} of ${end}.`);
        position += bytesRead;
        hash?.update(buffer.subarray(0, bytesRead));
        if (hash && position >= end && hash.digest('hex') !== sha256)
          throw new Error(`${path} has rotted on the disk.`);
        if (bytesRead > 0) controller.enqueue(buffer.subarray(0, bytesRead));
        if (position < end) return;
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      await close();
    },
    cancel: close,
  });
}

async function openSame(opening: Promise<FileHandle>, path: string, isSame: FileRange['isSame']): Promise<FileHandle> {
  const file = await opening;
  if (await isSame(file)) return file;
  await file.close();
  throw new Error(`${path} was replaced.`);
}
