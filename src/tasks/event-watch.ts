// The events of tasks, as they are written, to everyone who follows one: a single query for all of them together.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../kit/log.ts';
import type { TaskState } from './task-record.ts';
import type { Queryable } from './task-rows.ts';

/** A change of a task. */
export interface TaskEvent {
  /** 1 for the first change of the task, then one more each time. */
  readonly seq: number;
  readonly state: TaskState;
  readonly stage: string | null;
  readonly progress: number;
}

interface Follower {
  readonly taskId: string;
  after: number;
  readonly deliver: (events: readonly TaskEvent[]) => void;
}

const lookEveryMs = 300;

/** Follows tasks; looks into the database only while somebody follows one. */
export class EventWatch {
  readonly #db: Queryable;
  readonly #log: Log;
  readonly #followers = new Set<Follower>();
  #looking: Promise<void> | null = null;

  constructor(db: Queryable, log: Log) {
    this.#db = db;
    this.#log = log;
  }

  /**
   * Gives the events after `after`, and those to come, until `signal` aborts; an empty list when nothing came for
   * `idleMs`.
   */
  async *follow(
    taskId: string,
    after: number,
    idleMs: number,
    signal: AbortSignal,
  ): AsyncGenerator<readonly TaskEvent[]> {
    const waiting: TaskEvent[] = [];
    let wake: () => void = () => undefined;
    const follower: Follower = {
      ...{ taskId, after },
      deliver: (events) => {
        waiting.push(...events);
        wake();
      },
    };
    this.#followers.add(follower);
    this.#looking ??= this.#look();
    try {
      while (!signal.aborted) {
        const news = new Promise<void>((resolve) => {
          wake = resolve;
        });
        if (waiting.length === 0) await untilFirst(news, idleMs, signal);
        if (!signal.aborted) yield waiting.splice(0);
      }
    } finally {
      this.#followers.delete(follower);
    }
  }

  async #look(): Promise<void> {
    while (this.#followers.size > 0) {
      // The next look finds what this one could not.
      await this.#deliverNews().catch((error: unknown) => this.#log.debug('events_not_read', { error }));
      await sleep(lookEveryMs, undefined, { ref: false });
    }
    this.#looking = null;
  }

  async #deliverNews(): Promise<void> {
    const followers = [...this.#followers];
    const { rows } = await this.#db.query<TaskEvent & { readonly follower: number }>(
      `select follower::int, seq, state, stage, progress
       from unnest($1::text[], $2::int[]) with ordinality as wanted (task_id, after, follower)
       join reynard.task_events using (task_id) where seq > after order by follower, seq`,
      [followers.map(({ taskId }) => taskId), followers.map(({ after }) => after)],
    );
    const byFollower = Map.groupBy(rows, (row) => row.follower);
    for (const [number, events] of byFollower) {
      const follower = followers[number - 1];
      if (follower === undefined) continue;
      follower.after = events.at(-1)?.seq ?? follower.after;
      follower.deliver(events.map(({ seq, state, stage, progress }) => ({ seq, state, stage, progress })));
    }
  }
}

/** Waits for `news`, for `idleMs` to pass, or for the abort, whichever comes first. */
async function untilFirst(news: Promise<void>, idleMs: number, signal: AbortSignal): Promise<void> {
  const timer = new AbortController();
  const stop = AbortSignal.any([signal, timer.signal]);
  // An abort only ends the wait early.
  const idle = sleep(idleMs, undefined, { signal: stop, ref: false }).catch(() => undefined);
  await Promise.race([news, idle]);
  timer.abort();
}
