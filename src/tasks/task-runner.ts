// Does the work of the tasks this process has taken from the queue, and writes how each ends, once.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { VideoError } from '../kit/errors.ts';
import type { Log } from '../kit/log.ts';
import { whileUnreachable } from './database-retry.ts';
import { isTakenOver } from './durable-engine.ts';
import { ProgressWriter } from './progress-writer.ts';
import {
  type ClaimedTask,
  claimTask,
  completeTask,
  failTask,
  findLostRuns,
  isCancelled,
  readPastRuns,
  releaseRuns,
  resetAttempts,
  writeProgress,
  writeWork,
} from './run-rows.ts';
import { createRunStep, leftOpen, type RunCheckpoint, toTaskError } from './run-step.ts';
import { SoloLock, type Turn } from './solo-lock.ts';
import type { RunTask } from './task-record.ts';

/** What the runner works with. */
export interface RunnerParts {
  readonly pool: pg.Pool;
  readonly runTask: RunTask;
  readonly checkpoint: RunCheckpoint;
  /** Learns how long an undisturbed run took. */
  readonly learnSpeed: (taskId: string, workUnits: number) => Promise<void>;
  /** Removes the files of a cancelled task. */
  readonly removeFiles: (taskId: string) => Promise<void>;
  /** Removes the files of work in progress of a task that has ended. */
  readonly removeWork: (taskId: string) => Promise<void>;
  readonly log: Log;
}

/** A run that is going on in this process. */
interface Run {
  readonly taskId: string;
  readonly token: string;
  readonly stop: AbortController;
  readonly turn: Turn;
  readonly log: Log;
}

/** A task whose process ended this often in one step is given up. */
const maxAttempts = 3;
const settleWithinMs = 10_000;

/** Runs tasks; one for each process. */
export class TaskRunner {
  readonly #parts: RunnerParts;
  readonly #lock = new SoloLock();
  readonly #runs = new Map<string, Run>();
  /** Steps that are going on. */
  readonly #steps = new Set<Promise<unknown>>();
  #isClosing = false;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
  }

  /** Does the work of a task to its end; the workflow engine calls it, again after a crash. */
  async work(taskId: string): Promise<void> {
    const { pool } = this.#parts;
    const past = await whileUnreachable(() => readPastRuns(pool, taskId));
    // It ended just before a process died, which may not have come to this.
    if (past === null) return this.#cleanUp(taskId, this.#parts.removeWork);
    // It was running when a process died: alone, it can only end itself. What only waits for others kills nobody.
    const turn = await this.#lock.take(past.attempts > 0 && !past.isElsewhere);
    try {
      if (this.#isClosing) await leftOpen();
      const token = randomUUID();
      const claimed = await whileUnreachable(() => claimTask(pool, taskId, token));
      if (claimed === null) return;
      const log = withTaskId(this.#parts.log, taskId);
      await this.#run({ taskId, token, stop: new AbortController(), turn, log }, claimed);
    } finally {
      turn.release();
    }
  }

  /** Stops the run of a task if it goes on here. */
  stop(taskId: string, reason: VideoError): boolean {
    const runs = [...this.#runs.values()].filter((run) => run.taskId === taskId);
    for (const run of runs) run.stop.abort(reason);
    return runs.length > 0;
  }

  /** Stops the runs whose task was cancelled elsewhere, or taken over by another process. */
  async stopLostRuns(): Promise<void> {
    if (this.#runs.size === 0) return;
    for (const { token } of await findLostRuns(this.#parts.pool, [...this.#runs.keys()])) {
      this.#runs.get(token)?.stop.abort(new VideoError('request_cancelled', 'The task is no longer run here.'));
    }
  }

  /** Stops every run in good order; each goes on later from its last finished step. */
  async close(): Promise<void> {
    this.#isClosing = true;
    for (const run of this.#runs.values()) run.stop.abort(new VideoError('shutting_down', 'The service is closing.'));
    await Promise.race([Promise.allSettled(this.#steps), sleep(settleWithinMs, undefined, { ref: false })]);
    await releaseRuns(this.#parts.pool, [...this.#runs.keys()]);
  }

  async #run(run: Run, claimed: ClaimedTask): Promise<void> {
    const { pool } = this.#parts;
    if (claimed.attempts > maxAttempts) {
      run.log.error('task_given_up', { attempts: maxAttempts, stage: claimed.stage });
      await whileUnreachable(() => failTask(pool, run.taskId, run.token, givenUp(claimed)));
      return this.#cleanUp(run.taskId, this.#parts.removeWork);
    }
    this.#runs.set(run.token, run);
    try {
      run.log.info('task_started', { attempt: claimed.attempts });
      await this.#runToEnd(run, claimed);
    } finally {
      this.#runs.delete(run.token);
    }
  }

  async #runToEnd(run: Run, claimed: ClaimedTask): Promise<void> {
    const progress = new ProgressWriter((point) => this.#saveProgress(run, point));
    const ending = await this.#callWork(run, claimed, progress);
    if (this.#isClosing) await leftOpen();
    await progress.close();
    await this.#writeEnding(run, claimed, ending);
  }

  /** Gives what the work gave, or the error it threw. */
  async #callWork(run: Run, claimed: ClaimedTask, progress: ProgressWriter) {
    const { runTask, checkpoint, pool } = this.#parts;
    const { taskId, token, stop, log } = run;
    let isTriedAgain = claimed.attempts > 1;
    const onFinished = async (): Promise<void> => {
      run.turn.allowOthers();
      if (isTriedAgain) await whileUnreachable(() => resetAttempts(pool, taskId, token));
      isTriedAgain = false;
    };
    const track = (step: Promise<unknown>): void => {
      this.#steps.add(step);
      const forget = (): void => void this.#steps.delete(step);
      step.then(forget, forget);
    };
    const isClosing = (): boolean => this.#isClosing;
    const runStep = createRunStep({ checkpoint, log, signal: stop.signal, isClosing, track, onFinished });
    const reportProgress = (fraction: number, stage: string): void => progress.report(fraction, stage);
    const reportWork = (workUnits: number): void => {
      // Without it the estimates stay what they were.
      writeWork(pool, taskId, token, workUnits).catch((error: unknown) => log.debug('work_not_written', { error }));
    };
    const { keyId, request, incognito } = claimed;
    const given = { taskId, keyId, request, incognito, signal: stop.signal, log };
    try {
      return await runTask({ ...given, runStep, reportProgress, reportWork });
    } catch (error) {
      return { error };
    }
  }

  async #saveProgress(run: Run, point: { readonly percent: number; readonly stage: string }): Promise<void> {
    try {
      const isOwn = await writeProgress(this.#parts.pool, run.taskId, run.token, point);
      if (!isOwn) run.stop.abort(new VideoError('request_cancelled', 'The task is no longer run here.'));
    } catch (error) {
      // The next report brings newer figures.
      run.log.debug('progress_not_written', { error });
    }
  }

  async #writeEnding(
    run: Run,
    claimed: ClaimedTask,
    ending: Awaited<ReturnType<RunTask>> | { readonly error: unknown },
  ): Promise<void> {
    const { pool, learnSpeed } = this.#parts;
    if ('error' in ending) return this.#writeFailure(run, ending.error);
    const isFirst = await whileUnreachable(() => completeTask(pool, run.taskId, run.token, ending));
    if (!isFirst) return this.#leave(run);
    run.log.info('task_completed');
    await this.#cleanUp(run.taskId, this.#parts.removeWork);
    if (ending.workUnits !== undefined && claimed.attempts === 1) await learnSpeed(run.taskId, ending.workUnits);
  }

  async #writeFailure(run: Run, thrown: unknown): Promise<void> {
    // Whoever took the task over, or cancelled it, decides how it ends.
    if (isTakenOver(thrown)) return this.#leave(run);
    const error = toTaskError(thrown);
    const isFirst = await whileUnreachable(() => failTask(this.#parts.pool, run.taskId, run.token, error));
    if (!isFirst) return this.#leave(run);
    run.log.warn('task_failed', { error });
    await this.#cleanUp(run.taskId, this.#parts.removeWork);
  }

  /** The task ended without this run: when it was cancelled, nobody needs its files. */
  async #leave(run: Run): Promise<void> {
    if (!(await whileUnreachable(() => isCancelled(this.#parts.pool, run.taskId)))) return;
    run.log.info('task_cancelled');
    await this.#cleanUp(run.taskId, this.#parts.removeFiles);
  }

  /** Files that stay cost space, not the task: the retention removes them later. */
  async #cleanUp(taskId: string, remove: (taskId: string) => Promise<void>): Promise<void> {
    await remove(taskId).catch((error: unknown) => this.#parts.log.warn('files_not_removed', { taskId, error }));
  }
}

const givenUp = ({ stage }: ClaimedTask): VideoError =>
  new VideoError(
    'render_failed',
    `The process that did the work ended unexpectedly ${maxAttempts} times${stage === null ? '' : ` in "${stage}"`}.`,
  );

const withTaskId = (log: Log, taskId: string): Log => ({
  debug: (event, fields) => log.debug(event, { taskId, ...fields }),
  info: (event, fields) => log.info(event, { taskId, ...fields }),
  warn: (event, fields) => log.warn(event, { taskId, ...fields }),
  error: (event, fields) => log.error(event, { taskId, ...fields }),
});
