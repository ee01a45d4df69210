// A portrait that speaks: its pixels in any pose, inside the box in which it moves.
import { clamp } from '../../drawing/numbers.ts';
import type { Pose } from '../../model/performance.ts';
import type { Portrait } from '../../model/portrait.ts';
import { createLid } from './close-eye.ts';
import { drawEyes, drawFace, type WarpCanvas } from './draw-features.ts';
import { fillBackground } from './fill-background.ts';
import { createHeadField, type Grid, planHeadMove } from './head-field.ts';
import { openMouth, planInside } from './mouth-opening.ts';
import type { Pixels } from './pixels.ts';
import { measurePortrait, type PortraitShape } from './portrait-shape.ts';
import { planMouthMove } from './speak-mouth.ts';
import { createWarpGrid, fillWarpGrid } from './warp-grid.ts';
import type { CreateWarpKernel, PixelArea } from './warp-kernel.ts';

/** A portrait at the size at which it is drawn. */
export interface PortraitFigure {
  /** Where it moves, in pixels of the picture. */
  readonly area: PixelArea;
  /** The pixels of the area, all of them opaque. */
  readonly pixels: Uint32Array<ArrayBuffer>;
  /** Draws a pose into them. */
  readonly draw: (pose: Pose) => void;
}

/** What a portrait is drawn from: the picture at the size it is shown at, its alpha the matte. */
interface PortraitSource {
  readonly portrait: Portrait;
  readonly picture: Pixels;
  /** Pixels of `picture` for each of the portrait's own. */
  readonly scale: number;
  readonly createKernel: CreateWarpKernel;
}

/** Cells along the face's width. */
const cellsAcross = 34;

/** Makes the figure; the same pose gives the same pixels. */
export function createPortraitFigure({ portrait, picture, scale, createKernel }: PortraitSource): PortraitFigure {
  const shape = measurePortrait(portrait, scale);
  const area = moveArea(shape, picture);
  const cell = Math.max(2, Math.round(shape.faceWidth / cellsAcross));
  const grid: Grid = {
    ...{ left: area.left, top: area.top, cell },
    columns: Math.ceil(area.width / cell) + 2,
    rows: Math.ceil(area.height / cell) + 2,
  };
  const field = createHeadField(grid, shape);
  const behind = fillBackground(picture);
  const still = { ...picture, data: picture.data.map((pixel) => pixel | 0xff000000) };
  const kernel = createKernel({ picture, still, behind, area, grid });
  const warp = createWarpGrid(grid, kernel);
  const canvas: WarpCanvas = { area, picture, behind, kernel };
  const lids = shape.eyes.map((eye) => createLid(picture, eye));
  const light = measureLight(picture, shape);
  return {
    area,
    pixels: kernel.target,
    draw: (pose) => {
      const mouth = planMouthMove(pose, shape);
      fillWarpGrid(warp, shape, field, { head: planHeadMove(pose, shape), mouth });
      const opening = openMouth(shape, mouth);
      const inside = planInside(shape, opening, { drop: mouth.drop, mouth: pose.mouth, light });
      drawFace(canvas, warp, shape, inside);
      drawEyes(canvas, warp, lids, pose);
    },
  };
}

/** Head, neck and chest, as far as anything of them moves. */
function moveArea(
  { faceWidth, faceHeight, middleX, chinY, headTop }: PortraitShape,
  { width, height }: Pixels,
): PixelArea {
  const left = Math.max(0, Math.floor(middleX - 1.13 * faceWidth));
  const top = Math.max(0, Math.floor(headTop - 0.45 * faceHeight));
  const right = Math.min(width, Math.ceil(middleX + 1.13 * faceWidth));
  const bottom = Math.min(height, Math.ceil(chinY + 1.16 * faceHeight));
  return { left, top, width: right - left, height: bottom - top };
}

/** How bright the skin beside the mouth is, against a well lit one. */
function measureLight({ width, data }: Pixels, { mouth, surface }: PortraitShape): number {
  // The cheeks, beside the nose.
  const lumas = [50, 280, 205, 425].map((index) => {
    const [x, y] = surface[index] ?? [mouth.frame.originX, mouth.frame.originY];
    const pixel = data[Math.round(y) * width + Math.round(x)] ?? 0;
    return 0.2126 * (pixel & 255) + 0.7152 * ((pixel >>> 8) & 255) + 0.0722 * ((pixel >>> 16) & 255);
  });
  const mean = lumas.reduce((sum, luma) => sum + luma, 0) / lumas.length;
  // Dark skin in good light has teeth as white as any: brightness counts by half.
  return clamp(0.55 + 0.45 * (mean / 165), 0.6, 1.06);
}
