// A film that was spoken longer or shorter than asked -> the pace and the pauses that meet the length.
import { join } from 'node:path';
import { readJson, writeJson } from '../kit/files.ts';
import type { FrameRate } from '../kit/time.ts';
import type { Decision, Scene, Storyboard } from '../model/storyboard.ts';
import type { VoiceTiming } from '../model/voice-track.ts';
import { sceneLengthsMs } from '../timeline/time-scenes.ts';
import { fileNames, timingFile } from './file-names.ts';
import type { ProductionRun } from './production-run.ts';

/** A film this close to the length asked for is left as it is. */
const closeEnough = 0.01;
/** Beyond these a voice sounds hurried or drugged. */
const slowest = 0.85;
const fastest = 1.2;
/** Pauses after a scene that nobody takes for dead air. */
const shortestHoldMs = 120;
const longestHoldMs = 1100;

/** What has been measured, and at which frame rate scenes are counted. */
interface Spoken {
  readonly storyboard: Storyboard;
  readonly timings: readonly VoiceTiming[];
  readonly frameRate: FrameRate;
}

/** Gives the storyboard with a new pace, or null when the voices need not be spoken again. */
export function fitPace({ storyboard, timings, frameRate }: Spoken): Storyboard | null {
  const { durationTargetMs: targetMs, pace, scenes } = storyboard;
  if (targetMs === null) return null;
  const filmMs = sum(sceneLengthsMs({ scenes, timings, frameRate }));
  const voiceMs = sum(timings.map((timing) => timing.durationMs));
  if (voiceMs === 0 || Math.abs(filmMs / targetMs - 1) <= closeEnough) return null;
  const voiceTargetMs = Math.max(1, targetMs - (filmMs - voiceMs));
  const wanted = (pace * voiceMs) / voiceTargetMs;
  // The director chose a pace for the tone; the fit stays within what is natural, or within the choice.
  const fitted = Math.min(Math.max(fastest, pace), Math.max(Math.min(slowest, pace), wanted));
  if (Math.abs(fitted / pace - 1) <= closeEnough / 2) return null;
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const reason = `Spoken at ${pace.toFixed(2)} the film lasts ${seconds(filmMs)}, asked are ${seconds(targetMs)}.`;
  return {
    ...storyboard,
    pace: fitted,
    decisions: [...storyboard.decisions, decide('pace', fitted.toFixed(3), reason)],
  };
}

/** Gives the storyboard with pauses that make up what the pace could not. */
export function fitHolds({ storyboard, timings, frameRate }: Spoken): Storyboard {
  const { durationTargetMs: targetMs, scenes } = storyboard;
  if (targetMs === null) return storyboard;
  const missingMs = targetMs - sum(sceneLengthsMs({ scenes, timings, frameRate }));
  if (Math.abs(missingMs) <= targetMs * closeEnough) return warnWhenMissed(storyboard, missingMs);
  const shareMs = missingMs / scenes.length;
  const held = scenes.map((scene) => ({ ...scene, holdMs: boundHold(scene, scene.holdMs + shareMs) }));
  const leftMs = targetMs - sum(sceneLengthsMs({ scenes: held, timings, frameRate }));
  return warnWhenMissed({ ...storyboard, scenes: held }, leftMs);
}

/** A pause that was planned longer or shorter than the bounds keeps its own length as the bound. */
const boundHold = (scene: Scene, wantedMs: number): number =>
  Math.round(
    Math.min(Math.max(longestHoldMs, scene.holdMs), Math.max(Math.min(shortestHoldMs, scene.holdMs), wantedMs)),
  );

function warnWhenMissed(storyboard: Storyboard, missingMs: number): Storyboard {
  const { durationTargetMs: targetMs } = storyboard;
  if (targetMs === null || Math.abs(missingMs) <= targetMs * 0.05) return storyboard;
  const word = missingMs > 0 ? 'shorter' : 'longer';
  const seconds = (Math.abs(missingMs) / 1000).toFixed(1);
  const warning = `The film is ${seconds} s ${word} than asked: the script does not fit ${targetMs / 1000} s.`;
  // The director may have seen it coming and said so in its own words.
  const others = storyboard.warnings.filter((known) => !/ than asked| asked /u.test(known));
  return { ...storyboard, warnings: [...others, warning] };
}

const decide = (field: string, chosen: string, reason: string): Decision => ({ field, chosen, among: [], reason });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Reads the times that the voices of a storyboard were spoken with. */
export const readTimings = (storyboard: Storyboard, run: ProductionRun): Promise<readonly VoiceTiming[]> =>
  Promise.all(storyboard.scenes.map(({ id }) => readJson<VoiceTiming>(join(run.workDir, timingFile(id)))));

/** Replaces the saved storyboard. */
export const saveStoryboard = (storyboard: Storyboard, run: ProductionRun): Promise<void> =>
  writeJson(join(run.workDir, fileNames.storyboard), storyboard);
