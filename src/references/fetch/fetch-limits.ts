// What one download is, and the bounds that hold it.
import type { GuardParts } from './guarded-connect.ts';

/** The bounds of one download in time. */
export interface FetchLimits {
  readonly wholeMs: number;
  readonly headersMs: number;
  /** Between two pieces of the body. */
  readonly idleMs: number;
  readonly redirects: number;
  /** From `slowAfterMs` on, the body must have come at this rate. */
  readonly minBytesPerSecond: number;
  readonly slowAfterMs: number;
}

export const fetchLimits: FetchLimits = {
  wholeMs: 120_000,
  headersMs: 10_000,
  idleMs: 10_000,
  redirects: 3,
  minBytesPerSecond: 16 * 1024,
  slowAfterMs: 10_000,
};

/** One file to download. */
export interface DownloadOrder {
  readonly url: string;
  /** Where the bytes go; the file must not exist. */
  readonly path: string;
  readonly guard: GuardParts;
  readonly limits: FetchLimits;
  /** Asked with the first bytes: the largest size of such a file. @throws FetchFailure when it is of no known kind. */
  readonly capOf: (head: Uint8Array) => number;
  /** Told of every piece. @throws FetchFailure when the task has had enough. */
  readonly onBytes: (count: number) => void;
  readonly signal: AbortSignal;
}
