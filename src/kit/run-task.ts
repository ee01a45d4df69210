// Does one task in a process of its own, so that neither its time nor a crash in native code harms the caller.
import type { TaskFailure, TaskOutcome, TaskProgress } from './answer-once.ts';
import { VideoError } from './errors.ts';
import { forkBackground, type Share } from './fork-background.ts';

interface TaskOptions {
  readonly signal?: AbortSignal | undefined;
  /** Hears how far the task is, 0 to 1, if it tells. */
  readonly onProgress?: (share: number) => void;
  /** 'usual' where somebody waits for the result. @defaultValue 'small' */
  readonly share?: Share;
}

/** Runs `script`, which calls `answerOnce`. @throws render_failed when the process dies, or what the task threw. */
export function runTask<Task, Result>(
  script: URL,
  task: Task,
  { signal, onProgress, share = 'small' }: TaskOptions = {},
): Promise<Result> {
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  const child = forkBackground(script, { share });
  const abort = (): void => {
    child.kill('SIGKILL');
    reject(signal?.reason);
  };
  signal?.addEventListener('abort', abort, { once: true });
  child.on('message', (message: TaskOutcome<Result> | TaskProgress) => {
    if ('share' in message) onProgress?.(message.share);
    else if ('result' in message) resolve(message.result);
    else reject(errorOf(message.failure));
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

/** What another process threw. */
export const errorOf = ({ code, message, param }: TaskFailure): VideoError =>
  new VideoError(code, message, param === null ? {} : { param });
