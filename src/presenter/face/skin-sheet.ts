// Lays pictures of the face's skin onto the turned head, as six patches that meet without a seam.
import type { Point } from '../../drawing/curves.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { applyAffine } from '../head/affine.ts';
import { type HeadFrame, type Side, sides } from '../head/head-frame.ts';

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

/** A sheet to draw; `key` names it and all its looks depend on. */
export interface SkinSheet {
  readonly key: string;
  readonly paint: PaintSkin;
  /** Without fine detail, to be drawn without filtering at half the cost. */
  readonly isSoft: boolean;
}

/** Draws a sheet of skin over the current clip. */
export function drawSkinSheet(frame: HeadFrame, sheet: SkinSheet): void {
  const { context } = frame;
  context.imageSmoothingEnabled = !sheet.isSoft;
  const box = { x: -halfWidth, y: topY, width: 2 * halfWidth, height: frame.shape.chinY + 30 - topY };
  for (const row of sheetRows(frame)) {
    for (const side of sides) {
      context.save();
      enterPatch(frame, row, side);
      frame.pictures.draw(context, { ...sheet, box, piece: patchBox(row, side) });
      context.restore();
    }
  }
  context.imageSmoothingEnabled = true;
}

function enterPatch({ context, projection }: HeadFrame, row: Row, side: Side): void {
  const target = (x: number, y: number, drop: number): Point => projection.at(x, y + drop, sheetDepth(x, y));
  applyAffine(context, {
    source: { x: 0, y: row.fromY, width: side * halfWidth, height: row.toY - row.fromY },
    origin: target(0, row.fromY, row.fromDrop),
    alongX: target(side * halfWidth, row.fromY, row.fromDrop),
    alongY: target(0, row.toY, row.toDrop),
  });
}

function patchBox(row: Row, side: Side): Box {
  const x = side < 0 ? -halfWidth : -overlap;
  const fromY = Math.max(topY, row.fromY - overlap);
  return { x, y: fromY, width: halfWidth + overlap, height: row.toY + overlap - fromY };
}
