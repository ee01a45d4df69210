// A fitted mouth -> the line where the closed lips meet, followed along its darkest pixels.
import { facePoints } from '../../../model/face-points.ts';
import { lumaAt, type Picture } from '../image/picture.ts';
import type { FacePoint } from './fit-face.ts';

type Place = readonly [x: number, y: number];

const columns = 33;
const rows = 41;
/** How far from the fitted line the lips may meet, by the mouth's width. */
const reach = 0.085;
/** What a step to the side, and being far from the fitted line, cost against brightness of 0 to 255. */
const bendCost = 5;
const strayCost = 34;

/** Gives the line from the left corner to the right one, in pixels of the picture. */
export function findLipLine(picture: Picture, points: readonly FacePoint[]): readonly Place[] {
  const { left, right, upperInner, lowerInner } = facePoints.mouth;
  const place = (index: number): Place => [points[index]?.[0] ?? 0, points[index]?.[1] ?? 0];
  const middles = upperInner.map((upper, index): Place => {
    const [[ax, ay], [bx, by]] = [place(upper), place(lowerInner[index] ?? upper)];
    return [(ax + bx) / 2, (ay + by) / 2];
  });
  const fitted = resample([place(left), ...middles, place(right)], columns);
  const [from, to] = [place(left), place(right)];
  const width = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const normal: Place = [-(to[1] - from[1]) / width, (to[0] - from[0]) / width];
  const offsets = followValley(
    fitted.map(([x, y], column) =>
      Array.from({ length: rows }, (_, row) => {
        const offset = offsetOf(row) * width * reach;
        const luma = smoothLuma(picture, x + normal[0] * offset, y + normal[1] * offset, width * 0.012);
        // At the corners the fitted line is to be trusted.
        const trust = 1 + 4 * Math.abs(column / (columns - 1) - 0.5) ** 2 * 4;
        return luma + strayCost * trust * offsetOf(row) ** 2;
      }),
    ),
  );
  return fitted.map(([x, y], column): Place => {
    const offset = offsetOf(smoothed(offsets, column)) * width * reach;
    return [x + normal[0] * offset, y + normal[1] * offset];
  });
}

const offsetOf = (row: number): number => (2 * row) / (rows - 1) - 1;

const smoothed = (values: readonly number[], index: number): number => {
  const at = (place: number): number => values[Math.min(values.length - 1, Math.max(0, place))] ?? 0;
  return (at(index - 2) + 2 * at(index - 1) + 3 * at(index) + 2 * at(index + 1) + at(index + 2)) / 9;
};

/** The mean of the pixels around a place. */
function smoothLuma(picture: Picture, x: number, y: number, reachPx: number): number {
  const side = Math.max(1, Math.round(reachPx));
  let sum = 0;
  for (let column = -side; column <= side; column += 1) sum += lumaAt(picture, Math.round(x) + column, Math.round(y));
  return sum / (2 * side + 1);
}

/** The cheapest way through the columns, as a row of each; neighbours differ by at most two rows. */
function followValley(costs: readonly (readonly number[])[]): readonly number[] {
  const totals: number[][] = [];
  const origins: number[][] = [];
  for (const [column, own] of costs.entries()) {
    const before = totals[column - 1];
    const origin: number[] = [];
    totals.push(
      own.map((cost, row) => {
        if (before === undefined) return cost;
        let best = Number.POSITIVE_INFINITY;
        for (let from = Math.max(0, row - 2); from <= Math.min(rows - 1, row + 2); from += 1) {
          const total = (before[from] ?? 0) + bendCost * Math.abs(from - row);
          if (total >= best) continue;
          best = total;
          origin[row] = from;
        }
        return best + cost;
      }),
    );
    origins.push(origin);
  }
  const last = totals.at(-1) ?? [];
  let row = last.indexOf(Math.min(...last));
  const way = [row];
  for (let column = origins.length - 1; column > 0; column -= 1) {
    row = origins[column]?.[row] ?? row;
    way.unshift(row);
  }
  return way;
}

/** Points at equal distances along a line of straight parts. */
function resample(line: readonly Place[], count: number): readonly Place[] {
  const lengths = line
    .slice(1)
    .map(([x, y], index) => Math.hypot(x - (line[index]?.[0] ?? 0), y - (line[index]?.[1] ?? 0)));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  return Array.from({ length: count }, (_, step): Place => {
    let left = (whole * step) / (count - 1);
    let part = 0;
    while (part < lengths.length - 1 && left > (lengths[part] ?? 0)) left -= lengths[part++] ?? 0;
    const share = left / Math.max(1e-6, lengths[part] ?? 0);
    const [[ax, ay], [bx, by]] = [line[part] ?? [0, 0], line[part + 1] ?? [0, 0]];
    return [ax + (bx - ax) * share, ay + (by - ay) * share];
  });
}
