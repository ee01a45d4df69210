// One step of a task: its result or its failure is saved, and given again when the task is run again.
import { VideoError } from '../kit/errors.ts';
import { asStorageError } from '../kit/files.ts';
import type { JsonValue } from '../kit/json.ts';
import type { Log } from '../kit/log.ts';
import type { TaskRun } from './task-record.ts';
import { errorCode } from './task-rows.ts';

/** Saves what `work` gives under the present run's next number, or gives what was saved there. */
export type RunCheckpoint = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** What is saved: a failure too, so that a task taken over right after it does not try again by chance. */
type SavedStep =
  | { readonly value: JsonValue }
  | { readonly failure: { readonly code: string; readonly message: string; readonly param: string | null } };

/** What a run's steps need. */
export interface StepParts {
  readonly checkpoint: RunCheckpoint;
  readonly signal: AbortSignal;
  readonly log: Log;
  /** True once the process closes: what is cut off then must not be saved as a failure. */
  readonly isClosing: () => boolean;
  /** Given a promise for every step begun, which ends when the step is saved or cut off. */
  readonly track: (step: Promise<unknown>) => void;
  /** Called after a step was really run and saved. */
  readonly onFinished: () => Promise<void>;
}

/** Never ends: what a closing process leaves open is finished by the one that takes it over. */
export const leftOpen = (): Promise<never> => new Promise<never>(() => undefined);

/** Gives the `runStep` of one run. */
export function createRunStep(parts: StepParts): TaskRun['runStep'] {
  return <T extends JsonValue>(name: string, work: () => Promise<T>): Promise<T> => {
    // Up to the checkpoint nothing may wait: the order of the calls numbers the steps.
    if (parts.isClosing()) return leftOpen();
    const cutOff = Promise.withResolvers<void>();
    let wasRun = false;
    const saved = parts.checkpoint(name, async () => {
      const result = await runOnce(parts, name, work);
      if (result === null) {
        cutOff.resolve();
        return leftOpen();
      }
      wasRun = true;
      return result;
    });
    parts.track(Promise.race([saved, cutOff.promise]));
    return saved.then(async (step) => {
      if (wasRun) {
        parts.log.debug('step_saved', { step: name });
        await parts.onFinished();
      }
      // Written by this very function under this name, with the type that the caller gives again.
      return savedValue(step) as T;
    });
  };
}

/** Gives what is to be saved, or null when the closing process cut the step off. */
async function runOnce(parts: StepParts, name: string, work: () => Promise<JsonValue>): Promise<SavedStep | null> {
  const startedAtMs = performance.now();
  try {
    parts.signal.throwIfAborted();
    const value = await work();
    parts.log.debug('step_finished', { step: name, durationMs: Math.round(performance.now() - startedAtMs) });
    return { value };
  } catch (error) {
    if (parts.isClosing()) return null;
    // Cut off by a cancel or by another process: not an outcome of the step.
    if (parts.signal.aborted) throw error;
    parts.log.warn('step_failed', { step: name, error });
    const { code, message, param = null } = toTaskError(error);
    return { failure: { code, message, param } };
  }
}

/**
 * Gives the error a task fails with, in words for its owner: a full disk is named as such wherever it was met, and where
 * things lie on this machine stays in the log.
 */
export function toTaskError(error: unknown): VideoError {
  const path = error instanceof Error && 'path' in error ? String(error.path) : 'a file of the task';
  const { code, message, param } = asStorageError(error, path);
  const isOurFault = code === 'internal_error';
  const told = isOurFault ? 'Something failed inside the service.' : message.replaceAll(pathBeforeName, '');
  return new VideoError(code, told, { ...(param === undefined ? {} : { param }), cause: error });
}

/** The folders before a file's name; not those of an address. */
const pathBeforeName = /(?<![\w:./])\/(?:[^\s/:'"]+\/)+(?=[^\s/:'"]+)/g;

function savedValue(step: SavedStep): JsonValue {
  if (!('failure' in step)) return step.value;
  const { code, message, param } = step.failure;
  throw new VideoError(errorCode(code), message, param === null ? {} : { param });
}
