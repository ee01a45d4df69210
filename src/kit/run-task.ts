// Does one task in a process of its own, so that neither its time nor a crash in native code harms the caller.
import type { TaskOutcome } from './answer-once.ts';
import { VideoError } from './errors.ts';
import { forkBackground } from './fork-background.ts';

/** Runs `script`, which calls `answerOnce`. @throws render_failed when the process dies, or what the task threw. */
export function runTask<Task, Result>(script: URL, task: Task, signal?: AbortSignal): Promise<Result> {
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  const child = forkBackground(script);
  const abort = (): void => {
    child.kill('SIGKILL');
    reject(signal?.reason);
  };
  signal?.addEventListener('abort', abort, { once: true });
  child.once('message', (outcome: TaskOutcome<Result>) => {
    if ('result' in outcome) resolve(outcome.result);
    else reject(new VideoError(outcome.failure.code, outcome.failure.message));
  });
  child.once('error', (cause) => reject(new VideoError('render_failed', cause.message, { cause })));
  child.once('exit', (code, signalName) => {
    const end = signalName === null ? `exit code ${code}` : `signal ${signalName}`;
    reject(new VideoError('render_failed', `The process of ${script.pathname.split('/').at(-1)} ended with ${end}.`));
  });
  // The worker may end before it has read the task; its exit says so.
  child.send(task as object, () => {});
  return promise.finally(() => signal?.removeEventListener('abort', abort));
}
