// A recorded narration and its words as an engine says them -> the recording cut into scenes, with the times of its words.

import { msToSample, sampleToMs } from '../../kit/time.ts';
import type { TimedPhone, TimedWord, VoiceTrack } from '../../model/voice-track.ts';
import { phonesToVisemes } from '../visemes.ts';
import { coverTrack } from './cover-track.ts';
import { findQuietMs } from './find-quiet.ts';
import { matchTimes } from './match-times.ts';

const rateHz = 48_000;
/** Kept before the first word and after the last. */
const edgeBeforeMs = 160;
const edgeAfterMs = 420;
/** Beyond this the recording hardly holds the words that were given. */
const longestRatio = 2.2;

/** The recording by scenes, and what seems wrong with it. */
export interface AlignedNarration {
  readonly tracks: readonly VoiceTrack[];
  readonly warnings: readonly string[];
}

/** Aligns a mono recording at 48 kHz. `spoken` are the scenes in order as an engine says them. */
export async function alignNarration(
  spoken: readonly VoiceTrack[],
  recording: Float32Array<ArrayBuffer>,
): Promise<AlignedNarration> {
  const reference = joinTracks(spoken);
  const toRecording = await matchTimes(
    { samples: reference.samples, sampleRateHz: rateHz },
    { samples: recording, sampleRateHz: rateHz },
  );
  const placed = spoken.map((track, index) => {
    const offsetMs = reference.startsMs[index] ?? 0;
    const at = (timeMs: number): number => toRecording(offsetMs + timeMs);
    return {
      track,
      words: track.words.map((word) => moveSpan(word, at)),
      phones: track.phones.map((phone) => moveSpan(phone, at)),
    };
  });
  const cutsMs = findCuts(placed, recording);
  const tracks = placed.map(({ track, words, phones }, index) =>
    cutTrack({ track, words, phones }, recording, [cutsMs[index] ?? 0, cutsMs[index + 1] ?? 0]),
  );
  return { tracks, warnings: warnOfLength(reference.samples.length, recording.length) };
}

interface Placed {
  readonly track: VoiceTrack;
  readonly words: readonly TimedWord[];
  readonly phones: readonly TimedPhone[];
}

function joinTracks(tracks: readonly VoiceTrack[]): {
  readonly samples: Float32Array;
  readonly startsMs: readonly number[];
} {
  const samples = new Float32Array(tracks.reduce((sum, track) => sum + track.samples.length, 0));
  const startsMs: number[] = [];
  let at = 0;
  for (const track of tracks) {
    startsMs.push(sampleToMs(at, rateHz));
    samples.set(track.samples, at);
    at += track.samples.length;
  }
  return { samples, startsMs };
}

const moveSpan = <T extends { readonly startMs: number; readonly endMs: number }>(
  span: T,
  at: (timeMs: number) => number,
): T => ({
  ...span,
  startMs: at(span.startMs),
  endMs: at(span.endMs),
});

/** Where the scenes begin and the last one ends: in the quietest place between two words. */
function findCuts(placed: readonly Placed[], recording: Float32Array): readonly number[] {
  const lengthMs = sampleToMs(recording.length, rateHz);
  const inner = placed.slice(1).map((scene, index) => {
    const fromMs = placed[index]?.words.at(-1)?.endMs ?? 0;
    const toMs = scene.words[0]?.startMs ?? fromMs;
    return findQuietMs(recording, rateHz, { fromMs: Math.min(fromMs, toMs) - 60, toMs: Math.max(fromMs, toMs) + 60 });
  });
  const firstMs = placed.find(({ words }) => words.length > 0)?.words[0]?.startMs ?? 0;
  const lastMs = placed.findLast(({ words }) => words.length > 0)?.words.at(-1)?.endMs ?? lengthMs;
  const cuts = [Math.max(0, firstMs - edgeBeforeMs), ...inner, Math.min(lengthMs, lastMs + edgeAfterMs)];
  // Never backwards, however the words came to lie.
  return cuts.map((_, index) => Math.max(...cuts.slice(0, index + 1)));
}

function cutTrack(
  { track, words, phones }: Placed,
  recording: Float32Array<ArrayBuffer>,
  [fromMs, toMs]: readonly [number, number],
): VoiceTrack {
  const samples = recording.slice(msToSample(fromMs, rateHz), msToSample(toMs, rateHz));
  const lengthMs = sampleToMs(samples.length, rateHz);
  const inside = (timeMs: number): number => Math.min(lengthMs, Math.max(0, timeMs - fromMs));
  const own = coverTrack(
    phones.map((phone) => moveSpan(phone, inside)),
    lengthMs,
  );
  return {
    sceneId: track.sceneId,
    durationMs: lengthMs,
    words: words.map((word) => moveSpan(word, inside)),
    phones: own,
    visemes: phonesToVisemes(own),
    sampleRateHz: rateHz,
    samples,
  };
}

function warnOfLength(spokenSamples: number, recordedSamples: number): readonly string[] {
  const ratio = recordedSamples / Math.max(1, spokenSamples);
  if (ratio < longestRatio && ratio > 1 / longestRatio) return [];
  const seconds = (samples: number): string => (samples / rateHz).toFixed(0);
  return [
    `The narration lasts ${seconds(recordedSamples)} s, its transcript would take about ${seconds(spokenSamples)} s: words and lips may not meet.`,
  ];
}
