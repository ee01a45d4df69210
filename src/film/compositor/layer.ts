// One thing of a scene that can change from frame to frame.
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';

/** What kind of thing a layer shows; a figure changes in every frame, the others seldom. */
export type LayerKind = 'moving' | 'figure' | 'foreground' | 'graphic' | 'captions';

/** A part of a scene's picture. What it draws depends on the frame's index alone. */
export interface Layer {
  readonly kind: LayerKind;
  /** Stage box that holds everything the layer ever draws. */
  readonly box: Box;
  /** Says whether the layer looks different at frame `to` than at frame `from`. */
  readonly changes: (from: number, to: number) => boolean;
  /** Draws onto a context in stage units. */
  readonly draw: (context: Context2D, frameIndex: number) => void;
}
