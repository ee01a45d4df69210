// What a store does beside the tasks: heartbeat, taking over the work of the dead, cleaning up.
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Log } from '../kit/log.ts';
import { releaseHeld } from './balance-key.ts';
import type { DurableEngine } from './durable-engine.ts';
import type { Presence } from './presence.ts';
import { failStrandedTasks, removeOldTasks } from './retention.ts';
import { keepQuota, type StorageQuota } from './storage-quota.ts';
import { removeOldStoryboards } from './storyboards.ts';
import type { TaskRunner } from './task-runner.ts';
import { removeExpiredUploads } from './uploads.ts';

interface UpkeepParts {
  readonly pool: pg.Pool;
  readonly engine: DurableEngine;
  readonly presence: Presence;
  readonly runner: TaskRunner;
  readonly keepEndedMs: number;
  readonly removeFiles: (taskId: string) => Promise<void>;
  readonly quota: StorageQuota;
  readonly measureFiles: (taskId: string) => Promise<number>;
  readonly removeUpload: (uploadId: string) => Promise<void>;
  /** Removes the pictures kept beside a storyboard. */
  readonly removeStoryboard: (boardId: string) => Promise<void>;
  readonly log: Log;
}

/** The running upkeep of a store. */
export interface Upkeep {
  /** Takes over at once what dead processes left. */
  readonly takeOverNow: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A cancel in another process is seen after one beat. */
const beatEveryMs = 1000;
/** A run's end lets the next one go at once; this is for runs whose process died and for cancelled tasks. */
const releaseEveryMs = 1000;
const takeOverEveryMs = 2000;
const checkEveryMs = 15_000;
const cleanEveryMs = 600_000;
const quotaEveryMs = 60_000;
const firstCleanAfterMs = 1000;

/** Starts the upkeep's loops. */
export function startUpkeep(parts: UpkeepParts): Upkeep {
  const { pool, presence, runner, log } = parts;
  const ended = new AbortController();
  const repeat = async (name: string, everyMs: number, work: () => Promise<void>, firstMs = everyMs): Promise<void> => {
    for (let waitMs = firstMs; ; waitMs = everyMs) {
      // The abort only ends the wait early.
      await sleep(waitMs, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
      if (ended.signal.aborted) return;
      // The database may be out of reach for a while; the next turn tries again.
      await work().catch((error: unknown) => log.warn('upkeep_failed', { work: name, error }));
    }
  };
  const takeOverNow = () => takeOver(parts);
  const loops = [
    repeat('beat', beatEveryMs, async () => {
      await presence.beat();
      await runner.stopLostRuns();
    }),
    repeat('release', releaseEveryMs, () => releaseHeld(pool)),
    repeat('take over', takeOverEveryMs, takeOverNow),
    repeat('check', checkEveryMs, async () => {
      for (const taskId of await failStrandedTasks(pool)) log.error('task_stranded', { taskId });
      await presence.sweep();
    }),
    repeat('quota', quotaEveryMs, () => tidyStorage(parts), firstCleanAfterMs),
    repeat('clean', cleanEveryMs, () => clean(parts), firstCleanAfterMs),
  ];
  return {
    takeOverNow,
    stop: async () => {
      ended.abort();
      await Promise.all(loops);
    },
  };
}

/** Several processes may do this at once: each workflow is given back to the queue by one of them. */
async function takeOver({ engine, presence, log }: UpkeepParts): Promise<void> {
  const busy = await engine.findBusyExecutors();
  if (busy.length === 0) return;
  const dead = await presence.findDead(busy);
  if (dead.length === 0) return;
  const count = await engine.takeOver(dead);
  if (count > 0) log.info('tasks_taken_over', { count, from: dead });
}

async function tidyStorage({ pool, log, ...parts }: UpkeepParts): Promise<void> {
  const taskIds = await keepQuota(pool, parts);
  if (taskIds.length > 0) log.info('results_removed_for_quota', { taskIds });
}

/** A task made just before its upload expired still finds the file. */
const uploadGraceMs = 24 * 3600 * 1000;

async function clean({ pool, engine, keepEndedMs, log, ...remove }: UpkeepParts): Promise<void> {
  const { removeFiles, removeUpload, removeStoryboard } = remove;
  const count = await removeOldTasks(pool, engine, { keepEndedMs, removeFiles });
  if (count > 0) log.info('tasks_removed', { count });
  const uploads = await removeExpiredUploads(pool, { graceMs: uploadGraceMs, removeBytes: removeUpload });
  if (uploads > 0) log.info('uploads_removed', { count: uploads });
  const boards = await removeOldStoryboards(pool, { keepMs: keepEndedMs, removeBytes: removeStoryboard });
  if (boards > 0) log.info('storyboards_removed', { count: boards });
}
