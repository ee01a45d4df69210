// Events along a line: across in wide cards, downwards in narrow ones.
import { mixColours } from '../../drawing/colour.ts';
import { easeOut, easeOutBack } from '../../drawing/numbers.ts';
import type { Graphic } from '../../model/graphics.ts';
import type { Context2D } from '../../model/surface.ts';
import type { Card, CardInput } from './card.ts';
import { type BodyRoom, type CardBody, createFramedCard } from './framed-card.ts';
import { createItemMotions, type Motion } from './motion.ts';
import { cutTexts, drawBlock, setBlock, type TextBlock } from './text-block.ts';

type TimelineCard = Extract<Graphic, { kind: 'timeline-card' }>;

interface Event {
  readonly when: TextBlock;
  readonly what: TextBlock;
}

interface Layout {
  readonly room: BodyRoom;
  readonly events: readonly Event[];
  /** Way from one event to the next. */
  readonly steps: readonly number[];
  readonly height: number;
  readonly line: number;
  readonly isAcross: boolean;
}

/** An event across the card has at least this width. */
const leastAcross = 205;

const setEvents = (
  { graphic, typesetter }: CardInput<TimelineCard>,
  scale: number,
  width: number,
  maxLines: number,
): Event[] =>
  graphic.items.map(({ when, what }) => ({
    when: setBlock(typesetter, when, { weight: 800, size: 34 * scale }, { width, maxLines: 2, balanced: true }),
    what: setBlock(typesetter, what, { weight: 500, size: 29 * scale }, { width, maxLines, balanced: true }),
  }));

function layAcross(input: CardInput<TimelineCard>, room: BodyRoom): Layout {
  const { scale, width } = room;
  const step = width / input.graphic.items.length;
  const events = setEvents(input, scale, step - 30 * scale, 4);
  const above = Math.max(...events.map((event) => event.when.height)) + 30 * scale;
  const below = Math.max(...events.map((event) => event.what.height)) + 36 * scale;
  return { room, events, steps: events.map(() => step), height: above + below, line: above, isAcross: true };
}

function layDown(input: CardInput<TimelineCard>, room: BodyRoom): Layout {
  const { scale, width } = room;
  const line = 22 * scale;
  const events = setEvents(input, scale, width - 72 * scale, 3);
  const steps = events.map((event) => event.when.height + event.what.height + 26 * scale);
  const height = steps.reduce((sum, step) => sum + step, -26 * scale);
  return { room, events, steps, height, line, isAcross: false };
}

const blocksOf = ({ events }: Layout): readonly TextBlock[] => events.flatMap(({ when, what }) => [when, what]);

/** Across where that has room for every text, else downwards. */
function layEvents(input: CardInput<TimelineCard>, room: BodyRoom): Layout {
  const isWide = room.width / input.graphic.items.length > leastAcross * room.scale;
  const across = isWide ? layAcross(input, room) : null;
  const isWhole = across !== null && blocksOf(across).every((block) => block.isWhole);
  return isWhole ? across : layDown(input, room);
}

/** Lays out a timeline. */
export function createTimelineCard(input: CardInput<TimelineCard>): Card {
  const { graphic } = input;
  const motions = createItemMotions(input, graphic.items.length, 0.7);
  const sample = graphic.items.map((item) => item.what).join(' ');
  return createFramedCard(input, { heading: graphic.heading, sample, largest: 1.9 }, (room): CardBody => {
    const layout = layEvents(input, room);
    const blocks = blocksOf(layout);
    return {
      width: layout.isAcross ? room.width : Math.max(...blocks.map((block) => block.width)) + 72 * room.scale,
      height: layout.height,
      fits: blocks.every((block) => block.isWhole),
      texts: blocks.map((block) => block.text),
      overflow: cutTexts(blocks),
      motions,
      draw: (context, frameIndex) => {
        drawLine(context, input, layout, { motions, frameIndex });
        for (const [index, event] of layout.events.entries()) {
          const share = motions[index]?.share(frameIndex) ?? 1;
          if (share > 0) drawEvent(context, input, layout, { event, index, share });
        }
      },
    };
  });
}

/** Distance of an event's mark from the line's start. */
function markAt({ steps, isAcross, room }: Layout, index: number): number {
  const before = steps.slice(0, index).reduce((sum, step) => sum + step, 0);
  return before + (isAcross ? (steps[index] ?? 0) / 2 : 22 * room.scale);
}

function drawLine(
  context: Context2D,
  { style }: CardInput<TimelineCard>,
  layout: Layout,
  { motions, frameIndex }: { readonly motions: readonly Motion[]; readonly frameIndex: number },
): void {
  const { palette } = style;
  const { line, isAcross, room, events } = layout;
  const thickness = 6 * room.scale;
  const [from, to] = [markAt(layout, 0), markAt(layout, events.length - 1)];
  const reach = motions.reduce((end, motion, index) => {
    const [before, at] = [markAt(layout, Math.max(0, index - 1)), markAt(layout, index)];
    const share = easeOut(motion.share(frameIndex));
    return share === 0 ? end : before + (at - before) * share;
  }, from);
  for (const [end, paint] of [
    [to, mixColours(palette.paper, palette.ink, 0.14)],
    [reach, palette.accent],
  ] as const) {
    const [start, length] = [from, end - from];
    context.fillStyle = paint;
    if (!isAcross) {
      const x = room.isMirrored ? lineRight(layout) : line;
      context.fillRect(x - thickness / 2, start, thickness, length);
    } else {
      const x = room.isMirrored ? room.width - start - length : start;
      context.fillRect(x, line - thickness / 2, length, thickness);
    }
  }
}

/** The line of a mirrored card that runs downwards. */
const lineRight = (layout: Layout): number => downWidth(layout) - layout.line;
const downWidth = ({ events, room }: Layout): number =>
  Math.max(...events.flatMap(({ when, what }) => [when.width, what.width])) + 72 * room.scale;

function drawEvent(
  context: Context2D,
  input: CardInput<TimelineCard>,
  layout: Layout,
  { event, index, share }: { readonly event: Event; readonly index: number; readonly share: number },
): void {
  const { style, typesetter } = input;
  const { palette } = style;
  const { line, isAcross, room, steps } = layout;
  const { scale, isMirrored } = room;
  const at = markAt(layout, index);
  const across = isMirrored ? room.width - at : at;
  const [x, y] = isAcross ? [across, line] : [isMirrored ? lineRight(layout) : line, at];
  const pop = easeOutBack(share / 0.7);
  for (const [radius, paint] of [
    [18, palette.accent],
    [8, palette.paper],
  ] as const) {
    context.beginPath();
    context.arc(x, y, Math.max(0, radius * scale * pop), 0, 2 * Math.PI);
    context.fillStyle = paint;
    context.fill();
  }
  const rise = easeOut((share - 0.25) / 0.75);
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * rise;
  if (isAcross) {
    const step = steps[index] ?? 0;
    const place = { left: x - step / 2, width: step, align: 'centre' } as const;
    const whenTop = line - 30 * scale - event.when.height - 10 * scale * (1 - rise);
    drawBlock(context, typesetter, event.when, { ...place, top: whenTop, paint: palette.accent });
    const whatTop = line + 34 * scale + 10 * scale * (1 - rise);
    drawBlock(context, typesetter, event.what, { ...place, top: whatTop, paint: palette.ink });
  } else {
    const width = downWidth(layout) - 72 * scale;
    const left = (isMirrored ? 0 : 72 * scale) + (isMirrored ? -1 : 1) * 18 * scale * (1 - rise);
    const place = { left, width, direction: isMirrored ? 'rtl' : 'ltr' } as const;
    const top = at - 22 * scale;
    drawBlock(context, typesetter, event.when, { ...place, top, paint: palette.accent });
    drawBlock(context, typesetter, event.what, { ...place, top: top + event.when.height, paint: palette.ink });
  }
  context.globalAlpha = alpha;
}
