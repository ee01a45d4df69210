// Lays one picture of the hair onto the turned head, in cells that meet without a seam.
import { type Point, point } from '../../drawing/curves.ts';
import { clamp, lerp } from '../../drawing/numbers.ts';
import type { Character } from '../../model/character.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { lightKey } from '../face/skin-shading.ts';
import { applyAffine } from '../head/affine.ts';
import { createHeadFrame, type HeadFrame, type Side, sides } from '../head/head-frame.ts';
import { straightPose } from '../head/straight-pose.ts';
import { hairLength } from './hair-length.ts';
import { hangsLow, isBall, isCurtain } from './hair-styles.ts';
import { createHang } from './hang.ts';

/**
 * How the hair bends around the head: flat before the face, steep at the sides, and falling back over the crown.
 * Depth is the sum of a part for x and a part for y, so that neighbouring cells agree along their common edges.
 */
interface Bend {
  /** Distances from the middle and the depth that each loses. */
  readonly across: readonly (readonly [x: number, depth: number])[];
  /** Where the crown begins and ends, and its depths. */
  readonly crownY: number;
  readonly crownDepth: number;
  readonly topY: number;
  readonly topDepth: number;
  /** The highest hair. */
  readonly sheetTop: number;
}

const curtainBend: Bend = {
  across: [
    [0, 0],
    [72, -24],
    [128, -109],
  ],
  crownY: -80,
  crownDepth: 74,
  topY: -140,
  topDepth: 2,
  sheetTop: -152,
};
const capBend: Bend = {
  across: [
    [0, 0],
    [66, -18],
    [98, -90],
  ],
  crownY: -75,
  crownDepth: 74,
  topY: -145,
  topDepth: 0,
  sheetTop: -162,
};
// A ball of curls is wider than the head and bends less.
const curlBend: Bend = {
  across: [
    [0, 0],
    [76, -24],
    [146, -62],
  ],
  crownY: -75,
  crownDepth: 66,
  topY: -180,
  topDepth: 14,
  sheetTop: -190,
};

// Hair beside the face begins to hang here.
const hangY = 50;
const overlap = 1;
const hangAnchorX = 95;

// Where hair before the face ends; less area costs less time.
const faceEndY = ({ bangs, hairline, hairStyle, hat }: Character): number =>
  hat === 'turban' || bangs || hairline === 'bangs' || isBall(hairStyle) || hairStyle === 'pixie' ? 4 : -36;

function depthAcross({ across }: Bend, x: number): number {
  const reach = Math.abs(x);
  const found = across.findIndex(([nodeX]) => nodeX >= reach);
  const next = found < 0 ? across.length - 1 : Math.max(1, found);
  const [[fromX, from], [toX, to]] = [across[next - 1] ?? [0, 0], across[next] ?? [1, 0]];
  return lerp(from, to, (reach - fromX) / (toX - fromX));
}

function depthDown(bend: Bend, y: number): number {
  const slope = (bend.crownDepth - bend.topDepth) / (bend.crownY - bend.topY);
  return bend.crownDepth + Math.min(0, y - bend.crownY) * slope;
}

/** A cell of the sheet; x counts outwards from the middle. */
interface Cell {
  readonly side: Side;
  readonly fromX: number;
  readonly toX: number;
  readonly fromY: number;
  readonly toY: number;
}

/** Draws the hair before the face from one picture that `paint` makes of it, seen straight on. */
export function drawHairSheet(frame: HeadFrame, paint: (straight: HeadFrame) => void): void {
  const { context, pictures, character } = frame;
  const bend = bendOf(character);
  const halfWidth = bend.across.at(-1)?.[0] ?? 0;
  const bottomY = sheetBottom(character);
  const box: Box = { x: -halfWidth, y: bend.sheetTop, width: 2 * halfWidth, height: bottomY - bend.sheetTop };
  const place = placer(frame, bend);
  for (const cell of sheetCells(frame, bend, bottomY)) {
    context.save();
    enterCell(context, cell, place);
    pictures.draw(context, {
      key: `hair|${lightKey(frame.light)}`,
      box,
      piece: pieceOf(cell, box),
      paint: (picture) => paint(straightFrame(frame, picture)),
    });
    context.restore();
  }
}

function bendOf({ hairStyle, hat }: Character): Bend {
  if (hat === 'turban') return curlBend;
  if (isCurtain(hairStyle)) return curtainBend;
  return isBall(hairStyle) ? curlBend : capBend;
}

function sheetBottom(character: Character): number {
  if (hangsLow(character.hairStyle)) return hairLength(character) + 24;
  if (character.hairStyle === 'bob') return 118;
  return hangY;
}

const straightFrame = (frame: HeadFrame, context: Context2D): HeadFrame =>
  createHeadFrame(frame, frame.pictures, { context, pose: straightPose, light: frame.light });

function sheetCells(frame: HeadFrame, bend: Bend, bottomY: number): Cell[] {
  return sides.flatMap((side) => {
    const head = bend.across.slice(1).flatMap(([toX], index): Cell[] => {
      const column = { side, fromX: bend.across[index]?.[0] ?? 0, toX };
      // Nothing hangs before the face.
      const endY = index === 0 ? faceEndY(frame.character) : hangY;
      return [
        { ...column, fromY: bend.sheetTop, toY: bend.crownY },
        { ...column, fromY: bend.crownY, toY: endY },
      ];
    });
    return [...head, ...lowerCells(frame, side, bottomY)];
  });
}

/** The cells below the ears: short hair has none, long hair bends in several. */
function lowerCells({ character }: HeadFrame, side: Side, bottomY: number): Cell[] {
  if (!isCurtain(character.hairStyle)) return [];
  const count = hangsLow(character.hairStyle) ? 3 : 1;
  return Array.from({ length: count }, (_, index) => ({
    side,
    // Hair below the ears is beside the neck.
    fromX: count === 1 ? 56 : 68,
    toX: 128,
    fromY: lerp(hangY, bottomY, index / count),
    toY: lerp(hangY, bottomY, (index + 1) / count),
  }));
}

type Place = (x: number, y: number) => Point;

/** Where a place of the sheet comes to lie. Hanging hair keeps its width and follows its middle. */
function placer(frame: HeadFrame, bend: Bend): Place {
  const { projection, pose } = frame;
  const sheetPoint: Place = (x, y) => projection.at(x, y, depthAcross(bend, x) + depthDown(bend, y));
  if (!hangsLow(frame.character.hairStyle)) return sheetPoint;
  const hang = createHang(projection, pose);
  return (x, y) => {
    if (y <= hangY) return sheetPoint(x, y);
    const anchorX = Math.sign(x) * hangAnchorX;
    const anchor = hang(anchorX, y, depthAcross(bend, anchorX) + bend.crownDepth);
    const [edge, edgeAnchor] = [sheetPoint(x, hangY), sheetPoint(anchorX, hangY)];
    return point(anchor.x + edge.x - edgeAnchor.x, anchor.y + edge.y - edgeAnchor.y);
  };
}

function enterCell(context: Context2D, { side, fromX, toX, fromY, toY }: Cell, place: Place): void {
  // Cells below the ears reach across the turns; the slope of their outer part holds.
  const x = side * (fromY >= hangY ? hangAnchorX : fromX);
  applyAffine(context, {
    source: { x, y: fromY, width: side * toX - x, height: toY - fromY },
    origin: place(x, fromY),
    alongX: place(side * toX, fromY),
    alongY: place(x, toY),
  });
}

function pieceOf({ side, fromX, toX, fromY, toY }: Cell, box: Box): Box {
  const near = Math.max(-overlap, fromX - overlap);
  const far = Math.min(box.x + box.width, toX + overlap);
  const top = clamp(fromY - overlap, box.y, box.y + box.height);
  const bottom = clamp(toY + overlap, box.y, box.y + box.height);
  return { x: side < 0 ? -far : near, y: top, width: far - near, height: bottom - top };
}
