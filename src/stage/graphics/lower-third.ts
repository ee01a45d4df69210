// The presenter's name and role on a plate with an accent edge.
import { easeOut } from '../../drawing/numbers.ts';
import type { Box } from '../../model/geometry.ts';
import type { Graphic } from '../../model/graphics.ts';
import { textDirection } from '../text/direction.ts';
import { type Card, type CardInput, fitLargest, type SizedLayout } from './card.ts';
import { drawPlate } from './plate.ts';
import { cutTexts, drawBlock, setBlock, type TextBlock } from './text-block.ts';

type LowerThird = Extract<Graphic, { kind: 'lower-third' }>;

interface Layout extends SizedLayout {
  readonly name: TextBlock;
  readonly role: TextBlock | null;
  readonly width: number;
  readonly height: number;
  readonly padding: number;
  readonly edge: number;
}

const longRoleScale = 0.96;
const longNameScale = 0.66;

function layOut(input: CardInput<LowerThird>, scale: number): Layout {
  const { graphic, timed, typesetter } = input;
  const padding = 34 * scale;
  const edge = 12 * scale;
  const width = timed.box.width - 2 * padding - edge;
  // Long texts take a second line before they become too small to read.
  const room = { width, maxLines: scale < longNameScale ? 2 : 1, balanced: true };
  const roleRoom = { width, maxLines: scale < longRoleScale ? 2 : 1, balanced: true };
  const name = setBlock(typesetter, graphic.name, { weight: 800, size: 46 * scale }, room);
  const roleText = graphic.role.toUpperCase();
  const roleStyle = { weight: 700, size: 25 * scale, spacing: 0.045 } as const;
  const role = graphic.role === '' ? null : setBlock(typesetter, roleText, roleStyle, roleRoom);
  const height = name.height + (role?.height ?? 0) + 42 * scale;
  const natural = Math.max(name.width, role?.width ?? 0) + 2 * padding + edge;
  const isInside = height <= timed.box.height && natural <= timed.box.width;
  const fits = isInside && name.isWhole && (role?.isWhole ?? true);
  return {
    name,
    role,
    width: Math.min(timed.box.width, Math.max(natural, 380 * scale)),
    height,
    padding,
    edge,
    fits,
    isInside,
  };
}

/** Lays out a lower third at the foot of its box, on the side its script begins. */
export function createLowerThird(input: CardInput<LowerThird>): Card {
  const { graphic, timed, typesetter, style, presence } = input;
  const layout = fitLargest((scale) => layOut(input, scale), 1.15);
  const { name, role, width, height, padding, edge } = layout;
  const isMirrored = textDirection(graphic.name) === 'rtl';
  const cardBox: Box = {
    x: isMirrored ? timed.box.x + timed.box.width - width : timed.box.x,
    y: timed.box.y + timed.box.height - height,
    width,
    height,
  };
  const left = cardBox.x + (isMirrored ? padding : padding + edge);
  const textWidth = width - 2 * padding - edge;
  const top = cardBox.y + (height - name.height - (role?.height ?? 0)) / 2;
  const side = isMirrored ? 1 : -1;
  return {
    cardBox,
    texts: [graphic.name, graphic.role],
    overflow: cutTexts([name, ...(role === null ? [] : [role])]),
    motions: [],
    draw: (context, frameIndex) => {
      const share = presence.enter.share(frameIndex);
      const shown = width * easeOut(share / 0.8);
      const seen = { ...cardBox, x: isMirrored ? cardBox.x + width - shown : cardBox.x, width: shown };
      const radius = Math.min(style.cornerRadius, 18);
      const alpha = context.globalAlpha;
      drawPlate(context, seen, style, radius);
      context.beginPath();
      context.roundRect(seen.x, seen.y, seen.width, seen.height, Math.min(radius, seen.width / 2));
      context.clip();
      context.fillStyle = style.palette.accent;
      context.fillRect(isMirrored ? cardBox.x + width - edge : cardBox.x, cardBox.y, edge, height);
      const rise = easeOut((share - 0.25) / 0.75);
      context.globalAlpha = alpha * rise;
      const place = {
        left: left + side * 26 * (1 - rise),
        width: textWidth,
        direction: isMirrored ? 'rtl' : 'ltr',
      } as const;
      drawBlock(context, typesetter, name, { ...place, top, paint: style.palette.ink });
      if (role === null) return;
      drawBlock(context, typesetter, role, { ...place, top: top + name.height, paint: style.palette.accent });
    },
  };
}
