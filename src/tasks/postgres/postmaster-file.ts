// Reads the file that a running PostgreSQL server leaves in its data folder.
import { readFile, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { runProcess } from '../../kit/process.ts';
import { isPidAlive } from '../../kit/process-identity.ts';

/** A server found running. */
export interface RunningServer {
  readonly pid: number;
  readonly socketDir: string;
  readonly port: number;
}

const fileIn = (clusterDir: string): string => join(clusterDir, 'postmaster.pid');

/** Gives what the file says, or null when there is none or it is not whole yet. */
async function readPostmasterFile(clusterDir: string): Promise<RunningServer | null> {
  const lines = (await readFile(fileIn(clusterDir), 'utf8').catch(() => '')).split('\n');
  const [pid, port, socketDir] = [Number(lines[0]), Number(lines[3]), lines[4] ?? ''];
  return pid > 0 && port > 0 && socketDir !== '' ? { pid, port, socketDir } : null;
}

/** Gives the server that runs on the data folder and answers, or null. */
export async function findRunningServer(clusterDir: string): Promise<RunningServer | null> {
  const found = await readPostmasterFile(clusterDir);
  if (found === null || !isPidAlive(found.pid)) return null;
  return (await answers(found)) ? found : null;
}

const answers = ({ socketDir, port }: RunningServer): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(join(socketDir, `.s.PGSQL.${port}`));
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

/**
 * Removes the file when the process it names is none of PostgreSQL's: after a restart of a container or machine the
 * number often belongs to another program, and the server would refuse to start for ever.
 */
export async function removeStalePostmasterFile(clusterDir: string): Promise<void> {
  const found = await readPostmasterFile(clusterDir);
  if (found === null || !isPidAlive(found.pid)) return;
  const command = await commandOf(found.pid);
  if (command === null || command.includes('postgres')) return;
  await rm(fileIn(clusterDir), { force: true });
}

/** The command line of a process, or null when it cannot be read. */
async function commandOf(pid: number): Promise<string | null> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  const listed = await runProcess('ps', ['-p', String(pid), '-o', 'command='], { timeoutMs: 5000 }).catch(() => null);
  return listed?.exitCode === 0 ? listed.stdout : null;
}
