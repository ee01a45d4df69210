// Boxes in a room, their sides shaded by how they face the light, and the shadows they stand on.
import { shadeColour, withAlpha } from '../../../drawing/colour.ts';
import { type Paint, type Point, point } from '../../../drawing/curves.ts';
import { linearGradient, paintGlow } from '../../../drawing/paint.ts';
import type { Context2D } from '../../../model/surface.ts';
import { crossGradient, fillBox } from '../shapes.ts';
import type { RoomCamera } from './room-camera.ts';

/** A box: its front's lower left corner and its size, in metres. */
export interface Solid {
  readonly x: number;
  readonly y?: number;
  readonly z: number;
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: string;
  /** Rounds the front's corners, metres. */
  readonly radius?: number;
}

/** Fills a polygon. */
export function fillFace(context: Context2D, points: readonly Point[], paint: Paint): void {
  context.beginPath();
  for (const [index, { x, y }] of points.entries()) {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.closePath();
  context.fillStyle = paint;
  context.fill();
}

/** How much lighter (OKLab) each side is than the colour; the main light comes from the upper left. */
const facing = { top: 0.08, left: 0.03, right: -0.1, under: -0.2 } as const;

/** Paints the sides of a box that are seen: front, upper or lower side, and the side towards the middle. */
export function paintSolid(context: Context2D, camera: RoomCamera, solid: Solid): void {
  const { x, y = 0, z, width, height, depth, colour, radius = 0 } = solid;
  const back = z + depth;
  const edge = (yAt: number) => [
    camera.at(x, yAt, z),
    camera.at(x + width, yAt, z),
    camera.at(x + width, yAt, back),
    camera.at(x, yAt, back),
  ];
  const flank = (xAt: number) => [
    camera.at(xAt, y, z),
    camera.at(xAt, y + height, z),
    camera.at(xAt, y + height, back),
    camera.at(xAt, y, back),
  ];
  if (y + height < camera.eye) fillFace(context, edge(y + height), shadeColour(colour, facing.top));
  if (y > camera.eye) fillFace(context, edge(y), shadeColour(colour, facing.under));
  if (x > 0) fillFace(context, flank(x), shadeColour(colour, facing.left));
  if (x + width < 0) fillFace(context, flank(x + width), shadeColour(colour, facing.right));
  const front = camera.front(x, y, width, height, z);
  const paint = linearGradient(context, point(front.x, front.y), point(front.x + front.width, front.y + front.height), [
    [0, shadeColour(colour, 0.035)],
    [0.5, colour],
    [1, shadeColour(colour, -0.05)],
  ]);
  fillBox(context, front, paint, (radius * front.width) / width);
}

/** A soft shadow on the floor under something that stands there; metres. */
export function paintFootShadow(
  context: Context2D,
  camera: RoomCamera,
  foot: { readonly x: number; readonly z: number; readonly width: number; readonly depth: number; readonly y?: number },
  alpha = 0.4,
): void {
  const { x, z, width, depth, y = 0 } = foot;
  const near = camera.at(x, y, z);
  const far = camera.at(x + width, y, z + depth);
  const middle = camera.at(x + width / 2, y, z + depth / 2);
  const radiusX = ((camera.at(x + width, y, z).x - near.x) / 2) * 1.22;
  const radiusY = Math.max(6, ((near.y - far.y) / 2) * 1.7);
  paintGlow(context, { x: middle.x, y: middle.y, radiusX, radiusY, colour: '#140d08', alpha, core: 0.45 });
}

/** Four legs under a table top, the far ones first; metres. */
export function paintLegs(context: Context2D, camera: RoomCamera, table: Solid, thickness = 0.05): void {
  const { x, y = 0, z, width, depth, colour } = table;
  for (const at of [z + depth - thickness, z]) {
    for (const left of [x, x + width - thickness]) {
      const leg = camera.front(left, 0, thickness, y, at);
      const tone = at === z ? colour : shadeColour(colour, -0.08);
      fillBox(
        context,
        leg,
        crossGradient(context, leg.x, leg.x + leg.width, [
          [0, shadeColour(tone, 0.04)],
          [1, shadeColour(tone, -0.08)],
        ]),
      );
    }
  }
}

/** Light from a lamp or a screen on what is around it. */
export function paintShine(
  context: Context2D,
  at: {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly colour: string;
    readonly alpha: number;
  },
): void {
  context.save();
  context.globalCompositeOperation = 'screen';
  const { x, y, radius, colour, alpha } = at;
  paintGlow(context, { x, y, radiusX: radius, radiusY: radius, colour, alpha });
  context.restore();
}

/** A band of shade that fades across a box, from its dense edge to the opposite one. */
export function shadeBand(
  context: Context2D,
  from: Point,
  to: Point,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  alpha: number,
): void {
  const paint = linearGradient(context, from, to, [
    [0, withAlpha('#120c10', alpha)],
    [1, withAlpha('#120c10', 0)],
  ]);
  fillBox(context, box, paint);
}
