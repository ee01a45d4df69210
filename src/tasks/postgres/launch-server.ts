// Starts the server's process and waits until it takes queries.
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, stat, truncate } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../kit/log.ts';
import { serverEnvironment } from './cluster.ts';
import { findRunningServer, type RunningServer, removeStalePostmasterFile } from './postmaster-file.ts';
import { embeddedUnusable, type PostgresPrograms } from './programs.ts';
import { isReady, ownApplicationName } from './server-connection.ts';
import type { ServerUser } from './server-user.ts';
import { socketPort } from './socket-folder.ts';

/** Everything a start needs. */
export interface ServerPlan {
  readonly programs: PostgresPrograms;
  readonly user: ServerUser;
  readonly clusterDir: string;
  readonly socketDir: string;
  readonly logPath: string;
  readonly log: Log;
}

/** Recovery after a crash reads the log since the last checkpoint: seconds, on a slow disk more. */
const startWithinMs = 60_000;
const maxLogBytes = 5_000_000;

/** Small and quiet: a few connections, no TCP, no replication, no parallel workers. */
const serverSettings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  shared_buffers: '64MB',
  max_connections: '100',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '256MB',
  io_method: 'sync',
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  huge_pages: 'off',
  log_checkpoints: 'off',
};

/** A server that was killed leaves its file, its memory and its children for a moment; they go by themselves. */
const passingFault = /already exists|pre-existing shared memory|still in use|Address already in use/;

/** Starts the server, or finds it running; returns when it takes queries. @throws invalid_setting with the log's end. */
export async function launchServer(plan: ServerPlan): Promise<RunningServer> {
  const deadline = Date.now() + startWithinMs;
  while (Date.now() < deadline) {
    const running = await findRunningServer(plan.clusterDir);
    if (running !== null) {
      if (await becomesReady(running, deadline)) return running;
      continue;
    }
    await removeStalePostmasterFile(plan.clusterDir);
    const before = await trimLog(plan.logPath);
    const started = await startProcess(plan, deadline);
    if (started !== null) return started;
    const said = (await readFile(plan.logPath, 'utf8').catch(() => '')).slice(before);
    if (!passingFault.test(said)) throw embeddedUnusable(`the server ended at its start: ${said.trim().slice(-800)}`);
    await sleep(200);
  }
  throw embeddedUnusable(`the server in ${plan.clusterDir} was not ready within ${startWithinMs} ms.`);
}

async function becomesReady(server: RunningServer, deadline: number): Promise<boolean> {
  const connection = {
    ...{ host: server.socketDir, port: server.port, user: 'reynard', database: 'postgres' },
    application_name: ownApplicationName(),
  };
  while (Date.now() < deadline) {
    if (await isReady(connection)) return true;
    await sleep(20);
  }
  return false;
}

/** Keeps the log small; gives its length. */
async function trimLog(path: string): Promise<number> {
  const sizeBytes = await stat(path).then(
    ({ size }) => size,
    // No log yet.
    () => 0,
  );
  if (sizeBytes <= maxLogBytes) return sizeBytes;
  await truncate(path);
  return 0;
}

/** Starts one process; null when it ended before it was ready. */
async function startProcess(plan: ServerPlan, deadline: number): Promise<RunningServer | null> {
  const child = spawnServer(plan);
  let hasEnded = false;
  child.once('exit', () => {
    hasEnded = true;
  });
  child.once('error', (error) => {
    hasEnded = true;
    plan.log.error('postgres_spawn_failed', { error });
  });
  const server = { pid: child.pid ?? 0, socketDir: plan.socketDir, port: socketPort };
  const connection = {
    ...{ host: server.socketDir, port: server.port, user: 'reynard', database: 'postgres' },
    application_name: ownApplicationName(),
  };
  while (!hasEnded && Date.now() < deadline) {
    if (await isReady(connection)) return server;
    await sleep(20);
  }
  return null;
}

/** The server leads its own session: Ctrl-C in a terminal reaches us, and we end it in order. */
function spawnServer(plan: ServerPlan): ChildProcess {
  const settings = Object.entries(serverSettings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command, ...args] = plan.user.commandLine(plan.programs.postgres, [
    ...['-D', plan.clusterDir, '-k', plan.socketDir, '-p', String(socketPort)],
    ...settings,
  ]);
  const log = openSync(plan.logPath, 'a', 0o600);
  try {
    const env = serverEnvironment();
    const child = spawn(command, args, { ...plan.user.ids, env, detached: true, stdio: ['ignore', log, log] });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}
