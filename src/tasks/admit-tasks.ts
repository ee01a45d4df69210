// Decides for each of the tasks that are to be created together what becomes of it, in their order.
import type { NewTask } from './task-record.ts';

/** A task that asks to be created. */
export interface AskedTask extends NewTask {
  readonly id: string;
  readonly createdAtMs: number;
}

/** What the database holds of a key. */
export interface KeyState {
  readonly unfinished: number;
  /** The rank after the last one that it has in the queue. */
  readonly nextRank: number;
  /** The lowest priority among its waiting tasks, or null: none waits. */
  readonly leastPriority: number | null;
  /** It may not run all its tasks at once. */
  readonly isLimited: boolean;
}

/** An idempotency key that was used. */
interface UsedKey {
  readonly bodyHash: string;
  readonly taskId: string;
}

/** What is known before the tasks are created. */
export interface AdmissionState {
  readonly keys: ReadonlyMap<string, KeyState>;
  /** By `usedKeyName`. */
  readonly used: ReadonlyMap<string, UsedKey>;
}

/** What becomes of a task that asks to be created. */
export type Admission =
  | { readonly kind: 'create'; readonly task: AskedTask; readonly queueRank: number }
  /** The same request made this task before, perhaps just now in the same batch. */
  | { readonly kind: 'replay'; readonly taskId: string; readonly keyId: string }
  | { readonly kind: 'reuse' }
  | { readonly kind: 'queue-full'; readonly keyId: string; readonly limit: number };

/** Names the idempotency key of a task; null where it has none. */
export const usedKeyName = ({ keyId, idempotency }: NewTask): string | null =>
  idempotency === null || idempotency === undefined ? null : JSON.stringify([keyId, idempotency.key]);

/** Tasks to be created, and the keys whose waiting tasks must be put in order after it. */
export interface Admissions {
  readonly all: readonly Admission[];
  readonly toBalance: ReadonlySet<string>;
}

/**
 * A key's tasks get growing ranks; `KeyState.nextRank` says where they begin. A refused task leaves its idempotency key
 * unused.
 */
export function admitTasks(asked: readonly AskedTask[], state: AdmissionState): Admissions {
  const keys = new Map(state.keys);
  const used = new Map(state.used);
  const toBalance = new Set<string>();
  const admit = (task: AskedTask): Admission => {
    const name = usedKeyName(task);
    const before = name === null ? undefined : used.get(name);
    if (before !== undefined) return replayOf(task, before);
    const key = keys.get(task.keyId) ?? emptyKey;
    const { maxUnfinished, priority = 0, keyId } = task;
    if (maxUnfinished !== undefined && key.unfinished >= maxUnfinished) {
      return { kind: 'queue-full', keyId, limit: maxUnfinished };
    }
    const leastPriority = Math.min(key.leastPriority ?? priority, priority);
    if (key.isLimited || leastPriority < priority) toBalance.add(keyId);
    keys.set(keyId, { ...key, unfinished: key.unfinished + 1, nextRank: key.nextRank + 1, leastPriority });
    if (name !== null) used.set(name, { bodyHash: task.idempotency?.bodyHash ?? '', taskId: task.id });
    return { kind: 'create', task, queueRank: key.nextRank };
  };
  return { all: asked.map(admit), toBalance };
}

const emptyKey: KeyState = { unfinished: 0, nextRank: 0, leastPriority: null, isLimited: false };

const replayOf = ({ keyId, idempotency }: NewTask, { bodyHash, taskId }: UsedKey): Admission =>
  bodyHash === idempotency?.bodyHash ? { kind: 'replay', taskId, keyId } : { kind: 'reuse' };
