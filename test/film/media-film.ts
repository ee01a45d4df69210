// A film of the user's pictures and pages, made by the test: every kind of use, in either orientation.
import { writeFile } from 'node:fs/promises';
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { avatars } from '../../src/catalog/avatars.ts';
import { defaultStyle } from '../../src/catalog/styles.ts';
import type { MediaFile, MediaUse } from '../../src/model/media.ts';
import type { Orientation, Scene } from '../../src/model/storyboard.ts';
import { stageSize, type Timeline } from '../../src/model/timeline.ts';
import { measureFigure } from '../../src/presenter/figure.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { performanceOf, scenes as sampleScenes, storyboard, timingOf } from '../timeline/sample-film.ts';

/** How a picture is used unless a test says otherwise. */
export const use = (own: Partial<MediaUse> = {}): MediaUse => ({
  reference: 0,
  kind: 'picture',
  page: null,
  startMs: null,
  focus: null,
  fit: 'fill',
  move: 'none',
  highlights: [],
  caption: '',
  ...own,
});

/** A scene with media; the words last about six seconds. */
export const mediaScene = (own: Partial<Scene>): Scene => {
  const [plain] = sampleScenes;
  if (plain === undefined) throw new Error('the sample film has no scene');
  return {
    ...plain,
    kind: 'picture',
    spoken: 'The harbour opened in spring, and thirty boats came in on the first day of the season.',
    shown: [],
    set: 'gradient',
    ...own,
  };
};

/** Builds the timeline of scenes whose media lie in the files, by reference. */
export function mediaTimeline(
  scenes: readonly Scene[],
  files: readonly MediaFile[],
  film: { readonly orientation?: Orientation; readonly shortSidePx?: number } = {},
): Timeline {
  const { orientation = 'landscape', shortSidePx = 360 } = film;
  const { width, height } = stageSize(orientation);
  const scale = shortSidePx / Math.min(width, height);
  const [avatar] = avatars;
  if (avatar === undefined) throw new Error('the catalogue has no avatar');
  const named = scenes.map((scene, index) => ({ ...scene, id: `s${index + 1}` }));
  return buildTimeline({
    storyboard: storyboard({ scenes: named, orientation }),
    timings: named.map(timingOf),
    performances: named.map(performanceOf),
    character: avatar.character,
    metrics: measureFigure(avatar.character),
    style: defaultStyle,
    frameRate: { num: 30, den: 1 },
    widthPx: width * scale,
    heightPx: height * scale,
    sampleRateHz: 48_000,
    mediaFile: ({ reference }) => {
      const file = files[reference];
      if (file === undefined) throw new Error(`no file ${reference}`);
      return file;
    },
  });
}

/** Draws a picture and writes it. */
export async function writePicture(
  path: string,
  size: { readonly width: number; readonly height: number },
  draw: (context: SKRSContext2D) => void,
): Promise<MediaFile> {
  const canvas = createCanvas(size.width, size.height);
  draw(canvas.getContext('2d'));
  await writeFile(path, await canvas.encode('png'));
  return { file: path, widthPx: size.width, heightPx: size.height };
}
