import { expect, test } from 'vitest';
import { createRaster } from '../../src/film/canvas-kit.ts';
import { createVeiledDraw } from '../../src/film/compositor/veiled-draw.ts';
import { daylightOf } from '../../src/stage/sets/nature/daylight.ts';

const box = { x: 0, y: 0, width: 400, height: 400 };
const face = { x: 200, y: 140 };

/** How bright a grey card is, 0 to 255, where the two cheeks are and at the foot. */
function brightness(time: 'day' | 'night') {
  const { light } = daylightOf({ time, weather: 'clear', tint: null });
  const raster = createRaster(box.width, box.height, { opaque: true });
  const drawVeiled = createVeiledDraw(box, 1, light);
  const grey = 150;
  drawVeiled(
    raster.context,
    (context) => {
      context.fillStyle = `rgb(${grey}, ${grey}, ${grey})`;
      context.fillRect(0, 0, box.width, box.height);
    },
    face,
  );
  const at: Record<string, number> = {};
  raster.readPixels((rgba) => {
    const read = (x: number, y: number) => {
      const start = 4 * (y * box.width + x);
      return ((rgba[start] ?? 0) + (rgba[start + 1] ?? 0) + (rgba[start + 2] ?? 0)) / 3;
    };
    Object.assign(at, { lit: read(face.x - 50, face.y), shaded: read(face.x + 50, face.y), foot: read(200, 390) });
  });
  return { grey, light, lit: at['lit'] ?? 0, shaded: at['shaded'] ?? 0, foot: at['foot'] ?? 0 };
}

test('at night a key light models the face: the cheek towards it keeps most of its light, the other falls off', () => {
  const { grey, light, lit, shaded, foot } = brightness('night');
  expect(light.x).toBe(-1);
  expect(lit).toBeGreaterThan(grey * 0.84);
  expect(shaded).toBeLessThan(lit - 12);
  expect(foot).toBeLessThan(shaded - 20);
});

test('by day nothing lies over the figure', () => {
  const { grey, lit, shaded, foot } = brightness('day');
  expect([lit, shaded, foot]).toEqual([grey, grey, grey]);
});
