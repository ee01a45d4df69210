// A title with an eyebrow above and a subtitle below.
import { easeOut } from '../../drawing/numbers.ts';
import type { Graphic } from '../../model/graphics.ts';
import type { Style } from '../../model/style.ts';
import type { Context2D } from '../../model/surface.ts';
import { textDirection } from '../text/direction.ts';
import { type Card, type CardInput, centreIn, fitLargest, type SizedLayout } from './card.ts';
import { createMotion } from './motion.ts';
import { drawPlate } from './plate.ts';
import { cutTexts, drawBlock, setBlock, type TextBlock } from './text-block.ts';

type TitleCard = Extract<Graphic, { kind: 'title-card' }>;

interface Part {
  readonly block: TextBlock;
  readonly gapBefore: number;
  readonly paint: 'accent' | 'ink' | 'inkSoft';
}

interface Layout extends SizedLayout {
  readonly parts: readonly Part[];
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly paddingY: number;
}

function layOut(input: CardInput<TitleCard>, scale: number): Layout {
  const { graphic, timed, typesetter } = input;
  const [paddingX, paddingY] = [72 * scale, 64 * scale];
  const width = timed.box.width - 2 * paddingX;
  const room = { width, balanced: true };
  const eyebrow = (graphic.eyebrow ?? '').toUpperCase();
  const parts: Part[] = [];
  const add = (text: string, part: Omit<Part, 'block'>, size: number, maxLines: number) => {
    if (text === '') return;
    const weight = part.paint === 'inkSoft' ? 500 : part.paint === 'ink' ? 800 : 700;
    const spacing = part.paint === 'accent' ? 0.12 : part.paint === 'ink' ? -0.015 : 0;
    parts.push({ ...part, block: setBlock(typesetter, text, { weight, size, spacing }, { ...room, maxLines }) });
  };
  add(eyebrow, { gapBefore: 0, paint: 'accent' }, 27 * scale, 2);
  add(
    input.style.card.capitals ? graphic.title.toUpperCase() : graphic.title,
    { gapBefore: eyebrow === '' ? 0 : 18 * scale, paint: 'ink' },
    86 * scale,
    4,
  );
  // The rule between title and subtitle stands inside this gap.
  add(graphic.subtitle ?? '', { gapBefore: 66 * scale, paint: 'inkSoft' }, 35 * scale, 4);
  const tail = graphic.subtitle ? 0 : 42 * scale;
  const height = parts.reduce((sum, part) => sum + part.gapBefore + part.block.height, 2 * paddingY + tail);
  const widest = Math.max(0, ...parts.map((part) => part.block.width));
  const isInside = height <= timed.box.height;
  const fits = isInside && parts.every((part) => part.block.isWhole);
  const cardWidth = Math.min(timed.box.width, Math.max(widest + 2 * paddingX, 620 * scale));
  return { parts, scale, width: cardWidth, height: Math.min(height, timed.box.height), paddingY, fits, isInside };
}

/** Lays out a title card in the middle of its box. */
export function createTitleCard(input: CardInput<TitleCard>): Card {
  const { graphic, timed, typesetter, style, frameRate } = input;
  const { parts, scale, width, height, paddingY } = fitLargest((tried) => layOut(input, tried));
  const cardBox = centreIn(timed.box, width, height);
  const framesPerStep = Math.round((0.1 * frameRate.num) / frameRate.den);
  const motionOf = (step: number) => createMotion(timed.startFrame + step * framesPerStep, 6 * framesPerStep);
  const isCentred = style.card.align === 'centre';
  const paddingX = 72 * scale;
  const isMirrored = textDirection(graphic.title) === 'rtl';
  const motions = [...parts, null].map((_, step) => motionOf(step));
  return {
    cardBox,
    texts: [graphic.eyebrow, graphic.title, graphic.subtitle].filter((text) => text !== null),
    overflow: cutTexts(parts.map((part) => part.block)),
    motions,
    draw: (context, frameIndex) => {
      const alpha = context.globalAlpha;
      drawPlate(context, cardBox, style);
      let top = cardBox.y + paddingY;
      parts.forEach(({ block, gapBefore, paint }, index) => {
        const rise = easeOut(motionOf(index).share(frameIndex));
        top += gapBefore;
        context.globalAlpha = alpha * rise;
        const place = { left: cardBox.x + paddingX, width: width - 2 * paddingX, top: top + 22 * scale * (1 - rise) };
        const align = isCentred ? 'centre' : 'start';
        const direction = isMirrored ? 'rtl' : 'ltr';
        drawBlock(context, typesetter, block, { ...place, align, direction, paint: style.palette[paint] });
        top += block.height;
        if (paint !== 'ink') return;
        const share = easeOut(motionOf(parts.length).share(frameIndex));
        const rule = { left: cardBox.x + paddingX, width: width - 2 * paddingX, top: top + 26 * scale, scale, share };
        context.globalAlpha = alpha;
        drawRule(context, style, { ...rule, isMirrored });
      });
    },
  };
}

/** The short line between title and subtitle. */
function drawRule(
  context: Context2D,
  { card, palette }: Style,
  rule: { left: number; width: number; top: number; scale: number; share: number; isMirrored: boolean },
): void {
  const { scale, isMirrored } = rule;
  const length = 120 * scale * rule.share;
  const free = rule.width - length;
  const shift = card.align === 'centre' ? free / 2 : isMirrored ? free : 0;
  context.fillStyle = palette.accent;
  context.beginPath();
  context.roundRect(rule.left + shift, rule.top, length, 8 * scale, 4 * scale);
  context.fill();
}
