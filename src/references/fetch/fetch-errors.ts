// How a download failed, for whoever asked for it and for the log.
import { type ErrorCode, VideoError } from '../../kit/errors.ts';

/** A file that could not be had: `message` may be read by anyone, the cause only by the operator. */
export class FetchFailure extends Error {
  readonly code: Extract<
    ErrorCode,
    | 'file_url_unreachable'
    | 'file_fetch_timeout'
    | 'file_too_large'
    | 'unsupported_file_type'
    | 'files_too_large_total'
    | 'file_corrupt'
  >;

  constructor(code: FetchFailure['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'FetchFailure';
    this.code = code;
  }
}

const timeoutCodes = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/**
 * Gives one public failure for everything that can go wrong on the network: different words for a refused address, a
 * closed port and an unknown name would let callers map a network from inside.
 */
export function toFetchFailure(error: unknown, isDeadlineOver: boolean): FetchFailure | VideoError {
  if (error instanceof FetchFailure || error instanceof VideoError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (isDeadlineOver || timeoutCodes.has(code)) {
    return new FetchFailure('file_fetch_timeout', 'took too long to download', error);
  }
  return new FetchFailure('file_url_unreachable', 'cannot be reached', error);
}
