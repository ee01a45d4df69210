// Lays pictures of the face's skin onto the turned head, as patches that meet without a seam.
import type { Point } from '../../drawing/curves.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { applyAffine } from '../head/affine.ts';
import { type HeadFrame, type Side, sides } from '../head/head-frame.ts';

/** Half the width of a sheet; it reaches beyond the outline so that a turned face stays covered. */
const halfWidth = 124;
const topY = -128;
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

// Where the front of the face turns into its side.
const turnX = 40;

/**
 * Depth is the sum of a part for x and a part for y, so that each patch turns by an affine transform and neighbours
 * agree along their common edges.
 */
function sheetDepth(x: number, y: number): number {
  const across = Math.min(turnX, Math.abs(x)) * 0.2 + Math.max(0, Math.abs(x) - turnX) * 1.44;
  return 76 - across - Math.max(0, y - 60) * 0.22;
}

/** A patch of the sheet; x counts outwards from the middle. */
interface Patch {
  readonly row: Row;
  readonly side: Side;
  readonly fromX: number;
  readonly toX: number;
}

function sheetPatches(frame: HeadFrame): Patch[] {
  return sheetRows(frame).flatMap((row) =>
    sides.flatMap((side): Patch[] => [
      { row, side, fromX: turnX, toX: halfWidth },
      { row, side, fromX: 0, toX: turnX },
    ]),
  );
}

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
  const box = { x: -halfWidth, y: topY, width: 2 * halfWidth, height: frame.shape.chinY + 20 - topY };
  for (const patch of sheetPatches(frame)) {
    context.save();
    enterPatch(frame, patch);
    frame.pictures.draw(context, { ...sheet, box, piece: patchBox(patch) });
    context.restore();
  }
  context.imageSmoothingEnabled = true;
}

function enterPatch({ context, projection }: HeadFrame, { row, side, fromX, toX }: Patch): void {
  const target = (x: number, y: number, drop: number): Point => projection.at(x, y + drop, sheetDepth(x, y));
  const [nearX, farX] = [side * fromX, side * toX];
  applyAffine(context, {
    source: { x: nearX, y: row.fromY, width: farX - nearX, height: row.toY - row.fromY },
    origin: target(nearX, row.fromY, row.fromDrop),
    alongX: target(farX, row.fromY, row.fromDrop),
    alongY: target(nearX, row.toY, row.toDrop),
  });
}

function patchBox({ row, side, fromX, toX }: Patch): Box {
  const near = fromX - overlap;
  const far = Math.min(halfWidth, toX + overlap);
  const fromY = Math.max(topY, row.fromY - overlap);
  return { x: side < 0 ? -far : near, y: fromY, width: far - near, height: row.toY + overlap - fromY };
}
