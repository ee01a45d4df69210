// The film's captions turned into a drawing whose picture changes only when a word begins or a caption changes.
import { withAlpha } from '../../drawing/colour.ts';
import type { Box } from '../../model/geometry.ts';
import type { Orientation } from '../../model/storyboard.ts';
import type { Style } from '../../model/style.ts';
import type { Context2D } from '../../model/surface.ts';
import type { Caption } from '../../model/timeline.ts';
import type { StageAssets } from '../assets.ts';
import { drawLines } from '../text/draw-lines.ts';
import { createTypesetter, type Typesetter } from '../text/typesetter.ts';
import { type CaptionLayout, type CaptionPart, layOutCaption } from './caption-layout.ts';

/** Captions ready to draw; frames count from the film's start. */
export interface CaptionDrawing {
  /** All that captions ever touch. */
  readonly box: Box;
  /** Equal keys mean equal pixels; empty when nothing is drawn. */
  readonly stateKey: (frameIndex: number) => string;
  readonly draw: (context: Context2D, frameIndex: number) => void;
}

const sizes: Readonly<Record<Orientation, number>> = { landscape: 46, portrait: 56 };
/** A word stays marked this long after its end when the next one is not yet spoken. */
const lingerFrames = 8;

/** Prepares the captions of a film; each is laid out when it is first drawn. */
export function createCaptions(input: {
  readonly captions: readonly Caption[];
  readonly box: Box;
  readonly style: Style;
  readonly orientation: Orientation;
  readonly assets: StageAssets;
}): CaptionDrawing {
  const { captions, box, style } = input;
  const typesetter = createTypesetter(input.assets);
  const layouts = new Map<number, CaptionLayout>();
  const layoutAt = (index: number): CaptionLayout | null => {
    const caption = captions[index];
    if (caption === undefined || caption.words.length === 0) return null;
    const layout = layouts.get(index) ?? layOutCaption(caption, box, sizes[input.orientation], typesetter);
    layouts.set(index, layout);
    return layout;
  };
  return {
    box,
    stateKey: (frameIndex) => {
      const index = captionAt(captions, frameIndex);
      const layout = layoutAt(index);
      return layout === null ? '' : `${index}:${wordStates(layout, frameIndex)}`;
    },
    draw: (context, frameIndex) => {
      const layout = layoutAt(captionAt(captions, frameIndex));
      if (layout !== null) drawCaption(context, { layout, states: wordStates(layout, frameIndex), style, typesetter });
    },
  };
}

/** Index of the caption on screen, or −1. Captions are in order of time. */
function captionAt(captions: readonly Caption[], frameIndex: number): number {
  let [low, high] = [0, captions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((captions[middle]?.endFrame ?? 0) <= frameIndex) low = middle + 1;
    else high = middle;
  }
  const caption = captions[low];
  return caption !== undefined && caption.startFrame <= frameIndex ? low : -1;
}

/** One letter per part: "s"poken, "n"ow, or "c"oming. Parts of a hyphenated word share their time, so they turn together. */
function wordStates(layout: CaptionLayout, frameIndex: number): string {
  const { parts } = layout;
  const current = parts.findLast((part) => part.startFrame <= frameIndex);
  const isNow = current !== undefined && frameIndex < current.endFrame + lingerFrames;
  const stateOf = (part: CaptionPart): string => {
    if (part.startFrame > frameIndex) return 'c';
    return isNow && part.startFrame === current.startFrame && part.endFrame === current.endFrame ? 'n' : 's';
  };
  return parts.map(stateOf).join('');
}

interface CaptionState {
  readonly layout: CaptionLayout;
  readonly states: string;
  readonly style: Style;
  readonly typesetter: Typesetter;
}

const plateColour = '#0b1226';
const comingAlpha = 0.58;

function drawCaption(context: Context2D, { layout, states, style, typesetter }: CaptionState): void {
  const { plate, lineHeight } = layout;
  context.save();
  context.beginPath();
  context.roundRect(plate.x, plate.y, plate.width, plate.height, Math.min(24, plate.height / 2));
  context.fillStyle = withAlpha(plateColour, 0.8);
  context.fill();
  const lineCount = Math.max(0, ...layout.parts.map((part) => part.line)) + 1;
  const top = plate.y + (plate.height - lineCount * lineHeight) / 2;
  layout.parts.forEach((part, index) => {
    drawPart(context, { part, top: top + part.line * lineHeight, paint: paintOf(states[index], style) });
  });
  context.restore();

  function drawPart(
    on: Context2D,
    at: { readonly part: CaptionPart; readonly top: number; readonly paint: string },
  ): void {
    const { text, x, width } = at.part;
    const place = { left: x, width, top: at.top, lineHeight, paint: at.paint, align: 'centre' } as const;
    drawLines(on, typesetter, { ...place, lines: [text], style: layout.style, direction: layout.direction });
  }
}

function paintOf(state: string | undefined, style: Style): string {
  if (state === 'n') return style.palette.highlight;
  return state === 's' ? '#ffffff' : withAlpha('#ffffff', comingAlpha);
}
