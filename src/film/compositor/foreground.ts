// A desk or counter before the presenter: where it stands in whole pixels, and from where on it hides what is behind.
import type { PlacedSurface } from '../../stage/sets/stage-set.ts';
import { createRaster } from '../canvas-kit.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Moves a surface to whole pixels: between them it would be resampled, differently in every region. */
export function snapToPixels(foreground: PlacedSurface | null, pixelsPerUnit: number): PlacedSurface | null {
  if (foreground === null) return null;
  const { box, picture } = foreground;
  // Down, never up: a gap at the picture's lower edge would show the figure's legs.
  const snap = (units: number): number => Math.ceil(units * pixelsPerUnit - 1e-6) / pixelsPerUnit;
  const [width, height] = [picture.widthPx / pixelsPerUnit, picture.heightPx / pixelsPerUnit];
  return { picture, box: { x: snap(box.x), y: snap(box.y), width, height } };
}

/** Gives the stage y from which the foreground is opaque over the whole width, down to the lower edge. */
export function findCover(foreground: PlacedSurface | null, stage: Size): number {
  if (foreground === null || !spansStage(foreground, stage)) return stage.height;
  const { box, picture } = foreground;
  const { widthPx, heightPx } = picture;
  const raster = createRaster(widthPx, heightPx, { opaque: false });
  raster.context.drawImage(picture.picture, 0, 0);
  let row = heightPx;
  raster.readPixels((rgba) => {
    const isOpaque = (at: number): boolean => {
      for (let alpha = at * widthPx * 4 + 3; alpha < (at + 1) * widthPx * 4; alpha += 4) {
        if (rgba[alpha] !== 255) return false;
      }
      return true;
    };
    while (row > 0 && isOpaque(row - 1)) row -= 1;
  });
  return box.y + (row * box.height) / heightPx;
}

/** The glow of a desk's edge is thinner than this. */
const deskAlpha = 200;
/** Something may stand on the desk at one of these places, stage units beside the presenter; never at all. */
const besidePresenter = [-60, 0, 60];

/** Gives the stage y of a desk's upper edge before a presenter who stands at a stage x; null without a desk. */
export function findDeskTop(foreground: PlacedSurface | null, stageX: number): number | null {
  if (foreground === null) return null;
  const { box, picture } = foreground;
  const { widthPx, heightPx } = picture;
  const raster = createRaster(besidePresenter.length, heightPx, { opaque: false });
  for (const [index, beside] of besidePresenter.entries()) {
    const column = Math.round(((stageX + beside - box.x) * widthPx) / box.width);
    raster.context.drawImage(picture.picture, column, 0, 1, heightPx, index, 0, 1, heightPx);
  }
  let row = 0;
  raster.readPixels((rgba) => {
    const reached = (at: number): boolean =>
      besidePresenter.every((_, index) => (rgba[(at * besidePresenter.length + index) * 4 + 3] ?? 0) >= deskAlpha);
    while (row < heightPx && !reached(row)) row += 1;
  });
  return row === heightPx ? null : box.y + (row * box.height) / heightPx;
}

const spansStage = ({ box }: PlacedSurface, { width, height }: Size): boolean =>
  box.x <= 0 && box.x + box.width >= width && box.y + box.height >= height;
