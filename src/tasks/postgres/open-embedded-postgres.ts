// A data folder -> a running PostgreSQL server on a private Unix socket, kept running until it is closed.
import { chown, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { asStorageError } from '../../kit/files.ts';
import type { Log } from '../../kit/log.ts';
import { isPidAlive } from '../../kit/process-identity.ts';
import { createCluster, isCluster } from './cluster.ts';
import { launchServer, type ServerPlan } from './launch-server.ts';
import { findRunningServer, type RunningServer } from './postmaster-file.ts';
import { embeddedUnusable, findPostgresPrograms } from './programs.ts';
import { countOtherClients, ownApplicationName, type SocketConnection } from './server-connection.ts';
import { chooseServerUser, giveTo } from './server-user.ts';
import { makePrivateFolder, socketFolderFor } from './socket-folder.ts';

/** The embedded server. */
export interface EmbeddedPostgres extends AsyncDisposable {
  readonly connection: SocketConnection;
  /** Stops the server, unless another process still uses it. */
  readonly close: () => Promise<void>;
}

const watchEveryMs = 500;
const stopWithinMs = 20_000;

/**
 * Starts the server, or takes over the one that a killed process left running.
 * @throws invalid_setting when this machine or folder cannot hold it, storage_full when the disk is full.
 */
export async function openEmbeddedPostgres(options: {
  readonly dataDir: string;
  readonly log: Log;
}): Promise<EmbeddedPostgres> {
  const { log } = options;
  const home = join(resolve(options.dataDir), 'postgres');
  const clusterDir = join(home, 'cluster');
  await makeFolders(home);
  const plan = await prepare(home, clusterDir, log);
  let server = await launchServer(plan);
  const connection: SocketConnection = {
    ...{ host: server.socketDir, port: server.port, user: 'reynard', database: 'postgres' },
    application_name: ownApplicationName(),
  };
  const stopWatching = keepRunning(
    plan,
    () => server,
    (next) => {
      server = next;
    },
  );
  const close = async (): Promise<void> => {
    await stopWatching();
    await stopUnlessUsed(server, connection, log);
  };
  return { connection, close, [Symbol.asyncDispose]: close };
}

/** The data folder lets others pass, because the server may run as another user; its own folder lets nobody. */
async function makeFolders(home: string): Promise<void> {
  try {
    await mkdir(dirname(home), { recursive: true, mode: 0o711 });
    await mkdir(home, { recursive: true, mode: 0o700 });
  } catch (error) {
    const fault = asStorageError(error, home);
    throw fault.code === 'storage_full' ? fault : embeddedUnusable(`${home} cannot be made.`, error);
  }
}

/** Everything up to the start: programs, user, folders, and the cluster's first making. */
async function prepare(home: string, clusterDir: string, log: Log): Promise<ServerPlan> {
  const programs = await findPostgresPrograms();
  const user = await chooseServerUser(programs.postgres, dirname(home));
  const ownId = process.getuid?.() ?? 0;
  const { uid = ownId, gid = process.getgid?.() ?? 0 } = user.ids;
  const socketDir = socketFolderFor(home, uid);
  const plan: ServerPlan = { programs, user, clusterDir, socketDir, logPath: join(home, 'server.log'), log };
  if ((await findRunningServer(clusterDir)) !== null) return plan;
  await giveTo(user, home);
  await makePrivateFolder(socketDir, [ownId, uid]);
  if (uid !== ownId) await chown(socketDir, uid, gid);
  log.debug('postgres_user', { user: user.description });
  if (!(await isCluster(clusterDir))) await createCluster(programs, user, clusterDir);
  return plan;
}

/** Starts the server again whenever it is found dead; gives a function that ends the watch. */
function keepRunning(
  plan: ServerPlan,
  current: () => RunningServer,
  replace: (server: RunningServer) => void,
): () => Promise<void> {
  const ended = new AbortController();
  const watch = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      // An abort only ends the wait early.
      await sleep(watchEveryMs, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
      if (ended.signal.aborted || isPidAlive(current().pid)) continue;
      plan.log.warn('postgres_ended', { pid: current().pid });
      // A failed start is tried again at the next look.
      await launchServer(plan).then(replace, (error: unknown) => plan.log.error('postgres_start_failed', { error }));
    }
  };
  const watching = watch();
  return async () => {
    ended.abort();
    await watching;
  };
}

async function stopUnlessUsed(server: RunningServer, connection: SocketConnection, log: Log): Promise<void> {
  if (!isPidAlive(server.pid)) return;
  const others = await countOtherClients(connection);
  if (others > 0) {
    log.info('postgres_left_running', { clients: others });
    return;
  }
  // Fast shutdown: open transactions are rolled back, everything committed is written.
  process.kill(server.pid, 'SIGINT');
  const deadline = Date.now() + stopWithinMs;
  while (isPidAlive(server.pid)) {
    if (Date.now() > deadline) throw embeddedUnusable(`process ${server.pid} did not stop within ${stopWithinMs} ms.`);
    await sleep(10);
  }
}
