// A news studio: a video wall with a map of the world between columns of light, and a glass desk.
import { mixColours, shadeColour, withAlpha } from '../../drawing/colour.ts';
import { paintGlow } from '../../drawing/paint.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { composeBackdrop, layerStep, paintLayer, vignetteStep } from './layer.ts';
import { boxAt, crossGradient, fallGradient, fillBox } from './shapes.ts';
import type { MovingPart, SetPlan, StageSet } from './stage-set.ts';
import { night, type StudioColours, studioColours } from './studio-colours.ts';
import { createStudioDesk } from './studio-desk.ts';
import { paintBand, paintRig, paintSideScreen, type SideScreen, sideScreens } from './studio-rig.ts';
import { paintWorldMap } from './world-map.ts';

const bleed = 40;
/** Builds the studio. */
export function createStudio(plan: SetPlan): StageSet {
  const colours = studioColours(plan);
  const room = paintLayer(plan, (context) => paintRoom(context, plan, colours), { blur: 4 });
  const backdrop = composeBackdrop(plan, [
    layerStep(room),
    (context) => paintHalo(context, plan, colours),
    vignetteStep(plan, 0.26),
  ]);
  const moving = [
    ...bokehPlaces(plan).map((place, index) => bokeh(place, index % 2 ? colours.warm : colours.cool, index)),
    ...sideScreens(plan).map((screen, index) => news(screen, colours, index)),
  ];
  const light = {
    ...{ x: -1, rim: shadeColour(colours.cool, 0.1), rimAlpha: 1, specular: 1 },
    veil: { colour: mixColours(colours.wall, colours.main, 0.3), alpha: 0.15 },
  };
  return { light, backdrop, moving, foreground: createStudioDesk(plan, colours) };
}

/** Where the wall ends and the floor begins. */
const floorShare = 0.8;

const screenBox = (plan: SetPlan): Box => {
  const inset = plan.width * (plan.isPortrait ? 0.13 : 0.155);
  return boxAt(inset, plan.height * 0.05, plan.width - 2 * inset, plan.height * 0.69);
};

function paintRoom(context: Context2D, plan: SetPlan, colours: StudioColours): void {
  const { width, height } = plan;
  const wall = crossGradient(context, 0, width, [
    [0, colours.deep],
    [0.5, colours.wall],
    [1, colours.deep],
  ]);
  fillBox(context, boxAt(-bleed, -bleed, width + 2 * bleed, height + 2 * bleed), wall);
  paintSlats(context, plan);
  paintScreen(context, plan, colours);
  for (const screen of sideScreens(plan)) paintSideScreen(context, screen, colours);
  paintColumns(context, plan, colours);
  paintFloor(context, plan, colours);
  paintRig(context, plan, colours);
}

/** Upright slats on the wall beside the screen. */
function paintSlats(context: Context2D, plan: SetPlan): void {
  const pitch = 26;
  for (let x = -bleed; x < plan.width + bleed; x += pitch) {
    const slat = crossGradient(context, x, x + pitch, [
      [0, 'rgba(255,255,255,0.07)'],
      [0.6, 'rgba(255,255,255,0.015)'],
      [1, 'rgba(0,0,0,0.12)'],
    ]);
    fillBox(context, boxAt(x, -bleed, pitch, plan.height * floorShare + bleed), slat);
  }
}

function paintScreen(context: Context2D, plan: SetPlan, colours: StudioColours): void {
  const screen = screenBox(plan);
  const { x, y, width, height } = screen;
  const middle = { x: x + width / 2, y: y + height / 2 };
  paintGlow(context, {
    ...middle,
    radiusX: width * 0.68,
    radiusY: height * 0.72,
    colour: colours.main,
    alpha: 0.5,
    core: 0.4,
  });
  fillBox(context, { x: x - 9, y: y - 9, width: width + 18, height: height + 18 }, '#0a1024', 30);
  context.save();
  context.beginPath();
  context.roundRect(x, y, width, height, 22);
  context.clip();
  fillBox(
    context,
    screen,
    fallGradient(context, y, y + height, [
      [0, mixColours(colours.wall, colours.main, 0.5)],
      [0.55, mixColours(colours.wall, colours.main, 0.72)],
      [1, colours.wall],
    ]),
  );
  const glow = (shareX: number, shareY: number, colour: string, alpha: number) =>
    paintGlow(context, {
      x: x + width * shareX,
      y: y + height * shareY,
      radiusX: width * 0.46,
      radiusY: height * 0.6,
      colour,
      alpha,
    });
  glow(0.16, 0.3, colours.main, 0.7);
  glow(0.86, 0.62, colours.cool, 0.42);
  glow(0.62, 0.02, colours.warm, 0.42);
  paintWorldMap(context, screen, shadeColour(colours.cool, 0.16), plan.random);
  paintFlightLines(context, screen, colours);
  paintBand(context, boxAt(x, y + height * 0.9, width, height * 0.1), colours);
  paintSeams(context, plan, screen);
  context.restore();
  context.strokeStyle = withAlpha(shadeColour(colours.cool, 0.12), 0.75);
  context.lineWidth = 3;
  context.beginPath();
  context.roundRect(x, y, width, height, 22);
  context.stroke();
}

/** Curves of light across the map. */
function paintFlightLines(context: Context2D, screen: Box, colours: StudioColours): void {
  const { x, y, width, height } = screen;
  context.lineWidth = 3;
  context.strokeStyle = withAlpha(shadeColour(colours.cool, 0.14), 0.38);
  for (let line = 0; line < 3; line += 1) {
    context.beginPath();
    context.moveTo(x, y + height * (0.62 - 0.08 * line));
    context.bezierCurveTo(
      x + width * 0.32,
      y + height * (0.24 - 0.06 * line),
      x + width * 0.62,
      y + height * (0.92 - 0.02 * line),
      x + width,
      y + height * (0.36 + 0.12 * line),
    );
    context.stroke();
  }
}

/** The joints between the screen's panels. */
function paintSeams(context: Context2D, plan: SetPlan, screen: Box): void {
  const columns = plan.isPortrait ? 4 : 6;
  context.fillStyle = 'rgba(4,8,26,0.3)';
  for (let column = 1; column < columns; column += 1) {
    context.fillRect(screen.x + (screen.width * column) / columns - 1.5, screen.y, 3, screen.height);
  }
  for (let row = 1; row < 3; row += 1) {
    context.fillRect(screen.x, screen.y + (screen.height * row) / 3 - 1.5, screen.width, 3);
  }
}

/** Bars of light on both sides of the screen. */
function paintColumns(context: Context2D, plan: SetPlan, colours: StudioColours): void {
  const { width, height } = plan;
  const bars = [
    [plan.isPortrait ? 0.035 : 0.118, colours.cool],
    [plan.isPortrait ? 0.085 : 0.135, colours.main],
    [plan.isPortrait ? 0.915 : 0.865, colours.warm],
    [plan.isPortrait ? 0.965 : 0.882, colours.cool],
  ] as const;
  for (const [share, colour] of bars) {
    const x = width * share;
    paintGlow(context, { x, y: height * 0.41, radiusX: 70, radiusY: height * 0.5, colour, alpha: 0.75 });
    const tube = fallGradient(context, height * 0.05, height * 0.78, [
      [0, withAlpha(colour, 0.25)],
      [0.5, '#eefbff'],
      [1, withAlpha(colour, 0.25)],
    ]);
    fillBox(context, boxAt(x - 7, height * 0.05, 14, height * 0.72), tube, 7);
  }
}

function paintFloor(context: Context2D, plan: SetPlan, colours: StudioColours): void {
  const { width, height } = plan;
  const top = height * floorShare;
  const tall = height - top + bleed;
  const floor = fallGradient(context, top, height, [
    [0, mixColours(colours.wall, night, 0.3)],
    [1, shadeColour(night, -0.06)],
  ]);
  fillBox(context, boxAt(-bleed, top, width + 2 * bleed, tall), floor);
  const screen = screenBox(plan);
  const mirror = fallGradient(context, top, top + tall * 0.7, [
    [0, withAlpha(colours.main, 0.6)],
    [1, withAlpha(colours.main, 0)],
  ]);
  fillBox(context, boxAt(screen.x, top, screen.width, tall), mirror);
  const edge = { x: width / 2, y: top + 14, radiusX: width * 0.52, radiusY: height * 0.09 };
  paintGlow(context, { ...edge, colour: colours.main, alpha: 0.75 });
  for (const [ring, alpha] of [
    [0.36, 0.6],
    [0.5, 0.34],
  ] as const) {
    context.strokeStyle = withAlpha(shadeColour(colours.cool, 0.14), alpha);
    context.lineWidth = 5;
    context.beginPath();
    context.ellipse(width / 2, top + tall * 0.62, width * ring, tall * ring * 0.9, 0, Math.PI, 2 * Math.PI);
    context.stroke();
  }
  fillBox(context, boxAt(-bleed, top - 3, width + 2 * bleed, 6), withAlpha(shadeColour(colours.cool, 0.1), 0.7));
}

/** Light behind the presenter's shoulders. */
function paintHalo(context: Context2D, plan: SetPlan, colours: StudioColours): void {
  context.globalCompositeOperation = 'screen';
  const radius = Math.min(plan.width, plan.height) * 0.62;
  const place = { x: plan.presenterX, y: plan.height * 0.44, radiusX: radius, radiusY: radius };
  paintGlow(context, { ...place, colour: colours.main, alpha: 0.36 });
}

interface BokehPlace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function bokehPlaces(plan: SetPlan): BokehPlace[] {
  const { width, height, random } = plan;
  const shares = [0.06, 0.17, 0.84, 0.93];
  return shares.map((share) => ({
    x: width * (share + 0.03 * (random() - 0.5)),
    y: height * (0.1 + 0.46 * random()),
    radius: 20 + 22 * random(),
  }));
}

const bokehSwing = 12;

/** A disc of unsharp light that floats about its place. */
function bokeh({ x, y, radius }: BokehPlace, colour: string, index: number): MovingPart {
  const reach = radius + bokehSwing + 2;
  return {
    box: boxAt(x - reach, y - reach, 2 * reach, 2 * reach),
    everyFrames: 4,
    draw: (context, timeMs) => {
      const seconds = timeMs / 1000;
      const centre = {
        x: x + bokehSwing * 0.6 * Math.sin(seconds * 0.23 + index * 2.1),
        y: y + bokehSwing * Math.sin(seconds * 0.31 + index * 4.7),
      };
      const alpha = 0.2 + 0.07 * Math.sin(seconds * 0.8 + index * 3.3);
      paintGlow(context, { ...centre, radiusX: radius, radiusY: radius, colour, alpha, core: 0.72 });
    },
  };
}

/** Light that goes down a side screen as its news change. */
function news({ at }: SideScreen, colours: StudioColours, index: number): MovingPart {
  const [upper, lower] = [at(0.5, 0.66), at(0.5, 0.96)];
  const reach = Math.abs(at(1, 0).x - at(0, 0).x) * 0.42;
  return {
    box: boxAt(upper.x - reach, upper.y - reach * 0.4, 2 * reach, lower.y - upper.y + reach * 0.8),
    everyFrames: 4,
    draw: (context, timeMs) => {
      const share = (timeMs / 6400 + index * 0.5) % 1;
      const y = upper.y + (lower.y - upper.y) * share;
      const alpha = 0.36 * Math.sin(Math.PI * share);
      const glow = { x: upper.x, y, radiusX: reach, radiusY: reach * 0.4 };
      paintGlow(context, { ...glow, colour: shadeColour(colours.cool, 0.2), alpha });
    },
  };
}
