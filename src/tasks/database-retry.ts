// Tells an unreachable or full database from a wrong query, and waits for the first to pass.
import { setTimeout as sleep } from 'node:timers/promises';
import { VideoError } from '../kit/errors.ts';

const unreachableCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
  // The server is shutting down, crashed beside us, is starting, or has no connection left.
  ...['57P01', '57P02', '57P03', '53300'],
]);

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** Says whether an error means that the database could not be reached or broke off. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (unreachableCodes.has(code) || code.startsWith('08')) return true;
  return /Connection terminated|timeout exceeded when trying to connect/.test(error.message);
}

const firstWaitMs = 50;
const longestWaitMs = 1000;

/** Runs `work` again while the database is out of reach, for up to `withinMs`. `work` must bear running twice. */
export async function whileUnreachable<T>(work: () => Promise<T>, withinMs = 120_000): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(longestWaitMs, waitMs * 2)) {
    try {
      return await work();
    } catch (error) {
      if (!isUnreachable(error) || Date.now() + waitMs > deadline) throw error;
      await sleep(waitMs);
    }
  }
}

/** Does what a client asked for; it is told when the database is away or full, and may come back. */
export async function answering<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isUnreachable(error)) throw new VideoError('not_ready', 'The database does not answer.', { cause: error });
    // disk_full
    if (error instanceof Error && codeOf(error) === '53100') {
      throw new VideoError('storage_full', 'The disk of the database is full.', { cause: error });
    }
    throw error;
  }
}
