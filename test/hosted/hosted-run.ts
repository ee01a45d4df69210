// Runs of a hosted film against a service of this machine, in a folder of their own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { createHeygenClient, type HostedOrder } from '../../src/hosted/heygen-client.ts';
import { type HostedEngine, type HostedFilm, makeHostedFilm } from '../../src/hosted/make-hosted-film.ts';
import { type HeygenPlan, type HeygenService, openHeygenService } from '../doubles/heygen-service.ts';

export const apiKey = 'hg-test-key';
export const taskId = 'task-unified-1757165031-aaaaaaaaaaaaaaaaaaaaaaaa';
export const order: HostedOrder = {
  ...{ prompt: 'A weather reporter introduces the forecast.', avatarId: 'Anna_public_3_20240108', voiceId: null },
  ...{ styleId: null, orientation: 'portrait', fileUrls: ['https://example.com/a.pdf'], incognito: true },
};

/** States of a session. */
export const thinking = { status: 'thinking', progress: 10, video_id: null, messages: [] };
export const working = { status: 'generating', progress: 60, video_id: null };
export const found = { status: 'generating', progress: 90, video_id: 'video_1' };

interface Made {
  readonly service: HeygenService;
  readonly film: HostedFilm | null;
  readonly error: unknown;
  readonly progress: readonly number[];
}

interface MakeOptions {
  readonly engine?: Partial<HostedEngine>;
  readonly callTimeoutMs?: number;
  readonly saved?: Map<string, unknown>;
  readonly signal?: AbortSignal;
  /** The process dies when this step is to be saved, once. */
  readonly dieBeforeSaving?: string;
}

/** Gives each test a folder; `make` makes the film in it, `saved` are the steps of an earlier run. */
export function useHostedFolder() {
  let workDir = '';
  beforeEach(async () => {
    workDir = await mkdtemp(join(tmpdir(), 'reynard-hosted-'));
  });
  afterEach(() => rm(workDir, { recursive: true, force: true }));
  return { workDir: () => workDir, make: (plan: HeygenPlan, options?: MakeOptions) => make(workDir, plan, options) };
}

async function make(workDir: string, plan: HeygenPlan, options: MakeOptions = {}): Promise<Made> {
  await using service = await openHeygenService(plan);
  const saved = options.saved ?? new Map<string, unknown>();
  let dies = options.dieBeforeSaving;
  const progress: number[] = [];
  const { callTimeoutMs } = options;
  const engine: HostedEngine = {
    client: createHeygenClient({
      ...{ baseUrl: service.url, apiKey },
      ...(callTimeoutMs === undefined ? {} : { callTimeoutMs }),
    }),
    ...{ apiKey, host: new URL(service.url).host, pollMs: 5 },
    ...options.engine,
  };
  const runOnce = () =>
    makeHostedFilm(
      order,
      {
        ...{ taskId, workDir, signal: options.signal ?? new AbortController().signal },
        reportProgress: (fraction) => progress.push(fraction),
        runStep: async <T>(name: string, work: () => Promise<T>): Promise<T> => {
          if (!saved.has(name)) {
            const value = await work();
            if (dies === name) {
              dies = undefined;
              throw new Error('killed');
            }
            saved.set(name, value);
          }
          return saved.get(name) as T; // put there under this name by this very function
        },
      },
      engine,
    );
  try {
    const film = await runOnce().catch((error: unknown) => {
      if (error instanceof Error && error.message === 'killed') return runOnce();
      throw error;
    });
    return { service, film, error: null, progress };
  } catch (error) {
    return { service, film: null, error, progress };
  }
}
