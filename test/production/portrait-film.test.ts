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
  const mouth = mouthIn(scene.presenter, timeline);
  const lumas: number[] = [];
  for (let frame = scene.startFrame + 20; frame < scene.startFrame + 120; frame += 5) {
    lumas.push(compositor.drawFrame(frame)[mouth.y * timeline.widthPx + mouth.x] ?? 0);
  }
  expect(Math.max(...lumas) - Math.min(...lumas)).toBeGreaterThan(5);
});

/** A pixel of the film just under the line of the lips. */
function mouthIn({ cameraTo, portrait }: NonNullable<Timeline['scenes'][number]['presenter']>, timeline: Timeline) {
  if (portrait === undefined) throw new Error('A portrait presents.');
  const { source, picture } = portrait;
  const [x, y] = source.lipLine[16] ?? [0, 0];
  const [, chinY] = source.points[152] ?? [0, 0];
  const place = (origin: number, start: number, share: number, length: number): number =>
    Math.round(((origin + (start + share * length) * cameraTo.scale) * timeline.widthPx) / 1920);
  return {
    x: place(cameraTo.originX, picture.x, x / source.widthPx, picture.width),
    y: place(cameraTo.originY, picture.y, (y + (chinY - y) * 0.12) / source.heightPx, picture.height),
  };
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
