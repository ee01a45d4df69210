// A process of its own that answers calls, started with the first one, and started again when it dies.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { CallMessage, CallReply } from './answer-calls.ts';
import { VideoError } from './errors.ts';
import { forkBackground, giveShare, type Share } from './fork-background.ts';
import { errorOf } from './run-task.ts';

/** The caller's side. */
export interface CallProcess<Call, Result> extends AsyncDisposable {
  /**
   * Rejects at once with the signal's reason when it aborts. A call whose process dies is made once more.
   * @throws internal_error when the process dies again, shutting_down, or what the call threw.
   */
  readonly call: (call: Call, signal?: AbortSignal) => Promise<Result>;
  /** Somebody waits for every answer, so that the process has a share like others; a small one while it gives way. */
  readonly giveWay: (doesGiveWay: boolean) => void;
}

interface Pending<Call, Result> {
  readonly call: Call;
  readonly settle: Pick<PromiseWithResolvers<Result>, 'resolve' | 'reject'>;
  attempts: number;
}

const attemptsMax = 2;
/** A process that is still busy with a cancelled call after this time is ended: what others wait for begins anew. */
const cancelGraceMs = 3000;

/** Names the process of `script`, which calls `answerCalls` and is given `setup` first; `flags` are those of Node. */
export function openCallProcess<Setup, Call, Result>(
  script: URL,
  setup: Setup,
  flags: readonly string[] = [],
): CallProcess<Call, Result> {
  const calls = new CallingProcess<Setup, Call, Result>(script, setup, flags);
  return {
    call: (call, signal) => calls.call(call, signal),
    giveWay: (doesGiveWay) => calls.giveWay(doesGiveWay),
    [Symbol.asyncDispose]: () => calls.close(),
  };
}

class CallingProcess<Setup, Call, Result> {
  readonly #script: URL;
  readonly #setup: Setup;
  readonly #flags: readonly string[];
  readonly #pending = new Map<number, Pending<Call, Result>>();
  /** Calls that were cancelled and not answered yet. */
  readonly #cancelled = new Map<number, NodeJS.Timeout>();
  #child: ChildProcess | null = null;
  #lastId = 0;
  #isClosed = false;
  #share: Share = 'usual';

  constructor(script: URL, setup: Setup, flags: readonly string[]) {
    this.#script = script;
    this.#setup = setup;
    this.#flags = flags;
  }

  async call(call: Call, signal?: AbortSignal): Promise<Result> {
    signal?.throwIfAborted();
    if (this.#isClosed) throw new VideoError('shutting_down', 'The service is closing.');
    this.#lastId += 1;
    const id = this.#lastId;
    const { promise, ...settle } = Promise.withResolvers<Result>();
    const cancel = (): void => this.#cancel(id, signal?.reason);
    signal?.addEventListener('abort', cancel, { once: true });
    this.#pending.set(id, { call, settle, attempts: 0 });
    this.#send(id);
    try {
      return await promise;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  giveWay(doesGiveWay: boolean): void {
    this.#share = doesGiveWay ? 'small' : 'usual';
    if (this.#child !== null) giveShare(this.#child, this.#share);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const closing = new VideoError('shutting_down', 'The service is closing.');
    for (const { settle } of this.#pending.values()) settle.reject(closing);
    this.#pending.clear();
    const child = this.#child;
    if (child === null) return;
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }

  #send(id: number): void {
    const pending = this.#pending.get(id);
    if (pending === undefined) return;
    pending.attempts += 1;
    this.#child ??= this.#start();
    this.#tell(this.#child, { kind: 'call', id, call: pending.call });
    this.#holdOpen(this.#child);
  }

  #start(): ChildProcess {
    const child = forkBackground(this.#script, {
      share: this.#share,
      execArgv: [...process.execArgv, ...this.#flags],
    });
    this.#tell(child, { kind: 'setup', setup: this.#setup });
    child.on('message', (reply: CallReply<Result>) => this.#hear(child, reply));
    child.once('exit', (code, signal) => this.#bury(child, signal === null ? `exit code ${code}` : `signal ${signal}`));
    child.once('error', (error) => this.#bury(child, error.message));
    return child;
  }

  #hear(child: ChildProcess, reply: CallReply<Result>): void {
    clearTimeout(this.#cancelled.get(reply.id));
    this.#cancelled.delete(reply.id);
    const pending = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    this.#holdOpen(child);
    if ('result' in reply) pending?.settle.resolve(reply.result);
    else pending?.settle.reject(errorOf(reply.failure));
  }

  #cancel(id: number, reason: unknown): void {
    const pending = this.#pending.get(id);
    const child = this.#child;
    if (pending === undefined || child === null) return;
    this.#pending.delete(id);
    pending.settle.reject(reason);
    this.#tell(child, { kind: 'cancel', id });
    this.#cancelled.set(id, setTimeout(() => child.kill('SIGKILL'), cancelGraceMs).unref());
    this.#holdOpen(child);
  }

  #bury(child: ChildProcess, end: string): void {
    if (this.#child !== child) return;
    this.#child = null;
    for (const timer of this.#cancelled.values()) clearTimeout(timer);
    this.#cancelled.clear();
    for (const [id, { settle, attempts }] of this.#pending) {
      if (attempts < attemptsMax) {
        this.#send(id);
        continue;
      }
      this.#pending.delete(id);
      const name = this.#script.pathname.split('/').at(-1);
      settle.reject(new VideoError('internal_error', `The process of ${name} ended with ${end}, twice.`));
    }
  }

  #tell(child: ChildProcess, message: CallMessage<Setup, Call>): void {
    // A channel that closed meanwhile is followed by the process's exit, which is handled there.
    child.send(message, () => {});
  }

  /** Our own process goes on only for calls that are still to be answered. */
  #holdOpen(child: ChildProcess): void {
    const hold = this.#pending.size > 0 ? 'ref' : 'unref';
    child[hold]();
    child.channel?.[hold]();
  }
}
