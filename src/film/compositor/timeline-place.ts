// Says what of a timeline is seen at a frame.
import type { Timeline, TimelineTransition } from '../../model/timeline.ts';

/** The transition in progress at a frame. */
export const transitionAt = (
  timeline: Pick<Timeline, 'transitions'>,
  frameIndex: number,
): TimelineTransition | undefined =>
  timeline.transitions.find(({ startFrame, endFrame }) => frameIndex >= startFrame && frameIndex < endFrame);

/** Index of the scene seen at a frame: the last that has begun. */
export function sceneAt({ scenes }: Pick<Timeline, 'scenes'>, frameIndex: number): number {
  const next = scenes.findIndex((scene) => scene.startFrame > frameIndex);
  return next === -1 ? scenes.length - 1 : Math.max(0, next - 1);
}
