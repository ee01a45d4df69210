// Which processes are alive: each writes a heartbeat by the database's clock, and the others read it.
import { isSurelyDead, ownIdentity, type ProcessIdentity } from '../kit/process-identity.ts';
import type { Queryable } from './task-rows.ts';

/** A process is taken for dead when its last beat is older; on its own machine as soon as its number is free. */
export const leaseMs = 10_000;

interface ExecutorRow {
  readonly id: string;
  readonly machine: string;
  readonly pid: number;
  readonly process_started_at: string;
  readonly is_expired: boolean;
}

/** This process among the others. */
export class Presence {
  readonly #db: Queryable;
  readonly #id: string;
  readonly #role: string;
  readonly #identity: ProcessIdentity = ownIdentity();

  constructor(db: Queryable, id: string, role: string) {
    this.#db = db;
    this.#id = id;
    this.#role = role;
  }

  /** Says: alive now. */
  async beat(): Promise<void> {
    const { machine, pid, startedAt } = this.#identity;
    await this.#db.query(
      `insert into reynard.executors (id, machine, pid, process_started_at, role, beat_at)
       values ($1, $2, $3, $4, $5, clock_timestamp())
       on conflict (id) do update set beat_at = clock_timestamp()`,
      [this.#id, machine, pid, startedAt, this.#role],
    );
  }

  /** Of the given executors, gives those that are dead or have left. */
  async findDead(executorIds: readonly string[]): Promise<readonly string[]> {
    const { rows } = await this.#db.query<ExecutorRow>(
      `select id, machine, pid, process_started_at, beat_at < clock_timestamp() - $1 * interval '1 ms' as is_expired
       from reynard.executors`,
      [leaseMs],
    );
    const alive = new Set(rows.filter((row) => this.#isAlive(row)).map(({ id }) => id));
    return executorIds.filter((id) => id !== this.#id && !alive.has(id));
  }

  #isAlive(row: ExecutorRow): boolean {
    const identity = { machine: row.machine, pid: row.pid, startedAt: row.process_started_at };
    return !row.is_expired && !isSurelyDead(identity, this.#identity);
  }

  /** Forgets processes that have been silent for long; their work was taken over before. */
  async sweep(): Promise<void> {
    await this.#db.query(
      `delete from reynard.executors where beat_at < clock_timestamp() - $1 * interval '1 ms' and id <> $2`,
      [leaseMs * 6, this.#id],
    );
  }

  /** Says: gone. What this process held may be taken over at once. */
  async leave(): Promise<void> {
    await this.#db.query('delete from reynard.executors where id = $1', [this.#id]);
  }
}
