// A graphic of the timeline turned into a drawing that comes in, settles and goes.
import { easeOut, easeOutBack, lerp } from '../../drawing/numbers.ts';
import type { FrameRate } from '../../kit/time.ts';
import { type Box, growBox } from '../../model/geometry.ts';
import { isLogo } from '../../model/graphics.ts';
import type { Style } from '../../model/style.ts';
import type { Context2D } from '../../model/surface.ts';
import type { TimelineGraphic } from '../../model/timeline.ts';
import type { StageAssets } from '../assets.ts';
import { createTypesetter } from '../text/typesetter.ts';
import { createBigWord } from './big-word.ts';
import { createCallToAction } from './call-to-action.ts';
import type { Card, CardInput } from './card.ts';
import { createChartCard } from './chart-card.ts';
import { createCodeCard } from './code-card.ts';
import { createComparisonCard } from './comparison-card.ts';
import { createIconRow } from './icon-row.ts';
import { createListCard } from './list-card.ts';
import { createLogoMark } from './logo-mark.ts';
import { createLowerThird } from './lower-third.ts';
import { createMapCard } from './map-card.ts';
import { createPresence, type Presence } from './motion.ts';
import { createNumberCard } from './number-card.ts';
import { createPictureCard } from './picture-card.ts';
import { createQuoteCard } from './quote-card.ts';
import { createTableCard } from './table-card.ts';
import { createTimelineCard } from './timeline-card.ts';
import { createTitleCard } from './title-card.ts';

/** A graphic ready to draw; frames count from the film's start. */
export interface GraphicDrawing {
  /** All it ever touches, shadow and overshoot included: the card grown by at most 40 units. */
  readonly box: Box;
  /** The settled card without its shadow. */
  readonly cardBox: Box;
  readonly draw: (context: Context2D, frameIndex: number) => void;
  /** False when the picture is the same as in the frame before. */
  readonly isMoving: (frameIndex: number) => boolean;
  /** Texts that could not be shown whole. */
  readonly overflow: readonly string[];
  /** Every text shown. */
  readonly texts: readonly string[];
}

/** Shadow, and the little that an entering card overshoots. */
const margin = 40;

/** Lays out a graphic inside its box. */
export function createGraphic(
  timed: TimelineGraphic,
  options: { readonly style: Style; readonly assets: StageAssets; readonly frameRate: FrameRate },
): GraphicDrawing {
  if (isLogo(timed.graphic)) return createLogoMark(timed, options.assets);
  const presence = createPresence(timed, options.frameRate);
  const typesetter = createTypesetter(options.assets);
  const card = createCard({ graphic: timed.graphic, timed, typesetter, presence, ...options });
  const box = growBox(card.cardBox, margin);
  const motions = [presence.enter, presence.leave, ...card.motions];
  return {
    box,
    cardBox: card.cardBox,
    overflow: card.overflow,
    texts: card.texts.filter((text) => text !== ''),
    isMoving: (frameIndex) =>
      frameIndex === timed.endFrame ||
      (presence.isSeen(frameIndex) && motions.some((motion) => motion.moves(frameIndex))),
    draw: (context, frameIndex) => {
      if (!presence.isSeen(frameIndex)) return;
      context.save();
      context.beginPath();
      context.rect(box.x, box.y, box.width, box.height);
      context.clip();
      enter(context, card, presence, frameIndex, timed.graphic.kind === 'lower-third');
      card.draw(context, frameIndex);
      context.restore();
    },
  };
}

/** Fades and, for cards, scales the context for the entrance and exit. */
function enter(context: Context2D, card: Card, presence: Presence, frameIndex: number, isFlat: boolean): void {
  const [come, gone] = [presence.enter.share(frameIndex), presence.leave.share(frameIndex)];
  context.globalAlpha *= easeOut(come / (isFlat ? 0.3 : 0.7)) * (1 - gone);
  if (isFlat) return;
  const size = lerp(0.92, 1, easeOutBack(come)) - 0.03 * gone ** 2;
  const { x, y, width, height } = card.cardBox;
  const [centreX, centreY] = [x + width / 2, y + height / 2];
  context.translate(centreX, centreY + 10 * gone ** 2);
  context.scale(size, size);
  context.translate(-centreX, -centreY);
}

function createCard(input: CardInput): Card {
  const { graphic } = input;
  switch (graphic.kind) {
    case 'lower-third':
      return createLowerThird({ ...input, graphic });
    case 'title-card':
      return createTitleCard({ ...input, graphic });
    case 'list-card':
      return createListCard({ ...input, graphic });
    case 'number-card':
      return createNumberCard({ ...input, graphic });
    case 'picture-card':
      return createPictureCard({ ...input, graphic });
    case 'chart-card':
      return createChartCard({ ...input, graphic });
    case 'comparison-card':
      return createComparisonCard({ ...input, graphic });
    case 'quote-card':
      return createQuoteCard({ ...input, graphic });
    case 'timeline-card':
      return createTimelineCard({ ...input, graphic });
    case 'big-word':
      return createBigWord({ ...input, graphic });
    case 'call-to-action':
      return createCallToAction({ ...input, graphic });
    case 'icon-row':
      return createIconRow({ ...input, graphic });
    case 'map-card':
      return createMapCard({ ...input, graphic });
    case 'table-card':
      return createTableCard({ ...input, graphic });
    case 'code-card':
      return createCodeCard({ ...input, graphic });
  }
}
