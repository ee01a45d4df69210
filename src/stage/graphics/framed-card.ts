// The frame that most cards share: heading, example badge and caption around a body that each kind lays out itself.
import { easeOut } from '../../drawing/numbers.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { textDirection } from '../text/direction.ts';
import { drawBadge, setBadge } from './badge.ts';
import { type Card, type CardInput, centreIn, fitLargest, type SizedLayout } from './card.ts';
import { createMotion, type Motion } from './motion.ts';
import { drawPlate } from './plate.ts';
import { cutTexts, drawBlock, setBlock, type TextBlock } from './text-block.ts';

/** The room of a body and the size it is laid out at. */
export interface BodyRoom {
  readonly width: number;
  /** The most it may take. */
  readonly height: number;
  readonly scale: number;
  /** The card is read from right to left. */
  readonly isMirrored: boolean;
}

/** A body laid out; it draws from its own top left corner. */
export interface CardBody {
  readonly width: number;
  readonly height: number;
  /** The whole content is shown, no word cut. */
  readonly fits: boolean;
  readonly texts: readonly string[];
  readonly overflow: readonly string[];
  readonly motions: readonly Motion[];
  readonly draw: (context: Context2D, frameIndex: number) => void;
}

/** What stands around a body. */
export interface FrameTexts {
  readonly heading: string | null;
  readonly caption?: string | null;
  readonly isExample?: boolean;
  /** Decides with the heading from which side the card is read. */
  readonly sample: string;
  /** The largest size it is laid out at. @defaultValue that of all cards */
  readonly largest?: number;
}

interface FrameLayout extends SizedLayout {
  readonly scale: number;
  readonly padding: number;
  readonly heading: TextBlock | null;
  readonly caption: TextBlock | null;
  readonly badge: TextBlock | null;
  readonly headHeight: number;
  readonly body: CardBody;
  readonly width: number;
  readonly height: number;
}

const isEmpty = (text: string | null | undefined): text is null | undefined | '' => text == null || text.trim() === '';

function layOut(
  input: CardInput,
  frame: FrameTexts & { readonly isMirrored: boolean },
  layBody: (room: BodyRoom) => CardBody,
  scale: number,
): FrameLayout {
  const { timed, typesetter, style } = input;
  const padding = 46 * scale;
  const inner = timed.box.width - 2 * padding;
  const badge = frame.isExample ? setBadge(typesetter, scale, inner) : null;
  const badgeRoom = badge === null ? 0 : badge.width + 56 * scale;
  const headingRoom = { width: inner - badgeRoom, maxLines: 2, balanced: true };
  const capitals = style.card.capitals && !isEmpty(frame.heading) ? frame.heading.toUpperCase() : frame.heading;
  const heading = isEmpty(capitals)
    ? null
    : setBlock(typesetter, capitals, { weight: 800, size: 44 * scale, spacing: -0.01 }, headingRoom);
  const captionRoom = { width: inner, maxLines: 2, balanced: true };
  const caption = isEmpty(frame.caption)
    ? null
    : setBlock(typesetter, frame.caption, { weight: 500, size: 27 * scale }, captionRoom);
  const headHeight = Math.max(heading?.height ?? 0, badge === null ? 0 : badge.height + 14 * scale);
  const headRoom = headHeight === 0 ? 0 : headHeight + 26 * scale;
  const footRoom = caption === null ? 0 : caption.height + 20 * scale;
  const around = 2 * padding + headRoom + footRoom;
  const room = { width: inner, height: Math.max(1, timed.box.height - around), scale, isMirrored: frame.isMirrored };
  const body = layBody(room);
  const height = around + body.height;
  const widest = Math.max((heading?.width ?? 0) + badgeRoom, caption?.width ?? 0, body.width);
  const width = Math.min(timed.box.width, Math.max(widest + 2 * padding, 520 * scale));
  const isInside = height <= timed.box.height + 0.5;
  const areWhole = [heading, caption, badge].every((block) => block?.isWhole ?? true);
  return {
    ...{ scale, padding, heading, caption, badge, headHeight: headRoom, body, width, height, isInside },
    fits: isInside && areWhole && body.fits,
  };
}

/** Lays out a card of a heading, a body and a caption in the middle of its box. */
export function createFramedCard(input: CardInput, texts: FrameTexts, layBody: (room: BodyRoom) => CardBody): Card {
  const { timed, frameRate, style } = input;
  const isMirrored = textDirection(`${texts.heading ?? ''} ${texts.sample}`) === 'rtl';
  const frame = { ...texts, isMirrored };
  const layout = fitLargest((scale) => layOut(input, frame, layBody, scale), texts.largest);
  const { heading, caption, badge, body } = layout;
  const cardBox = centreIn(timed.box, layout.width, Math.min(layout.height, timed.box.height));
  const rise = createMotion(timed.startFrame, Math.round((0.6 * frameRate.num) / frameRate.den));
  const blocks = [heading, caption].filter((block) => block !== null);
  return {
    cardBox,
    texts: [...[heading, caption, badge].flatMap((block) => (block === null ? [] : [block.text])), ...body.texts],
    overflow: [...cutTexts(blocks), ...body.overflow],
    motions: [rise, ...body.motions],
    draw: (context, frameIndex) => {
      drawPlate(context, cardBox, style);
      drawFrame(context, input, { layout, cardBox, isMirrored, share: easeOut(rise.share(frameIndex)) });
      context.save();
      context.translate(cardBox.x + (cardBox.width - body.width) / 2, cardBox.y + layout.padding + layout.headHeight);
      body.draw(context, frameIndex);
      context.restore();
    },
  };
}

interface FramePlace {
  readonly layout: FrameLayout;
  readonly cardBox: Box;
  readonly isMirrored: boolean;
  readonly share: number;
}

function drawFrame(context: Context2D, input: CardInput, { layout, cardBox, isMirrored, share }: FramePlace): void {
  const { typesetter, style } = input;
  const { heading, caption, badge, padding, scale } = layout;
  const left = cardBox.x + padding;
  const width = cardBox.width - 2 * padding;
  const align = style.card.align === 'centre' && badge === null ? 'centre' : 'start';
  const place = { left, width, align, direction: isMirrored ? 'rtl' : 'ltr' } as const;
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * share;
  const top = cardBox.y + padding;
  if (heading !== null) {
    drawBlock(context, typesetter, heading, {
      ...place,
      top: top + 14 * scale * (1 - share),
      paint: style.palette.ink,
    });
  }
  if (caption !== null) {
    const captionTop = cardBox.y + cardBox.height - padding - caption.height;
    drawBlock(context, typesetter, caption, { ...place, top: captionTop, paint: style.palette.inkSoft });
  }
  if (badge !== null) drawBadge(context, input, badge, { left, width, top, scale, isMirrored });
  context.globalAlpha = alpha;
}
