// What a caption look is: how captions are set, what changes with the voice, and how that is drawn.
import { withAlpha } from '../../drawing/colour.ts';
import type { Paint } from '../../drawing/curves.ts';
import type { Style } from '../../model/style.ts';
import type { Context2D } from '../../model/surface.ts';
import { drawLines } from '../text/draw-lines.ts';
import type { Typesetter } from '../text/typesetter.ts';
import type { CaptionLayout, CaptionPart } from './caption-layout.ts';

/** Draws captions in one look. */
export interface CaptionLook {
  /** What the voice has done to a caption at a frame: equal keys mean equal pixels. */
  readonly keyAt: (layout: CaptionLayout, frameIndex: number) => string;
  readonly draw: (context: Context2D, scene: CaptionScene) => void;
}

/** A caption at a frame. */
export interface CaptionScene {
  readonly layout: CaptionLayout;
  readonly frameIndex: number;
  readonly style: Style;
  readonly typesetter: Typesetter;
}

const plateColour = '#0b1226';
const plateAlpha = 0.8;
const largestRadius = 24;

/** Draws the plate behind a caption. */
export function drawCaptionPlate(context: Context2D, { layout, style }: CaptionScene): void {
  const { plate } = layout;
  context.beginPath();
  const radius = Math.min(largestRadius, style.cornerRadius, plate.height / 2);
  context.roundRect(plate.x, plate.y, plate.width, plate.height, radius);
  context.fillStyle = withAlpha(plateColour, plateAlpha);
  context.fill();
}

/** Top of a line of a caption. */
export function lineTop({ plate, lineHeight, parts }: CaptionLayout, line: number): number {
  const lineCount = Math.max(0, ...parts.map((part) => part.line)) + 1;
  return plate.y + (plate.height - lineCount * lineHeight) / 2 + line * lineHeight;
}

/** Draws one word at its place. */
export function drawPart(
  context: Context2D,
  { layout, typesetter }: Pick<CaptionScene, 'layout' | 'typesetter'>,
  part: CaptionPart,
  paint: Paint,
): void {
  const { style, lineHeight, direction } = layout;
  const place = { left: part.x, width: part.width, top: lineTop(layout, part.line), lineHeight } as const;
  drawLines(context, typesetter, { ...place, paint, align: 'centre', lines: [part.text], style, direction });
}

/** A word stays marked this long after its end when the next one is not yet spoken. */
const lingerFrames = 8;

/** One letter per part: "s"poken, "n"ow, or "c"oming. Parts of a hyphenated word share their time, so they turn together. */
export function wordStates(layout: CaptionLayout, frameIndex: number): string {
  const { parts } = layout;
  const current = parts.findLast((part) => part.startFrame <= frameIndex);
  const isNow = current !== undefined && frameIndex < current.endFrame + lingerFrames;
  const stateOf = (part: CaptionPart): string => {
    if (part.startFrame > frameIndex) return 'c';
    return isNow && part.startFrame === current.startFrame && part.endFrame === current.endFrame ? 'n' : 's';
  };
  return parts.map(stateOf).join('');
}
