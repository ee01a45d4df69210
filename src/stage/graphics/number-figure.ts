// A written number set large, counting up in its own notation, its unit smaller beside it.
import type { Palette } from '../../model/style.ts';
import type { Context2D } from '../../model/surface.ts';
import { textDirection } from '../text/direction.ts';
import { drawLines } from '../text/draw-lines.ts';
import type { TypeStyle, Typesetter } from '../text/typesetter.ts';
import { type NumberText, parseNumberText } from './number-text.ts';
import { setBlock, type TextBlock } from './text-block.ts';

/** A number laid out. */
export interface NumberFigure {
  readonly width: number;
  readonly height: number;
  readonly isWhole: boolean;
  readonly isCut: boolean;
  readonly draw: (
    context: Context2D,
    place: { readonly left: number; readonly width: number; readonly top: number; readonly share: number },
  ) => void;
}

interface FigureInput {
  readonly value: string;
  readonly size: number;
  readonly maxWidth: number;
  readonly palette: Palette;
  readonly typesetter: Typesetter;
}

const unitShare = 0.5;
const lineHeightShare = 1.06;

/** Numbers are not made smaller than this for the sake of counting up. */
const smallestCounting = 66;

/** Sets a number; a text that holds no single number, or is too long to be made to fit, is set as it is. */
export function createNumberFigure(input: FigureInput): NumberFigure {
  const parsed = parseNumberText(input.value);
  const isPlain = parsed === null || textDirection(input.value) === 'rtl' || /\p{L}/u.test(parsed.before);
  if (isPlain) return createPlain(input);
  const counting = createCounting(input, parsed);
  return counting.isWhole || input.size > smallestCounting ? counting : createPlain(input);
}

function createPlain(input: FigureInput): NumberFigure {
  const { typesetter, palette, value } = input;
  const set = (size: number, maxLines: number): TextBlock =>
    setBlock(typesetter, value, { weight: 800, size, spacing: -0.02 }, { width: input.maxWidth, maxLines });
  // Words are not shown as large as figures.
  const block = /\p{L}{4}/u.test(value) ? set(input.size * 0.62, 3) : set(input.size, 1);
  return {
    width: block.width,
    height: block.height,
    isWhole: block.isWhole,
    isCut: block.isCut,
    draw: (context, { share, ...place }) => {
      const alpha = context.globalAlpha;
      context.globalAlpha = alpha * Math.min(1, share * 2);
      const { lines, style, lineHeight } = block;
      drawLines(context, typesetter, { ...place, lines, style, lineHeight, paint: palette.ink, align: 'start' });
      context.globalAlpha = alpha;
    },
  };
}

function createCounting(input: FigureInput, parsed: NumberText): NumberFigure {
  const { typesetter, palette, size } = input;
  const style: TypeStyle = { weight: 800, size, spacing: -0.02 };
  const unit = parsed.after.trim();
  const isSmall = /\p{L}/u.test(unit) && [...unit].length > 1;
  const unitStyle: TypeStyle = isSmall ? { weight: 700, size: size * unitShare } : style;
  const gap = size * (isSmall ? 0.1 : /^\s/.test(parsed.after) ? 0.14 : 0.015);
  const unitWidth = unit === '' ? 0 : gap + typesetter.measure(unit, unitStyle);
  // Digits differ in width: room for the widest in every place keeps the unit from jumping outside.
  const widest = Math.max(
    typesetter.measure(parsed.before + parsed.digits, style),
    typesetter.measure(parsed.before + parsed.digits.replace(/\d/g, '8'), style),
  );
  const width = widest + unitWidth;
  const lineHeight = size * lineHeightShare;
  return {
    width,
    height: lineHeight,
    isWhole: width <= input.maxWidth,
    isCut: width > input.maxWidth,
    draw: (context, { left, top, share }) => {
      const digits = parsed.before + parsed.at(share);
      const common = { width, top, lineHeight, align: 'start', direction: 'ltr' } as const;
      drawLines(context, typesetter, { ...common, left, lines: [digits], style, paint: palette.ink });
      if (unit === '') return;
      const unitLeft = left + typesetter.measure(digits, style) + gap;
      // On the digits' baseline, not on the middle of the line.
      const drop = isSmall ? (0.71 * (size - unitStyle.size)) / 2 : 0;
      const paint = isSmall ? palette.inkSoft : palette.ink;
      drawLines(context, typesetter, {
        ...common,
        left: unitLeft,
        top: top + drop,
        lines: [unit],
        style: unitStyle,
        paint,
      });
    },
  };
}
