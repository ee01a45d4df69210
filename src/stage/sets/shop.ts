// A shop: a rail of clothes, lit shelves of bags and shoes, a panel in the brand's colour, a counter with a card terminal.
import { mixColours, shadeColour } from '../../drawing/colour.ts';
import type { Context2D } from '../../model/surface.ts';
import { createCounter } from './counter.ts';
import { composeBackdrop, layerStep, paintLayer, vignetteStep } from './layer.ts';
import { haloStep, indoorLight, indoorStep, type Lamp } from './room/indoor-light.ts';
import { createRoomCamera, type RoomCamera } from './room/room-camera.ts';
import { paintShell, type Shell } from './room/shell.ts';
import { paintFootShadow, paintShine, paintSolid } from './room/solids.ts';
import { boxAt, fallGradient, fillBox } from './shapes.ts';
import type { MovingPart, PlacedSurface, SetPlan, StageSet } from './stage-set.ts';
import { paintPendant } from './things/furniture.ts';
import { paintPlant } from './things/plants.ts';
import { paintCrate, paintVase } from './things/shelf-things.ts';
import { paintBag, paintClothesRail, paintPaperBag, paintShoe, paintTerminal } from './things/shop-things.ts';
import { backdropColours, tintWall } from './tint.ts';

const back = 4.9;
const height = 2.9;
const lampY = 2.2;

interface Shop {
  readonly camera: RoomCamera;
  readonly half: number;
  readonly rail: readonly [x: number, width: number];
  readonly shelf: readonly [x: number, width: number];
  readonly lamps: readonly number[];
}

/** Builds the shop. */
export function createShop(plan: SetPlan): StageSet {
  const camera = createRoomCamera(plan, 1.46);
  const shop: Shop = plan.isPortrait
    ? { camera, half: 1.55, rail: [-1.5, 0.95], shelf: [0.5, 1], lamps: [-0.72, 0, 0.72] }
    : { camera, half: 2.7, rail: [-2.5, 1.42], shelf: [0.94, 1.56], lamps: [-1.75, -0.58, 0.58, 1.75] };
  const room = paintLayer(plan, (context) => paintRoom(context, plan, shop), { blur: 4.2 });
  const backdrop = composeBackdrop(plan, [
    layerStep(room),
    indoorStep(plan, lampsOf(shop)),
    haloStep(plan, '#fff1da', 0.18),
    vignetteStep(plan, 0.2),
  ]);
  return { light: indoorLight(plan, '#ffe6bd'), backdrop, moving: glimmers(shop), foreground: createTill(plan) };
}

const lampsOf = ({ camera, lamps }: Shop): Lamp[] =>
  lamps.map((x) => {
    const spot = camera.spot(x, lampY, 4.2);
    return { x: spot.x, y: spot.y + 20, radius: 0.62 * spot.unit };
  });

function paintRoom(context: Context2D, plan: SetPlan, shop: Shop): void {
  const { camera, half } = shop;
  const shell: Shell = {
    ...{ left: -half, right: half, height, back, seed: plan.options.seed },
    wall: tintWall(plan, '#eadfce', 0.4),
    ceiling: '#f5efe6',
    floor: { kind: 'planks', colour: '#b98f66', gloss: 0.34 },
    skirting: '#d9cbb5',
  };
  paintShell(context, camera, shell);
  paintBrandPanel(context, plan, camera);
  paintRail(context, plan, shop);
  paintShelves(context, shop);
  const pot = { width: 0.4, height: 0.42, colour: '#d8c7ae' };
  const plantX = plan.isPortrait ? 1.38 : 2.42;
  paintFootShadow(context, camera, { x: plantX - 0.2, z: 4, width: 0.4, depth: 0.4 });
  paintPlant(context, camera.spot(plantX, 0, 4.1), { seed: plan.options.seed + 3, height: 1.15, pot, kind: 'palm' });
  const cordTop = camera.at(0, height, 4.2).y;
  for (const x of shop.lamps)
    paintPendant(context, camera.spot(x, lampY, 4.2), { width: 0.36, colour: '#2f3a40', cordTop });
}

/** A panel of slats in the brand's colour behind the counter, lit from its edges. */
function paintBrandPanel(context: Context2D, plan: SetPlan, camera: RoomCamera): void {
  const [light, deep] = backdropColours(plan);
  const half = plan.isPortrait ? 0.44 : 0.86;
  const panel = camera.front(-half, 0, 2 * half, 2.55, back - 0.06);
  const colour = mixColours(light, deep, 0.4);
  paintShine(context, {
    x: panel.x + panel.width / 2,
    y: panel.y + panel.height * 0.3,
    radius: panel.width * 0.9,
    colour: '#ffe9c4',
    alpha: 0.5,
  });
  fillBox(
    context,
    panel,
    fallGradient(context, panel.y, panel.y + panel.height, [
      [0, shadeColour(colour, 0.08)],
      [1, shadeColour(colour, -0.06)],
    ]),
    6,
  );
  const pitch = panel.width / 16;
  for (let slat = 0; slat < 16; slat += 1) {
    fillBox(context, boxAt(panel.x + slat * pitch, panel.y, pitch * 0.2, panel.height), 'rgba(0,0,0,0.18)');
    fillBox(
      context,
      boxAt(panel.x + slat * pitch + pitch * 0.2, panel.y, pitch * 0.12, panel.height),
      'rgba(255,255,255,0.12)',
    );
  }
}

/** Clothes on a rail under a board with bags on it. */
function paintRail(context: Context2D, plan: SetPlan, { camera, rail: [x, width] }: Shop): void {
  const z = back - 0.45;
  paintFootShadow(context, camera, { x, z, width, depth: 0.45 });
  for (const post of [x, x + width - 0.035]) {
    paintSolid(context, camera, { x: post, z, width: 0.035, height: 1.98, depth: 0.035, colour: '#b99b62' });
  }
  paintSolid(context, camera, {
    x: x - 0.02,
    y: 0.22,
    z,
    width: width + 0.04,
    height: 0.04,
    depth: 0.42,
    colour: '#a97a4e',
  });
  paintSolid(context, camera, {
    x: x - 0.02,
    y: 1.94,
    z,
    width: width + 0.04,
    height: 0.04,
    depth: 0.42,
    colour: '#a97a4e',
  });
  paintClothesRail(context, camera.front(x + 0.06, 0.55, width - 0.12, 1.24, z + 0.16), plan.random);
  const colours = ['#c98a5a', '#7f3f3a', '#e6d8c2', '#3f5f6a'] as const;
  const count = width > 1.2 ? 4 : 3;
  for (let bag = 0; bag < count; bag += 1) {
    const box = camera.front(x + 0.1 + bag * ((width - 0.1) / count), 1.98, 0.24, 0.26, z + 0.1);
    paintBag(context, box, colours[bag] ?? colours[0]);
  }
  const shoes = ['#e7e1d6', '#c96f5a', '#3f5f7f', '#8a6a48'] as const;
  for (let shoe = 0; shoe < count; shoe += 1) {
    const box = camera.front(x + 0.1 + shoe * ((width - 0.1) / count), 0.26, 0.26, 0.14, z + 0.1);
    paintShoe(context, box, shoes[shoe] ?? shoes[0]);
  }
}

const levels = [0.4, 0.86, 1.32, 1.78] as const;

/** Niches with a warm light in each. */
function paintShelves(context: Context2D, { camera, shelf: [x, width] }: Shop): void {
  const z = back - 0.34;
  const wood = '#c39a6b';
  paintFootShadow(context, camera, { x, z, width, depth: 0.34 });
  fillBox(context, camera.front(x, 0, width, 2.28, back - 0.02), shadeColour(wood, -0.12));
  levels.forEach((level, index) => {
    const niche = camera.front(x, level, width, 0.46, z + 0.1);
    fillBox(
      context,
      niche,
      fallGradient(context, niche.y, niche.y + niche.height, [
        [0, 'rgba(255,226,170,0.75)'],
        [0.5, 'rgba(255,226,170,0.16)'],
        [1, 'rgba(60,30,10,0.16)'],
      ]),
    );
    stockNiche(context, { x, width, level, index, camera, z });
  });
  for (const level of [0.06, ...levels, 2.24]) {
    paintSolid(context, camera, { x, y: level - 0.04, z, width, height: 0.04, depth: 0.32, colour: wood });
  }
  const third = width > 1.2 ? 3 : 2;
  for (let post = 0; post <= third; post += 1) {
    paintSolid(context, camera, {
      x: x + ((width - 0.035) * post) / third,
      z,
      width: 0.035,
      height: 2.24,
      depth: 0.32,
      colour: wood,
    });
  }
}

interface Niche {
  readonly x: number;
  readonly width: number;
  readonly level: number;
  readonly index: number;
  readonly camera: RoomCamera;
  readonly z: number;
}

const stock = ['bag', 'shoes', 'boxes', 'vase'] as const;
const stockColours = ['#b5653f', '#e7dccb', '#4f6f7a', '#d9a24f', '#8a4f5a', '#7f9b7a'] as const;

function stockNiche(context: Context2D, { x, width, level, index, camera, z }: Niche): void {
  const columns = width > 1.2 ? 3 : 2;
  const cell = width / columns;
  for (let column = 0; column < columns; column += 1) {
    const kind = stock[(index + column * 3) % stock.length];
    const colour = stockColours[(index * 2 + column) % stockColours.length] ?? stockColours[0];
    const stand = (left: number, wide: number, tall: number) =>
      camera.front(x + column * cell + left, level, wide, tall, z + 0.1);
    if (kind === 'bag') paintBag(context, stand(cell * 0.26, cell * 0.5, 0.34), colour);
    if (kind === 'vase') paintVase(context, stand(cell * 0.34, 0.18, 0.32), colour);
    if (kind === 'boxes') {
      paintCrate(context, stand(cell * 0.16, cell * 0.66, 0.15), '#efe6d6');
      paintCrate(
        context,
        camera.front(x + column * cell + cell * 0.22, level + 0.15, cell * 0.56, 0.13, z + 0.1),
        colour,
      );
    }
    if (kind === 'shoes') {
      paintShoe(context, stand(cell * 0.14, cell * 0.36, 0.15), colour);
      paintShoe(context, stand(cell * 0.54, cell * 0.36, 0.15), colour);
    }
  }
}

/** The light of the lamps breathes a little. */
function glimmers(shop: Shop): MovingPart[] {
  return lampsOf(shop).map(({ x, y, radius }, index) => {
    const reach = radius * 0.55;
    return {
      box: boxAt(x - reach, y - reach, 2 * reach, 2 * reach),
      everyFrames: 8,
      draw: (context, timeMs) => {
        const alpha = 0.12 + 0.05 * Math.sin(timeMs / 1300 + index * 1.9);
        paintShine(context, { x, y, radius: reach, colour: '#ffdf9c', alpha });
      },
    };
  });
}

function createTill(plan: SetPlan): PlacedSurface {
  const { width, isPortrait } = plan;
  return createCounter(plan, {
    ...{ top: '#d9b483', front: '#cda273' },
    ...{ material: 'wood', panel: isPortrait ? 216 : 240 },
    things: (context, foot) => {
      const at = (portrait: number, landscape: number): number => width * (isPortrait ? portrait : landscape);
      paintTerminal(context, at(0.84, 0.76), foot + 4, 118);
      paintPaperBag(context, at(0.15, 0.93), foot, 132, '#d8b88c');
    },
  });
}
