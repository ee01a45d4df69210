// Chooses the private folder of the server's Unix socket: its whole path must stay under the system's limit.
import { createHash } from 'node:crypto';
import { lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedUnusable } from './programs.ts';

/** The port only names the socket file; nothing listens on TCP. */
export const socketPort = 5432;

/** 107 bytes on Linux, 103 on macOS; the lock file beside the socket has a longer name but no limit. */
const maxSocketPathBytes = 103;

const fits = (folder: string): boolean =>
  Buffer.byteLength(join(folder, `.s.PGSQL.${socketPort}`)) <= maxSocketPathBytes;

/** Names the folder for a data folder and a user: inside the former, or a short one in the temporary folder. */
export function socketFolderFor(dataDir: string, userId: number, temporaryDir: string = tmpdir()): string {
  const inside = join(dataDir, 'socket');
  if (fits(inside)) return inside;
  const short = `reynard-${createHash('sha256').update(`${userId} ${dataDir}`).digest('hex').slice(0, 16)}`;
  const candidates = [join(temporaryDir, short), join('/tmp', short)];
  const found = candidates.find(fits);
  if (found === undefined) throw embeddedUnusable(`no folder with a short enough path for its socket was found.`);
  return found;
}

/**
 * Makes the folder, open to its owner only, who is one of `ownerIds`.
 * @throws invalid_setting when someone else holds that name.
 */
export async function makePrivateFolder(folder: string, ownerIds: readonly number[]): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  if (found.isDirectory() && ownerIds.includes(found.uid) && (found.mode & 0o077) === 0) return;
  throw embeddedUnusable(`${folder} is not a folder that belongs to this user alone.`);
}
