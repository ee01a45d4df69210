// What waits and what is at work, as it was a moment ago: estimates for any number of tasks from one look at the database.
import type { TaskRecord } from './task-record.ts';
import type { Queryable } from './task-rows.ts';

/** What an estimate is made for: a task that exists, or only its amount of work. */
export interface EstimateTarget extends Pick<TaskRecord, 'id' | 'workUnits' | 'progress' | 'endedAtMs'> {
  /** Another service does the work. @defaultValue false */
  readonly isElsewhere?: boolean;
}

/** No task yet: it would come when everything that waits now has come. */
export const newcomer = (workUnits: number): EstimateTarget => ({ id: '', workUnits, progress: 0, endedAtMs: null });

interface ViewOptions {
  /** Seconds of work for one unit, until the first run has been measured. */
  readonly secondsPerUnit: number;
  /** Seconds for one unit where another service does the work. @defaultValue `secondsPerUnit` */
  readonly secondsPerUnitElsewhere?: number;
  /** Tasks that one working process runs at once. */
  readonly concurrency: number;
}

/** A task that has not ended. */
interface OpenTask {
  readonly id: string;
  readonly keyId: string;
  readonly isRunning: boolean;
  readonly queueRank: number;
  readonly createdAtMs: number;
  /** Work that is left. */
  readonly units: number;
  /** When its present run began, by this process's clock; null while it waits. */
  readonly runBeganAtMs: number | null;
  /** How many tasks its key may run at once, or null: any. */
  readonly keyLimit: number | null;
}

interface Snapshot {
  readonly takenAtMs: number;
  /** For how long the next look need not be taken. */
  readonly freshMs: number;
  readonly tasks: Map<string, OpenTask>;
  readonly workers: number;
  /** Measured seconds for a unit, or null before the first run. */
  readonly rate: number | null;
  /** Work of the tasks that are too far back to be told apart. */
  restUnits: number;
}

const readRuns = 20;
/** Tasks told apart: what stands before a later one is hours of work, whichever it is. More would hold up answers. */
const tasksMax = 500;
/** Older than this, the next look is taken while answers still come from the last one. */
const freshMs = { least: 250, most: 1500 };
/** A look that took long is followed by a longer pause: looking takes a small part of the time only. */
const pausePerLook = 20;
/** Older than this, answers wait for the next look. */
const usableMs = 2000;

const openTasks = {
  name: 'open-tasks',
  text: `select task.id, key_id, state = 'processing' as is_running, queue_rank::float8,
      extract(epoch from task.created_at)::float8 * 1000 as created_at_ms,
      work_units, progress,
      coalesce(extract(epoch from clock_timestamp() - run_started_at), 0)::float8 as elapsed_seconds, (api_keys.limits->>'concurrency')::int as key_limit
    from reynard.tasks as task left join reynard.api_keys on api_keys.id = key_id
    where state in ('pending', 'processing') and not is_elsewhere order by state desc, queue_rank, task.created_at limit ${tasksMax + 1}`,
};

const speed = {
  name: 'speed',
  text: `select
    (select percentile_cont(0.5) within group (order by seconds / work_units)
     from (select seconds, work_units from reynard.past_runs order by id desc limit ${readRuns}) as recent) as rate,
    (select count(*)::int from reynard.executors
     where role <> 'api' and beat_at > clock_timestamp() - interval '10 s') as workers`,
};

const restOfTasks = {
  name: 'rest-of-tasks',
  text: `select coalesce(sum(work_units), 0)::float8 as units from (
      select work_units from reynard.tasks where state in ('pending', 'processing') and not is_elsewhere
      order by state desc, queue_rank, created_at offset ${tasksMax}
    ) as rest`,
};

interface OpenTaskRow {
  readonly id: string;
  readonly key_id: string;
  readonly is_running: boolean;
  readonly queue_rank: number;
  readonly created_at_ms: number;
  readonly work_units: number;
  readonly progress: number;
  readonly elapsed_seconds: number;
  readonly key_limit: number | null;
}

/** Estimates the end of tasks. What this process creates and ends is seen at once, all else within two seconds. */
export class QueueView {
  readonly #db: Queryable;
  readonly #options: ViewOptions;
  #snapshot: Snapshot | null = null;
  #loading: Promise<Snapshot> | null = null;
  /** What was created while a look was being taken, which may have missed it. */
  #addedMeanwhile: OpenTask[] = [];

  constructor(db: Queryable, options: ViewOptions) {
    this.#db = db;
    this.#options = options;
  }

  /** Takes in a task that was just created. */
  add(task: TaskRecord, queueRank: number): void {
    const { id, keyId, createdAtMs, workUnits: units } = task;
    const open = { id, keyId, isRunning: false, queueRank, createdAtMs, units, keyLimit: null, runBeganAtMs: null };
    if (this.#loading !== null) this.#addedMeanwhile.push(open);
    if (this.#snapshot !== null) addTo(this.#snapshot, open);
  }

  /** Leaves out a task that has ended. */
  drop(id: string): void {
    this.#snapshot?.tasks.delete(id);
  }

  /** The order has changed: the next answer waits for a new look. */
  invalidate(): void {
    this.#snapshot = null;
    this.#loading = null;
  }

  /** Gives whole seconds from now until a task's end, 0 when it has ended. */
  async estimateSeconds(target: EstimateTarget): Promise<number> {
    if (target.endedAtMs !== null) return 0;
    if (target.isElsewhere === true) {
      const ownUnits = unitsLeft(target.workUnits, target.progress, 0);
      const { secondsPerUnit, secondsPerUnitElsewhere = secondsPerUnit } = this.#options;
      return Math.max(1, Math.ceil(ownUnits * secondsPerUnitElsewhere));
    }
    const snapshot = await this.#read();
    const known = snapshot.tasks.get(target.id);
    const runSeconds = known === undefined || known.runBeganAtMs === null ? 0 : secondsSince(known.runBeganAtMs);
    // Not among those that are told apart, or not created yet: everything comes before it.
    const before = sumBefore(snapshot, known);
    const rate = snapshot.rate ?? this.#options.secondsPerUnit;
    return this.#seconds(snapshot, unitsLeft(target.workUnits, target.progress, runSeconds / rate), before);
  }

  /** Gives whole seconds until the first of a key's tasks ends, which frees a place. */
  async secondsToFirstEnd(keyId: string): Promise<number> {
    const snapshot = await this.#read();
    const own = [...snapshot.tasks.values()].filter((task) => task.keyId === keyId);
    const [first] = own.toSorted((a, b) => (comesBefore(a, b) ? -1 : 1));
    if (first === undefined) return 1;
    return this.#seconds(snapshot, first.units, sumBefore(snapshot, first));
  }

  #seconds({ workers, rate }: Snapshot, ownUnits: number, before: Before): number {
    const slots = Math.max(1, workers) * this.#options.concurrency;
    const waitUnits = Math.max(before.units / slots, before.keyUnits / Math.min(slots, before.keyLimit ?? slots));
    return Math.max(1, Math.ceil((ownUnits + waitUnits) * (rate ?? this.#options.secondsPerUnit)));
  }

  async #read(): Promise<Snapshot> {
    const snapshot = this.#snapshot;
    const ageMs = snapshot === null ? Number.POSITIVE_INFINITY : performance.now() - snapshot.takenAtMs;
    if (snapshot !== null && ageMs <= snapshot.freshMs) return snapshot;
    const next = this.#load();
    if (snapshot === null || ageMs > usableMs) return await next;
    // Whoever needs it next hears why it failed.
    next.catch(() => undefined);
    return snapshot;
  }

  #load(): Promise<Snapshot> {
    if (this.#loading !== null) return this.#loading;
    this.#addedMeanwhile = [];
    const loading = this.#takeSnapshot();
    this.#loading = loading;
    const keep = (snapshot: Snapshot | null): void => {
      // One that was invalidated meanwhile is not kept.
      if (this.#loading !== loading) return;
      this.#loading = null;
      this.#snapshot = snapshot ?? this.#snapshot;
    };
    loading.then(keep, () => keep(null));
    return loading;
  }

  async #takeSnapshot(): Promise<Snapshot> {
    const takenAtMs = performance.now();
    const { rows } = await this.#db.query<OpenTaskRow>(openTasks);
    const { rows: speeds } = await this.#db.query<Pick<Snapshot, 'rate' | 'workers'>>(speed);
    const restUnits = rows.length > tasksMax ? await this.#readRest() : 0;
    const { rate, workers } = speeds[0] ?? { rate: null, workers: 1 };
    const tasks = new Map(
      rows.slice(0, tasksMax).map((row) => [row.id, toOpenTask(row, rate ?? this.#options.secondsPerUnit)]),
    );
    const pauseMs = pausePerLook * (performance.now() - takenAtMs);
    const fresh = Math.min(freshMs.most, Math.max(freshMs.least, pauseMs));
    const snapshot: Snapshot = { takenAtMs, freshMs: fresh, tasks, workers, rate, restUnits };
    for (const open of this.#addedMeanwhile) if (!tasks.has(open.id)) addTo(snapshot, open);
    return snapshot;
  }

  async #readRest(): Promise<number> {
    const { rows } = await this.#db.query<{ readonly units: number }>(restOfTasks);
    return rows[0]?.units ?? 0;
  }
}

function addTo(snapshot: Snapshot, open: OpenTask): void {
  if (snapshot.tasks.size < tasksMax) snapshot.tasks.set(open.id, open);
  else snapshot.restUnits += open.units;
}

const toOpenTask = (row: OpenTaskRow, secondsPerUnit: number): OpenTask => ({
  id: row.id,
  keyId: row.key_id,
  isRunning: row.is_running,
  queueRank: row.queue_rank,
  createdAtMs: row.created_at_ms,
  units: unitsLeft(row.work_units, row.progress, row.elapsed_seconds / secondsPerUnit),
  keyLimit: row.key_limit,
  runBeganAtMs: row.is_running ? performance.now() - row.elapsed_seconds * 1000 : null,
});

const secondsSince = (timeMs: number): number => (performance.now() - timeMs) / 1000;

/**
 * Gives the work that is left of a task: its part not done, and more when the part done took longer than it should, as
 * on a machine that has other work. How far that tells of the rest grows with the part done.
 */
function unitsLeft(wholeUnits: number, progress: number, runUnits: number): number {
  const left = 1 - progress / 100;
  return left * Math.max(wholeUnits, wholeUnits * left + runUnits);
}

interface Before {
  /** Work of every key. */
  readonly units: number;
  /** Work of the task's own key. */
  readonly keyUnits: number;
  readonly keyLimit: number | null;
}

/**
 * Before a waiting task come those at work and those whose turn is earlier; one at work waits for nobody. Keys that come
 * later may still take turns before it, and tasks held back by their key's limit may let it pass.
 */
function sumBefore({ tasks, restUnits }: Snapshot, target: OpenTask | undefined): Before {
  const keyLimit = target?.keyLimit ?? null;
  if (target?.isRunning === true) return { units: 0, keyUnits: 0, keyLimit };
  let [units, keyUnits] = [target === undefined ? restUnits : 0, 0];
  for (const task of tasks.values()) {
    if (target !== undefined && !comesBefore(task, target)) continue;
    units += task.units;
    if (task.keyId === target?.keyId) keyUnits += task.units;
  }
  return { units, keyUnits, keyLimit };
}

function comesBefore(task: OpenTask, target: OpenTask): boolean {
  if (task.isRunning !== target.isRunning) return task.isRunning;
  if (task.queueRank !== target.queueRank) return task.queueRank < target.queueRank;
  if (task.createdAtMs !== target.createdAtMs) return task.createdAtMs < target.createdAtMs;
  return task.id < target.id;
}
