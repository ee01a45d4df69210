// Lines of text drawn at their place, aligned by the direction they are written in.
import type { Paint } from '../../drawing/curves.ts';
import type { Context2D } from '../../model/surface.ts';
import { textDirection } from './direction.ts';
import type { TypeStyle, Typesetter } from './typesetter.ts';

/** Where a line stands between `left` and `left + width`; start is left for "ltr" and right for "rtl" texts. */
export type Alignment = 'start' | 'centre' | 'end';

/** Lines of one text and where they go. */
export interface PlacedLines {
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  readonly paint: Paint;
  readonly left: number;
  readonly width: number;
  /** Top of the first line's box. */
  readonly top: number;
  readonly lineHeight: number;
  readonly align: Alignment;
  /** The direction of the whole text; by default that of its first line. */
  readonly direction?: 'ltr' | 'rtl';
}

// Share of a line's height above the baseline that sets cap letters in the middle of the line.
const baselineShare = 0.5;
const capHeight = 0.71;

/** Draws the lines below each other. */
export function drawLines(context: Context2D, typesetter: Typesetter, text: PlacedLines): void {
  const direction = text.direction ?? textDirection(text.lines.join(' '));
  const isRight = text.align === (direction === 'ltr' ? 'end' : 'start');
  const share = text.align === 'centre' ? 0.5 : Number(isRight);
  context.fillStyle = text.paint;
  text.lines.forEach((line, index) => {
    typesetter.apply(context, line, text.style);
    context.direction = direction;
    context.textAlign = share === 0.5 ? 'center' : isRight ? 'right' : 'left';
    const baseline =
      text.top + index * text.lineHeight + text.lineHeight * baselineShare + (text.style.size * capHeight) / 2;
    context.fillText(line, text.left + text.width * share, baseline);
  });
}
