// A speech service elsewhere: one sentence of text in, its sound out.
import { retryAfterMs } from '../../../kit/retry-after.ts';

/** When a character of the text is spoken. */
export interface TimedCharacter {
  readonly startMs: number;
  readonly endMs: number;
}

/** What a service says, mono, at its own pace. */
export interface ServiceSound {
  readonly samples: Float32Array<ArrayBuffer>;
  readonly sampleRateHz: number;
  /** One per UTF-16 unit of the text; null where the service gives no times. */
  readonly characters: readonly TimedCharacter[] | null;
}

/** What is to be said. */
export interface ServiceOrder {
  readonly text: string;
  /** The service's own name of the voice. */
  readonly voice: string;
  readonly signal: AbortSignal;
}

/** How to reach a service. */
export interface SpeechServiceSettings {
  /** Root of the wire format, version included, without a slash at its end. */
  readonly baseUrl: string;
  readonly apiKey: string | null;
  readonly model: string;
  readonly protocol: 'openai' | 'elevenlabs';
}

/** Asks the service once. @throws upstream_unavailable for what is no sound; ServiceRefusal for an HTTP error */
export type SpeechService = (order: ServiceOrder) => Promise<ServiceSound>;

/** The service answered with an error status. */
export class ServiceRefusal extends Error {
  readonly status: number;
  /** What it asks to wait, in ms; null when it asks nothing. */
  readonly retryAfterMs: number | null;

  constructor(response: Response) {
    super(`status ${response.status}`);
    this.status = response.status;
    this.retryAfterMs = retryAfterMs(response.headers.get('retry-after'));
  }
}
