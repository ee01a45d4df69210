// A response's body -> a file on disk, counted as it comes and never held in memory.
import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { Dispatcher } from 'undici';
import { asStorageError } from '../../kit/files.ts';
import { FetchFailure } from './fetch-errors.ts';
import type { DownloadOrder } from './fetch-limits.ts';

/** What came. */
export interface ReceivedFile {
  readonly sizeBytes: number;
  /** Hex. */
  readonly sha256: string;
  /** The first bytes, by which the file's kind is told. */
  readonly head: Uint8Array;
}

/** As many first bytes as every kind of file needs to be told by. */
export const headBytes = 4096;

/** Writes a body to a file. @throws FetchFailure as soon as it is too large, too slow, or of no known kind. */
export async function receiveBody(
  { body, headers }: Dispatcher.ResponseData,
  file: FileHandle,
  order: Pick<DownloadOrder, 'capOf' | 'onBytes' | 'limits' | 'path'>,
  signal: AbortSignal,
): Promise<ReceivedFile> {
  const inflow = new Inflow(order);
  const declared = headers['content-length'];
  const pace = watchPace(inflow, order);
  const stop = AbortSignal.any([signal, pace.signal]);
  const give = (): void => void body.destroy();
  stop.addEventListener('abort', give, { once: true });
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      inflow.take(chunk, typeof declared === 'string' ? Number(declared) : undefined);
      await file.write(chunk).catch((error: unknown) => {
        throw asStorageError(error, order.path);
      });
    }
    stop.throwIfAborted();
    return inflow.finish();
  } catch (error) {
    body.destroy();
    if (pace.signal.aborted) throw pace.signal.reason;
    throw error;
  } finally {
    stop.removeEventListener('abort', give);
    pace[Symbol.dispose]();
  }
}

/** Counts and judges what comes. */
export class Inflow {
  readonly #order: Pick<DownloadOrder, 'capOf' | 'onBytes'>;
  readonly #hash = createHash('sha256');
  #head: Uint8Array = new Uint8Array();
  #capBytes: number | undefined;
  sizeBytes = 0;

  constructor(order: Pick<DownloadOrder, 'capOf' | 'onBytes'>) {
    this.#order = order;
  }

  take(chunk: Uint8Array, declaredBytes: number | undefined): void {
    this.sizeBytes += chunk.length;
    this.#order.onBytes(chunk.length);
    this.#hash.update(chunk);
    if (this.#head.length < headBytes) {
      this.#head = Buffer.concat([this.#head, chunk.subarray(0, headBytes - this.#head.length)]);
    }
    if (this.#capBytes === undefined && this.#head.length >= headBytes) this.#judgeHead();
    const most = Math.max(this.sizeBytes, declaredBytes ?? 0);
    if (this.#capBytes !== undefined && most > this.#capBytes) {
      throw new FetchFailure('file_too_large', `has more than ${this.#capBytes / 1e6} MB, the limit of its kind`);
    }
  }

  finish(): ReceivedFile {
    if (this.#capBytes === undefined) this.#judgeHead();
    return { sizeBytes: this.sizeBytes, sha256: this.#hash.digest('hex'), head: this.#head };
  }

  #judgeHead(): void {
    this.#capBytes = this.#order.capOf(this.#head);
  }
}

/** Aborts when the bytes come too slowly: a time-out between chunks alone would let one byte every nine seconds pass. */
function watchPace(inflow: Inflow, { limits }: Pick<DownloadOrder, 'limits'>): { signal: AbortSignal } & Disposable {
  const halt = new AbortController();
  const startedAt = performance.now();
  const timer = setInterval(() => {
    const elapsedMs = performance.now() - startedAt;
    if (elapsedMs < limits.slowAfterMs || (inflow.sizeBytes * 1000) / elapsedMs >= limits.minBytesPerSecond) return;
    halt.abort(new FetchFailure('file_fetch_timeout', 'downloads too slowly'));
  }, 250);
  timer.unref();
  return { signal: halt.signal, [Symbol.dispose]: () => clearInterval(timer) };
}
