// One scene of a storyboard -> a picture of it, as the film would show it.
import { join } from 'node:path';
import { writeThumbnail } from '../film/write-thumbnail.ts';
import { readJson } from '../kit/files.ts';
import type { MediaUse } from '../model/media.ts';
import type { Portrait } from '../model/portrait.ts';
import type { Reference } from '../model/reference.ts';
import type { Scene, Storyboard } from '../model/storyboard.ts';
import type { Timeline } from '../model/timeline.ts';
import { fileNames } from './file-names.ts';
import { findMediaFile } from './media-files.ts';
import type { Parts } from './parts.ts';
import { createPlainRun } from './production-run.ts';
import { speakFilm } from './speak-film.ts';
import { stageFilm } from './stage-film.ts';

/** Speaks and lays out the scene by itself and draws its best frame. Gives the JPEG's path in the work folder. */
export async function drawSceneStill(
  input: {
    readonly storyboard: Storyboard;
    /** The files whose pictures lie in the work folder. @defaultValue none: the presenter stands in their place */
    readonly references?: readonly Reference[];
    /** The picture that presents, in the work folder. @defaultValue none: the avatar stands in its place */
    readonly portrait?: Portrait | null;
    readonly sceneId: string;
    readonly shortSidePx: number;
    readonly workDir: string;
  },
  parts: Parts,
): Promise<string> {
  const { storyboard, sceneId, references = [], portrait = null, shortSidePx, workDir } = input;
  const run = createPlainRun(workDir, new AbortController().signal);
  const scenes = storyboard.scenes
    .filter(({ id }) => id === sceneId)
    .map((scene) => ({ ...showable(scene, references), transition: 'cut' as const }));
  const { narration: _recording, ...rest } = storyboard;
  const { portrait: _picture, ...avatar } = rest.cast;
  const cast = portrait === null ? avatar : rest.cast;
  const alone = { ...rest, cast, scenes, music: { mood: storyboard.music.mood }, durationTargetMs: null };
  const { storyboard: spoken } = await speakFilm({ storyboard: alone, references: [] }, run, parts);
  await stageFilm({ storyboard: spoken, portrait, references, shortSidePx }, run, parts);
  const timeline = await readJson<Timeline>(join(workDir, fileNames.timeline));
  const outputPath = join(workDir, 'still.jpg');
  await writeThumbnail({ timeline, outputPath });
  return outputPath;
}

/** Every picture, page or clip of a scene. */
export const usesOf = ({ media, backdrop, shown }: Scene): readonly MediaUse[] => [
  ...[media, backdrop].filter((use) => use !== null),
  ...shown.flatMap((graphic) => (graphic.kind === 'picture-card' ? [graphic.media] : [])),
];

/** An edit may name a file that was not kept with the storyboard: the presenter stands in its place. */
const showable = (scene: Scene, references: readonly Reference[]): Scene =>
  usesOf(scene).every((use) => findMediaFile(references, use) !== null) ? scene : withoutFiles(scene);

/** The scene without the user's files. */
const withoutFiles = (scene: Scene): Scene => ({
  ...scene,
  ...(scene.media === null ? {} : { kind: 'presenter' as const, pictureInPicture: false }),
  media: null,
  backdrop: null,
  shown: scene.shown.filter(({ kind }) => kind !== 'picture-card'),
});
