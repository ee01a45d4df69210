// The presenter's name and role, in the look of the style.
import { easeOut } from '../../drawing/numbers.ts';
import type { Box } from '../../model/geometry.ts';
import type { Graphic } from '../../model/graphics.ts';
import type { Style } from '../../model/style.ts';
import { stageSize } from '../../model/timeline.ts';
import { textDirection } from '../text/direction.ts';
import { type Card, type CardInput, fitLargest, type SizedLayout } from './card.ts';
import { thirdLooks } from './lower-third-looks.ts';
import { cutTexts, drawBlock, setBlock, type TextBlock } from './text-block.ts';

type LowerThird = Extract<Graphic, { kind: 'lower-third' }>;

interface Layout extends SizedLayout {
  readonly name: TextBlock;
  readonly role: TextBlock | null;
  readonly width: number;
  readonly height: number;
  readonly padding: number;
  /** Room of the look's own mark beside the texts. */
  readonly mark: number;
  readonly scale: number;
}

const longRoleScale = 0.96;
const longNameScale = 0.66;

function layOut(input: CardInput<LowerThird>, scale: number): Layout {
  const { graphic, timed, typesetter, style } = input;
  const padding = 34 * scale;
  const mark = thirdLooks[style.lowerThird].markRoom * scale;
  const width = timed.box.width - 2 * padding - mark;
  // Long texts take a second line before they become too small to read.
  const room = { width, maxLines: scale < longNameScale ? 2 : 1, balanced: true };
  const roleRoom = { width, maxLines: scale < longRoleScale ? 2 : 1, balanced: true };
  const name = setBlock(typesetter, graphic.name, { weight: 800, size: 46 * scale }, room);
  const roleText = graphic.role.toUpperCase();
  const roleStyle = { weight: 700, size: 25 * scale, spacing: 0.045 } as const;
  const role = graphic.role === '' ? null : setBlock(typesetter, roleText, roleStyle, roleRoom);
  const height = name.height + (role?.height ?? 0) + 42 * scale;
  const natural = Math.max(name.width, role?.width ?? 0) + 2 * padding + mark;
  const isInside = height <= timed.box.height && natural <= timed.box.width;
  const fits = isInside && name.isWhole && (role?.isWhole ?? true);
  return {
    ...{ scale, name, role, height, padding, mark, fits, isInside },
    width: Math.min(timed.box.width, Math.max(natural, 380 * scale)),
  };
}

/** Lays out a lower third at the foot of its box, on the side its script begins. */
export function createLowerThird(input: CardInput<LowerThird>): Card {
  const { graphic, timed, typesetter, style, presence } = input;
  const layout = fitLargest((scale) => layOut(input, scale), 1.15);
  const { name, role, width, height, padding, mark, scale } = layout;
  const look = thirdLooks[style.lowerThird];
  const isMirrored = textDirection(graphic.name) === 'rtl';
  const box: Box = {
    x: isMirrored || standsRight(timed.box) ? timed.box.x + timed.box.width - width : timed.box.x,
    y: timed.box.y + timed.box.height - height,
    width,
    height,
  };
  const left = box.x + (isMirrored ? padding : padding + mark);
  const textWidth = width - 2 * padding - mark;
  const roleHeight = role?.height ?? 0;
  // The same air above the name, below the role, and twice between two grounds.
  const nameTop = box.y + (role === null ? (height - name.height) / 2 : 11 * scale);
  const roleTop = box.y + height - roleHeight - 11 * scale;
  const tops = isSplit(style) ? { nameTop, roleTop } : centred(box, name.height, roleHeight);
  const paints = look.paints(style.palette);
  const measures = { nameHeight: name.height, roleHeight, nameWidth: name.width, roleWidth: role?.width ?? 0 };
  return {
    cardBox: box,
    texts: [graphic.name, graphic.role],
    overflow: cutTexts([name, ...(role === null ? [] : [role])]),
    motions: [],
    draw: (context, frameIndex) => {
      const share = presence.enter.share(frameIndex);
      const alpha = context.globalAlpha;
      context.save();
      look.drawGround(context, { box, style, share, ...measures, padding, scale, isMirrored });
      const rise = easeOut((share - 0.25) / 0.75);
      context.globalAlpha = alpha * rise;
      const shift = (isMirrored ? 1 : -1) * 26 * (1 - rise);
      const place = { left: left + shift, width: textWidth, direction: isMirrored ? 'rtl' : 'ltr' } as const;
      drawBlock(context, typesetter, name, { ...place, top: tops.nameTop, paint: paints.name });
      if (role !== null) drawBlock(context, typesetter, role, { ...place, top: tops.roleTop, paint: paints.role });
      context.restore();
    },
  };
}

/** In the right half of a wide picture it ends at the edge, rather than begin near the presenter's chin. */
const standsRight = ({ x, width }: Box): boolean => x + width / 2 > stageSize('landscape').width / 2;

/** Name and role stand on grounds of their own. */
const isSplit = ({ lowerThird }: Style): boolean => lowerThird === 'bar' || lowerThird === 'block';

function centred(box: Box, nameHeight: number, roleHeight: number) {
  const nameTop = box.y + (box.height - nameHeight - roleHeight) / 2;
  return { nameTop, roleTop: nameTop + nameHeight };
}
