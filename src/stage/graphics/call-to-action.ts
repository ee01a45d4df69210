// What to do next: title, button, address, and its QR code.
import { easeOut, easeOutBack } from '../../drawing/numbers.ts';
import type { Graphic } from '../../model/graphics.ts';
import type { Context2D } from '../../model/surface.ts';
import { textDirection } from '../text/direction.ts';
import { type Card, type CardInput, centreIn, fitLargest, type SizedLayout } from './card.ts';
import { createMotion, type Motion } from './motion.ts';
import { drawPlate } from './plate.ts';
import { createQrCode, type QrCode } from './qr-code.ts';
import { readableOn } from './readable-on.ts';
import { cutTexts, drawBlock, setBlock, type TextBlock } from './text-block.ts';

type CallToAction = Extract<Graphic, { kind: 'call-to-action' }>;
type PartKind = 'title' | 'subtitle' | 'button' | 'url';

interface Part {
  readonly kind: PartKind;
  readonly block: TextBlock;
  readonly gapBefore: number;
  readonly height: number;
}

interface Layout extends SizedLayout {
  readonly scale: number;
  readonly padding: number;
  readonly parts: readonly Part[];
  readonly columnWidth: number;
  readonly columnHeight: number;
  readonly code: number;
  readonly isBeside: boolean;
  readonly width: number;
  readonly height: number;
}

/** A box this much wider than high has the code beside the texts. */
const wideAspect = 1.25;
const largestScale = 1.7;
const codeGap = 56;

function layOut(input: CardInput<CallToAction>, qrCode: QrCode | null, scale: number): Layout {
  const { box } = input.timed;
  const padding = 64 * scale;
  const isBeside = qrCode !== null && box.width / box.height > wideAspect;
  const inner = box.width - 2 * padding;
  const code = qrCode === null ? 0 : Math.min(isBeside ? 330 * scale : 270 * scale, inner * 0.4);
  const columnRoom = isBeside ? inner - code - codeGap * scale : inner;
  const parts = setParts(input, scale, columnRoom);
  const columnHeight = parts.reduce((sum, part) => sum + part.gapBefore + part.height, 0);
  const widest = Math.max(0, ...parts.map((part) => partWidth(part, scale)));
  const stackedCode = code === 0 || isBeside ? 0 : code + 36 * scale;
  const innerHeight = Math.max(columnHeight + stackedCode, isBeside ? code : 0);
  const height = innerHeight + 2 * padding;
  const natural = widest + 2 * padding + (isBeside ? code + codeGap * scale : 0);
  const isInside = height <= box.height;
  const width = Math.min(box.width, Math.max(natural, 620 * scale));
  return {
    ...{ scale, padding, parts, columnHeight, code, isBeside, width, isInside },
    columnWidth: width - 2 * padding - (isBeside ? code + codeGap * scale : 0),
    height: Math.min(height, box.height),
    fits: isInside && parts.every(({ block }) => block.isWhole) && natural <= box.width + 1,
  };
}

function setParts({ graphic, typesetter, style }: CardInput<CallToAction>, scale: number, width: number): Part[] {
  const parts: Part[] = [];
  const add = (kind: PartKind, text: string | null, type: { weight: 500 | 700 | 800; size: number }, lines: number) => {
    if (text === null || text.trim() === '') return;
    const isButton = kind === 'button';
    const room = { width: width - (isButton ? 2 * buttonPadding * scale : 0), maxLines: lines, balanced: true };
    const block = setBlock(typesetter, text, { weight: type.weight, size: type.size * scale }, room);
    const gaps: Readonly<Record<PartKind, number>> = { title: 0, subtitle: 14, button: 34, url: 28 };
    const gapBefore = parts.length === 0 ? 0 : gaps[kind] * scale;
    parts.push({ kind, block, gapBefore, height: block.height + (isButton ? 36 * scale : 0) });
  };
  const title = style.card.capitals ? graphic.title.toUpperCase() : graphic.title;
  add('title', title, { weight: 800, size: 66 }, 3);
  add('subtitle', graphic.subtitle, { weight: 500, size: 34 }, 3);
  add('button', graphic.button, { weight: 800, size: 36 }, 2);
  // An address has no spaces to break at: long ones are made smaller instead of being broken.
  const url = graphic.url?.trim() ?? '';
  const natural = typesetter.measure(url, { weight: 700, size: 38 });
  add(
    'url',
    url,
    { weight: 700, size: Math.max(18 / scale, Math.min(38, (38 * width * 0.97) / scale / (natural || 1))) },
    3,
  );
  return parts;
}

const paints = { title: 'ink', subtitle: 'inkSoft', url: 'accent' } as const;
const buttonPadding = 44;
const partWidth = ({ kind, block }: Part, scale: number): number =>
  block.width + (kind === 'button' ? 2 * buttonPadding * scale : 0);

/** Lays out a call to action in the middle of its box. */
export function createCallToAction(input: CardInput<CallToAction>): Card {
  const { graphic, timed, style, frameRate } = input;
  const qrCode = graphic.hasQrCode && graphic.url !== null ? createQrCode(graphic.url) : null;
  const layout = fitLargest((scale) => layOut(input, qrCode, scale), largestScale);
  const cardBox = centreIn(timed.box, layout.width, layout.height);
  const seconds = (value: number) => Math.round((value * frameRate.num) / frameRate.den);
  const motions = [...layout.parts, null].map((_, index) =>
    createMotion(timed.startFrame + seconds(0.08 + 0.13 * index), seconds(0.6)),
  );
  const blocks = layout.parts.map(({ block }) => block);
  return {
    cardBox,
    texts: [graphic.title, graphic.subtitle, graphic.button, graphic.url].filter((text) => text !== null),
    overflow: cutTexts(blocks),
    motions,
    draw: (context, frameIndex) => {
      drawPlate(context, cardBox, style);
      context.save();
      context.translate(cardBox.x, cardBox.y);
      drawColumn(context, input, layout, { motions, frameIndex });
      if (qrCode !== null)
        drawCode(context, layout, qrCode, motions.at(-1)?.share(frameIndex) ?? 1, isMirrored(graphic));
      context.restore();
    },
  };
}

const isMirrored = ({ title }: CallToAction): boolean => textDirection(title) === 'rtl';

function drawColumn(
  context: Context2D,
  input: CardInput<CallToAction>,
  layout: Layout,
  { motions, frameIndex }: { readonly motions: readonly Motion[]; readonly frameIndex: number },
): void {
  const { parts, padding, columnWidth, columnHeight, isBeside, code, scale } = layout;
  const used = columnHeight + (isBeside || code === 0 ? 0 : code + 36 * scale);
  const mirrored = isMirrored(input.graphic);
  const left = padding + (isBeside && mirrored ? code + codeGap * scale : 0);
  const alpha = context.globalAlpha;
  let top = (layout.height - used) / 2;
  parts.forEach((part, index) => {
    top += part.gapBefore;
    const share = motions[index]?.share(frameIndex) ?? 1;
    const rise = easeOut(share);
    context.globalAlpha = alpha * rise;
    const place = { left, width: columnWidth, top: top + 18 * scale * (1 - rise) };
    if (part.kind === 'button') drawButton(context, input, part, { ...place, share, scale, isCentred: !isBeside });
    else {
      drawBlock(context, input.typesetter, part.block, {
        ...place,
        align: isBeside ? 'start' : 'centre',
        direction: mirrored ? 'rtl' : 'ltr',
        paint: input.style.palette[paints[part.kind]],
      });
    }
    top += part.height;
  });
  context.globalAlpha = alpha;
}

interface ButtonPlace {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly share: number;
  readonly scale: number;
  readonly isCentred: boolean;
}

function drawButton(context: Context2D, input: CardInput<CallToAction>, part: Part, place: ButtonPlace): void {
  const { style, typesetter, graphic } = input;
  const { scale, share } = place;
  const width = partWidth(part, scale);
  const free = place.width - width;
  const x = place.left + (place.isCentred ? free / 2 : isMirrored(graphic) ? free : 0);
  const size = 0.85 + 0.15 * easeOutBack(share);
  context.save();
  context.translate(x + width / 2, place.top + part.height / 2);
  context.scale(size, size);
  context.beginPath();
  const radius = Math.min(part.height / 2, style.cornerRadius);
  context.roundRect(-width / 2, -part.height / 2, width, part.height, radius);
  context.fillStyle = style.palette.accent;
  context.fill();
  drawBlock(context, typesetter, part.block, {
    ...{ left: -width / 2, width, top: -part.block.height / 2, align: 'centre' },
    paint: readableOn(style.palette.accent, style.palette),
  });
  context.restore();
}

function drawCode(context: Context2D, layout: Layout, qrCode: QrCode, share: number, mirrored: boolean): void {
  const { code, isBeside, padding, width, height, columnHeight, scale } = layout;
  const alpha = context.globalAlpha;
  const rise = easeOut(share);
  context.globalAlpha = alpha * rise;
  const used = columnHeight + code + 36 * scale;
  const x = isBeside ? (mirrored ? padding : width - padding - code) : (width - code) / 2;
  const y = isBeside ? (height - code) / 2 : (height - used) / 2 + columnHeight + 36 * scale;
  qrCode.draw(context, { x, y: y + 16 * scale * (1 - rise), size: code });
  context.globalAlpha = alpha;
}
