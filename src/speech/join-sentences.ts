// Sentences said one by one -> one track: samples, words and phones with the pauses between them.
import { msToSample, sampleToMs } from '../kit/time.ts';
import type { TimedPhone, TimedWord } from '../model/voice-track.ts';
import type { SpokenSentence } from './engine.ts';
import type { ScriptSentence } from './normalize/spoken-token.ts';

const trackRateHz = 48_000;
const leadInMs = 120;
const tailMs = 200;
/** From the last sound of a sentence to the first of the next, at pace 1. */
const pausesMs = { '.': 400, '?': 430, '!': 380, part: 180 } as const;

/** A sentence of the script, its sound trimmed to its edges, and how stressed each word is. */
export interface SaidSentence {
  readonly sentence: ScriptSentence;
  readonly sound: SpokenSentence;
  readonly stress: readonly number[];
}

interface JoinedSpeech {
  readonly samples: Float32Array<ArrayBuffer>;
  /** The same samples cut at the silence before each sentence. */
  readonly parts: readonly Float32Array[];
  readonly words: readonly TimedWord[];
  readonly phones: readonly TimedPhone[];
}

/** Lays the sentences in a row; nothing said gives no samples. */
export function joinSentences(said: readonly SaidSentence[], pace: number): JoinedSpeech {
  const sounding = said.filter(({ sound }) => sound.samples.length > 0);
  const starts = placeSentences(sounding, pace);
  const end = starts.at(-1);
  const lastSound = sounding.at(-1);
  const length = end === undefined || !lastSound ? 0 : end + lastSound.sound.samples.length + restOf(lastSound, tailMs);
  const samples = new Float32Array(length);
  for (const [index, { sound }] of sounding.entries()) samples.set(sound.samples, starts[index] ?? 0);
  return {
    samples,
    parts: starts.map((start, index) => samples.subarray(index === 0 ? 0 : start, starts[index + 1] ?? length)),
    words: joinWords(said, new Map(sounding.map((one, index) => [one, starts[index] ?? 0]))),
    phones: joinPhones(sounding, starts, sampleToMs(length, trackRateHz)),
  };
}

/** The sample at which each sentence's own samples begin. */
function placeSentences(sounding: readonly SaidSentence[], pace: number): readonly number[] {
  const starts: number[] = [];
  let position = 0;
  for (const one of sounding) {
    position = Math.max(
      0,
      position -
        msToSample(firstSoundMs(one), trackRateHz) +
        (starts.length === 0 ? msToSample(leadInMs, trackRateHz) : 0),
    );
    starts.push(position);
    const { ending, endsSentence } = one.sentence;
    const pauseMs = pausesMs[endsSentence ? ending : 'part'] / pace;
    position += one.sound.samples.length + restOf(one, pauseMs);
  }
  return starts;
}

const firstSoundMs = ({ sound }: SaidSentence): number => {
  const first = sound.phones[0];
  return first?.phone === 'pau' ? first.endMs : 0;
};

/** Samples of silence that follow a sentence's own so that `pauseMs` pass after its last sound. */
function restOf({ sound }: SaidSentence, pauseMs: number): number {
  const last = sound.phones.at(-1);
  const ownMs = last?.phone === 'pau' ? last.endMs - last.startMs : 0;
  return Math.max(0, msToSample(pauseMs - ownMs, trackRateHz));
}

function joinPhones(
  sounding: readonly SaidSentence[],
  starts: readonly number[],
  lengthMs: number,
): readonly TimedPhone[] {
  const phones: TimedPhone[] = [];
  const add = (phone: TimedPhone): void => {
    const last = phones.at(-1);
    if (last && last.phone === 'pau' && phone.phone === 'pau')
      phones[phones.length - 1] = { ...last, endMs: phone.endMs };
    else phones.push(phone);
  };
  let positionMs = 0;
  const restUntil = (endMs: number): void => {
    if (endMs > positionMs) add({ phone: 'pau', startMs: positionMs, endMs });
    positionMs = Math.max(positionMs, endMs);
  };
  for (const [index, { sound }] of sounding.entries()) {
    const offsetMs = sampleToMs(starts[index] ?? 0, trackRateHz);
    restUntil(offsetMs);
    for (const { phone, endMs } of sound.phones) {
      add({ phone, startMs: positionMs, endMs: offsetMs + endMs });
      positionMs = offsetMs + endMs;
    }
  }
  restUntil(lengthMs);
  return phones;
}

/** Words in order; one that says nothing stands without length where the word before it ended. */
function joinWords(said: readonly SaidSentence[], starts: ReadonlyMap<SaidSentence, number>): readonly TimedWord[] {
  const words: TimedWord[] = [];
  let positionMs = 0;
  let sentenceIndex = 0;
  for (const one of said) {
    const start = starts.get(one);
    const offsetMs = sampleToMs(start ?? 0, trackRateHz);
    for (const [index, token] of one.sentence.tokens.entries()) {
      const span = one.sound.spans[index];
      const isSaid = start !== undefined && span !== undefined && span.endMs > span.startMs;
      const startMs = isSaid ? offsetMs + span.startMs : positionMs;
      const endMs = isSaid ? offsetMs + span.endMs : positionMs;
      positionMs = endMs;
      words.push({
        text: token.display,
        spoken: token.spoken,
        startMs,
        endMs,
        stress: one.stress[index] ?? 0,
        sentenceIndex,
      });
    }
    if (one.sentence.endsSentence) sentenceIndex += 1;
  }
  return words;
}
