// A room's floor, walls and ceiling, with the shade that gathers in its corners.
import { mixColours, shadeColour, withAlpha } from '../../../drawing/colour.ts';
import { type Point, point } from '../../../drawing/curves.ts';
import { linearGradient } from '../../../drawing/paint.ts';
import { createRandom } from '../../../kit/random.ts';
import type { Context2D } from '../../../model/surface.ts';
import { crossGradient, fallGradient, fillBox } from '../shapes.ts';
import type { RoomCamera } from './room-camera.ts';
import { fillFace, shadeBand } from './solids.ts';

/** What a floor is made of. */
export interface FloorLook {
  readonly kind: 'planks' | 'tiles' | 'smooth';
  readonly colour: string;
  /** How much of the room it mirrors, 0 to 1. */
  readonly gloss: number;
}

/** An empty room, in metres. */
export interface Shell {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Where the far wall stands. */
  readonly back: number;
  readonly wall: string;
  /** Left wall, if its colour differs from the far one's. */
  readonly leftWall?: string;
  readonly rightWall?: string;
  readonly ceiling: string;
  readonly floor: FloorLook;
  /** Colour of the skirting board; none when absent. */
  readonly skirting?: string;
  readonly seed: number;
}

/** Nearest point that is drawn: behind the picture's edges in both orientations. */
const near = 1.1;

/** Paints floor, ceiling and walls. */
export function paintShell(context: Context2D, camera: RoomCamera, shell: Shell): void {
  // Where two faces meet, their soft edges would let the emptiness behind shine through.
  fillBox(context, { x: -400, y: -400, width: 3000, height: 3000 }, shadeColour(shell.wall, -0.1));
  paintFloor(context, camera, shell);
  paintCeiling(context, camera, shell);
  paintSideWall(context, camera, shell, 'left');
  paintSideWall(context, camera, shell, 'right');
  paintBackWall(context, camera, shell);
}

function paintBackWall(context: Context2D, camera: RoomCamera, shell: Shell): void {
  const { left, right, height, back, wall } = shell;
  const box = camera.front(left, 0, right - left, height, back);
  const { x, y, width } = box;
  fillBox(
    context,
    { x: x - 1, y: y - 1, width: width + 2, height: box.height + 2 },
    crossGradient(context, x, x + width, [
      [0, shadeColour(wall, 0.03)],
      [0.45, wall],
      [1, shadeColour(wall, -0.07)],
    ]),
  );
  const corner = width * 0.08;
  shadeBand(context, point(x, 0), point(x + corner, 0), { x, y, width: corner, height: box.height }, 0.16);
  const rightCorner = { x: x + width - corner, y, width: corner, height: box.height };
  shadeBand(context, point(x + width, 0), point(x + width - corner, 0), rightCorner, 0.2);
  const top = box.height * 0.16;
  shadeBand(context, point(0, y), point(0, y + top), { x, y, width, height: top }, 0.14);
  const foot = { x, y: y + box.height - top, width, height: top };
  shadeBand(context, point(0, y + box.height), point(0, y + box.height - top), foot, 0.16);
  if (shell.skirting !== undefined) {
    const board = camera.front(left, 0, right - left, 0.1, back);
    fillBox(context, board, shell.skirting);
    fillBox(context, { ...board, height: 2 }, withAlpha('#ffffff', 0.4));
  }
}

function paintSideWall(context: Context2D, camera: RoomCamera, shell: Shell, side: 'left' | 'right'): void {
  const { height, back } = shell;
  const x = side === 'left' ? shell.left : shell.right;
  const colour =
    (side === 'left' ? shell.leftWall : shell.rightWall) ?? shadeColour(shell.wall, side === 'left' ? -0.05 : -0.03);
  const face = wallFace(camera, x, { height, from: near, to: back });
  const [from, to] = [camera.at(x, 0, near), camera.at(x, 0, back)];
  const paint = linearGradient(context, point(from.x, 0), point(to.x, 0), [
    [0, shadeColour(colour, side === 'left' ? -0.05 : 0.03)],
    [0.6, colour],
    [1, shadeColour(colour, -0.08)],
  ]);
  fillFace(context, face, paint);
  if (shell.skirting === undefined) return;
  fillFace(context, wallFace(camera, x, { height: 0.1, from: near, to: back }), shadeColour(shell.skirting, -0.06));
}

/** The corners of a stretch of a side wall; metres. */
export const wallFace = (
  camera: RoomCamera,
  x: number,
  part: { readonly y?: number; readonly height: number; readonly from: number; readonly to: number },
): Point[] => {
  const { y = 0, height, from, to } = part;
  return [camera.at(x, y, from), camera.at(x, y + height, from), camera.at(x, y + height, to), camera.at(x, y, to)];
};

function paintCeiling(context: Context2D, camera: RoomCamera, shell: Shell): void {
  const { left, right, height, back, ceiling } = shell;
  const face = [
    camera.at(left, height, near),
    camera.at(right, height, near),
    camera.at(right, height, back),
    camera.at(left, height, back),
  ];
  const paint = fallGradient(context, camera.at(0, height, near + 1).y, camera.at(0, height, back).y, [
    [0, ceiling],
    [1, shadeColour(ceiling, -0.07)],
  ]);
  fillFace(context, face, paint);
}

function paintFloor(context: Context2D, camera: RoomCamera, shell: Shell): void {
  const { left, right, back, floor } = shell;
  const face = [
    camera.at(left, 0, near),
    camera.at(right, 0, near),
    camera.at(right, 0, back),
    camera.at(left, 0, back),
  ];
  const [far, close] = [camera.at(0, 0, back).y, camera.at(0, 0, near + 0.6).y];
  fillFace(context, face, floor.colour);
  if (floor.kind === 'planks') paintPlanks(context, camera, shell);
  if (floor.kind === 'tiles') paintTiles(context, camera, shell);
  // Far away a floor mirrors the wall; close by one sees into it.
  const sheen = fallGradient(context, far, close, [
    [0, withAlpha(mixColours(shell.wall, '#ffffff', 0.5), floor.gloss)],
    [0.5, withAlpha('#ffffff', floor.gloss * 0.25)],
    [1, withAlpha('#000000', 0.16)],
  ]);
  fillFace(context, face, sheen);
  const shade = fallGradient(context, far, far + (close - far) * 0.16, [
    [0, 'rgba(20,12,8,0.34)'],
    [1, 'rgba(20,12,8,0)'],
  ]);
  fillFace(context, face, shade);
}

const plankWidth = 0.22;

function paintPlanks(context: Context2D, camera: RoomCamera, shell: Shell): void {
  const { left, right, back, floor, seed } = shell;
  const random = createRandom(seed + 5);
  for (let x = left; x < right; x += plankWidth) {
    let z = near - random() * 1.6;
    while (z < back) {
      const end = Math.min(back, z + 1.2 + random() * 1.2);
      const tone = shadeColour(floor.colour, Math.round((random() - 0.5) * 10) / 100);
      const start = Math.max(near, z);
      if (end > start) {
        const edge = x + plankWidth - 0.012;
        fillFace(
          context,
          [
            camera.at(x, 0, start),
            camera.at(edge, 0, start),
            camera.at(edge, 0, end - 0.02),
            camera.at(x, 0, end - 0.02),
          ],
          tone,
        );
      }
      z = end;
    }
  }
}

const tileSize = 0.6;

function paintTiles(context: Context2D, camera: RoomCamera, shell: Shell): void {
  const { left, right, back, floor } = shell;
  context.strokeStyle = withAlpha(shadeColour(floor.colour, -0.16), 0.5);
  context.lineWidth = 2;
  context.beginPath();
  for (let x = Math.ceil(left / tileSize) * tileSize; x < right; x += tileSize) {
    const [from, to] = [camera.at(x, 0, near), camera.at(x, 0, back)];
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  for (let z = near; z < back; z += tileSize) {
    const [from, to] = [camera.at(left, 0, z), camera.at(right, 0, z)];
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
}
