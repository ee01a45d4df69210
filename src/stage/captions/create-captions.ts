// The film's captions turned into a drawing whose picture changes only when a word begins or a caption changes.
import type { Box } from '../../model/geometry.ts';
import type { Orientation } from '../../model/storyboard.ts';
import type { Style } from '../../model/style.ts';
import type { Context2D } from '../../model/surface.ts';
import type { Caption } from '../../model/timeline.ts';
import type { StageAssets } from '../assets.ts';
import { createTypesetter } from '../text/typesetter.ts';
import { type CaptionLayout, type CaptionSetting, layOutCaption } from './caption-layout.ts';
import { captionLooks } from './caption-looks.ts';
import { splitCaptions } from './split-captions.ts';

/** Captions ready to draw; frames count from the film's start. */
export interface CaptionDrawing {
  /** All that captions ever touch. */
  readonly box: Box;
  /** Equal keys mean equal pixels; empty when nothing is drawn. */
  readonly stateKey: (frameIndex: number) => string;
  readonly draw: (context: Context2D, frameIndex: number) => void;
}

const sizes: Readonly<Record<Orientation, number>> = { landscape: 46, portrait: 56 };
const bigSizes: Readonly<Record<Orientation, number>> = { landscape: 92, portrait: 112 };
/** Characters of a large caption: as many as stay large on one line. */
const bigCharacters: Readonly<Record<Orientation, number>> = { landscape: 20, portrait: 13 };

/** Prepares the captions of a film; each is laid out when it is first drawn. */
export function createCaptions(input: {
  readonly captions: readonly Caption[];
  readonly box: Box;
  readonly style: Style;
  readonly orientation: Orientation;
  readonly assets: StageAssets;
}): CaptionDrawing {
  const { box, style, orientation } = input;
  const look = captionLooks[style.captions];
  const isBig = style.captions === 'big-word';
  const captions = isBig ? splitCaptions(input.captions, bigCharacters[orientation]) : input.captions;
  const typesetter = createTypesetter(input.assets);
  const setting: CaptionSetting = isBig
    ? {
        box,
        typesetter,
        size: bigSizes[orientation],
        paddingX: 0.3,
        paddingY: 0.24,
        maxLines: 1,
        isUpperCase: style.card.capitals,
      }
    : { box, typesetter, size: sizes[orientation], paddingX: 0.74, paddingY: 0.3, maxLines: 2, isUpperCase: false };
  const layouts = new Map<number, CaptionLayout>();
  const layoutAt = (index: number): CaptionLayout | null => {
    const caption = captions[index];
    if (caption === undefined || caption.words.length === 0) return null;
    const layout = layouts.get(index) ?? layOutCaption(caption, setting);
    layouts.set(index, layout);
    return layout;
  };
  return {
    box,
    stateKey: (frameIndex) => {
      const index = captionAt(captions, frameIndex);
      const layout = layoutAt(index);
      return layout === null ? '' : `${index}:${look.keyAt(layout, frameIndex)}`;
    },
    draw: (context, frameIndex) => {
      const layout = layoutAt(captionAt(captions, frameIndex));
      if (layout === null) return;
      context.save();
      look.draw(context, { layout, frameIndex, style, typesetter });
      context.restore();
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
