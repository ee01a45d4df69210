// The user's clip of a scene: where it goes, which part of it is seen, and what surrounds it.
import { frameToMs } from '../../kit/time.ts';
import type { Box } from '../../model/geometry.ts';
import { type PlacedMedia, stageSize, type Timeline } from '../../model/timeline.ts';
import { cropPicture } from '../../stage/media/crop-picture.ts';
import { fitInside } from '../../stage/media/framed-plate.ts';
import type { OpenClip } from '../clips/clip-reader.ts';
import { type PixelBox, toPixelBox } from './pixel-box.ts';
import type { SceneClip } from './scene-compositor.ts';

/** A clip too short for its scene runs slower, down to this; then its last picture stays. */
const slowestRate = 0.4;

interface ClipSceneInput {
  readonly timeline: Timeline;
  readonly pixelsPerUnit: number;
  /** Gives the path of a file of the timeline. */
  readonly pathOf: (file: string) => string;
  readonly openClip: OpenClip;
}

/** Describes the clip to the compositor. */
export function sceneClip(media: PlacedMedia, input: ClipSceneInput): SceneClip {
  const { timeline, pixelsPerUnit, pathOf, openClip } = input;
  const { use, source } = media;
  const place = use.fit === 'fill' ? media.box : fitInside(media.box, source.widthPx, source.heightPx);
  const box = boxOf(place, pixelsPerUnit, timeline);
  const size = { width: source.widthPx, height: source.heightPx };
  const crop = cropPicture(size, box, { focus: use.focus, move: 'none' }, 0);
  const rate = rateOf(media, timeline);
  return {
    coversAll: box.width === timeline.widthPx && box.height === timeline.heightPx,
    open: (memory) => openClip(pathOf(source.file), { memory, box, crop }),
    timeAt: (frameIndex) =>
      (use.startMs ?? 0) + Math.max(0, frameToMs(frameIndex - media.startFrame, timeline.frameRate)) * rate,
  };
}

function boxOf(place: Box, pixelsPerUnit: number, { widthPx, heightPx, orientation }: Timeline): PixelBox {
  const picture = { x: 0, y: 0, width: widthPx, height: heightPx };
  const stage = stageSize(orientation);
  const isWhole = place.width >= stage.width && place.height >= stage.height;
  return (isWhole ? null : toPixelBox(place, pixelsPerUnit, picture)) ?? picture;
}

function rateOf({ source, use, startFrame, endFrame }: PlacedMedia, { frameRate }: Timeline): number {
  // A clip that is heard keeps its pace.
  if (use.sound === 'ducked' && source.clip?.sound !== undefined) return 1;
  const neededMs = frameToMs(endFrame - startFrame, frameRate);
  const availableMs = (source.clip?.durationMs ?? neededMs) - (use.startMs ?? 0);
  return Math.min(1, Math.max(slowestRate, availableMs / Math.max(1, neededMs)));
}
