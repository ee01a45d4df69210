// What every kind of graphic gives and takes, and the search for the largest size at which its content fits.
import type { FrameRate } from '../../kit/time.ts';
import type { Box } from '../../model/geometry.ts';
import type { Graphic } from '../../model/graphics.ts';
import type { Style } from '../../model/style.ts';
import type { Context2D } from '../../model/surface.ts';
import type { TimelineGraphic } from '../../model/timeline.ts';
import type { StageAssets } from '../assets.ts';
import type { Typesetter } from '../text/typesetter.ts';
import type { Motion, Presence } from './motion.ts';

/** What a kind of graphic is made from. */
export interface CardInput<G extends Graphic = Graphic> {
  readonly graphic: G;
  readonly timed: TimelineGraphic;
  readonly style: Style;
  readonly assets: StageAssets;
  readonly typesetter: Typesetter;
  readonly frameRate: FrameRate;
  readonly presence: Presence;
}

/** A graphic laid out. */
export interface Card {
  /** What is drawn, without shadow; inside the given box. */
  readonly cardBox: Box;
  readonly texts: readonly string[];
  /** Texts that were cut. */
  readonly overflow: readonly string[];
  /** Changes besides the entrance and exit. */
  readonly motions: readonly Motion[];
  readonly draw: (context: Context2D, frameIndex: number) => void;
}

/** A layout at one size. */
export interface SizedLayout {
  /** The whole content is inside the box, no word cut. */
  readonly fits: boolean;
  /** What is shown is inside the box, though perhaps cut. */
  readonly isInside: boolean;
}

const largestScale = 1.5;
/** Below this size texts are cut rather than made smaller still. */
const readableScale = 0.5;
const smallestScale = 0.1;
const scaleStep = 0.05;

/** The layout at the largest scale that fits; with texts cut, in a box too small for them, when none does. */
export function fitLargest<L extends SizedLayout>(layOut: (scale: number) => L, largest: number = largestScale): L {
  for (let scale = largest; scale > readableScale; scale -= scaleStep) {
    const layout = layOut(scale);
    if (layout.fits) return layout;
  }
  for (let scale = readableScale; scale > smallestScale; scale -= scaleStep) {
    const layout = layOut(scale);
    if (layout.isInside) return layout;
  }
  return layOut(smallestScale);
}

/** A box this wide is the whole width of a picture: a card in it is no note at the side. */
const wholePicture = 900;

/** The least width of a card: `usual`, and in the whole picture so much that its sides are not left empty. */
export const leastWidth = (outer: Box, usual: number): number =>
  outer.width >= wholePicture ? Math.max(usual, outer.width * 0.8) : usual;

/** A box of a size in the middle of another. */
export const centreIn = (outer: Box, width: number, height: number): Box => ({
  x: outer.x + (outer.width - width) / 2,
  y: outer.y + (outer.height - height) / 2,
  width,
  height,
});
