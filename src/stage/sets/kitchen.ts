// A bright kitchen: window, tiles, shelves and lamps behind a wooden counter.
import { paintGlow } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import { createKitchenCounter } from './kitchen-counter.ts';
import { paintBottle, paintJar, paintLamp, paintPlant, paintPlates, paintPot, paintShelf } from './kitchen-things.ts';
import { composeBackdrop, layerStep, paintLayer, vignetteStep } from './layer.ts';
import { daylightStep, haloStep, indoorLight, indoorStep } from './room/indoor-light.ts';
import { fallBehind, paintWindow, type WindowLook } from './room/window.ts';
import { boxAt, crossGradient, fallGradient, fillBox } from './shapes.ts';
import type { MovingPart, SetPlan, StageSet } from './stage-set.ts';
import { tintWall } from './tint.ts';

const bleed = 40;

/** Where things stand in one orientation, stage units. */
interface KitchenPlaces {
  readonly tilesTop: number;
  readonly worktop: number;
  readonly window: { readonly x: number; readonly y: number; readonly size: number };
  readonly lamps: readonly (readonly [x: number, cord: number])[];
  readonly shelf: { readonly x: number; readonly width: number; readonly levels: readonly [number, number] };
  readonly pot: { readonly x: number };
  readonly bottles: number;
}

const landscape: KitchenPlaces = {
  tilesTop: 300,
  worktop: 724,
  window: { x: 150, y: 60, size: 430 },
  lamps: [
    [694, 80],
    [1142, 80],
  ],
  shelf: { x: 1250, width: 600, levels: [176, 350] },
  pot: { x: 250 },
  bottles: 1640,
};

const portrait: KitchenPlaces = {
  tilesTop: 840,
  worktop: 1300,
  window: { x: 50, y: 250, size: 400 },
  lamps: [
    [300, 70],
    [800, 130],
  ],
  shelf: { x: 610, width: 440, levels: [500, 720] },
  pot: { x: 150 },
  bottles: 880,
};

/** Builds the kitchen. */
export function createKitchen(plan: SetPlan): StageSet {
  const places = plan.isPortrait ? portrait : landscape;
  const window = windowOf(places);
  const room = paintLayer(plan, (context) => paintRoom(context, plan, places, window), { blur: 4.6 });
  const { x, y, size } = places.window;
  const backdrop = composeBackdrop(plan, [
    layerStep(room),
    indoorStep(
      plan,
      places.lamps.map(([at, cord]) => ({ x: at, y: cord + 100, radius: 230 })),
    ),
    daylightStep(plan, { x: x + size / 2, y: y + size / 2, reach: 880 }),
    haloStep(plan, '#fff4e0'),
    vignetteStep(plan, 0.14),
  ]);
  const moving = [...steam(places), ...fallBehind(plan, window)];
  return { light: indoorLight(plan, '#ffe2b0'), backdrop, moving, foreground: createKitchenCounter(plan) };
}

function windowOf({ window: { x, y, size } }: KitchenPlaces): WindowLook {
  const look = { columns: 2, rows: 2, frame: '#fbf8f2', bar: 16, view: 'garden', hasSill: true } as const;
  return { ...look, box: boxAt(x, y, size, size), horizon: y + size * 0.7 };
}

function paintRoom(context: Context2D, plan: SetPlan, places: KitchenPlaces, window: WindowLook): void {
  const { width, height } = plan;
  const wall = crossGradient(context, 0, width, [
    [0, tintWall(plan, '#fbf1e2', 0.6)],
    [0.6, tintWall(plan, '#f1e2cf', 0.6)],
    [1, tintWall(plan, '#dcc7b0', 0.6)],
  ]);
  fillBox(context, boxAt(-bleed, -bleed, width + 2 * bleed, height + 2 * bleed), wall);
  paintTiles(context, plan, places);
  paintWindow(context, plan, window);
  paintShelves(context, plan, places);
  for (const [x, cord] of places.lamps) paintLamp(context, x, cord);
  paintWorktop(context, plan, places);
}

const tileTints = ['#eef2f0', '#e6eeec', '#f3f5f2'] as const;

function paintTiles(context: Context2D, plan: SetPlan, places: KitchenPlaces): void {
  const [tileWidth, tileHeight] = [96, 48];
  const rows = Math.ceil((places.worktop - places.tilesTop) / tileHeight);
  const columns = Math.ceil(plan.width / tileWidth) + 2;
  for (let row = 0; row < rows; row += 1) {
    for (let column = -1; column < columns; column += 1) {
      const x = column * tileWidth + (row % 2) * (tileWidth / 2) - bleed;
      const y = places.tilesTop + row * tileHeight;
      const tint = tileTints[(row * 7 + column * 3 + 21) % tileTints.length] ?? tileTints[0];
      const glaze = fallGradient(context, y, y + tileHeight, [
        [0, '#ffffff'],
        [1, tint],
      ]);
      fillBox(context, boxAt(x, y, tileWidth - 4, tileHeight - 4), glaze, 3);
    }
  }
}

function paintShelves(context: Context2D, plan: SetPlan, { shelf }: KitchenPlaces): void {
  const { x, width, levels } = shelf;
  const [upper, lower] = levels;
  for (const level of levels) paintShelf(context, x, level, width);
  const isNarrow = plan.isPortrait;
  const spices = ['#d9a441', '#b5533c', '#7f9b5a', '#e6d3b3'].slice(0, isNarrow ? 3 : 4);
  spices.forEach((colour, index) => {
    paintJar(context, { x: x + 30 + index * 80, foot: upper, width: 62, height: 92, colour });
  });
  paintPlates(context, x + (isNarrow ? 300 : 392), upper, isNarrow ? 3 : 4);
  paintPlant(context, x + 76, lower, plan.random);
  paintJar(context, { x: x + 206, foot: lower, width: 108, height: 96, colour: '#eceff1' });
  paintJar(context, { x: x + 342, foot: lower, width: 78, height: 72, colour: '#4a6f8a' });
  if (!isNarrow) paintJar(context, { x: x + 460, foot: lower, width: 92, height: 84, colour: '#d8b08a' });
}

function paintWorktop(context: Context2D, plan: SetPlan, { worktop, pot, bottles }: KitchenPlaces): void {
  const { width, height } = plan;
  paintPot(context, pot.x, worktop);
  paintBottle(context, { x: bottles, foot: worktop, height: 150, colour: '#9aa63f' });
  paintBottle(context, { x: bottles + 62, foot: worktop, height: 118, colour: '#b5482f' });
  paintJar(context, { x: bottles + 110, foot: worktop, width: 70, height: 88, colour: '#efe2cb' });
  const slab = fallGradient(context, worktop, worktop + 40, [
    [0, '#f0eae0'],
    [1, '#cfc4b6'],
  ]);
  fillBox(context, boxAt(-bleed, worktop, width + 2 * bleed, 40), slab);
  const front = fallGradient(context, worktop + 40, height, [
    [0, '#3c6965'],
    [0.12, '#4a7873'],
    [1, '#2f5350'],
  ]);
  fillBox(context, boxAt(-bleed, worktop + 40, width + 2 * bleed, height), front);
  const doors = plan.isPortrait ? 4 : 6;
  const doorWidth = width / doors;
  for (let door = 0; door < doors; door += 1) {
    const box = boxAt(door * doorWidth + 12, worktop + 62, doorWidth - 24, 420);
    fillBox(context, box, 'rgba(255,255,255,0.07)', 8);
    fillBox(context, boxAt(box.x + box.width / 2 - 34, worktop + 84, 68, 10), '#d9b978', 5);
  }
}

const steamSize = { width: 96, height: 150 } as const;
const puffs = 4;
const riseMs = 5200;

/** Steam that rises from the pot. */
function steam({ pot, worktop }: KitchenPlaces): MovingPart[] {
  const foot = worktop - 104;
  const box = boxAt(pos(pot.x), foot - steamSize.height, steamSize.width, steamSize.height);
  return [
    {
      box,
      draw: (context, timeMs) => {
        for (let puff = 0; puff < puffs; puff += 1) {
          const share = (timeMs / riseMs + puff / puffs) % 1;
          const sway = 12 * Math.sin(share * 5 + puff * 1.9);
          paintGlow(context, {
            x: box.x + steamSize.width / 2 + sway,
            y: foot - 22 - share * (steamSize.height - 58),
            radiusX: 14 + 18 * share,
            radiusY: 20 + 14 * share,
            colour: '#ffffff',
            alpha: 0.4 * Math.sin(Math.PI * share),
          });
        }
      },
    },
  ];
}

/** Left edge of the steam over a pot whose middle is 74 units from its place. */
const pos = (potX: number): number => potX + 74 - steamSize.width / 2;
