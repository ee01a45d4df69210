// The room that a portrait needs, in the figure units that cameras know: the chin is 110 below the eyes.
import type { FigureMetrics } from '../../model/character.ts';
import { facePoints } from '../../model/face-points.ts';
import type { Box } from '../../model/geometry.ts';
import type { Portrait } from '../../model/portrait.ts';

/** A portrait's measures, and where its whole picture lies. */
export interface PortraitMetrics {
  readonly metrics: FigureMetrics;
  readonly picture: Box;
}

const chinUnits = 110;

/** Measures a portrait. */
export function measurePortraitRoom({ points, widthPx, heightPx, headTop }: Portrait): PortraitMetrics {
  const at = (index: number): readonly [number, number] => [points[index]?.[0] ?? 0, points[index]?.[1] ?? 0];
  const corners = [facePoints.leftEye, facePoints.rightEye].flatMap(({ outer, inner }) => [at(outer), at(inner)]);
  const originX = corners.reduce((sum, [x]) => sum + x, 0) / corners.length;
  const originY = corners.reduce((sum, [, y]) => sum + y, 0) / corners.length;
  const chinY = at(facePoints.chin)[1];
  const unit = chinUnits / (chinY - originY);
  const box = (left: number, top: number, right: number, bottom: number): Box => ({
    x: (left - originX) * unit,
    y: (top - originY) * unit,
    width: (right - left) * unit,
    height: (bottom - top) * unit,
  });
  const [left, right] = [at(facePoints.leftCheek)[0], at(facePoints.rightCheek)[0]];
  const browY = Math.min(...[...facePoints.leftEye.brow, ...facePoints.rightEye.brow].map((index) => at(index)[1]));
  // Ears and hair stand out of the face; the head turns a little.
  const beside = (right - left) * 0.2;
  const picture = box(0, 0, widthPx, heightPx);
  return {
    metrics: {
      face: box(left, browY, right, chinY + (chinY - browY) * 0.04),
      head: box(left - beside, headTop, right + beside, chinY + (chinY - browY) * 0.04),
      bust: picture,
      reach: 0,
    },
    picture,
  };
}
