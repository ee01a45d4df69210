// Storyboard and the voices' times -> timeline.json.
import { join } from 'node:path';
import { makeCharacter } from '../catalog/make-character.ts';
import { planSegments, type Segment } from '../film/plan-segments.ts';
import { VideoError } from '../kit/errors.ts';
import { readJson, writeJson } from '../kit/files.ts';
import { frameToMs } from '../kit/time.ts';
import type { Character } from '../model/character.ts';
import type { Portrait } from '../model/portrait.ts';
import type { Reference } from '../model/reference.ts';
import type { Orientation, Storyboard } from '../model/storyboard.ts';
import type { Style } from '../model/style.ts';
import { stageSize, type Timeline } from '../model/timeline.ts';
import type { VoiceTiming } from '../model/voice-track.ts';
import { measureFigure } from '../presenter/figure.ts';
import { measurePortraitRoom } from '../presenter/portrait/portrait-metrics.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { cardSideOf } from '../timeline/layout.ts';
import { fileNames, timingFile } from './file-names.ts';
import { frameRate, sampleRateHz } from './film-format.ts';
import { mediaFilesOf, musicFileOf } from './media-files.ts';
import { avatarOf, type Parts, styleOf } from './parts.ts';
import { performScenes } from './perform-scenes.ts';
import { type ProductionRun, stageProgress } from './production-run.ts';

/** What the steps after this one need to know without reading the timeline. */
export interface StagedFilm {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly frameCount: number;
  readonly durationMs: number;
  readonly segments: readonly Segment[];
}

interface StageInput {
  readonly storyboard: Storyboard;
  /** The picture of the request's own presenter. @defaultValue none */
  readonly portrait?: Portrait | null;
  /** The user's files that the storyboard shows. @defaultValue none */
  readonly references?: readonly Reference[];
  readonly shortSidePx: number;
}

/** Lets the presenter act, lays everything out in time and space, and saves the timeline. */
export async function stageFilm(
  input: StageInput,
  run: ProductionRun,
  parts: Pick<Parts, 'catalog'>,
): Promise<StagedFilm> {
  const progress = stageProgress(run, 'staging');
  const staged = await run.runStep('stage', async () => {
    const timeline = await composeTimeline(input, run.workDir, parts);
    await writeJson(join(run.workDir, fileNames.timeline), timeline);
    const { widthPx, heightPx, frameCount } = timeline;
    const durationMs = Math.round(frameToMs(frameCount, frameRate));
    return { widthPx, heightPx, frameCount, durationMs, segments: planSegments(timeline) };
  });
  progress(1);
  return staged;
}

async function composeTimeline(input: StageInput, workDir: string, parts: Pick<Parts, 'catalog'>): Promise<Timeline> {
  const { storyboard, shortSidePx, references = [] } = input;
  const portrait = portraitOf(input);
  const timings = await Promise.all(
    storyboard.scenes.map((scene) => readJson<VoiceTiming>(join(workDir, timingFile(scene.id)))),
  );
  const character = characterOf(storyboard, parts);
  const style = coloured(styleOf(parts, storyboard.styleId), storyboard.colours);
  const cardSide = cardSideOf(storyboard.orientation, style.composition);
  return buildTimeline({
    storyboard,
    timings,
    performances: performScenes(storyboard, timings, character, cardSide),
    character,
    metrics: portrait?.metrics ?? measureFigure(character),
    portrait,
    style,
    mediaFile: mediaFilesOf(references),
    musicFile: musicFileOf(references, storyboard.music.reference),
    ...{ frameRate, sampleRateHz },
    ...filmSize(storyboard.orientation, shortSidePx),
  });
}

/** @throws plan_invalid when the plan wants a picture that the request does not have */
function portraitOf({ storyboard, portrait = null }: StageInput) {
  if (storyboard.cast.portrait === undefined) return undefined;
  if (portrait !== null) return { source: portrait, ...measurePortraitRoom(portrait) };
  throw new VideoError(
    'plan_invalid',
    'The storyboard lets the person in a picture present; the request has no picture.',
  );
}

/** The colours of the user's files take the place of the style's own. */
function coloured(style: Style, colours: Storyboard['colours']): Style {
  if (colours === undefined) return style;
  return { ...style, palette: { ...style.palette, ...colours } };
}

/** A look in the storyboard goes before the avatar's own. */
const characterOf = ({ cast }: Storyboard, parts: Pick<Parts, 'catalog'>): Character =>
  cast.look === null ? avatarOf(parts, cast.avatarId).character : makeCharacter(cast.look);

function filmSize(orientation: Orientation, shortSidePx: number): { widthPx: number; heightPx: number } {
  const stage = stageSize(orientation);
  const scale = shortSidePx / Math.min(stage.width, stage.height);
  // H.264 with 4:2:0 chroma needs even sides.
  const even = (length: number) => 2 * Math.round((length * scale) / 2);
  return { widthPx: even(stage.width), heightPx: even(stage.height) };
}
