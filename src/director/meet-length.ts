// A storyboard and the true length of its speech -> the same with holds that bring the film to the length asked for.
import type { Storyboard } from '../model/storyboard.ts';

/** Silence before the first word of the film, and of every later scene, as the timeline keeps it. */
const openingLeadMs = 360;
const sceneLeadMs = 60;
const shortestHoldMs = 80;
const longestHoldMs = 900;

/**
 * Moves the holds between the scenes so that the spoken film meets the length asked for, as far as pauses of up to
 * 0.9 s allow; without a length asked for, nothing changes. Call it when the speech is made and its length is known.
 */
export function meetLength(storyboard: Storyboard, speechMs: readonly number[]): Storyboard {
  const targetMs = storyboard.durationTargetMs;
  if (targetMs === null || storyboard.scenes.length === 0) return storyboard;
  const leads = openingLeadMs + (storyboard.scenes.length - 1) * sceneLeadMs;
  const heldMs = storyboard.scenes.reduce((sum, scene) => sum + scene.holdMs, 0);
  const missingMs = targetMs - leads - speechMs.reduce((sum, ms) => sum + ms, 0) - heldMs;
  const share = missingMs / storyboard.scenes.length;
  return {
    ...storyboard,
    scenes: storyboard.scenes.map((scene) => ({
      ...scene,
      holdMs: Math.round(
        Math.min(Math.max(longestHoldMs, scene.holdMs), Math.max(shortestHoldMs, scene.holdMs + share)),
      ),
    })),
  };
}
