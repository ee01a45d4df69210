// A picture of a person, read by the real decoder, presents a film: its scenes are laid out and drawn.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import { styles } from '../../src/catalog/styles.ts';
import { voices } from '../../src/catalog/voices.ts';
import { createFilmCompositor } from '../../src/film/compositor/film-compositor.ts';
import { openScenePainter } from '../../src/film/compositor/scene-painter.ts';
import { readJson } from '../../src/kit/files.ts';
import type { Box } from '../../src/model/geometry.ts';
import type { Portrait } from '../../src/model/portrait.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { fileNames, timingFile } from '../../src/production/file-names.ts';
import { gatherPortrait } from '../../src/production/gather-portrait.ts';
import { createPlainRun } from '../../src/production/production-run.ts';
import { stageFilm } from '../../src/production/stage-film.ts';
import { openReferenceReader } from '../../src/references/reference-reader.ts';
import { plan } from '../director/plan.ts';
import { scratchFolder } from '../film/scratch-folder.ts';
import { drawPortrait } from '../references/portrait/drawn-portrait.ts';
import { timingOf } from '../timeline/sample-film.ts';

const catalog = { avatars, voices, styles };

async function gather(workDir: string, saved = new Map<string, unknown>(), isThere = true): Promise<Portrait> {
  const bytes = drawPortrait().encodeSync('png');
  const run = {
    ...createPlainRun(workDir, new AbortController().signal),
    findOwnFile: async () =>
      isThere
        ? {
            name: 'me.png',
            origin: 'this server',
            open: async () =>
              (async function* () {
                yield bytes;
              })(),
          }
        : null,
    runStep: async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      if (!saved.has(name)) saved.set(name, JSON.parse(JSON.stringify(await work())));
      return saved.get(name) as T; // saved under this name
    },
  };
  const portrait = await gatherPortrait({ portraitUrl: 'own:me' }, run, { references: await openReferenceReader() });
  if (portrait === null) throw new Error('There is a portrait.');
  return portrait;
}

test('a film that is taken up again needs the upload no more, and one that begins says that it is gone', async () => {
  const workDir = (await scratchFolder())('');
  const saved = new Map<string, unknown>();
  const first = await gather(workDir, saved);
  expect(await gather(workDir, saved, false)).toEqual(first);
  await expect(gather(workDir, new Map(), false)).rejects.toMatchObject({
    ...{ code: 'avatar_not_found', param: 'avatar_id' },
  });
});

test('every scene with a presenter shows the portrait, and its mouth moves', async () => {
  const workDir = (await scratchFolder())('');
  const portrait = await gather(workDir);
  const storyboard = await plan('A woman explains in 20 seconds why sleep matters: memory, mood, health.', {
    hasPortrait: true,
  });
  for (const scene of storyboard.scenes) {
    await writeFile(join(workDir, timingFile(scene.id)), JSON.stringify(timingOf(scene)));
  }
  const run = createPlainRun(workDir, new AbortController().signal);
  await stageFilm({ storyboard, portrait, shortSidePx: 360 }, run, { catalog });
  const timeline = await readJson<Timeline>(join(workDir, fileNames.timeline));
  const presented = timeline.scenes.filter(({ presenter }) => presenter !== null);
  expect(presented.length).toBeGreaterThan(1);
  expect(presented.every(({ presenter }) => presenter?.portrait?.source.file === 'portrait.jpg')).toBe(true);
  const compositor = createFilmCompositor(timeline, await openScenePainter(timeline, workDir));
  const [scene] = presented;
  if (scene?.presenter?.portrait === undefined) throw new Error('The first presented scene has a portrait.');
  const { faceBox } = scene.presenter;
  const lowerFace: (readonly number[])[] = [];
  for (let frame = scene.startFrame + 10; frame < scene.startFrame + 110; frame += 5) {
    lowerFace.push(lumasIn(compositor.drawFrame(frame), timeline, faceBox));
  }
  const [first = []] = lowerFace;
  // Somewhere in the lower half of the face it is much darker at one time than at another.
  const spread = first.map((_, index) => {
    const values = lowerFace.map((lumas) => lumas[index] ?? 0);
    return Math.max(...values) - Math.min(...values);
  });
  expect(Math.max(...spread)).toBeGreaterThan(25);
});

/** The brightness of every pixel in the lower half of a face. */
function lumasIn(frame: Uint8Array, { widthPx }: Timeline, { x, y, width, height }: Box): readonly number[] {
  const scale = widthPx / 1920;
  const lumas: number[] = [];
  for (let row = Math.round((y + height / 2) * scale); row < (y + height) * scale; row += 1) {
    for (let column = Math.round((x + width / 4) * scale); column < (x + width * 0.75) * scale; column += 1) {
      lumas.push(frame[row * widthPx + column] ?? 0);
    }
  }
  return lumas;
}

test('a plan that wants a portrait cannot be filmed without one', async () => {
  const workDir = (await scratchFolder())('');
  const storyboard = await plan('A woman explains tea.', { hasPortrait: true });
  for (const scene of storyboard.scenes) {
    await writeFile(join(workDir, timingFile(scene.id)), JSON.stringify(timingOf(scene)));
  }
  const run = createPlainRun(workDir, new AbortController().signal);
  await expect(stageFilm({ storyboard, shortSidePx: 360 }, run, { catalog })).rejects.toMatchObject({
    code: 'plan_invalid',
  });
});
