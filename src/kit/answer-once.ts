// The worker's side of a process that does one task and ends.
import { type ErrorCode, toVideoError } from './errors.ts';

/** How a task went. */
export type TaskOutcome<Result> =
  | { readonly result: Result }
  | { readonly failure: { readonly code: ErrorCode; readonly message: string } };

/** Waits for the task, does it, answers and ends the process. */
export function answerOnce<Task, Result>(work: (task: Task) => Promise<Result>): void {
  process.on('disconnect', () => process.exit(0));
  process.once('message', (task: Task) => {
    void outcomeOf(work, task).then((outcome) => process.send?.(outcome, () => process.exit(0)));
  });
}

async function outcomeOf<Task, Result>(
  work: (task: Task) => Promise<Result>,
  task: Task,
): Promise<TaskOutcome<Result>> {
  try {
    return { result: await work(task) };
  } catch (error) {
    const { code, message } = toVideoError(error, 'render_failed');
    return { failure: { code, message } };
  }
}
