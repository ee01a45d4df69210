// What a speech engine is asked and what it answers: one sentence at a time.
import type { Voice } from '../model/catalog.ts';
import type { TimedPhone } from '../model/voice-track.ts';

/** One word of the script as the engine says it. */
export interface SpeechToken {
  /** As written, punctuation included. */
  readonly display: string;
  /** Lower-case words; a single capital is a letter's name. Empty when nothing is said. */
  readonly spoken: readonly string[];
  /** Whether the engine breathes after it: at a comma, colon or dash. */
  readonly pause: 'none' | 'short';
}

/** How a sentence is coloured, against the voice's own manner. */
export interface Expression {
  /** Factor on the mean pitch, around 1. */
  readonly pitch: number;
  /** Factor on how far the pitch moves, around 1. */
  readonly range: number;
}

/** One sentence to say. */
export interface SpeechRequest {
  readonly tokens: readonly SpeechToken[];
  readonly ending: '.' | '?' | '!';
  readonly voice: Voice;
  /** BCP 47 tag of the script. */
  readonly language: string;
  /** 1 is the voice's own pace; speech lasts 1 / pace as long. */
  readonly pace: number;
  readonly expression: Expression;
  readonly signal?: AbortSignal | undefined;
}

/** When a token is spoken; start and end are equal for one that says nothing. */
export interface TokenSpan {
  readonly startMs: number;
  readonly endMs: number;
}

/** One sentence as sound; silence at its ends is part of the phones as "pau". */
export interface SpokenSentence {
  readonly samples: Float32Array<ArrayBuffer>;
  readonly sampleRateHz: number;
  /** Contiguous, from 0 to the end of the samples. */
  readonly phones: readonly TimedPhone[];
  /** One per token of the request, in order. */
  readonly spans: readonly TokenSpan[];
}

/** Turns sentences into sound, with a time for every token and phone. */
export interface SpeechEngine extends AsyncDisposable {
  /**
   * Says one sentence.
   * @throws VideoError `voice_not_found` for a voice of another engine; `upstream_unavailable` when a service that it asks fails; the
   *   signal's reason when cancelled.
   */
  readonly synthesize: (request: SpeechRequest) => Promise<SpokenSentence>;
}
