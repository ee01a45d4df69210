// The user's media that fill a scene, as something to draw.
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import type { PlacedMedia } from '../../model/timeline.ts';

/** Media ready to draw; frames count from the film's start. */
export interface MediaDrawing {
  /** All that it touches. */
  readonly box: Box;
  /** Paints over the whole picture what never changes, or what the first frame shows. */
  readonly paintGround: (context: Context2D) => void;
  /** Nothing of it ever changes: the ground is all of it. */
  readonly isStill: boolean;
  /** Says whether a frame looks different from another. */
  readonly changes: (from: number, to: number) => boolean;
  readonly draw: (context: Context2D, frameIndex: number) => void;
}

/** How far a move has come at a frame, 0 to 1. */
export const moveShare = ({ startFrame, endFrame }: PlacedMedia, frameIndex: number): number =>
  Math.min(1, Math.max(0, (frameIndex - startFrame) / Math.max(1, endFrame - 1 - startFrame)));
