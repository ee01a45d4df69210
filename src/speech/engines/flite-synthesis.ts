// One sentence -> 48 kHz sound, phones and word times, all by Flite.
import { resample } from '../../dsp/resample.ts';
import type { TimedPhone } from '../../model/voice-track.ts';
import type { SpeechToken, SpokenSentence, TokenSpan } from '../engine.ts';
import { readWav } from '../read-wav.ts';
import { colourVoice } from './flite-colour.ts';
import { parsePhones, parseTimedPhones } from './flite-output.ts';
import type { FliteProgram } from './flite-program.ts';
import { respell } from './flite-respellings.ts';
import { type FliteManner, findManner } from './flite-voices.ts';
import { findWordPhones } from './flite-words.ts';

/** The rate of all sound the engine gives. */
export const fliteOutputRateHz = 48_000;

/** A sentence as the worker takes it. */
export interface FliteRequest {
  readonly tokens: readonly SpeechToken[];
  readonly ending: '.' | '?' | '!';
  /** Flite's name of the voice: "slt". */
  readonly engineVoice: string;
  readonly pace: number;
  readonly pitch: number;
  readonly range: number;
}

/** Says sentences; remembers how each word is pronounced. */
export type FliteSynthesis = (request: FliteRequest) => Promise<SpokenSentence>;

/** Starts with an empty memory of words. */
export function createFliteSynthesis(program: FliteProgram): FliteSynthesis {
  const pronunciations = new Map<string, readonly string[]>();
  return async (request) => {
    const words = request.tokens.flatMap((token) => token.spoken);
    if (words.length === 0) return silence;
    const manner = findManner(request.engineVoice);
    const run = await program([...mannerOptions(manner, request), '-psdur', '-t', sentenceText(request)]);
    if (!run.wav) throw new Error('flite wrote no sound');
    const sound = readWav(run.wav);
    const samples = resample(sound.samples, sound.sampleRateHz, fliteOutputRateHz);
    colourVoice(samples, manner.colour);
    const phones = fitPhones(parseTimedPhones(run.printed), (samples.length / fliteOutputRateHz) * 1000);
    await learnWords(program, pronunciations, words);
    return {
      samples,
      sampleRateHz: fliteOutputRateHz,
      phones,
      spans: findSpans(request.tokens, phones, pronunciations),
    };
  };
}

const silence: SpokenSentence = {
  samples: new Float32Array(0),
  sampleRateHz: fliteOutputRateHz,
  phones: [],
  spans: [],
};

function mannerOptions(manner: FliteManner, { engineVoice, pace, pitch, range }: FliteRequest): readonly string[] {
  const stretch = ['-voice', engineVoice, '--setf', `duration_stretch=${(manner.stretch / pace).toFixed(4)}`];
  if (manner.pitchHz === null) return stretch;
  return [
    ...stretch,
    '--setf',
    `int_f0_target_mean=${(manner.pitchHz * pitch).toFixed(2)}`,
    '--setf',
    `int_f0_target_stddev=${(manner.pitchSpreadHz * range).toFixed(2)}`,
  ];
}

/** Writes the sentence as Flite reads it: the commas are its breaths. */
function sentenceText({ tokens, ending }: FliteRequest): string {
  const spoken = tokens.filter((token) => token.spoken.length > 0);
  const last = spoken.length - 1;
  const parts = spoken.map((token, index) => {
    const text = token.spoken.map(respell).join(' ');
    return index < last && token.pause === 'short' ? `${text},` : text;
  });
  return `${parts.join(' ')}${ending}`;
}

/** Stretches the last phone to the end of the sound, which Flite cuts by a part of its 5 ms frame. */
function fitPhones(phones: readonly TimedPhone[], durationMs: number): readonly TimedPhone[] {
  const kept = phones.filter((phone) => phone.startMs < durationMs);
  return kept.map((phone, index) => (index === kept.length - 1 ? { ...phone, endMs: durationMs } : phone));
}

/** Asks a small, quick voice of the same lexicon how each new word sounds alone. */
async function learnWords(
  program: FliteProgram,
  known: Map<string, readonly string[]>,
  words: readonly string[],
): Promise<void> {
  const fresh = [...new Set(words)].filter((word) => !known.has(word));
  if (fresh.length === 0) return;
  const options = ['-voice', 'kal', '-ps', '-f', 'in.txt'];
  const run = await program(options, fresh.map((word) => `${respell(word)}.`).join('\n\n'));
  const lines = run.printed.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === fresh.length) {
    for (const [index, word] of fresh.entries()) known.set(word, parsePhones(lines[index] ?? ''));
    return;
  }
  for (const word of fresh) known.set(word, parsePhones((await program(options, `${respell(word)}.`)).printed));
}

function findSpans(
  tokens: readonly SpeechToken[],
  phones: readonly TimedPhone[],
  pronunciations: ReadonlyMap<string, readonly string[]>,
): readonly TokenSpan[] {
  const sounding = phones.filter((phone) => phone.phone !== 'pau');
  const ranges = findWordPhones(
    sounding.map((phone) => phone.phone),
    tokens.map((token) => token.spoken.flatMap((word) => pronunciations.get(word) ?? [])),
  );
  let positionMs = sounding[0]?.startMs ?? 0;
  return ranges.map(({ start, end }) => {
    const startMs = end > start ? (sounding[start]?.startMs ?? positionMs) : positionMs;
    const endMs = end > start ? (sounding[end - 1]?.endMs ?? startMs) : startMs;
    positionMs = endMs;
    return { startMs, endMs };
  });
}
