// Folders for work in progress, which go away with their owner.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { asStorageError } from '../kit/files.ts';
import { isPidAlive } from '../kit/process-identity.ts';

/** A folder that removes itself. */
export interface Scratch extends AsyncDisposable {
  readonly path: string;
}

/** Makes an empty folder of this process; `name` only tells a reader what it is for. @throws storage_full. */
export async function openScratch(root: string, name: string): Promise<Scratch> {
  const path = join(root, `${process.pid}-${name.replaceAll(/[^A-Za-z0-9._-]/g, '-')}-${randomUUID()}`);
  await mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw asStorageError(error, path);
  });
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}

/** Removes the folders of processes that have ended; gives how many. To be called before the first is opened. */
export async function removeDeadScratch(root: string): Promise<number> {
  const names = await readdir(root).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const dead = names.filter((name) => {
    const pid = Number.parseInt(name, 10);
    // Anything of another form is not ours to remove; the own number was another process's before.
    return pid > 0 && (pid === process.pid || !isPidAlive(pid));
  });
  for (const name of dead) await rm(join(root, name), { recursive: true, force: true });
  return dead.length;
}
