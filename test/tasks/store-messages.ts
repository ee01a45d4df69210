// What a test and the store program in its child process say to each other.
import type { NewTask, TaskRecord } from '../../src/tasks/task-record.ts';

/** What one task of the program does. */
export interface ProgramRequest {
  /** How long each step takes. */
  readonly stepMs: number;
  /** Kills its own process in this step, once its stage is stored: only the first one has a stage of its own. */
  readonly killIn?: 'plan';
}

/** The program's start, as JSON in its argument. */
export interface ProgramOptions {
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly role: 'all' | 'api' | 'worker';
  readonly concurrency: number;
  /** Every step adds a line here when its body begins and when it ends. */
  readonly effectsPath: string;
}

/** Test to program. */
export type Command =
  | {
      readonly kind: 'create';
      readonly task: Omit<NewTask, 'request'> & { readonly request: ProgramRequest };
      /** The process dies when the task is stored, before it tells so. */
      readonly dieBeforeReply?: boolean;
    }
  | { readonly kind: 'read'; readonly id: string }
  | { readonly kind: 'cancel'; readonly id: string }
  | { readonly kind: 'close' };

/** Program to test. */
export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'step'; readonly taskId: string; readonly step: string; readonly pid: number }
  | { readonly kind: 'created'; readonly outcome: 'created' | 'replayed'; readonly task: TaskRecord }
  | { readonly kind: 'read'; readonly task: TaskRecord | null }
  | { readonly kind: 'cancelled'; readonly task: TaskRecord | null }
  | { readonly kind: 'aborted'; readonly taskId: string }
  | { readonly kind: 'error'; readonly message: string };

/** The steps of the program's task, in their order; the two of the middle are begun together. */
export const programSteps = ['plan', 'draw 0', 'draw 1', 'join'] as const;
