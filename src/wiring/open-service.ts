// Settings -> the running service: database, engines, tasks and the HTTP application over them.
import { join } from 'node:path';
import { openLocalBlobs } from '../assets/open-local-blobs.ts';
import type { Config } from '../config.ts';
import { hostedModelName } from '../contract/models.ts';
import type { Renderer } from '../film/open-renderer.ts';
import { createKeyService, createResultFiles, createTaskService } from '../http/adapt-stores.ts';
import { createUploadFinder, createUploadService, uploadKey } from '../http/create-uploads.ts';
import type { KeyLimits } from '../http/key-ports.ts';
import type { HttpPorts } from '../http/ports.ts';
import { type HttpServer, type ServeOptions, serve } from '../http/serve.ts';
import type { StoredRequest } from '../http/stored-request.ts';
import { asStorageError } from '../kit/files.ts';
import { createLoadGauge } from '../kit/load-gauge.ts';
import type { Log } from '../kit/log.ts';
import { makeFolder } from '../kit/make-folder.ts';
import { createMemoryStore } from '../memory/memory-store.ts';
import type { Parts } from '../production/parts.ts';
import { openTaskStore, type TaskStore } from '../tasks/open-task-store.ts';
import { randomText } from '../tasks/task-id.ts';
import { boardKey } from './board-files.ts';
import { createCatalogues } from './catalogues.ts';
import { createPreviews } from './create-previews.ts';
import { createServiceApp } from './create-service-app.ts';
import { createStoryboardService } from './create-storyboards.ts';
import { estimateFilmSeconds } from './estimate-film.ts';
import { createFetchFile } from './fetch-file.ts';
import { createFilmTask } from './film-task.ts';
import { workOfRequest } from './film-work.ts';
import { openHostedEngine } from './hosted-work.ts';
import { readLinkSecret } from './link-secret.ts';
import { openDesk } from './open-desk.ts';
import { openParts } from './open-parts.ts';
import { openSegments } from './open-segments.ts';
import { openStudioFiles } from './open-studio-files.ts';
import { createWebhookParts } from './webhook-parts.ts';

/** A running service. */
export interface Service extends AsyncDisposable {
  /** Null where the role serves no requests. */
  readonly http: HttpServer | null;
  /** The key made at the first start, to be shown once; null later. */
  readonly firstKey: string | null;
}

const linkLifetimeMs = 24 * 3600 * 1000;
const uploadQuotaBytes = 2 * 1024 ** 3;
/** Seconds for a unit of work, until this machine has been measured: it is taken for the one that the units come from. */
const secondsPerUnit = 1;
/** The hosted engine's own documentation says five to ten. */
const hostedSecondsPerFilmSecond = 8;

function closeAll(stop: AbortController, owned: AsyncDisposableStack): Promise<void> {
  stop.abort();
  return owned.disposeAsync();
}

/** Opens everything the role needs; disposing closes it in good order. @throws invalid_setting, storage_full */
export async function openService(config: Config, log: Log): Promise<Service> {
  await using stack = new AsyncDisposableStack();
  await makeFolder(config.dataDir).catch((error: unknown) => {
    throw asStorageError(error, config.dataDir);
  });
  const blobs = await openLocalBlobs(join(config.dataDir, 'blobs'));
  // Tasks begin while the store opens; what they ask of it waits until it has.
  const opened = Promise.withResolvers<TaskStore>();
  const memory = createMemoryStore(
    async (sql, values) => (await opened.promise).query(sql, values),
    () => `mem_${randomText(24)}`,
  );
  const findUpload = async (url: string, keyId: string) =>
    createUploadFinder({ rows: (await opened.promise).uploads, blobs })(url, keyId);
  const hosted = openHostedEngine(config);
  const { parts, giveWay } = await openFilmParts(config, log, stack);
  const film = createFilmTask({
    ...{ parts, blobs, hosted, findUpload },
    workRoot: join(config.dataDir, 'work'),
    shortSidePx: config.renderHeight,
    memoryOf: ({ keyId, taskId }) => ({
      taskId,
      read: () => memory.read(keyId),
      write: (notes) => memory.write(keyId, taskId, notes),
    }),
  });
  const store = stack.use(
    await openTaskStore({
      ...{ databaseUrl: config.databaseUrl, dataDir: config.dataDir, role: config.role },
      ...{ concurrency: config.concurrency, secondsPerUnit, log },
      secondsPerUnitElsewhere: hostedSecondsPerFilmSecond,
      ...film,
      ...storageOf(config),
      removeUpload: (id) => blobs.delete(uploadKey(id)),
      removeStoryboard: (id) => blobs.delete(boardKey(id)),
    }),
  );
  opened.resolve(store);
  const firstKey = await store.keys.ensureFirstKey(config.apiKey);
  const workUnitsOf = createWorkUnits(config.renderHeight);
  const stop = new AbortController();
  const ports: HttpPorts = {
    ...createCatalogues(config),
    keys: createKeyService(store, usualLimitsOf(config)),
    audit: { note: store.noteAudit },
    tasks: createTaskService(store, { workUnitsOf }),
    files: createResultFiles(blobs, store),
    ...{ previews: createPreviews({ blobs, parts }), memory, account: accountOf(store, config) },
    readFigures: store.readFigures,
    fetchFile: createFetchFile(join(config.dataDir, 'fetched'), config.ownNetworks, log),
    hasHostedEngine: hosted !== null,
    uploads: createUploadService({ rows: store.uploads, blobs, quotaBytes: uploadQuotaBytes }),
    webhooks: store.webhooks,
    storyboards: createStoryboardService({ parts, store, blobs, memory, findUpload, workUnitsOf }),
    checkReadiness: () => checkReadiness(store, log),
    stopping: stop.signal,
    ...(await portsOf(config)),
    log,
  };
  const http = await openHttp(config, { app: createServiceApp(ports), store, ports, giveWay }, stack);
  const owned = stack.move();
  return { http, firstKey, [Symbol.asyncDispose]: () => closeAll(stop, owned) };
}

/** What films are made with; they are planned and spoken at a desk of their own. */
async function openFilmParts(config: Config, log: Log, stack: AsyncDisposableStack) {
  const made = stack.use(await openParts(config, log, await openSegments(config.dataDir, config.encoder)));
  const desk = stack.use(openDesk(config));
  const parts: Parts = { ...made, planner: desk.planner, speaker: desk.speaker };
  const giveWay = (doesGiveWay: boolean): void => {
    for (const each of [made.renderer, desk]) each.giveWay(doesGiveWay);
  };
  return { parts, giveWay };
}

/** What follows from the settings alone. */
const portsOf = async (config: Config) => ({
  studio: openStudioFiles(),
  linkSecret: await readLinkSecret(config.dataDir),
  linkLifetimeMs,
  publicUrl: config.publicUrl,
  isOwnFileHost: config.ownNetworks.mayName,
  corsOrigins: config.corsOrigins,
  nowMs: () => Date.now(),
});

/** What answers, and what it works with. */
interface ServiceSides {
  readonly app: ServeOptions['app'];
  readonly store: TaskStore;
  readonly ports: HttpPorts;
  readonly giveWay: Renderer['giveWay'];
}

/** Serves requests and sends webhooks, unless the role is to make films alone. */
async function openHttp(
  config: Config,
  { app, store, ports, giveWay }: ServiceSides,
  stack: AsyncDisposableStack,
): Promise<HttpServer | null> {
  if (config.role === 'worker') return null;
  // While many ask, films have half of the processors.
  const gauge = stack.use(createLoadGauge(giveWay));
  const http = stack.use(await serve({ app, ...hostOf(config), log: ports.log, onRequest: gauge.note }));
  const origin = config.publicUrl ?? `http://${http.host}:${http.port}`;
  const webhooks = store.webhooks.startSending(createWebhookParts(ports, store.keys, origin, config.ownNetworks));
  stack.defer(() => webhooks.stop());
  return http;
}

const accountOf = ({ readUsage, uploads }: TaskStore, { keyStorageQuotaBytes }: Config): HttpPorts['account'] => ({
  readUsage: async (keyId) => ({ ...(await readUsage(keyId)), uploadBytes: await uploads.usedBytes(keyId) }),
  uploadQuotaBytes,
  resultQuotaBytes: keyStorageQuotaBytes,
});

const storageOf = ({ storageQuotaBytes, keyStorageQuotaBytes, keepDays }: Config) => ({
  quota: { allBytes: storageQuotaBytes, keyBytes: keyStorageQuotaBytes },
  keepEndedMs: keepDays * 24 * 3600 * 1000,
});

const hostOf = ({ host, port }: Config) => ({ host, port });

const usualLimitsOf = (config: Config): KeyLimits => ({
  createPerMinute: config.createPerMinute,
  readPerMinute: config.readPerMinute,
  maxUnfinished: config.maxUnfinished,
});

/** What the hosted engine makes is counted in seconds of film. */
const createWorkUnits = (renderHeight: number) => (request: StoredRequest) =>
  request.servedBy === hostedModelName ? estimateFilmSeconds(request.prompt) : workOfRequest(request, renderHeight);

async function checkReadiness(store: TaskStore, log: Log) {
  try {
    await store.checkDatabase();
    return [{ name: 'database', ok: true, detail: null }];
  } catch (error) {
    log.warn('database_not_ready', { error });
    return [{ name: 'database', ok: false, detail: 'The database does not answer.' }];
  }
}
