// Scenes and the length asked for -> pace and holds that meet it without dead air.
import type { Voice } from '../../model/catalog.ts';
import type { Scene } from '../../model/storyboard.ts';
import type { Style } from '../../model/style.ts';
import type { Tone } from '../brief/tone-words.ts';
import { estimateDurationMs, estimateSpeechMs } from '../estimate.ts';

const slowest = 0.92;
const fastest = 1.12;
/** Silence after a scene's last word. More than the longest is dead air. */
const shortestHoldMs = 120;
const longestHoldMs = 900;
const endHoldMs = 900;
const longestEndHoldMs = 1200;
/** Further off than this, the film says so. */
const tolerance = 0.04;

/** Scenes with their holds, the pace, and what could not be met. */
export interface Fitted {
  readonly scenes: readonly Scene[];
  readonly pace: number;
  readonly warnings: readonly string[];
}

const paceOfTone: Partial<Record<Tone, number>> = { energetic: 1.05, upbeat: 1.02, calm: 0.95, serious: 0.97 };

/** The pace of a film of no given length: that of its tone in its style. */
export const usualPace = (tone: Tone | undefined, style: Style): number =>
  Math.round(Math.min(fastest, Math.max(slowest, (paceOfTone[tone ?? 'neutral'] ?? 1) * style.paceFactor)) * 1000) /
  1000;

/** Sets pace and holds; without a length asked for, the pace is `freePace`. Words are not touched. */
export function fitLength(scenes: readonly Scene[], voice: Voice, askedMs: number | null, freePace: number): Fitted {
  const usual = scenes.map((scene, index) => ({
    ...scene,
    holdMs: index === scenes.length - 1 ? endHoldMs : scene.holdMs,
  }));
  if (askedMs === null) return { scenes: usual, pace: freePace, warnings: [] };
  const speechMs = scenes.reduce((sum, scene) => sum + estimateSpeechMs(scene.spoken, voice), 0);
  const restMs = estimateDurationMs({ scenes: usual, pace: 1 }, voice) - speechMs;
  const wantedPace = speechMs / Math.max(1, askedMs - restMs);
  const pace = Math.round(Math.min(fastest, Math.max(slowest, wantedPace > 0 ? wantedPace : fastest)) * 1000) / 1000;
  const fitted = spreadRest(usual, askedMs - estimateDurationMs({ scenes: usual, pace }, voice));
  const lengthMs = estimateDurationMs({ scenes: fitted, pace }, voice);
  return {
    scenes: fitted,
    pace,
    warnings: Math.abs(lengthMs / askedMs - 1) > tolerance ? [missed(askedMs, lengthMs)] : [],
  };
}

/** Spreads missing or surplus time over the holds. */
function spreadRest(scenes: readonly Scene[], restMs: number): readonly Scene[] {
  const share = restMs / Math.max(1, scenes.length);
  return scenes.map((scene, index) => {
    // A silence that was planned, to think or to read, is no dead air.
    const longest = Math.max(index === scenes.length - 1 ? longestEndHoldMs : longestHoldMs, scene.holdMs);
    return { ...scene, holdMs: Math.round(Math.min(longest, Math.max(shortestHoldMs, scene.holdMs + share))) };
  });
}

const seconds = (ms: number): string => `${Math.round(ms / 1000)} s`;

const missed = (askedMs: number, lengthMs: number): string =>
  lengthMs < askedMs
    ? `${seconds(askedMs)} were asked for; there is honest material for about ${seconds(lengthMs)}. Add facts or a script for a longer film.`
    : `${seconds(askedMs)} were asked for; the words given need about ${seconds(lengthMs)}. Shorten them for a shorter film.`;
