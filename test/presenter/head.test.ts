import { describe, expect, test } from 'vitest';
import type { Character } from '../../src/model/character.ts';
import type { Box } from '../../src/model/geometry.ts';
import type { Light } from '../../src/model/light.ts';
import type { Pose } from '../../src/model/performance.ts';
import { visemes } from '../../src/model/voice-track.ts';
import { restMouth, visemeShapes } from '../../src/presenter/face/viseme-shapes.ts';
import { createHead, type Head } from '../../src/presenter/head/create-head.ts';
import { straightPose } from '../../src/presenter/head/straight-pose.ts';
import { createReadableSurface, testCanvasKit } from './canvas-kit.ts';
import { headCast } from './head-cast.ts';

const light: Light = { x: -1, rim: '#ffe9c9', rimAlpha: 1, specular: 1 };
const scale = 0.8;
const size = 520;
const origin = { x: size / 2, y: size / 2 };
const kept = { canvasKit: testCanvasKit, scale };
const cast = Object.entries(headCast);

function render(head: Head, pose: Partial<Pose>, zoom = scale): Uint8ClampedArray {
  const { context, readPixels } = createReadableSurface(size, size);
  context.translate(origin.x, origin.y);
  context.scale(zoom, zoom);
  const full = { ...straightPose, ...pose };
  head.drawBack(context, full, light);
  head.drawFace(context, full, light);
  head.drawFront(context, full, light);
  return readPixels();
}

/** The box of all pixels that are more than a trace of colour, in figure units. */
function paintedBox(pixels: Uint8ClampedArray): Box {
  let [left, top, right, bottom] = [size, size, -1, -1];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if ((pixels[(y * size + x) * 4 + 3] ?? 0) <= 8) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  const unit = (from: number, to: number) => (to - from) / scale;
  return {
    x: unit(origin.x, left),
    y: unit(origin.y, top),
    width: unit(left, right + 1),
    height: unit(top, bottom + 1),
  };
}

const inside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1;

/** The darkest brightness, 0 to 255, in the middle of the mouth. */
function darkestOfMouth(character: Character, pose: Partial<Pose>): number {
  const zoom = 3;
  const pixels = render(createHead(character), pose, zoom);
  const mouthY = character.sex === 'female' ? 70 : 77;
  let darkest = 255;
  for (let y = mouthY - 6; y < mouthY + 16; y += 1 / zoom) {
    for (let x = -14; x <= 14; x += 1 / zoom) {
      const at = (Math.round(origin.y + y * zoom) * size + Math.round(origin.x + x * zoom)) * 4;
      const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
      darkest = Math.min(darkest, 0.299 * red + 0.587 * green + 0.114 * blue);
    }
  }
  return darkest;
}

describe('head', () => {
  test.each(cast)('%s shows a face at every yaw', (_name, character) => {
    const head = createHead(character, kept);
    for (const yaw of [-0.2, 0, 0.2]) {
      const pixels = render(head, { yaw });
      const cheek = (Math.round(origin.y + 30 * scale) * size + origin.x + Math.round(yaw * 60)) * 4;
      expect(pixels[cheek + 3]).toBe(255);
    }
  });

  test.each(cast)('%s stays inside its box in extreme poses', (_name, character) => {
    for (const head of [createHead(character), createHead(character, kept)]) {
      for (const sign of [-1, 1]) {
        const pose = { yaw: sign * 0.2, pitch: sign * 0.12, roll: sign * -0.1, mouth: visemeShapes.aa, sway: sign };
        expect(inside(paintedBox(render(head, pose)), head.metrics.head)).toBe(true);
      }
    }
  });

  test('the same pose gives the same pixels, whatever was drawn before', () => {
    const pose = { yaw: 0.13, pitch: -0.05, roll: 0.04, mouth: visemeShapes.E };
    for (const character of [headCast['wavy'], headCast['bearded']]) {
      if (!character) throw new Error('the cast lacks a head');
      const fresh = render(createHead(character, kept), pose);
      const used = createHead(character, kept);
      render(used, { yaw: -0.2, mouth: visemeShapes.O, eyeLeft: 0, eyeRight: 0 });
      const again = render(used, pose);
      expect(again.findIndex((value, index) => value !== fresh[index])).toBe(-1);
    }
  });

  test('kept pictures look like the head drawn afresh', () => {
    for (const [, character] of cast) {
      const afresh = render(createHead(character), {});
      const pictured = render(createHead(character, kept), {});
      let difference = 0;
      for (let index = 0; index < afresh.length; index += 1) {
        difference += Math.abs((afresh[index] ?? 0) - (pictured[index] ?? 0));
      }
      expect(difference / afresh.length).toBeLessThan(1.5);
    }
  });
});

describe('mouth', () => {
  const fair = headCast['wavy'];
  if (!fair) throw new Error('the cast lacks a head');

  test('the lips of PP and of silence show no gap', () => {
    const open = darkestOfMouth(fair, { mouth: visemeShapes.aa });
    expect(open).toBeLessThan(50);
    for (const smile of [-0.3, 0, 1]) {
      for (const yaw of [0, 0.2]) {
        expect(darkestOfMouth(fair, { mouth: visemeShapes.PP, smile, yaw })).toBeGreaterThan(80);
        expect(darkestOfMouth(fair, { mouth: visemeShapes.sil, smile, yaw })).toBeGreaterThan(80);
      }
    }
  });

  test('pressed lips stay closed whatever else the mouth does', () => {
    const mouth = { ...restMouth, press: 1, jaw: 0.4, lowerLip: 0.4, upperLip: 0.3 };
    expect(darkestOfMouth(fair, { mouth })).toBeGreaterThan(80);
  });

  test('every viseme but the closed ones has a shape of its own', () => {
    const shapes = visemes.map((viseme) => JSON.stringify(visemeShapes[viseme]));
    expect(new Set(shapes).size).toBe(visemes.length);
    expect(visemeShapes.sil).toEqual(restMouth);
  });

  test('an open jaw lowers the chin', () => {
    const head = createHead(fair);
    const closed = render(head, {});
    const open = render(head, { mouth: visemeShapes.aa });
    const below = (Math.round(origin.y + 112 * scale) * size + origin.x) * 4;
    const skinRed = 200;
    expect(closed[below] ?? 0).toBeLessThan(skinRed);
    expect(open[below] ?? 0).toBeGreaterThan(skinRed - 40);
  });
});

describe('eye', () => {
  test('a closed eye shows neither white nor iris', () => {
    const character = headCast['long'];
    if (!character) throw new Error('the cast lacks a head');
    const head = createHead(character);
    const at = (Math.round(origin.y + 2 * scale) * size + Math.round(origin.x + 37 * scale)) * 4;
    const openPixels = render(head, {});
    const closedPixels = render(head, { eyeLeft: 0, eyeRight: 0 });
    expect(openPixels[at] ?? 255).toBeLessThan(60);
    expect(closedPixels[at] ?? 0).toBeGreaterThan(150);
  });
});
