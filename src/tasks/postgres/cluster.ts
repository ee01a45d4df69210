// Makes the server's data folder, whole or not at all.
import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { VideoError } from '../../kit/errors.ts';
import { runProcess } from '../../kit/process.ts';
import { isPidAlive } from '../../kit/process-identity.ts';
import { embeddedUnusable, type PostgresPrograms } from './programs.ts';
import type { ServerUser } from './server-user.ts';

/** The major version of the programs in package.json; another major's data must be dumped and restored. */
const majorVersion = '18';

/** Says whether the folder holds a cluster. @throws invalid_setting when another major version made it. */
export async function isCluster(clusterDir: string): Promise<boolean> {
  const version = (await readFile(join(clusterDir, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (version === '') return false;
  if (version === majorVersion) return true;
  throw embeddedUnusable(
    `${clusterDir} was made by PostgreSQL ${version} and the programs are version ${majorVersion}; dump it with ` +
      `pg_dump ${version} and restore it into a new data folder.`,
  );
}

/** The environment of the server's programs: nothing of ours leaks in, and sorting is the same everywhere. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
});

/** Removes what a process that was killed while making the cluster left. */
async function removeDeadPartials(clusterDir: string): Promise<void> {
  const start = `${basename(clusterDir)}.partial-`;
  for (const name of await readdir(dirname(clusterDir))) {
    if (!name.startsWith(start) || isPidAlive(Number.parseInt(name.slice(start.length), 10))) continue;
    await rm(join(dirname(clusterDir), name), { recursive: true, force: true });
  }
}

/** Makes the cluster beside its place and moves it there, so that a kill leaves no half of one. */
export async function createCluster(programs: PostgresPrograms, user: ServerUser, clusterDir: string): Promise<void> {
  await removeDeadPartials(clusterDir);
  const partial = `${clusterDir}.partial-${process.pid}-${randomUUID()}`;
  const [command, ...args] = user.commandLine(programs.initdb, [
    ...['-D', partial, '-U', 'reynard', '-A', 'trust', '-E', 'UTF8'],
    ...['--no-locale', '--no-instructions'],
  ]);
  const made = await runProcess(command, args, { ...user.ids, env: serverEnvironment(), timeoutMs: 120_000 });
  if (made.exitCode !== 0) {
    await rm(partial, { recursive: true, force: true });
    throw initdbFailed(made.stderr, clusterDir);
  }
  try {
    await rename(partial, clusterDir);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another process was faster: its cluster is as good.
    if (!(await isCluster(clusterDir))) throw error;
  }
}

function initdbFailed(stderr: string, clusterDir: string): VideoError {
  const reason = stderr.trim().slice(-800);
  if (reason.includes('No space left on device')) {
    return new VideoError('storage_full', `No space left to make the database in ${clusterDir}: ${reason}`);
  }
  return embeddedUnusable(`initdb failed in ${clusterDir}: ${reason}.`);
}
