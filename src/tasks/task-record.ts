// What a task is: the row that clients see, and what its work is given and gives back.
import type { ErrorCode } from '../kit/errors.ts';
import type { JsonValue } from '../kit/json.ts';
import type { Log } from '../kit/log.ts';

/** `pending` → `processing` → `completed` or `failed`; a cancelled task is `failed` with `request_cancelled`. */
export type TaskState = 'pending' | 'processing' | 'completed' | 'failed';

/** A task as it is stored. */
export interface TaskRecord {
  readonly id: string;
  /** The API key that owns it. */
  readonly keyId: string;
  readonly request: JsonValue;
  readonly state: TaskState;
  /** What the work said last about where it is, or null before it began. */
  readonly stage: string | null;
  /** 0 to 100; never falls; 100 exactly when completed. */
  readonly progress: number;
  /** Set exactly when completed. */
  readonly result: JsonValue | null;
  /** Set exactly when failed. */
  readonly error: { readonly code: ErrorCode; readonly message: string } | null;
  /** What the work could not use or meet, in plain words. */
  readonly warnings: readonly string[];
  readonly incognito: boolean;
  /** How much work it is thought to be, in the caller's unit. */
  readonly workUnits: number;
  readonly createdAtMs: number;
  /** When the work first began, or null. */
  readonly startedAtMs: number | null;
  /** When it completed or failed, or null. */
  readonly endedAtMs: number | null;
  /** When its files were given up to make room, or null. */
  readonly filesRemovedAtMs: number | null;
  /** The number of its latest event; 0 before the first. */
  readonly eventSeq: number;
}

/** A task to create. */
export interface NewTask {
  readonly keyId: string;
  readonly request: JsonValue;
  /** @defaultValue false */
  readonly incognito?: boolean;
  /** How much work it is, in the caller's unit, for estimates. @defaultValue 1 */
  readonly workUnits?: number;
  /** The same key and body give the same task. */
  readonly idempotency?: { readonly key: string; readonly bodyHash: string } | null;
  /** Where its end is posted. @defaultValue null: nowhere */
  readonly callbackUrl?: string | null;
  /** Of the waiting tasks of a key, the highest is begun first. @defaultValue 0 */
  readonly priority?: number;
  /** Another service does the work: the task takes no place here, and waits for none. @defaultValue false */
  readonly isElsewhere?: boolean;
  /** Refuse when this many tasks of the key have not ended. */
  readonly maxUnfinished?: number;
}

/** How the creation of a task ended. */
export type CreateOutcome =
  | { readonly kind: 'created'; readonly task: TaskRecord }
  /** The same idempotency key and body were seen before: the first task. */
  | { readonly kind: 'replayed'; readonly task: TaskRecord }
  | { readonly kind: 'queue-full'; readonly limit: number; readonly retryAfterSeconds: number };

/** Which tasks to list, newest first. */
export interface TaskQuery {
  readonly keyId: string;
  readonly limit: number;
  /** List tasks older than the one with this id. */
  readonly after?: string | null;
  readonly status?: TaskState | null;
}

export interface TaskPage {
  readonly tasks: readonly TaskRecord[];
  readonly hasMore: boolean;
}

/** What the work of a task is given. */
export interface TaskRun {
  readonly taskId: string;
  /** The API key that owns the task. */
  readonly keyId: string;
  readonly request: JsonValue;
  readonly incognito: boolean;
  /** Aborts when the task is cancelled, when the service closes, and when another process has taken the task over. */
  readonly signal: AbortSignal;
  /**
   * Runs a step, or gives its saved result when it has finished before. Steps are called in the same order in every
   * run; several may be started before the first has ended. A step that was cut off runs again as a whole.
   */
  readonly runStep: <T extends JsonValue>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Tells how far the whole work is, 0 to 1; called as often as one likes. */
  readonly reportProgress: (fraction: number, stage: string) => void;
  /** Tells how much work it turned out to be, in the unit of `NewTask.workUnits`, as soon as that is known. */
  readonly reportWork: (workUnits: number) => void;
  /** Writes with the task's id. */
  readonly log: Log;
}

/** What the work of a task gives back; a failure is thrown. */
export interface TaskOutcome {
  readonly result: Exclude<JsonValue, null>;
  readonly warnings?: readonly string[];
  /** How much work it really was, in the unit of `NewTask.workUnits`; teaches the estimates. */
  readonly workUnits?: number;
}

/** Does the work of one task. */
export type RunTask = (run: TaskRun) => Promise<TaskOutcome>;
