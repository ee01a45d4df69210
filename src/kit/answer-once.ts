// The worker's side of a process that does one task and ends.
import { type ErrorCode, toVideoError } from './errors.ts';

/** How a task went. */
export type TaskOutcome<Result> = { readonly result: Result } | { readonly failure: TaskFailure };

/** An error on its way to another process. */
export interface TaskFailure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly param: string | null;
}

/** How far a task is, 0 to 1. */
export interface TaskProgress {
  readonly share: number;
}

/** Waits for the task, does it, answers and ends the process. */
export function answerOnce<Task, Result>(
  work: (task: Task, onProgress: (share: number) => void) => Promise<Result>,
): void {
  const onProgress = (share: number): void => {
    const progress: TaskProgress = { share };
    process.send?.(progress);
  };
  process.on('disconnect', () => process.exit(0));
  process.once('message', (task: Task) => {
    void outcomeOf(() => work(task, onProgress), 'render_failed').then((outcome) =>
      process.send?.(outcome, () => process.exit(0)),
    );
  });
}

/** Gives what the work gave, or how it failed; `code` is for what no error of ours explains. */
export async function outcomeOf<Result>(
  work: () => Promise<Result>,
  code: ErrorCode = 'internal_error',
): Promise<TaskOutcome<Result>> {
  try {
    return { result: await work() };
  } catch (error) {
    const { code: found, message, param = null } = toVideoError(error, code);
    return { failure: { code: found, message, param } };
  }
}
