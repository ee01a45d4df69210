// A sentence as a service says it, and as an engine with times of its own says it -> the service's sound with times.
import { sampleToMs } from '../../../kit/time.ts';
import type { TimedPhone } from '../../../model/voice-track.ts';
import type { SpokenSentence, TokenSpan } from '../../engine.ts';
import { coverTrack } from '../../narration/cover-track.ts';
import { findSounding } from '../../narration/find-quiet.ts';
import { matchTimes } from '../../narration/match-times.ts';
import type { ServiceSound, TimedCharacter } from './speech-service.ts';

/** Where each token stands in the text that the service read. */
type Ranges = readonly { readonly start: number; readonly end: number }[];

/**
 * Gives the service's sound with times for phones and tokens. Where the service tells when it says each character,
 * tokens are where it says, and phones lie in them as in the reference; else both recordings are matched by what they
 * sound like (word starts within some 15 ms in the median, `docs/architecture.md`).
 */
export async function alignSentence(
  sound: ServiceSound,
  reference: SpokenSentence,
  ranges: Ranges,
): Promise<SpokenSentence> {
  const lengthMs = sampleToMs(sound.samples.length, sound.sampleRateHz);
  const told = sound.characters === null ? null : spansOf(ranges, sound.characters);
  const toSound = told === null ? await matchTimes(reference, sound) : between(reference, told, sound);
  const inside = (timeMs: number): number => Math.min(lengthMs, Math.max(0, toSound(timeMs)));
  const phones = reference.phones
    .filter((phone, index, all) => phone.phone !== 'pau' || (index > 0 && index < all.length - 1))
    .map(({ phone, startMs, endMs }) => ({ phone, startMs: inside(startMs), endMs: inside(endMs) }));
  return {
    samples: sound.samples,
    sampleRateHz: sound.sampleRateHz,
    phones: coverTrack(joined(phones), lengthMs),
    spans: reference.spans.map((span, index) => told?.[index] ?? moved(span, inside)),
  };
}

const moved = ({ startMs, endMs }: TokenSpan, at: (timeMs: number) => number): TokenSpan => ({
  startMs: at(startMs),
  endMs: at(endMs),
});

/** Null for a token without characters of its own, or that takes no time. */
function spansOf(ranges: Ranges, characters: readonly TimedCharacter[]): readonly (TokenSpan | null)[] {
  return ranges.map(({ start, end }) => {
    const own = characters.slice(start, end);
    const startMs = Math.min(...own.map((character) => character.startMs));
    const endMs = Math.max(...own.map((character) => character.endMs));
    return endMs > startMs ? { startMs, endMs } : null;
  });
}

/** The way between two sets of times: straight from one known place to the next. */
function between(
  reference: SpokenSentence,
  told: readonly (TokenSpan | null)[],
  sound: ServiceSound,
): (timeMs: number) => number {
  const sounding = findSounding(sound.samples, sound.sampleRateHz);
  const last = reference.phones.findLast(({ phone }) => phone !== 'pau');
  const known = [
    ...reference.spans.flatMap((span, index): readonly (readonly [number, number])[] => {
      const there = told[index];
      const isKnown = there !== null && there !== undefined && span.endMs > span.startMs;
      return isKnown
        ? [
            [span.startMs, there.startMs],
            [span.endMs, there.endMs],
          ]
        : [];
    }),
    [last?.endMs ?? 0, sounding.endMs] as const,
  ];
  return (timeMs) => {
    const next = known.findIndex(([fromMs]) => fromMs >= timeMs);
    const [beforeFrom, beforeTo] = known[next === -1 ? known.length - 1 : next - 1] ?? [0, sounding.startMs];
    const [afterFrom, afterTo] = known[next] ?? [beforeFrom, beforeTo];
    const share = afterFrom > beforeFrom ? (timeMs - beforeFrom) / (afterFrom - beforeFrom) : 1;
    return beforeTo + (afterTo - beforeTo) * share;
  };
}

/** Without gaps and steps back; what has no length left is dropped. */
function joined(phones: readonly TimedPhone[]): readonly TimedPhone[] {
  const result: TimedPhone[] = [];
  for (const { phone, startMs, endMs } of phones) {
    const from = result.at(-1)?.endMs ?? startMs;
    if (endMs > from) result.push({ phone, startMs: from, endMs });
  }
  return result;
}
