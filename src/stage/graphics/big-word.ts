// A word or a few, as large as they go, on the style's accent.
import { easeOut, easeOutBack } from '../../drawing/numbers.ts';
import type { Graphic } from '../../model/graphics.ts';
import type { Style } from '../../model/style.ts';
import { type Card, type CardInput, centreIn, fitLargest, type SizedLayout } from './card.ts';
import { createMotion } from './motion.ts';
import { drawPlate } from './plate.ts';
import { readableOn } from './readable-on.ts';
import { cutTexts, drawBlock, setBlock, type TextBlock } from './text-block.ts';

type BigWord = Extract<Graphic, { kind: 'big-word' }>;

interface Layout extends SizedLayout {
  readonly word: TextBlock;
  readonly caption: TextBlock | null;
  readonly width: number;
  readonly height: number;
  readonly gap: number;
}

const largestScale = 2.4;

function layOut({ graphic, timed, typesetter, style }: CardInput<BigWord>, scale: number): Layout {
  const [paddingX, paddingY] = [70 * scale, 54 * scale];
  const width = timed.box.width - 2 * paddingX;
  const text = style.card.capitals ? graphic.text.toUpperCase() : graphic.text;
  const room = { width, maxLines: 3, balanced: true };
  const word = setBlock(typesetter, text, { weight: 800, size: 124 * scale, spacing: -0.025 }, room);
  // The word may grow far, the line below it need not.
  const size = Math.max(30, Math.min(46, 38 * scale)) * Math.min(1, scale * 1.4);
  const caption = graphic.caption ? setBlock(typesetter, graphic.caption, { weight: 500, size }, room) : null;
  const gap = caption === null ? 0 : 22 * Math.min(scale, 1.4);
  const height = 2 * paddingY + word.height + gap + (caption?.height ?? 0);
  const widest = Math.max(word.width, caption?.width ?? 0) + 2 * paddingX;
  const isInside = height <= timed.box.height;
  return {
    ...{ word, caption, gap, isInside },
    width: Math.min(timed.box.width, widest),
    height: Math.min(height, timed.box.height),
    fits: isInside && word.isWhole && (caption?.isWhole ?? true),
  };
}

/** Lays out a big word in the middle of its box. */
export function createBigWord(input: CardInput<BigWord>): Card {
  const { graphic, timed, style, typesetter, frameRate } = input;
  const { word, caption, width, height, gap } = fitLargest((scale) => layOut(input, scale), largestScale);
  const cardBox = centreIn(timed.box, width, height);
  const plate = accentPlate(style);
  const paint = readableOn(style.palette.accent, style.palette);
  const seconds = (value: number) => Math.round((value * frameRate.num) / frameRate.den);
  const stamp = createMotion(timed.startFrame + seconds(0.08), seconds(0.55));
  const follow = createMotion(timed.startFrame + seconds(0.35), seconds(0.5));
  return {
    cardBox,
    texts: [graphic.text, graphic.caption ?? ''],
    overflow: cutTexts(caption === null ? [word] : [word, caption]),
    motions: [stamp, follow],
    draw: (context, frameIndex) => {
      drawPlate(context, cardBox, plate);
      const alpha = context.globalAlpha;
      const share = stamp.share(frameIndex);
      const size = 0.7 + 0.3 * easeOutBack(share);
      const top = cardBox.y + (height - word.height - gap - (caption?.height ?? 0)) / 2;
      const [centreX, centreY] = [cardBox.x + width / 2, top + word.height / 2];
      context.save();
      context.translate(centreX, centreY);
      context.scale(size, size);
      context.globalAlpha = alpha * easeOut(share / 0.5);
      const place = { left: -width / 2, width, top: -word.height / 2, align: 'centre', paint } as const;
      drawBlock(context, typesetter, word, place);
      context.restore();
      if (caption === null) return;
      const rise = easeOut(follow.share(frameIndex));
      context.globalAlpha = alpha * rise;
      const captionTop = top + word.height + gap + 16 * (1 - rise);
      drawBlock(context, typesetter, caption, { left: cardBox.x, width, top: captionTop, align: 'centre', paint });
      context.globalAlpha = alpha;
    },
  };
}

/** The style with its accent as paper. */
function accentPlate(style: Style): Style {
  const { accent, ink, paper } = style.palette;
  const isRuled = style.card.surface === 'ruled';
  const palette = { ...style.palette, paper: accent, paperSoft: accent, accent: isRuled ? ink : paper };
  return { ...style, palette, card: { ...style.card, surface: isRuled ? 'paper' : style.card.surface } };
}
