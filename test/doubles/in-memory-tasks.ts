// The TaskService of the HTTP side without a database, for tests of the wire alone.

import { setTimeout as sleep } from 'node:timers/promises';
import type { CreateOutcome, StoredTask, TaskEvent, TaskService } from '../../src/http/ports.ts';
import { unknownCursor, VideoError } from '../../src/kit/errors.ts';

interface Row {
  readonly keyId: string;
  task: StoredTask;
  readonly events: TaskEvent[];
}

/** A TaskService that a test can also push forward. */
export interface InMemoryTasks extends TaskService {
  /** Replaces fields of a stored task. */
  readonly change: (id: string, fields: Partial<StoredTask>) => StoredTask;
  readonly count: () => number;
}

/** Changes a task and notes it as the database does. */
function changeRow(row: Row, fields: Partial<StoredTask>): StoredTask {
  const { state, stage, progress, eventSeq } = { ...row.task, ...fields };
  row.task = { ...row.task, ...fields, eventSeq: eventSeq + 1 };
  row.events.push({ seq: eventSeq + 1, state, stage, progress: Math.floor(progress) });
  return row.task;
}

/** Makes an empty service that lets `pendingLimit` tasks of a key wait. */
export function createInMemoryTasks(pendingLimit = 1_000_000): InMemoryTasks {
  const rows: Row[] = [];
  const replies = new Map<string, { readonly bodyHash: string; readonly id: string }>();
  const own = (id: string, keyId: string): Row | undefined =>
    rows.find((row) => row.task.id === id && row.keyId === keyId);

  return {
    create: async ({ keyId, request, idempotency }): Promise<CreateOutcome> => {
      const replyKey = `${keyId} ${idempotency?.key}`;
      const earlier = idempotency === null ? undefined : replies.get(replyKey);
      if (earlier !== undefined) {
        if (earlier.bodyHash !== idempotency?.bodyHash) {
          throw new VideoError('idempotency_key_reuse', 'This Idempotency-Key came with another body before.');
        }
        const task = own(earlier.id, keyId)?.task;
        if (task !== undefined) return { kind: 'replayed', task };
      }
      const waiting = rows.filter((row) => row.keyId === keyId && row.task.state === 'pending');
      if (waiting.length >= pendingLimit) return { kind: 'queue-full', limit: pendingLimit, retryAfterSeconds: 7.2 };
      const task: StoredTask = {
        id: `task-unified-1757165031-${String(rows.length).padStart(24, 'a')}`,
        request,
        state: 'pending',
        stage: null,
        progress: 0,
        result: null,
        error: null,
        warnings: [],
        workUnits: 1,
        createdAtMs: 1_757_165_031_000,
        endedAtMs: null,
        filesRemovedAtMs: null,
        eventSeq: 0,
      };
      rows.push({ keyId, task, events: [] });
      if (idempotency !== null) replies.set(replyKey, { bodyHash: idempotency.bodyHash, id: task.id });
      return { kind: 'created', task };
    },
    read: async (id, keyId) => own(id, keyId)?.task,
    list: async ({ keyId, limit, after, status }) => {
      if (after !== null && own(after, keyId) === undefined) {
        throw unknownCursor('after');
      }
      const newestFirst = rows.filter((row) => row.keyId === keyId).toReversed();
      const start = after === null ? 0 : newestFirst.findIndex((row) => row.task.id === after) + 1;
      const matching = newestFirst.slice(start).filter((row) => status === null || row.task.state === status);
      return { tasks: matching.slice(0, limit).map((row) => row.task), hasMore: matching.length > limit };
    },
    cancel: async (id, keyId) => {
      const row = own(id, keyId);
      if (row === undefined) return undefined;
      if (row.task.state === 'completed' || row.task.state === 'failed') {
        throw new VideoError('task_not_cancellable', `The task is ${row.task.state}.`);
      }
      const error = { code: 'request_cancelled', message: 'The task was cancelled by its owner.' };
      return changeRow(row, { state: 'failed', error });
    },
    follow: async function* (id, after, idleMs, signal) {
      const row = rows.find((each) => each.task.id === id);
      const untilMs = performance.now() + idleMs;
      for (let seen = after; !signal.aborted; ) {
        const news = row?.events.filter(({ seq }) => seq > seen) ?? [];
        seen = news.at(-1)?.seq ?? seen;
        if (news.length > 0 || performance.now() > untilMs) yield news;
        await sleep(5);
      }
    },
    estimateSeconds: async () => 44.2,
    change: (id, fields) => {
      const row = rows.find((each) => each.task.id === id);
      if (row === undefined) throw new Error(`no task ${id} to change`);
      return changeRow(row, fields);
    },
    count: () => rows.length,
  };
}
