// Lays pictures of the face's skin onto the turned head, as six patches that meet without a seam.
import type { Point } from '../../drawing/curves.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { applyAffine } from '../head/affine.ts';
import type { HeadFrame, Side } from '../head/head-frame.ts';

/** Half the width of a sheet; it reaches beyond the outline so that a turned face stays covered. */
const halfWidth = 124;
const topY = -150;
// Patches overlap, or the background would shine through their soft edges.
const overlap = 3;

interface Row {
  /** Where the patch lies on the sheet. */
  readonly fromY: number;
  readonly toY: number;
  /** How far the open jaw moves its upper and its lower edge. */
  readonly fromDrop: number;
  readonly toDrop: number;
}

/** The skull is one row; below the mouth the jaw is another; the row between them stretches. */
function sheetRows(frame: HeadFrame): readonly Row[] {
  const { mouthY, lowerLip, chinY } = frame.shape;
  const lipY = mouthY + lowerLip + 5;
  const drop = frame.jawDrop;
  return [
    { fromY: mouthY, toY: lipY, fromDrop: 0, toDrop: drop },
    { fromY: lipY, toY: chinY + 24, fromDrop: drop, toDrop: drop },
    { fromY: topY, toY: mouthY, fromDrop: 0, toDrop: 0 },
  ];
}

/**
 * The sheet is bent like a roof: depth falls evenly to both sides and a little towards the chin, so that each patch
 * turns by an affine transform and neighbours agree along their common edges.
 */
const sheetDepth = (x: number, y: number): number => 76 - 0.72 * Math.abs(x) - Math.max(0, y - 60) * 0.22;

/** Paints skin, in the coordinates of a face seen straight on. */
export type PaintSkin = (context: Context2D) => void;

/** Draws a sheet of skin over the current clip; `key` names it and all its looks depend on. */
export function drawSkinSheet(frame: HeadFrame, key: string, paint: PaintSkin): void {
  for (const row of sheetRows(frame)) {
    for (const side of [-1, 1] as const) drawPatch(frame, `${key}|${side}|${row.fromY}`, { row, side, paint });
  }
}

function drawPatch(
  frame: HeadFrame,
  key: string,
  { row, side, paint }: { readonly row: Row; readonly side: Side; readonly paint: PaintSkin },
): void {
  const { context, pictures } = frame;
  const { at } = frame.projection;
  const target = (x: number, y: number, drop: number): Point => at(x, y + drop, sheetDepth(x, y));
  context.save();
  const origin = target(0, row.fromY, row.fromDrop);
  applyAffine(context, {
    source: { x: 0, y: row.fromY, width: side * halfWidth, height: row.toY - row.fromY },
    origin,
    alongX: target(side * halfWidth, row.fromY, row.fromDrop),
    alongY: target(0, row.toY, row.toDrop),
  });
  const box = patchBox(row, side);
  pictures.draw(context, key, box, paint);
  context.restore();
}

function patchBox(row: Row, side: Side): Box {
  const x = side < 0 ? -halfWidth : -overlap;
  return { x, y: row.fromY - overlap, width: halfWidth + overlap, height: row.toY - row.fromY + 2 * overlap };
}
