// What is seen at every frame and heard at every sample. Frames and samples count from the film's start.
import type { FrameRate } from '../kit/time.ts';
import type { Character } from './character.ts';
import type { Box } from './geometry.ts';
import type { Graphic } from './graphics.ts';
import type { MediaFile, MediaUse } from './media.ts';
import type { Performance } from './performance.ts';
import type { Portrait } from './portrait.ts';
import type { MusicMood, Orientation, SceneKind, SetId, SetVariant, TransitionKind } from './storyboard.ts';
import type { Style } from './style.ts';

/** A camera on the figure: stage position of the figure's origin and stage units per figure unit. */
export interface Camera {
  readonly originX: number;
  readonly originY: number;
  readonly scale: number;
}

/** A portrait in its place: figure units are those of its face, and the picture lies in them. */
export interface PlacedPortrait {
  readonly source: Portrait;
  /** Where the whole picture lies, in figure units. */
  readonly picture: Box;
  /** The frame that it is seen in, in stage units; null: it covers the whole stage, or is seen in a circle. */
  readonly frame: Box | null;
}

/** The presenter in a scene. The camera moves evenly from `cameraFrom` at the first to `cameraTo` at the last frame. */
export interface PresenterPlacement {
  readonly character: Character;
  readonly performance: Performance;
  /** The frame at which the performance's time 0 falls. */
  readonly performanceStartFrame: number;
  readonly cameraFrom: Camera;
  readonly cameraTo: Camera;
  /** The face in every frame of the scene; nothing is drawn over it. */
  readonly faceBox: Box;
  /** Hair and hat included; inside the picture in every frame. */
  readonly headBox: Box;
  /** The picture of the person who presents, in place of the figure; the camera stands still. */
  readonly portrait?: PlacedPortrait;
  /** The box of the circle that the presenter is seen in, over media or a graphic; absent when nothing frames the figure. */
  readonly circle?: Box;
}

/** A picture, page or clip of the user's in its place. Slow moves go evenly from the first to the last frame. */
export interface PlacedMedia {
  readonly use: MediaUse;
  readonly source: MediaFile;
  /** What a filling picture covers; what a framed one, or the line of a page that is spoken of, stays inside. */
  readonly box: Box;
  readonly startFrame: number;
  readonly endFrame: number;
  /** The frame at which each of `use.highlights` begins to light up. */
  readonly highlightFrames: readonly number[];
}

/** A graphic, the box it fits into, and when it is on screen. */
export interface TimelineGraphic {
  readonly graphic: Graphic;
  readonly box: Box;
  readonly startFrame: number;
  readonly endFrame: number;
  /** For lists: the frame at which each item appears. */
  readonly itemFrames: readonly number[];
  /** What a picture card shows; absent in all other graphics. */
  readonly source?: MediaFile;
  /** It is seen as long as its scene and goes with the cut; absent: it leaves by itself. */
  readonly staysToCut?: true;
}

/** One scene; its frames include its half of the transitions on either side. */
export interface TimelineScene {
  readonly id: string;
  readonly kind: SceneKind;
  readonly startFrame: number;
  readonly endFrame: number;
  readonly set: SetId;
  readonly setSeed: number;
  /** Null: by day, in clear weather, in the set's own colours. */
  readonly setVariant: SetVariant | null;
  readonly presenter: PresenterPlacement | null;
  readonly graphics: readonly TimelineGraphic[];
  /** The user's picture behind the presenter; absent where the set is seen. */
  readonly backdrop?: PlacedMedia;
  /** The user's picture, page or clip that fills the scene; absent in scenes of other kinds. */
  readonly media?: PlacedMedia;
}

/** Frames in which two neighbouring scenes are both seen. A cut has none and is not listed. */
export interface TimelineTransition {
  readonly kind: Exclude<TransitionKind, 'cut'>;
  /** Index of the scene that leaves; the next one enters. */
  readonly fromScene: number;
  readonly startFrame: number;
  readonly endFrame: number;
}

/** A word of a caption and the frames in which it is being spoken. */
export interface CaptionWord {
  readonly text: string;
  readonly startFrame: number;
  readonly endFrame: number;
}

/** One caption: at most two lines of words, shown together. */
export interface Caption {
  readonly startFrame: number;
  readonly endFrame: number;
  readonly words: readonly CaptionWord[];
}

/** Where a scene's voice track starts in the film's sound. */
export interface VoiceClip {
  readonly sceneId: string;
  readonly startSample: number;
}

/** The user's music: raw 32-bit floats at 48 kHz, the left channel whole, then the right. */
export interface MusicFile {
  /** Path from the folder of the timeline's file. */
  readonly file: string;
  readonly durationMs: number;
  /** Where its bars begin, in ms; empty when none were found. */
  readonly barsMs: readonly number[];
}

/** The own sound of a clip where it is heard. */
export interface ClipSound {
  /** Path from the folder of the timeline's file; in the form of `MusicFile`. */
  readonly file: string;
  /** Where it begins in the clip, and where and how long it is heard in the film. */
  readonly fromSample: number;
  readonly startSample: number;
  readonly sampleCount: number;
}

/** The whole film, ready to draw and mix. */
export interface Timeline {
  readonly version: 1;
  readonly title: string;
  readonly orientation: Orientation;
  readonly frameRate: FrameRate;
  /** Size of the film in pixels; a multiple of 2. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly frameCount: number;
  readonly sampleRateHz: number;
  readonly sampleCount: number;
  readonly seed: number;
  readonly style: Style;
  readonly scenes: readonly TimelineScene[];
  readonly transitions: readonly TimelineTransition[];
  /** Every script word in order, whether or not captions are drawn. */
  readonly captions: readonly Caption[];
  readonly captionsDrawn: boolean;
  /** Where captions are drawn. */
  readonly captionBox: Box;
  readonly voice: readonly VoiceClip[];
  readonly music: {
    readonly mood: MusicMood;
    readonly seed: number;
    /** The user's music in place of the mood's; absent without one. */
    readonly file?: MusicFile;
  };
  /** Clips that are heard too; absent without any. */
  readonly clipSounds?: readonly ClipSound[];
}

/** Stage size in units for an orientation. */
export const stageSize = (orientation: Orientation): { readonly width: number; readonly height: number } =>
  orientation === 'landscape' ? { width: 1920, height: 1080 } : { width: 1080, height: 1920 };
