// A program with one task store, driven by messages; tests kill it.
import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLog } from '../../src/kit/log.ts';
import { openTaskStore, type TaskStore } from '../../src/tasks/open-task-store.ts';
import type { TaskOutcome, TaskRun } from '../../src/tasks/task-record.ts';
import type { Command, ProgramOptions, ProgramRequest, Report } from './store-messages.ts';

// The test that started this program wrote both.
const options = JSON.parse(process.argv[2] ?? '') as ProgramOptions;
const requestOf = (run: TaskRun) => run.request as unknown as ProgramRequest;

const tell = (report: Report): void => void process.send?.(report);
const note = (taskId: string, step: string, what: string) =>
  appendFileSync(options.effectsPath, `${taskId}|${step}|${what}|${process.pid}\n`);

/** Tasks begin while the store opens. */
const opened = Promise.withResolvers<TaskStore>();

/** Of this process: the row may still tell of the same stage of the one before. */
const planning = `planning in ${process.pid}`;

/** Ends the process as a crash would, once the row tells of the stage: what is told of the end then names it. */
async function dieInStage({ taskId, keyId }: TaskRun, stage: string): Promise<void> {
  const rows = await opened.promise;
  while ((await rows.read(taskId, keyId))?.stage !== stage) await sleep(20);
  process.kill(process.pid, 'SIGKILL');
}

async function runTask(run: TaskRun): Promise<TaskOutcome> {
  const { stepMs, killIn } = requestOf(run);
  const step = (name: string) =>
    run.runStep(name, async () => {
      note(run.taskId, name, 'begun');
      tell({ kind: 'step', taskId: run.taskId, step: name, pid: process.pid });
      try {
        await sleep(stepMs, undefined, { signal: run.signal });
      } catch (error) {
        tell({ kind: 'aborted', taskId: run.taskId });
        throw error;
      }
      if (killIn === name) await dieInStage(run, planning);
      note(run.taskId, name, 'ended');
      return `${name} of ${run.taskId}`;
    });
  run.reportProgress(0, planning);
  const plan = await step('plan');
  run.reportProgress(0.25, 'drawing');
  const drawn = await Promise.all([step('draw 0'), step('draw 1')]);
  run.reportProgress(0.75, 'joining');
  return { result: [plan, ...drawn, await step('join')], workUnits: 1 };
}

const store = await openTaskStore({
  ...{ databaseUrl: options.databaseUrl, dataDir: options.dataDir, role: options.role },
  ...{ concurrency: options.concurrency, runTask, secondsPerUnit: 1 },
  removeFiles: async (taskId) => note(taskId, 'files', 'removed'),
  log: createLog(process.env['STORE_LOG'] === '1' ? 'debug' : 'silent', (line) => process.stderr.write(line)),
});
opened.resolve(store);

async function obey(command: Command): Promise<void> {
  switch (command.kind) {
    case 'create': {
      const { request, ...rest } = command.task;
      const outcome = await store.create({ ...rest, request: { ...request } });
      if (command.dieBeforeReply === true) process.kill(process.pid, 'SIGKILL');
      if (outcome.kind !== 'queue-full') tell({ kind: 'created', outcome: outcome.kind, task: outcome.task });
      return;
    }
    case 'read':
      return tell({ kind: 'read', task: (await store.read(command.id, 'key')) ?? null });
    case 'cancel':
      return tell({ kind: 'cancelled', task: (await store.cancel(command.id, 'key')) ?? null });
    case 'close':
      await store.close();
      process.disconnect?.();
      return;
  }
}

process.on('message', (command: Command) => {
  obey(command).catch((error: unknown) => tell({ kind: 'error', message: String(error) }));
});
tell({ kind: 'ready' });
