// The one place that knows the workflow engine (DBOS): queueing inside a transaction, checkpoints, taking over work.
import { DBOS, DBOSClient, DBOSWorkflowConflictError } from '@dbos-inc/dbos-sdk';
// Not in the engine's public interface, which resets what it takes over; package.json pins the exact version.
import { DBOSExecutor } from '@dbos-inc/dbos-sdk/internal/dbos-executor';
import type pg from 'pg';
import type { Log } from '../kit/log.ts';

/** A task on its way into the queue. */
export interface QueuedTask {
  readonly taskId: string;
  readonly rank: number;
  /** It waits for another service: such tasks have a queue of their own. */
  readonly isElsewhere: boolean;
}

/** One workflow per task, one queue, checkpoints by step. A process opens one engine at a time. */
export interface DurableEngine {
  /** Queues the workflows of tasks inside the transaction that `client` has open; the lowest rank is taken first. */
  readonly enqueue: (client: pg.PoolClient, tasks: readonly QueuedTask[]) => Promise<void>;
  /** Stops a workflow: it is never started, and its next step is refused. */
  readonly cancel: (taskId: string) => Promise<void>;
  /** Names the executors that hold workflows which have not ended. */
  readonly findBusyExecutors: () => Promise<readonly string[]>;
  /** Puts the workflows of dead executors back into the queue, with their checkpoints. */
  readonly takeOver: (executorIds: readonly string[]) => Promise<number>;
  /** Forgets ended workflows. */
  readonly forget: (taskIds: readonly string[]) => Promise<void>;
  /** Stops taking work; what runs here is left to whoever takes it over. */
  readonly close: () => Promise<void>;
}

/** The engine found that another process has taken the workflow over. */
export const isTakenOver = (error: unknown): boolean => error instanceof DBOSWorkflowConflictError;

/**
 * Runs a step of the present workflow, or gives its saved result. Steps are numbered in the order of the calls, and
 * the number is drawn before anything is awaited.
 */
export const runCheckpoint = <T>(name: string, work: () => Promise<T>): Promise<T> => DBOS.runStep(work, { name });

/** The schema of the engine's tables. */
export const engineSchema = 'reynard_dbos';

const applicationName = 'reynard';
/**
 * Workflows are taken over only by the same version. Change it only when old checkpoints cannot be read, after the
 * old tasks have ended.
 */
const applicationVersion = '1';
/** What workers take from. */
export const queueName = 'tasks';
/** The same for tasks whose work another service does. */
export const elsewhereQueueName = 'elsewhere';
/** Nobody takes from it: tasks of a key that runs as many as it may. */
export const heldQueueName = 'held';
const workflowName = 'task';
const pollEveryMs = 250;
const pollElsewhereEveryMs = 1000;
/** Waiting costs next to nothing; other services refuse more than a few at once by themselves. */
const elsewhereAtOnce = 50;
/** The engine keeps priorities as 32-bit integers. */
const highestPriority = 2 ** 31 - 1;
/** The engine's own limit only stops endless loops; `attempts` of the task's row decides. */
const maxRecoveryAttempts = 10_000;

/**
 * Starts the engine; the migration lock must be held.
 * @param options.work Does a task's work, and takes care of its failures.
 * @param options.takesWork False for a process that only creates tasks.
 */
export async function openDurableEngine(options: {
  readonly pool: pg.Pool;
  readonly executorId: string;
  readonly concurrency: number;
  readonly takesWork: boolean;
  readonly work: (taskId: string) => Promise<void>;
  readonly log: Log;
}): Promise<DurableEngine> {
  const { pool, executorId, takesWork, log } = options;
  // Required by the engine, not used: every connection is the pool's.
  const unusedUrl = 'postgresql://reynard@localhost/reynard';
  const logger = engineLogger(log);
  DBOS.setConfig({
    ...{ name: applicationName, applicationVersion, executorID: executorId, logger },
    ...{ systemDatabaseUrl: unusedUrl, systemDatabasePool: pool, systemDatabaseSchemaName: engineSchema },
    // Nothing here waits for the engine's events or schedules.
    ...{ useListenNotify: false, schedulerPollingIntervalMs: 3_600_000 },
    listenQueues: takesWork ? [queueName, elsewhereQueueName] : [],
  });
  DBOS.registerWorkflow(() => options.work(DBOS.workflowID ?? ''), { name: workflowName, maxRecoveryAttempts });
  const client = await DBOSClient.create({
    ...{ systemDatabaseUrl: unusedUrl, systemDatabasePool: pool, systemDatabaseSchemaName: engineSchema },
    ...{ applicationName, logger },
  });
  const registerQueues = async (): Promise<void> => {
    // A process that runs nothing has no limit to set.
    if (!takesWork) return;
    await client.registerQueue(queueName, {
      minPollingIntervalMs: pollEveryMs,
      workerConcurrency: options.concurrency,
    });
    await client.registerQueue(elsewhereQueueName, {
      minPollingIntervalMs: pollElsewhereEveryMs,
      workerConcurrency: elsewhereAtOnce,
    });
  };
  await launch(registerQueues);
  return {
    enqueue: enqueueAll,
    cancel: (taskId) => client.cancelWorkflow(taskId),
    findBusyExecutors,
    takeOver: async (executorIds) => {
      const found = await DBOSExecutor.globalInstance?.recoverPendingWorkflows([...executorIds]);
      return found?.length ?? 0;
    },
    forget: (taskIds) => client.deleteWorkflows([...taskIds]),
    close: async () => {
      await client.destroy();
      // The registration is per process; without this a second store in it could not register its own work.
      await DBOS.shutdown({ deregister: true });
    },
  };
}

/** What the engine itself writes for one workflow without arguments, for many at once. */
const queueWorkflows = {
  name: 'queue-workflows',
  text: `with queued as (
      insert into ${engineSchema}.workflow_status (workflow_uuid, priority, status, name, queue_name, authenticated_user,
        assumed_role, authenticated_roles, executor_id, application_version, application_id, recovery_attempts,
        serialization, application_name, creator_xid)
      select id, priority, 'ENQUEUED', '${workflowName}', queue, '', '', '[]', '', '${applicationVersion}', '',
        0, 'js_superjson', '${applicationName}', gen_random_uuid()::text
      from unnest($1::text[], $2::int[], $4::text[]) as task (id, priority, queue)
    )
    insert into ${engineSchema}.workflow_input (workflow_uuid, inputs) select id, $3 from unnest($1::text[]) as id`,
};
const noArguments = '{"json":[],"__dbos_serializer":"superjson"}';

async function enqueueAll(client: pg.PoolClient, tasks: readonly QueuedTask[]): Promise<void> {
  const ids = tasks.map(({ taskId }) => taskId);
  const priorities = tasks.map(({ rank }) => Math.min(rank, highestPriority));
  const queues = tasks.map(({ isElsewhere }) => (isElsewhere ? elsewhereQueueName : queueName));
  await client.query({ ...queueWorkflows, values: [ids, priorities, noArguments, queues] });
}

/** The queues are set up before the launch: the engine polls with what it finds then, and looks for changes later. */
async function launch(registerQueues: () => Promise<void>): Promise<void> {
  try {
    const hadTables = await registerQueues().then(
      () => true,
      (error: unknown) => {
        if (isMissingTable(error)) return false;
        throw error;
      },
    );
    await DBOS.launch();
    if (!hadTables) await registerQueues();
  } catch (error) {
    // Else a second try in this process would find the workflow registered already. The first error is the one to tell.
    await DBOS.shutdown({ deregister: true }).catch(() => undefined);
    throw error;
  }
}

const isMissingTable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '42P01' || error.code === '3F000');

async function findBusyExecutors(): Promise<readonly string[]> {
  const pending = await DBOS.listWorkflows({ status: 'PENDING', loadInput: false, loadOutput: false });
  return [...new Set(pending.flatMap(({ executorId }) => (executorId === undefined ? [] : [executorId])))];
}

/** The engine's chatter is for those who look for it; its errors are ours to see. */
function engineLogger(log: Log): NonNullable<Parameters<typeof DBOS.setConfig>[0]['logger']> {
  const text = (entry: unknown) => ({ message: entry instanceof Error ? entry.message : String(entry) });
  return {
    debug: () => undefined,
    info: (entry) => log.debug('engine', text(entry)),
    warn: (entry) => log.debug('engine_warning', text(entry)),
    error: (entry) => log.warn('engine_error', text(entry)),
  };
}
