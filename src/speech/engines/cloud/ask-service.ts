// One sentence from a speech service: bounded in time, tried again where that may help.
import { setTimeout as sleep } from 'node:timers/promises';
import { VideoError } from '../../../kit/errors.ts';
import { type ServiceOrder, ServiceRefusal, type ServiceSound, type SpeechService } from './speech-service.ts';

/** How long is waited, in ms. */
export interface Patience {
  /** For one answer. */
  readonly answerMs: number;
  /** Before the first new try; it doubles. */
  readonly retryMs: number;
}

const mostTries = 4;
const longestWaitMs = 30_000;
/** Shorter than this nothing was said. */
const shortestSoundMs = 40;

/** Gives the sound. @throws upstream_unavailable when there is none; the signal's reason when cancelled */
export async function askService(
  service: SpeechService,
  order: Omit<ServiceOrder, 'signal'>,
  { patience, signal }: { readonly patience: Patience; readonly signal?: AbortSignal | undefined },
): Promise<ServiceSound> {
  for (let attempt = 1; ; attempt += 1) {
    const timeout = AbortSignal.timeout(patience.answerMs);
    try {
      const sound = await service({
        ...order,
        signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      });
      if ((sound.samples.length / sound.sampleRateHz) * 1000 >= shortestSoundMs) return sound;
      throw new VideoError('upstream_unavailable', 'The speech service sends silence.');
    } catch (error) {
      signal?.throwIfAborted();
      const waitMs = waitBefore(error, attempt, patience.retryMs);
      if (attempt >= mostTries || waitMs === null) throw unavailable(error, timeout.aborted);
      await sleep(waitMs, undefined, signal === undefined ? {} : { signal });
    }
  }
}

/** The wait before the next try, or null where another would end the same. */
function waitBefore(error: unknown, attempt: number, retryMs: number): number | null {
  if (error instanceof VideoError) return null;
  const ownMs = retryMs * 2 ** (attempt - 1);
  // A share of chance keeps many callers apart.
  const spreadMs = ownMs / 2 + (Math.random() * ownMs) / 2;
  if (!(error instanceof ServiceRefusal)) return spreadMs;
  const mayPass = error.status === 408 || error.status === 409 || error.status === 429 || error.status >= 500;
  if (!mayPass) return null;
  const waitMs = error.retryAfterMs === null ? spreadMs : error.retryAfterMs + spreadMs;
  return waitMs > longestWaitMs ? null : waitMs;
}

/** What failed, in our words: a service's own may repeat the key or the script. */
function unavailable(error: unknown, isLate: boolean): VideoError {
  if (error instanceof VideoError) return error;
  if (error instanceof Error && error.cause instanceof VideoError) return error.cause;
  const what =
    error instanceof ServiceRefusal
      ? `it answers with HTTP status ${error.status}`
      : isLate
        ? 'it takes too long'
        : 'it does not answer';
  return new VideoError('upstream_unavailable', `The speech service cannot be used: ${what}.`, { cause: error });
}
