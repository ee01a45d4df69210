// Tall windows along a side wall, seen at a slant: a bright row of panes and the light they throw on the floor.
import { shadeColour, withAlpha } from '../../../drawing/colour.ts';
import { point } from '../../../drawing/curves.ts';
import { linearGradient } from '../../../drawing/paint.ts';
import type { Context2D } from '../../../model/surface.ts';
import { daylightOf } from '../nature/daylight.ts';
import type { SetPlan } from '../stage-set.ts';
import type { RoomCamera } from './room-camera.ts';
import { wallFace } from './shell.ts';
import { fillFace } from './solids.ts';

/** A row of windows; metres. */
export interface SideWindows {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly from: number;
  readonly count: number;
  readonly width: number;
  readonly gap: number;
  readonly frame: string;
}

/** Paints the windows, far ones first, and patches of their light on the floor. */
export function paintSideWindows(context: Context2D, plan: SetPlan, camera: RoomCamera, row: SideWindows): void {
  const air = daylightOf(plan.variant);
  const inwards = row.x < 0 ? 1 : -1;
  const [top, foot] = [camera.at(row.x, row.y + row.height, row.from).y, camera.at(row.x, row.y, row.from).y];
  const glass = linearGradient(context, point(0, top), point(0, foot), air.sky);
  for (let index = row.count - 1; index >= 0; index -= 1) {
    const from = row.from + index * (row.width + row.gap);
    const to = from + row.width;
    const part = { y: row.y, height: row.height, from, to };
    fillFace(
      context,
      wallFace(camera, row.x, { y: row.y - 0.05, height: row.height + 0.1, from: from - 0.06, to: to + 0.06 }),
      row.frame,
    );
    fillFace(context, wallFace(camera, row.x, part), glass);
    const hedge = { y: row.y, height: row.height * 0.34, from, to };
    fillFace(context, wallFace(camera, row.x, hedge), withAlpha(shadeColour(air.haze, -0.12), 0.55));
    const bar = { y: row.y + row.height * 0.6, height: 0.05, from, to };
    fillFace(context, wallFace(camera, row.x, bar), row.frame);
    const post = { y: row.y, height: row.height, from: (from + to) / 2 - 0.03, to: (from + to) / 2 + 0.03 };
    fillFace(context, wallFace(camera, row.x, post), row.frame);
    if (air.orb.strength < 0.5 || plan.variant.time === 'night') continue;
    const patch = [
      camera.at(row.x + inwards * 0.5, 0, from),
      camera.at(row.x + inwards * 1.9, 0, from - 0.5),
      camera.at(row.x + inwards * 1.9, 0, to - 0.5),
      camera.at(row.x + inwards * 0.5, 0, to),
    ];
    fillFace(context, patch, withAlpha(air.orb.glow, 0.34));
  }
}

/** Square lights let into the ceiling; metres. */
export function paintCeilingPanels(
  context: Context2D,
  camera: RoomCamera,
  grid: {
    readonly y: number;
    readonly columns: readonly number[];
    readonly rows: readonly number[];
    readonly size: number;
  },
): void {
  for (const z of grid.rows) {
    for (const x of grid.columns) {
      const panel = (grow: number) => [
        camera.at(x - grid.size / 2 - grow, grid.y, z - grow),
        camera.at(x + grid.size / 2 + grow, grid.y, z - grow),
        camera.at(x + grid.size / 2 + grow, grid.y, z + grid.size + grow),
        camera.at(x - grid.size / 2 - grow, grid.y, z + grid.size + grow),
      ];
      fillFace(context, panel(0.05), 'rgba(120,130,140,0.4)');
      fillFace(context, panel(0), '#fffef6');
    }
  }
}
