// An application over in-memory ports, with a clock the test moves and a log it can read.

import type { Hono } from 'hono';
import type { AppEnv } from '../../src/http/app-env.ts';
import { createApp } from '../../src/http/create-app.ts';
import type { KeyLimits } from '../../src/http/key-ports.ts';
import type { Catalogue, HttpPorts } from '../../src/http/ports.ts';
import { VideoError } from '../../src/kit/errors.ts';
import { createLog } from '../../src/kit/log.ts';
import { createMemoryStore, type MemoryStore } from '../../src/memory/memory-store.ts';
import { openStudioFiles } from '../../src/wiring/open-studio-files.ts';
import { createInMemoryFiles, type InMemoryFiles } from '../doubles/in-memory-files.ts';
import { createInMemoryStoryboards, type InMemoryStoryboards } from '../doubles/in-memory-storyboards.ts';
import { createInMemoryTable } from '../doubles/in-memory-table.ts';
import { createInMemoryTasks, type InMemoryTasks } from '../doubles/in-memory-tasks.ts';
import { createInMemoryUploads, type InMemoryUploads } from '../doubles/in-memory-uploads.ts';
import { createInMemoryWebhooks, type InMemoryWebhooks } from '../doubles/in-memory-webhooks.ts';
import { watchApp } from './watch-answers.ts';

/** A key of the test service. */
export const ownKey = 'rk_test_own_0123456789abcdef';
/** Another tenant's key. */
export const otherKey = 'rk_test_other_0123456789abcdef';

/** Limits that no test meets by chance. */
export const wideLimits: KeyLimits = { createPerMinute: 1e9, readPerMinute: 1e9, maxUnfinished: 1e6 };

type AuditNote = Parameters<HttpPorts['audit']['note']>[0];

export interface TestService {
  readonly app: Hono<AppEnv>;
  /** What the application stands on; a test may have single calls of it fail. */
  readonly ports: HttpPorts;
  readonly tasks: InMemoryTasks;
  readonly files: InMemoryFiles;
  readonly uploads: InMemoryUploads;
  readonly memory: MemoryStore;
  readonly webhooks: InMemoryWebhooks;
  readonly storyboards: InMemoryStoryboards;
  /** What the audit log was told. */
  readonly audited: readonly AuditNote[];
  readonly logLines: readonly string[];
  readonly clock: { nowMs: number };
}

function catalogueOf<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  aliases: Readonly<Record<string, string>>,
): Catalogue<Entry> {
  return {
    entries,
    resolve: (id) => entries.find((entry) => entry.id === id)?.id ?? new Map(Object.entries(aliases)).get(id),
  };
}

const avatars: HttpPorts['avatars'] = catalogueOf(
  ['maya', 'tom', 'ruth'].map((id, index) => ({
    id,
    name: `${id} Example`,
    sex: index === 1 ? ('male' as const) : ('female' as const),
    ageYears: 30 + index,
    role: 'Presenter',
    traits: ['friendly'],
    defaultVoiceId: 'amber',
    previewPath: index === 0 ? '/v1/avatars/maya/preview.jpg' : null,
    clipPath: null,
  })),
  { Anna_public_3_20240108: 'maya' },
);
const voices: HttpPorts['voices'] = catalogueOf(
  [{ id: 'amber', name: 'Amber', sex: 'female', language: 'en-US', traits: ['warm'], previewPath: null }],
  { 'en-US-Studio-O': 'amber' },
);
const styles: HttpPorts['styles'] = catalogueOf(
  [{ id: 'clear', name: 'Clear', description: null, traits: [], previewPath: null }],
  { modern_vlog_01: 'clear' },
);

/** Makes the service; `ports` replaces single parts. */
export function createTestService(ports: Partial<HttpPorts> = {}, pendingLimit?: number): TestService {
  const tasks = createInMemoryTasks(pendingLimit);
  const files = createInMemoryFiles();
  const uploads = createInMemoryUploads();
  let count = 0;
  const memory = createMemoryStore(createInMemoryTable(), () => {
    count += 1;
    return `mem_${String(count).padStart(24, '0')}`;
  });
  const webhooks = createInMemoryWebhooks();
  const storyboards = createInMemoryStoryboards();
  const audited: AuditNote[] = [];
  const logLines: string[] = [];
  const clock = { nowMs: 1_757_165_100_000 };
  const keys: Readonly<Record<string, string>> = { [ownKey]: 'key-own', [otherKey]: 'key-other' };
  const allPorts: HttpPorts = {
    keys: {
      findKeyBySecret: async (secret) => {
        const id = keys[secret];
        return id === undefined ? undefined : { id, group: 'default', scopes: null, limits: wideLimits };
      },
    },
    audit: { note: async (entry) => void audited.push(entry) },
    tasks,
    files,
    studio: openStudioFiles(),
    previews: {
      find: async (kind, id) =>
        id === 'maya' || id === 'amber'
          ? files.put(`preview-${kind}`, 'thumbnail.jpg', new Uint8Array(600))
          : undefined,
    },
    uploads: uploads.service,
    memory,
    account: {
      readUsage: async () => ({
        ...{ pending: 1, processing: 2, completed: 3, failed: 4 },
        filmSeconds: 61.25,
        resultBytes: 99,
        uploadBytes: 7,
      }),
      uploadQuotaBytes: 1000,
      resultQuotaBytes: null,
    },
    readFigures: async () => ({
      ...{ pending: 5, processing: 1, completed: 8, failed: 2 },
      ...{ oldestWaitSeconds: 12.5, webhooksPending: 3, workers: 1 },
    }),
    fetchFile: () => Promise.reject(new VideoError('file_url_unreachable', 'file_url cannot be reached.')),
    webhooks,
    storyboards,
    avatars,
    voices,
    styles,
    checkReadiness: async () => [{ name: 'database', ok: true, detail: null }],
    hasHostedEngine: false,
    stopping: new AbortController().signal,
    linkSecret: new Uint8Array(32).fill(7),
    linkLifetimeMs: 24 * 3_600_000,
    publicUrl: null,
    isOwnFileHost: () => false,
    corsOrigins: new Set(),
    nowMs: () => clock.nowMs,
    log: createLog('debug', (line) => logLines.push(line)),
    ...ports,
  };
  const app = watchApp(createApp(allPorts));
  return { app, ports: allPorts, tasks, files, uploads, memory, webhooks, storyboards, audited, logLines, clock };
}

/** Headers of a call with the own key. */
export const authorized = (key = ownKey): Record<string, string> => ({ Authorization: `Bearer ${key}` });

/** Posts a generation request. */
export const post = (
  service: TestService,
  body: unknown,
  headers: Record<string, string> = {},
): Response | Promise<Response> =>
  service.app.request('/v1/videos/generations', {
    method: 'POST',
    headers: { ...authorized(), 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body),
  });

/** A request that is accepted. */
export const goodBody = { model: 'heygen-video-agent', prompt: 'A weather reporter introduces the forecast.' } as const;
