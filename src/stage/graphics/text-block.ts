// A text set into a given width, with its height, ready to be stacked into a card.
import type { Paint } from '../../drawing/curves.ts';
import type { Context2D } from '../../model/surface.ts';
import { type Alignment, drawLines } from '../text/draw-lines.ts';
import type { Setting, TextRoom, TypeStyle, Typesetter } from '../text/typesetter.ts';

/** A text with its lines and measures. */
export interface TextBlock extends Setting {
  readonly text: string;
  readonly style: TypeStyle;
  readonly lineHeight: number;
  readonly height: number;
}

const lineHeightShare = 1.24;

/** Sets a text into a width. */
export function setBlock(typesetter: Typesetter, text: string, style: TypeStyle, room: TextRoom): TextBlock {
  const setting = typesetter.set(text, style, room);
  const lineHeight = style.size * lineHeightShare;
  return { ...setting, text, style, lineHeight, height: setting.lines.length * lineHeight };
}

/** Where a block goes; `direction` as in `drawLines`. */
export interface BlockPlace {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly paint: Paint;
  readonly align?: Alignment;
  readonly direction?: 'ltr' | 'rtl';
}

/** Draws a block. */
export function drawBlock(context: Context2D, typesetter: Typesetter, block: TextBlock, place: BlockPlace): void {
  const { align = 'start', ...rest } = place;
  drawLines(context, typesetter, {
    ...rest,
    align,
    lines: block.lines,
    style: block.style,
    lineHeight: block.lineHeight,
  });
}

/** The texts of the blocks that had to be cut. */
export const cutTexts = (blocks: readonly TextBlock[]): string[] =>
  blocks.filter((block) => block.isCut).map((block) => block.text);
