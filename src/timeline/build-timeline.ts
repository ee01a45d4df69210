// Storyboard, voice times and performances -> what is seen at every frame and heard at every sample.
import { type FrameRate, frameToSample } from '../kit/time.ts';
import type { Character, FigureMetrics } from '../model/character.ts';
import { isLogo } from '../model/graphics.ts';
import type { Performance } from '../model/performance.ts';
import { type Scene, type Storyboard, sceneNumber } from '../model/storyboard.ts';
import type { Style } from '../model/style.ts';
import {
  type MusicFile,
  type PresenterPlacement,
  stageSize,
  type Timeline,
  type TimelineScene,
} from '../model/timeline.ts';
import type { VoiceTiming } from '../model/voice-track.ts';
import { type Layout, layoutFor } from './layout.ts';
import { makeCaptions } from './make-captions.ts';
import { type FindMediaFile, noMediaFile } from './media-file.ts';
import { type Framing, placeCamera } from './place-camera.ts';
import { placeCircle } from './place-circle.ts';
import { placeClipSounds } from './place-clip-sounds.ts';
import { placeGraphics } from './place-graphics.ts';
import { placeMedia } from './place-media.ts';
import { type PortraitInput, placePortrait, placePortraitInCircle } from './place-portrait.ts';
import { type SceneFrames, timeScenes } from './time-scenes.ts';

/** What the steps before have made. Timings and performances stand in the order of the storyboard's scenes. */
export interface TimelineInput {
  readonly storyboard: Storyboard;
  readonly timings: readonly VoiceTiming[];
  readonly performances: readonly Performance[];
  readonly character: Character;
  readonly metrics: FigureMetrics;
  /** The picture whose person presents, and where it lies in figure units; absent: the character is drawn. */
  readonly portrait?: PortraitInput | undefined;
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

const layoutOf = ({ storyboard, style }: TimelineInput): Layout => layoutFor(storyboard.orientation, style.composition);

/** Says whether the presenter stands in a scene. */
const showsPresenter = (scene: Scene): boolean => scene.kind === 'presenter' || scene.kind === 'presenter-with-graphic';
/** Says whether the presenter is seen in a circle over what the scene shows. */
const showsCircle = (scene: Scene): boolean => scene.pictureInPicture && !showsPresenter(scene);

/** Builds the timeline of a film. */
export function buildTimeline(input: TimelineInput): Timeline {
  const { storyboard, frameRate, sampleRateHz } = input;
  const { frames, transitions } = timeScenes({ ...input, scenes: storyboard.scenes });
  const layout = layoutOf(input);
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
  const layout = layoutOf(input);
  const { frameRate, mediaFile = noMediaFile } = input;
  const shared = { ...part, frameRate, layout, mediaFile };
  return {
    id: scene.id,
    kind: scene.kind,
    startFrame: frames.startFrame,
    endFrame: frames.endFrame,
    // A picture brings its own place; what is seen around its frame is plain.
    set: input.portrait === undefined ? scene.set : 'gradient',
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
  const framing =
    input.portrait === undefined ? placeFigure(input, scene, index) : placePicture(input.portrait, scene, input);
  return {
    character: input.character,
    performance: input.portrait === undefined ? keepHands(performance, framing, input) : performance,
    performanceStartFrame: frames.voiceFrame,
    ...framing,
  };
}

/** Between a hand and the edge of the picture, figure units. */
const besideHand = 6;

/** Hands that would leave the picture at a side stay nearer to the body. */
function keepHands(performance: Performance, { cameraFrom, cameraTo }: Framing, input: TimelineInput): Performance {
  const { width } = stageSize(input.storyboard.orientation);
  const rooms = [cameraFrom, cameraTo].map(({ originX, scale }) => Math.min(originX, width - originX) / scale);
  const handsNarrowed = Math.round(input.metrics.reach + besideHand - Math.min(...rooms));
  return handsNarrowed > 0 && performance.gestures.length > 0 ? { ...performance, handsNarrowed } : performance;
}

const placeFigure = (input: TimelineInput, scene: Scene, index: number): Framing =>
  showsCircle(scene) ? placeCircle(layoutOf(input).circle, input.metrics) : placeInFull(input, scene, index);

function placePicture(portrait: PortraitInput, scene: Scene, input: TimelineInput): Framing {
  const { orientation } = input.storyboard;
  const layout = layoutOf(input);
  return showsCircle(scene)
    ? placePortraitInCircle(layout.circle, portrait)
    : placePortrait({ portrait, shot: scene.shot, orientation, layout, ...sharesOf(scene) });
}

function placeInFull(input: TimelineInput, scene: Scene, sceneIndex: number): Framing {
  return placeCamera({
    shot: scene.shot,
    orientation: input.storyboard.orientation,
    layout: layoutOf(input),
    metrics: input.metrics,
    nearness: input.style.composition.nearness,
    ...sharesOf(scene),
    atDesk: input.performances[sceneIndex]?.atDesk === true,
    sceneIndex: sceneNumber(scene, sceneIndex),
  });
}

/** What shares the picture with the presenter. */
const sharesOf = ({ shown }: Scene) => ({
  shared: shown.some((graphic) => graphic.kind !== 'lower-third' && !isLogo(graphic)),
  hasThird: shown.some((graphic) => graphic.kind === 'lower-third'),
});
