// The real scene of a timeline: what the compositor makes of it region by region equals the whole drawn at once.
import { expect, test } from 'vitest';
import { talkingTimeline } from '../../bench/talking-timeline.ts';
import { createRaster } from '../../src/film/canvas-kit.ts';
import { createFilmCompositor } from '../../src/film/compositor/film-compositor.ts';
import { createFrameMemory } from '../../src/film/compositor/frame-memory.ts';
import { openScenePainter } from '../../src/film/compositor/scene-painter.ts';
import type { Orientation, SetId, SetVariant } from '../../src/model/storyboard.ts';
import { type PresenterPlacement, stageSize } from '../../src/model/timeline.ts';

const films: readonly (readonly [Orientation, SetId, SetVariant['weather'], number, number])[] = [
  ['landscape', 'city', 'clear', 640, 360],
  ['landscape', 'studio', 'clear', 640, 360],
  ['portrait', 'kitchen', 'clear', 360, 640],
  ['landscape', 'park', 'rain', 640, 360],
  ['portrait', 'hospital', 'snow', 360, 640],
];

const seated = (presenter: PresenterPlacement): PresenterPlacement => ({
  ...presenter,
  performance: { ...presenter.performance, atDesk: true },
});

test.each(films)(
  'in %s, a %s scene in %s weather leaves nothing of its figure, graphics or moving parts out',
  async (orientation, set, weather, ...size) => {
    const [widthPx, heightPx] = size;
    const talking = talkingTimeline({ seconds: 9, widthPx, heightPx, orientation, sets: [set], sceneWords: 26 });
    const setVariant: SetVariant = { time: 'day', weather, tint: null };
    const film = {
      ...talking,
      scenes: talking.scenes.map(({ presenter, ...scene }) => ({
        ...scene,
        setVariant,
        presenter: presenter && set === 'studio' ? seated(presenter) : presenter,
      })),
    };
    const paintScene = await openScenePainter(film);
    const compositor = createFilmCompositor(film, paintScene);
    const { backdrop, layers } = paintScene(0);
    const scale = widthPx / stageSize(orientation).width;
    const memory = createFrameMemory({ widthPx, heightPx, slots: 1 });
    // The gestures of the scene are held around frames 100 and 245.
    for (const frame of [0, 40, 100, 160, 245]) {
      const whole = createRaster(widthPx, heightPx, { opaque: true });
      whole.context.drawImage(backdrop.picture, 0, 0);
      whole.context.scale(scale, scale);
      for (const layer of layers) {
        whole.context.save();
        layer.draw(whole.context, frame);
        whole.context.restore();
      }
      whole.readPixels((rgba) => memory.write(0, { x: 0, y: 0, width: widthPx, height: heightPx }, rgba));
      const drawn = compositor.drawFrame(frame);
      const wanted = memory.bytes(0);
      // Edges and gradients may round differently at another place of another surface.
      const off = drawn.reduce((count, level, at) => count + (Math.abs(level - (wanted[at] ?? 0)) > 8 ? 1 : 0), 0);
      expect(off, `bytes off in frame ${frame}`).toBeLessThanOrEqual(4);
    }
  },
);

test.each(['landscape', 'portrait'] as const)(
  'in %s, the arms of someone seated lie on the desk, which comes up to them in tall pictures',
  async (orientation) => {
    const [widthPx, heightPx] = orientation === 'landscape' ? [640, 360] : [360, 640];
    const talking = talkingTimeline({ seconds: 4, widthPx, heightPx, orientation, sets: ['studio'], sceneWords: 10 });
    const kindsOf = async (scenes: typeof talking.scenes) => {
      const { layers } = (await openScenePainter({ ...talking, scenes }))(0);
      return layers.map(({ kind }) => kind).filter((kind) => kind === 'figure' || kind === 'foreground');
    };
    const scenes = talking.scenes.map((scene) => ({
      ...scene,
      presenter: scene.presenter && seated(scene.presenter),
    }));
    expect(await kindsOf(scenes)).toEqual(['figure', 'foreground', 'figure']);
    expect(await kindsOf(talking.scenes)).toEqual(['figure', 'foreground']);
  },
);
