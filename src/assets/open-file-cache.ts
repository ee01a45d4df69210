// Files that can be made again, kept by key until room is needed: those used longest ago go first.
import { copyFile, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { asStorageError } from '../kit/files.ts';

/** A cache of files. Losing it loses time, nothing else. */
export interface FileCache {
  /** Copies the file of a key to `path`; false when there is none. */
  readonly fetch: (key: string, path: string) => Promise<boolean>;
  /** Keeps a copy of a file; a disk without room keeps none. */
  readonly keep: (key: string, path: string) => Promise<void>;
}

/** Opens a cache in a folder. @param options.maxBytes most bytes of all files together */
export async function openFileCache(folder: string, { maxBytes }: { readonly maxBytes: number }): Promise<FileCache> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw asStorageError(error, folder);
  });
  let copies = 0;
  return {
    fetch: async (key, path) => {
      const kept = join(folder, key);
      try {
        const now = new Date();
        // The time of use, by which room is made.
        await utimes(kept, now, now);
        await copyFile(kept, path);
        return true;
      } catch {
        return false; // not kept, or just removed: the caller makes it anew
      }
    },
    keep: async (key, path) => {
      copies += 1;
      const partial = join(folder, `${key}.${process.pid}-${copies}.partial`);
      try {
        await copyFile(path, partial);
        await rename(partial, join(folder, key));
        await makeRoom(folder, maxBytes);
      } catch {
        // A full disk ends tasks where it matters; here it only means that nothing is kept.
        await rm(partial, { force: true });
      }
    },
  };
}

async function makeRoom(folder: string, maxBytes: number): Promise<void> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => {
      const found = await stat(join(folder, name)).catch(() => null); // removed meanwhile by another process
      return { name, sizeBytes: found?.size ?? 0, usedAtMs: found?.mtimeMs ?? 0 };
    }),
  );
  let total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  for (const { name, sizeBytes } of files.toSorted((a, b) => a.usedAtMs - b.usedAtMs)) {
    if (total <= maxBytes) return;
    await rm(join(folder, name), { force: true });
    total -= sizeBytes;
  }
}
