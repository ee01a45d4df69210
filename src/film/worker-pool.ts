// Gives jobs to worker processes, replaces those that die, and kills those whose job was aborted.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { VideoError } from '../kit/errors.ts';
import { forkBackground } from '../kit/fork-background.ts';
import type { Log } from '../kit/log.ts';
import { choosePaces, goingOn, type WorkPace } from './choose-paces.ts';
import { type LastJob, pickJob } from './pick-job.ts';
import type { RenderJob, WorkerOrder, WorkerReport } from './worker-messages.ts';

/** What a job is, apart from what the pool adds to it. */
export type JobContent = Omit<RenderJob, 'type' | 'jobId'>;

interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onFrames: (count: number) => void;
}

/** Runs jobs on worker processes. */
export interface WorkerPool extends AsyncDisposable {
  /** Runs a job to its end. @throws render_failed when its worker died. Rejects as soon as an aborted worker is dead. */
  readonly run: (content: JobContent, options: RunOptions) => Promise<void>;
  /** Lets only half of the workers go on, and slowly; or all again. */
  readonly giveWay: (doesGiveWay: boolean) => void;
}

interface Ticket {
  readonly job: RenderJob;
  readonly onFrames: (count: number) => void;
  readonly settle: { readonly resolve: () => void; readonly reject: (error: unknown) => void };
}

interface PoolWorker {
  readonly process: ChildProcess;
  ticket: Ticket | null;
  last: LastJob;
  pace: WorkPace;
}

/** A worker without work for this long lets go of its film. */
const idleReleaseMs = 3000;
/**
 * For glibc's allocator. With more heaps than threads that draw and encode, freed memory of one is of no use to the
 * other; and pictures (from 1 MiB on) go back to the system when a scene is over instead of leaving holes in the heap.
 */
const allocatorSettings = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: String(1024 * 1024) };

/** Starts the workers of a pool. */
export function createWorkerPool({ workers: size, log }: { readonly workers: number; readonly log?: Log }): WorkerPool {
  const pool = new ProcessPool(size, log);
  return {
    run: (content, options) => pool.run(content, options),
    giveWay: (doesGiveWay) => pool.giveWay(doesGiveWay),
    [Symbol.asyncDispose]: () => pool.close(),
  };
}

class ProcessPool {
  readonly #size: number;
  readonly #log: Log | undefined;
  readonly #workers = new Set<PoolWorker>();
  readonly #waiting: Ticket[] = [];
  #jobs = 0;
  #isClosed = false;
  #givesWay = false;
  #idleTimer: NodeJS.Timeout | undefined;

  constructor(size: number, log: Log | undefined) {
    this.#size = size;
    this.#log = log;
    this.#fill();
  }

  async run(content: JobContent, { signal, onFrames }: RunOptions): Promise<void> {
    if (this.#isClosed) throw new VideoError('shutting_down', 'The renderer is closed.');
    this.#jobs += 1;
    const job: RenderJob = { type: 'render', jobId: this.#jobs, ...content };
    const { promise, ...settle } = Promise.withResolvers<void>();
    const ticket: Ticket = { job, onFrames, settle };
    const abort = (): void => this.#abort(ticket, signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    this.#waiting.push(ticket);
    // A film's segments are asked for all at once; the choice is better when all are there.
    setImmediate(() => this.#assign());
    try {
      await promise;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  giveWay(doesGiveWay: boolean): void {
    this.#givesWay = doesGiveWay;
    this.#assign();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#idleTimer);
    const closing = new VideoError('shutting_down', 'The renderer was closed.');
    for (const ticket of this.#waiting.splice(0)) ticket.settle.reject(closing);
    const ends = [...this.#workers].map(async (worker) => {
      worker.process.kill('SIGKILL');
      if (worker.process.exitCode === null && worker.process.signalCode === null) await once(worker.process, 'exit');
    });
    await Promise.all(ends);
  }

  /** Starts as many workers as are missing. */
  #fill(): void {
    while (!this.#isClosed && this.#workers.size < this.#size) this.#start();
  }

  #start(): void {
    const child = forkBackground(new URL('./render-worker.ts', import.meta.url), {
      // Pictures are outside the JavaScript heap, whose collector does not see them: workers ask it to look.
      // A heap kept small leaves a long film under the memory of a small server.
      execArgv: ['--expose-gc', '--max-semi-space-size=4', '--optimize-for-size'],
      env: { ...process.env, ...allocatorSettings },
    });
    const worker: PoolWorker = { process: child, ticket: null, last: null, pace: 'full' };
    this.#workers.add(worker);
    child.on('message', (report: WorkerReport) => this.#hear(worker, report));
    child.once('exit', (code, signal) =>
      this.#bury(worker, signal === null ? `exit code ${code}` : `signal ${signal}`),
    );
    child.once('error', (error) => this.#bury(worker, error.message));
  }

  #hear(worker: PoolWorker, report: WorkerReport): void {
    const { ticket } = worker;
    if (report.type === 'ready' || ticket === null || report.jobId !== ticket.job.jobId) return;
    if (report.type === 'progress') {
      ticket.onFrames(report.frames);
      return;
    }
    worker.ticket = null;
    if (report.type === 'done') ticket.settle.resolve();
    else ticket.settle.reject(new VideoError(report.code, report.message));
    this.#assign();
  }

  #bury(worker: PoolWorker, end: string): void {
    if (!this.#workers.delete(worker)) return;
    const { ticket } = worker;
    if (ticket !== null) {
      const { startFrame, endFrame } = ticket.job.segment;
      const message = `The process that rendered frames ${startFrame} to ${endFrame} ended with ${end}.`;
      ticket.settle.reject(new VideoError(this.#isClosed ? 'shutting_down' : 'render_failed', message));
    }
    if (!this.#isClosed) this.#log?.warn('render_worker_ended', { end, wasBusy: ticket !== null });
    // An idle worker that dies is replaced only when there is work: one that cannot start would be started for ever.
    if (ticket !== null || this.#waiting.length > 0) this.#assign();
  }

  #abort(ticket: Ticket, reason: unknown): void {
    const place = this.#waiting.indexOf(ticket);
    if (place !== -1) {
      this.#waiting.splice(place, 1);
      ticket.settle.reject(reason);
      return;
    }
    // Killing frees everything at once, native memory and threads included; burying it rejects the job.
    for (const worker of this.#workers) if (worker.ticket === ticket) worker.process.kill('SIGKILL');
  }

  #assign(): void {
    if (this.#waiting.length > 0) this.#fill();
    for (const worker of this.#workers) {
      if (worker.ticket !== null || !worker.process.connected) continue;
      if (this.#waiting.length === 0 || this.#working().length >= this.#mostWorking()) break;
      const [ticket] = this.#waiting.splice(
        pickJob(
          this.#waiting.map(({ job }) => job),
          worker.last,
        ),
        1,
      );
      if (ticket === undefined) break;
      worker.ticket = ticket;
      worker.last = ticket.job;
      this.#send(worker, ticket.job);
    }
    this.#setPaces();
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => this.#releaseIdle(), idleReleaseMs);
    this.#idleTimer.unref();
  }

  #mostWorking(): number {
    return this.#givesWay ? goingOn(this.#size) : this.#size;
  }

  #working() {
    return [...this.#workers].flatMap((worker) =>
      worker.ticket === null ? [] : [{ worker, jobId: worker.ticket.job.jobId }],
    );
  }

  /** Tells workers how fast they may go now, where that has changed. */
  #setPaces(): void {
    const paces = this.#givesWay ? choosePaces(this.#working(), this.#size) : null;
    for (const worker of this.#workers) {
      const pace = paces?.get(worker) ?? 'full';
      if (worker.pace === pace) continue;
      worker.pace = pace;
      this.#send(worker, { type: 'pace', pace });
    }
  }

  #releaseIdle(): void {
    for (const worker of this.#workers) if (worker.ticket === null) this.#send(worker, { type: 'release' });
  }

  #send(worker: PoolWorker, order: WorkerOrder): void {
    // A channel that closed meanwhile is followed by the worker's exit, which is handled there.
    worker.process.send(order, () => {});
  }
}
