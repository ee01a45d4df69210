// Tells an unreachable database from a wrong query, and waits for the first to pass.
import { setTimeout as sleep } from 'node:timers/promises';

const unreachableCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
  // The server is shutting down, crashed beside us, is starting, or has no connection left.
  ...['57P01', '57P02', '57P03', '53300'],
]);

/** Says whether an error means that the database could not be reached or broke off. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
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
