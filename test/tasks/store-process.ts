// A store program in a child process: started, asked, killed.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TaskRecord } from '../../src/tasks/task-record.ts';
import type { Command, ProgramOptions, ProgramRequest, Report } from './store-messages.ts';

type ReportOf<Kind extends Report['kind']> = Extract<Report, { readonly kind: Kind }>;

/** One running store program. */
export class StoreProcess {
  readonly child: ChildProcess;
  readonly reports: Report[] = [];

  private constructor(options: ProgramOptions) {
    this.child = fork(join(import.meta.dirname, 'store-program.ts'), [JSON.stringify(options)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // Half of a start's work is compiling the same modules.
      env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'reynard-test-compile-cache') },
    });
    this.child.on('message', (report: Report) => this.reports.push(report));
  }

  static async start(options: ProgramOptions): Promise<StoreProcess> {
    const started = new StoreProcess(options);
    await started.waitFor('ready');
    return started;
  }

  /** Waits for a report that the test accepts; one that came before counts. */
  async waitFor<Kind extends Report['kind']>(
    kind: Kind,
    accepts: (report: ReportOf<Kind>) => boolean = () => true,
  ): Promise<ReportOf<Kind>> {
    const isWanted = (report: Report): report is ReportOf<Kind> =>
      // The first half makes it a report of this kind.
      report.kind === kind && accepts(report as ReportOf<Kind>);
    for (;;) {
      const found = this.reports.find(isWanted);
      if (found !== undefined) return found;
      const failure = this.reports.find((report) => report.kind === 'error');
      if (failure !== undefined) throw new Error(failure.message);
      if (this.child.exitCode !== null || this.child.signalCode !== null) throw new Error(`ended before "${kind}"`);
      await sleep(5);
    }
  }

  async #ask<Kind extends Report['kind']>(command: Command, kind: Kind): Promise<ReportOf<Kind>> {
    const seen = this.reports.length;
    this.child.send(command);
    return this.waitFor(kind, (report) => this.reports.indexOf(report) >= seen);
  }

  async create(request: ProgramRequest): Promise<TaskRecord> {
    return (await this.createOnce(request, null)).task;
  }

  /** Creates a task under an idempotency key. */
  createOnce(request: ProgramRequest, key: string | null): Promise<ReportOf<'created'>> {
    const idempotency = key === null ? null : { key, bodyHash: JSON.stringify(request) };
    return this.#ask({ kind: 'create', task: { keyId: 'key', request, idempotency } }, 'created');
  }

  /** The same, by a process that dies after the task is stored and before it says so. */
  async createAndDie(request: ProgramRequest, key: string): Promise<void> {
    const idempotency = { key, bodyHash: JSON.stringify(request) };
    this.child.send({
      ...{ kind: 'create', task: { keyId: 'key', request, idempotency }, dieBeforeReply: true },
    } satisfies Command);
    await this.ended();
  }

  async read(id: string): Promise<TaskRecord> {
    const { task } = await this.#ask({ kind: 'read', id }, 'read');
    if (task === null) throw new Error(`no task ${id}`);
    return task;
  }

  async cancel(id: string): Promise<TaskRecord | null> {
    return (await this.#ask({ kind: 'cancel', id }, 'cancelled')).task;
  }

  /** Reads the task until it has ended; fails when its progress falls. */
  async readToEnd(id: string): Promise<TaskRecord> {
    for (let before = 0; ; ) {
      const task = await this.read(id);
      if (task.progress < before) throw new Error(`progress fell from ${before} to ${task.progress}`);
      before = task.progress;
      if (task.state === 'completed' || task.state === 'failed') return task;
      await sleep(20);
    }
  }

  async close(): Promise<void> {
    this.child.send({ kind: 'close' } satisfies Command);
    await this.ended();
  }

  async ended(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended();
  }
}
