// Lays pictures of the face's skin onto the turned head, as patches that meet without a seam.
import type { Point } from '../../drawing/curves.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { applyAffine } from '../head/affine.ts';
import { type HeadFrame, type Side, sides } from '../head/head-frame.ts';

/** Half the width of a sheet; it reaches beyond the outline so that a turned face stays covered. */
const halfWidth = 124;
const topY = -144;
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

/** The skull is one row; below the mouth the skin stretches with the jaw. */
function sheetRows({ shape, jawDrop }: HeadFrame): readonly Row[] {
  const { mouthY, chinY } = shape;
  const endY = chinY + 14;
  return [
    { fromY: mouthY, toY: endY, fromDrop: 0, toDrop: jawDrop * ((endY - mouthY) / (chinY - mouthY)) },
    { fromY: topY, toY: mouthY, fromDrop: 0, toDrop: 0 },
  ];
}

/**
 * The sheet is bent like a roof: depth falls evenly to both sides and a little towards the chin, so that each patch
 * turns by an affine transform and neighbours agree along their common edges. Two patches side by side: every upright
 * edge of a turned picture costs as much as a hundred of its pixels in each row.
 */
const sheetDepth = (x: number, y: number): number => 76 - 0.8 * Math.abs(x) - Math.max(0, y - 60) * 0.22;

/** A patch of the sheet on one side of the middle. */
interface Patch {
  readonly row: Row;
  readonly side: Side;
}

const sheetPatches = (frame: HeadFrame): Patch[] =>
  sheetRows(frame).flatMap((row) => sides.map((side): Patch => ({ row, side })));

/** Paints skin, in the coordinates of a face seen straight on. */
export type PaintSkin = (context: Context2D) => void;

/** A sheet to draw; `key` names it and all its looks depend on. */
export interface SkinSheet {
  readonly key: string;
  readonly paint: PaintSkin;
}

/** Draws a sheet of skin over the current clip. */
export function drawSkinSheet(frame: HeadFrame, sheet: SkinSheet): void {
  const { context } = frame;
  const box = { x: -halfWidth, y: topY, width: 2 * halfWidth, height: frame.shape.chinY + 20 - topY };
  for (const patch of sheetPatches(frame)) {
    context.save();
    enterPatch(frame, patch);
    frame.pictures.draw(context, { ...sheet, box, piece: patchBox(patch) });
    context.restore();
  }
}

function enterPatch({ context, projection }: HeadFrame, { row, side }: Patch): void {
  const target = (x: number, y: number, drop: number): Point => projection.at(x, y + drop, sheetDepth(x, y));
  const farX = side * halfWidth;
  applyAffine(context, {
    source: { x: 0, y: row.fromY, width: farX, height: row.toY - row.fromY },
    origin: target(0, row.fromY, row.fromDrop),
    alongX: target(farX, row.fromY, row.fromDrop),
    alongY: target(0, row.toY, row.toDrop),
  });
}

function patchBox({ row, side }: Patch): Box {
  const x = side < 0 ? -halfWidth : -overlap;
  const fromY = Math.max(topY, row.fromY - overlap);
  return { x, y: fromY, width: halfWidth + overlap, height: row.toY + overlap - fromY };
}
