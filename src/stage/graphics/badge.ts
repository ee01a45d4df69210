// The mark of a card whose figures are an illustration and not the prompt's own.
import type { Context2D } from '../../model/surface.ts';
import type { Typesetter } from '../text/typesetter.ts';
import type { CardInput } from './card.ts';
import { drawBlock, setBlock, type TextBlock } from './text-block.ts';

const badgeText = 'Example';

/** Sets the badge's text. */
export const setBadge = (typesetter: Typesetter, scale: number, width: number): TextBlock =>
  setBlock(typesetter, badgeText, { weight: 700, size: 22 * scale }, { width, maxLines: 1 });

interface BadgePlace {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly scale: number;
  readonly isMirrored: boolean;
}

/** Draws the badge at the end of a line of the given width. */
export function drawBadge(
  context: Context2D,
  { style, typesetter }: Pick<CardInput, 'style' | 'typesetter'>,
  badge: TextBlock,
  place: BadgePlace,
): void {
  const { scale } = place;
  const [width, height] = [badge.width + 32 * scale, badge.height + 14 * scale];
  const left = place.isMirrored ? place.left : place.left + place.width - width;
  context.beginPath();
  context.roundRect(left, place.top, width, height, Math.min(height / 2, style.cornerRadius));
  context.fillStyle = style.palette.accentSoft;
  context.fill();
  const text = { left, width, top: place.top + 7 * scale, align: 'centre', paint: style.palette.accent } as const;
  drawBlock(context, typesetter, badge, text);
}
