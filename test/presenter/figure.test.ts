import { describe, expect, test } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import type { Avatar } from '../../src/model/catalog.ts';
import type { Box } from '../../src/model/geometry.ts';
import type { Light } from '../../src/model/light.ts';
import type { Pose } from '../../src/model/performance.ts';
import { createFigure, type Figure, measureFigure } from '../../src/presenter/figure.ts';
import { gestureShapes } from '../../src/presenter/motion/gesture-shapes.ts';
import { perform } from '../../src/presenter/motion/perform.ts';
import { samplePose } from '../../src/presenter/motion/sample-pose.ts';
import { longSpeech, sampleScene, sampleTiming } from './body-sample.ts';
import { createReadableSurface, testCanvasKit } from './canvas-kit.ts';

const light: Light = { x: -1, rim: '#fff1cf', rimAlpha: 1, specular: 1 };
const scale = 0.4;
const size = { width: 360, height: 400 };
const origin = { x: 180, y: 130 };

const avatarOf = (id: string): Avatar => {
  const avatar = avatars.find((each) => each.id === id);
  if (!avatar) throw new Error(`no avatar ${id}`);
  return avatar;
};

const figureOf = (avatar: Avatar): Figure => createFigure(avatar.character, { canvasKit: testCanvasKit, scale, light });

/** The pixels of one pose on a transparent ground. */
function draw(figure: Figure, pose: Pose): Uint8ClampedArray {
  const { context, readPixels } = createReadableSurface(size.width, size.height);
  context.translate(origin.x, origin.y);
  context.scale(scale, scale);
  figure.draw(context, pose);
  return readPixels();
}

/** The box of what is drawn in some rows, in figure units. */
function drawnBox(pixels: Uint8ClampedArray, rows: { readonly from: number; readonly to: number }): Box {
  let [left, right, top, bottom] = [size.width, 0, size.height, 0];
  for (let y = Math.max(0, rows.from); y < Math.min(size.height, rows.to); y += 1) {
    for (let x = 0; x < size.width; x += 1) {
      if ((pixels[(y * size.width + x) * 4 + 3] ?? 0) < 24) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
    }
  }
  return {
    x: (left - origin.x) / scale,
    y: (top - origin.y) / scale,
    width: (right - left) / scale,
    height: (bottom - top) / scale,
  };
}

const rowOf = (y: number): number => Math.round(y * scale + origin.y);

const acting = perform({
  scene: sampleScene(longSpeech, { mood: 'excited' }),
  timing: sampleTiming(longSpeech),
  character: avatarOf('maya-lindholm').character,
  seed: 21,
  handsVisible: true,
});

/** A pose with one hand fully raised. */
const raised = (name: keyof typeof gestureShapes, side: 'left' | 'right'): Pose =>
  samplePose({ ...acting, visemes: [], gestures: [{ name, side, startMs: 0, endMs: 4000 }] }, 1500);

describe('the figure', () => {
  test('draws every avatar inside the head room and the reach that it announces', () => {
    const gestureNames = Object.keys(gestureShapes) as (keyof typeof gestureShapes)[]; // the keys of a record
    for (const [position, avatar] of avatars.entries()) {
      const { head, reach } = measureFigure(avatar.character);
      const figure = figureOf(avatar);
      // Each avatar makes two of the gestures, by turns.
      const own = [0, 1].map((step) => gestureNames[(2 * position + step) % gestureNames.length] ?? 'wave');
      for (const [index, name] of own.entries()) {
        const box = drawnBox(draw(figure, raised(name, index % 2 ? 'left' : 'right')), { from: 0, to: rowOf(400) });
        expect(box.y, `${avatar.id} ${name}: top`).toBeGreaterThanOrEqual(head.y - 2.5);
        expect(box.x, `${avatar.id} ${name}: left`).toBeGreaterThanOrEqual(-reach - 2.5);
        expect(box.x + box.width, `${avatar.id} ${name}: right`).toBeLessThanOrEqual(reach + 2.5);
      }
    }
  });

  test('stays inside its bust while the arms rest', () => {
    for (const avatar of avatars) {
      const { bust } = measureFigure(avatar.character);
      const box = drawnBox(draw(figureOf(avatar), samplePose({ ...acting, gestures: [] }, 4321)), {
        from: 0,
        to: rowOf(bust.y + bust.height),
      });
      expect(box.x, avatar.id).toBeGreaterThanOrEqual(bust.x - 2.5);
      expect(box.x + box.width, avatar.id).toBeLessThanOrEqual(bust.x + bust.width + 2.5);
      expect(box.y, avatar.id).toBeGreaterThanOrEqual(bust.y - 2.5);
    }
  });

  test('reaches no farther than a portrait picture and a card beside it allow', () => {
    for (const { character } of avatars) expect(measureFigure(character).reach).toBeLessThanOrEqual(310);
  });

  test('gives the same pixels for the same pose, whatever it has drawn before', () => {
    const avatar = avatarOf('arjun-mehta');
    const poses = [1200, 5200, 9000].map((timeMs) => samplePose(acting, timeMs)).concat(raised('present', 'right'));
    const forwards = figureOf(avatar);
    const first = poses.map((pose) => draw(forwards, pose));
    const backwards = figureOf(avatar);
    const second = [...poses].reverse().map((pose) => draw(backwards, pose));
    for (const [index, pixels] of second.reverse().entries()) expect(pixels).toEqual(first[index]);
  });

  test('shows an arm that has only begun to rise as the resting arm', () => {
    const figure = figureOf(avatarOf('maya-lindholm'));
    const rest = samplePose({ ...acting, gestures: [] }, 900);
    const gesture = raised('open', 'right').armRight;
    if (!gesture) throw new Error('no gesture');
    const still = draw(figure, rest);
    const begun = draw(figure, { ...rest, armRight: { ...gesture, raise: 1e-6 } });
    const different = begun.filter((value, index) => Math.abs(value - (still[index] ?? 0)) > 40).length;
    expect(different / begun.length).toBeLessThan(0.002);
  });

  test('takes its light from the side the set has it on', () => {
    const { character } = avatarOf('amara-okafor');
    const brightness = (x: number): number => {
      const figure = createFigure(character, { canvasKit: testCanvasKit, scale, light: { ...light, x } });
      const pixels = draw(figure, { ...samplePose({ ...acting, gestures: [] }, 0), bodyYaw: 0, bodyRoll: 0 });
      const sum = (fromX: number) => {
        let total = 0;
        for (let y = rowOf(190); y < rowOf(300); y += 1) {
          for (let dx = 0; dx < 30; dx += 1) total += pixels[(y * size.width + fromX + dx) * 4] ?? 0;
        }
        return total;
      };
      return sum(origin.x - 50) - sum(origin.x + 20);
    };
    expect(brightness(-1)).toBeGreaterThan(brightness(1));
  });

  test('moves what it shows with the breath and the turn of the body', () => {
    const figure = figureOf(avatarOf('mei-tanaka'));
    const rest = samplePose({ ...acting, gestures: [] }, 500);
    const still = draw(figure, rest);
    expect(draw(figure, { ...rest, breath: rest.breath > 0.5 ? 0 : 1 })).not.toEqual(still);
    expect(draw(figure, { ...rest, bodyYaw: rest.bodyYaw + 0.12 })).not.toEqual(still);
  });
});
