// The lighting grid under the studio's ceiling, and the screens on its side walls.
import { mixColours, shadeColour, withAlpha } from '../../drawing/colour.ts';
import { type Point, point } from '../../drawing/curves.ts';
import { lerp } from '../../drawing/numbers.ts';
import { linearGradient, paintGlow } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import { fillFace } from './room/solids.ts';
import { boxAt, fallGradient, fillBox, fillCircle } from './shapes.ts';
import type { SetPlan } from './stage-set.ts';
import type { StudioColours } from './studio-colours.ts';

/** Paints trusses with spotlights along the upper edge of the picture. */
export function paintRig(context: Context2D, plan: SetPlan, colours: StudioColours): void {
  const { width, isPortrait } = plan;
  const [top, tall] = isPortrait ? [20, 62] : [-34, 52];
  context.strokeStyle = '#1b2444';
  context.lineWidth = 5;
  context.beginPath();
  for (let x = -80; x < width + 80; x += tall) {
    context.moveTo(x, top + tall);
    context.lineTo(x + tall / 2, top);
    context.lineTo(x + tall, top + tall);
  }
  context.stroke();
  for (const bar of [top, top + tall]) fillBox(context, boxAt(-60, bar - 4, width + 120, 9), '#2a3560');
  const count = isPortrait ? 6 : 11;
  for (let lamp = 0; lamp < count; lamp += 1) {
    const x = (width * (lamp + 0.5)) / count;
    paintSpotlight(context, x, top + tall, lamp % 3 === 1 ? colours.warm : colours.cool);
  }
}

function paintSpotlight(context: Context2D, x: number, y: number, colour: string): void {
  fillBox(context, boxAt(x - 4, y, 8, 14), '#1b2444');
  fillBox(context, boxAt(x - 20, y + 10, 40, 40), '#141a30', 9);
  for (const side of [-1, 1]) {
    const flap = [point(x + side * 20, y + 46), point(x + side * 34, y + 62), point(x + side * 20, y + 54)];
    fillFace(context, flap, '#141a30');
  }
  fillCircle(context, x, y + 50, 15, shadeColour(colour, 0.3));
  paintGlow(context, { x, y: y + 52, radiusX: 70, radiusY: 60, colour: shadeColour(colour, 0.16), alpha: 0.75 });
}

/** A screen on a side wall, its inner edge further away; shares of its width and height give a place on it. */
export interface SideScreen {
  readonly at: (across: number, down: number) => Point;
}

/** The two screens beside the wall; portrait has no room for them. */
export function sideScreens({ width, height, isPortrait }: SetPlan): readonly SideScreen[] {
  if (isPortrait) return [];
  const outer = { top: height * 0.1, foot: height * 0.73 };
  const inner = { top: height * 0.17, foot: height * 0.645 };
  const screen = (from: number, to: number): SideScreen => ({
    at: (across, down) =>
      point(
        lerp(from, to, across) * width,
        lerp(lerp(outer.top, inner.top, across), lerp(outer.foot, inner.foot, across), down),
      ),
  });
  return [screen(-0.012, 0.098), screen(1.012, 0.902)];
}

const barHeights = [0.34, 0.52, 0.42, 0.68, 0.6, 0.82] as const;

/** Paints a side screen with a chart and lines of news. */
export function paintSideScreen(context: Context2D, { at }: SideScreen, colours: StudioColours): void {
  const face = (left: number, top: number, right: number, foot: number) => [
    at(left, top),
    at(right, top),
    at(right, foot),
    at(left, foot),
  ];
  fillFace(context, face(-0.03, -0.02, 1.05, 1.02), '#060b1c');
  fillFace(
    context,
    face(0, 0, 1, 1),
    linearGradient(context, at(0, 0), at(1, 1), [
      [0, mixColours(colours.main, colours.cool, 0.4)],
      [1, mixColours(colours.wall, colours.main, 0.5)],
    ]),
  );
  fillFace(context, face(0.08, 0.05, 0.7, 0.1), withAlpha('#ffffff', 0.8));
  fillFace(context, face(0.08, 0.125, 0.5, 0.15), withAlpha('#ffffff', 0.4));
  barHeights.forEach((tall, index) => {
    const left = 0.1 + index * 0.14;
    const bar = face(left, 0.56 - tall * 0.36, left + 0.09, 0.56);
    fillFace(context, bar, index === barHeights.length - 1 ? colours.warm : withAlpha('#eaf8ff', 0.7));
  });
  fillFace(context, face(0.08, 0.57, 0.92, 0.578), withAlpha('#ffffff', 0.7));
  for (let line = 0; line < 5; line += 1) {
    const top = 0.65 + line * 0.064;
    fillFace(context, face(0.08, top, 0.16, top + 0.03), colours.warm);
    fillFace(context, face(0.21, top, 0.9 - 0.12 * (line % 3), top + 0.026), withAlpha('#ffffff', 0.5));
  }
  const shine = [at(0, 0), at(0.5, 0), at(0.2, 1), at(0, 1)];
  fillFace(context, shine, 'rgba(255,255,255,0.07)');
}

/** A band along the foot of the wall, in the accent, with the hours of the world as marks. */
export function paintBand(
  context: Context2D,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  colours: StudioColours,
): void {
  const { x, y, width, height } = box;
  fillBox(
    context,
    box,
    fallGradient(context, y, y + height, [
      [0, shadeColour(colours.warm, 0.04)],
      [1, shadeColour(colours.warm, -0.1)],
    ]),
  );
  fillBox(context, boxAt(x, y, width, 3), 'rgba(255,255,255,0.5)');
  for (let mark = 0; mark < 7; mark += 1) {
    const left = x + (width * (mark + 0.12)) / 7;
    fillBox(context, boxAt(left, y + height * 0.36, width * 0.07, height * 0.28), 'rgba(255,255,255,0.6)', 4);
    fillCircle(context, left - 14, y + height / 2, height * 0.1, 'rgba(255,255,255,0.8)');
  }
}
