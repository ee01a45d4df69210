// Storyboard, voice times and performances -> what is seen at every frame and heard at every sample.
import { type FrameRate, frameToSample } from '../kit/time.ts';
import type { Character, FigureMetrics } from '../model/character.ts';
import { isLogo } from '../model/graphics.ts';
import type { Performance } from '../model/performance.ts';
import { type Scene, type Storyboard, sceneNumber } from '../model/storyboard.ts';
import type { Style } from '../model/style.ts';
import type { MusicFile, PresenterPlacement, Timeline, TimelineScene } from '../model/timeline.ts';
import type { VoiceTiming } from '../model/voice-track.ts';
import { layoutFor } from './layout.ts';
import { makeCaptions } from './make-captions.ts';
import { type FindMediaFile, noMediaFile } from './media-file.ts';
import { type Framing, placeCamera } from './place-camera.ts';
import { placeCircle } from './place-circle.ts';
import { placeClipSounds } from './place-clip-sounds.ts';
import { placeGraphics } from './place-graphics.ts';
import { placeMedia } from './place-media.ts';
import { type SceneFrames, timeScenes } from './time-scenes.ts';

/** What the steps before have made. Timings and performances stand in the order of the storyboard's scenes. */
export interface TimelineInput {
  readonly storyboard: Storyboard;
  readonly timings: readonly VoiceTiming[];
  readonly performances: readonly Performance[];
  readonly character: Character;
  readonly metrics: FigureMetrics;
  readonly style: Style;
  readonly frameRate: FrameRate;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly sampleRateHz: number;
  /** The files of the user's media. @defaultValue none: a storyboard that shows any is refused */
  readonly mediaFile?: FindMediaFile;
  /** The user's music in place of the mood's. */
  readonly musicFile?: MusicFile | undefined;
}

/** Says whether the presenter stands in a scene. */
const showsPresenter = (scene: Scene): boolean => scene.kind === 'presenter' || scene.kind === 'presenter-with-graphic';
/** Says whether the presenter is seen in a circle over what the scene shows. */
const showsCircle = (scene: Scene): boolean => scene.pictureInPicture && !showsPresenter(scene);

/** Builds the timeline of a film. */
export function buildTimeline(input: TimelineInput): Timeline {
  const { storyboard, frameRate, sampleRateHz } = input;
  const { frames, transitions } = timeScenes({ ...input, scenes: storyboard.scenes });
  const layout = layoutFor(storyboard.orientation);
  const frameCount = frames.at(-1)?.nextCutFrame ?? 0;
  const parts = storyboard.scenes.flatMap((scene, index) => {
    const own = frames[index];
    const timing = input.timings[index];
    return own === undefined || timing === undefined ? [] : [{ scene, index, frames: own, timing }];
  });
  const scenes = parts.map((part) => buildScene(input, part));
  return {
    version: 1,
    title: storyboard.title,
    orientation: storyboard.orientation,
    frameRate,
    widthPx: input.widthPx,
    heightPx: input.heightPx,
    frameCount,
    sampleRateHz,
    sampleCount: frameToSample(frameCount, frameRate, sampleRateHz),
    seed: storyboard.seed,
    style: input.style,
    scenes,
    transitions,
    captions: parts.flatMap((part) => makeCaptions({ ...part, frameRate, orientation: storyboard.orientation })),
    captionsDrawn: storyboard.captions,
    captionBox: layout.captions,
    voice: parts.map((part) => ({
      sceneId: part.scene.id,
      startSample: frameToSample(part.frames.voiceFrame, frameRate, sampleRateHz),
    })),
    music: {
      mood: storyboard.music.mood,
      seed: storyboard.seed,
      ...(input.musicFile === undefined ? {} : { file: input.musicFile }),
    },
    ...placeClipSounds(scenes, { frameRate, sampleRateHz }),
  };
}

interface ScenePart {
  readonly scene: Scene;
  readonly index: number;
  readonly frames: SceneFrames;
  readonly timing: VoiceTiming;
}

function buildScene(input: TimelineInput, part: ScenePart): TimelineScene {
  const { scene, frames } = part;
  const { orientation } = input.storyboard;
  const layout = layoutFor(orientation);
  const { frameRate, mediaFile = noMediaFile } = input;
  const shared = { ...part, frameRate, layout, mediaFile };
  return {
    id: scene.id,
    kind: scene.kind,
    startFrame: frames.startFrame,
    endFrame: frames.endFrame,
    set: scene.set,
    // One seed for the film: a set that returns is the same place.
    setSeed: input.storyboard.seed,
    setVariant: scene.setVariant,
    presenter: showsPresenter(scene) || showsCircle(scene) ? placePresenter(input, part) : null,
    graphics: placeGraphics({ ...shared, hasPresenter: showsPresenter(scene), hasCircle: showsCircle(scene) }),
    ...placeMedia({ ...shared, orientation }),
  };
}

function placePresenter(input: TimelineInput, { scene, index, frames }: ScenePart): PresenterPlacement | null {
  const performance = input.performances[index];
  if (performance === undefined) return null;
  const { orientation } = input.storyboard;
  return {
    character: input.character,
    performance,
    performanceStartFrame: frames.voiceFrame,
    ...(showsCircle(scene)
      ? placeCircle(layoutFor(orientation).circle, input.metrics)
      : placeInFull(input, scene, index)),
  };
}

function placeInFull(
  { storyboard: { orientation }, metrics }: TimelineInput,
  scene: Scene,
  sceneIndex: number,
): Framing {
  const cards = scene.shown.filter((graphic) => graphic.kind !== 'lower-third' && !isLogo(graphic));
  return placeCamera({
    shot: scene.shot,
    orientation,
    layout: layoutFor(orientation),
    metrics,
    shared: cards.length > 0,
    hasThird: scene.shown.some((graphic) => graphic.kind === 'lower-third'),
    sceneIndex: sceneNumber(scene, sceneIndex),
  });
}
