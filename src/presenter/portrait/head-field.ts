// How the places of a portrait take part in the movements of head, brows and chest, on the nodes of a grid.
import { clamp, smoothstep } from '../../drawing/numbers.ts';
import type { Pose } from '../../model/performance.ts';
import type { PortraitShape } from './portrait-shape.ts';

/** A grid of nodes in pixels of the picture. */
export interface Grid {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
}

/** Shares by node. */
export interface HeadField {
  readonly grid: Grid;
  /** 1 where the head moves as a whole, 0 where nothing moves. */
  readonly head: Float32Array;
  /** How far the surface stands out towards the camera, in pixels. */
  readonly depth: Float32Array;
  readonly brow: Float32Array;
  readonly chest: Float32Array;
}

/** Works the shares out, once for a portrait. */
export function createHeadField(grid: Grid, shape: PortraitShape): HeadField {
  const { columns, rows, left, top, cell } = grid;
  const over = (share: (x: number, y: number) => number): Float32Array =>
    Float32Array.from({ length: columns * rows }, (_, node) =>
      share(left + (node % columns) * cell, top + Math.floor(node / columns) * cell),
    );
  return {
    grid,
    head: over((x, y) => headShare(shape, x, y)),
    depth: over((x, y) => depthAt(shape, x, y)),
    brow: over((x, y) => browShare(shape, x, y)),
    chest: over((x, y) => chestShare(shape, x, y)),
  };
}

/** A head is about this much wider than the face from ear to ear. */
const headRoom = 1.28;

function headShare({ faceWidth, faceHeight, middleX, chinY, headTop }: PortraitShape, x: number, y: number): number {
  const middleY = (chinY + headTop) / 2;
  const [halfWidth, halfHeight] = [(faceWidth / 2) * headRoom, (chinY - headTop) / 2 + 0.03 * faceHeight];
  const distance = Math.hypot((x - middleX) / halfWidth, Math.min(0, y - middleY) / halfHeight);
  const around = 1 - smoothstep(1, 1.75, distance);
  return around * (1 - smoothstep(chinY - 0.1 * faceHeight, chinY + 0.62 * faceHeight, y));
}

/** The fitted surface, made even; it ends in the plane of the ears. */
function depthAt({ surface, faceWidth }: PortraitShape, x: number, y: number): number {
  const reach = 0.085 * faceWidth;
  let [sum, weights] = [0, 0.35];
  for (const [pointX, pointY, z] of surface) {
    const far = ((pointX - x) ** 2 + (pointY - y) ** 2) / (reach * reach);
    if (far > 9) continue;
    const weight = Math.exp(-far);
    sum += weight * z;
    weights += weight;
  }
  return sum / weights;
}

function browShare({ brows, faceWidth, faceHeight, eyes }: PortraitShape, x: number, y: number): number {
  return clamp(
    brows.reduce((sum, [browX, browY], index) => {
      const eyeY = eyes[index]?.frame.originY ?? browY;
      const above = y < browY ? (browY - y) / (0.17 * faceHeight) : (y - browY) / (0.55 * (eyeY - browY));
      return sum + Math.exp(-(((x - browX) / (0.2 * faceWidth)) ** 2) - above * above);
    }, 0),
  );
}

function chestShare({ chinY, faceHeight }: PortraitShape, _x: number, y: number): number {
  const [from, to] = [chinY + 0.12 * faceHeight, chinY + 1.15 * faceHeight];
  return smoothstep(from, from + 0.4 * faceHeight, y) * (1 - smoothstep(to - 0.5 * faceHeight, to, y));
}

/** The movement of a pose in pixels and radians. */
export interface HeadMove {
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  readonly x: number;
  readonly y: number;
  readonly brow: number;
  readonly breath: number;
}

/** A picture bears less than a drawn head: what is hidden in it cannot come into view. */
const turnShare = 0.6;

export function planHeadMove(pose: Pose, { faceHeight }: PortraitShape): HeadMove {
  return {
    yaw: clamp(pose.yaw, -0.2, 0.2) * turnShare,
    pitch: clamp(pose.pitch, -0.12, 0.12) * turnShare,
    roll: clamp(pose.roll, -0.1, 0.1) * 0.5,
    x: (pose.headX / 200) * faceHeight * 0.8,
    y: (pose.headY / 200) * faceHeight * 0.8,
    brow: clamp(pose.browRaise, -0.3, 1) * 0.03 * faceHeight,
    breath: (pose.breath - 0.5) * 0.012 * faceHeight,
  };
}

/** Gives how far the place (x, y) of the picture moves, into `to`. */
export function moveHead(
  field: HeadField,
  move: HeadMove,
  shape: PortraitShape,
  x: number,
  y: number,
  to: { dx: number; dy: number },
): void {
  const { grid } = field;
  const column = clamp((x - grid.left) / grid.cell, 0, grid.columns - 1.001);
  const row = clamp((y - grid.top) / grid.cell, 0, grid.rows - 1.001);
  const node = Math.floor(row) * grid.columns + Math.floor(column);
  const [shareX, shareY] = [column % 1, row % 1];
  const head = between(field.head, node, grid.columns, shareX, shareY);
  const depth = between(field.depth, node, grid.columns, shareX, shareY);
  const [fromPivotX, fromPivotY] = [x - shape.pivot[0], y - shape.pivot[1]];
  to.dx = head * (move.x - move.roll * fromPivotY) + move.yaw * depth;
  to.dy = head * (move.y + move.roll * fromPivotX) + move.pitch * depth;
  to.dy -= move.brow * between(field.brow, node, grid.columns, shareX, shareY);
  to.dy -= move.breath * between(field.chest, node, grid.columns, shareX, shareY);
}

function between(values: Float32Array, node: number, columns: number, shareX: number, shareY: number): number {
  const upper = (values[node] ?? 0) * (1 - shareX) + (values[node + 1] ?? 0) * shareX;
  const lower = (values[node + columns] ?? 0) * (1 - shareX) + (values[node + columns + 1] ?? 0) * shareX;
  return upper * (1 - shareY) + lower * shareY;
}
