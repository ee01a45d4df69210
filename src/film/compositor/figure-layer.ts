// The presenter of a scene as a layer: the pose of each frame, seen by a camera that moves evenly.
import { lerp } from '../../drawing/numbers.ts';
import { frameToMs } from '../../kit/time.ts';
import type { FigureMetrics } from '../../model/character.ts';
import type { Box } from '../../model/geometry.ts';
import {
  type Camera,
  type PresenterPlacement,
  stageSize,
  type Timeline,
  type TimelineScene,
} from '../../model/timeline.ts';
import type { Figure } from '../../presenter/figure.ts';
import { samplePose } from '../../presenter/motion/sample-pose.ts';
import type { Layer } from './layer.ts';

/** Makes the layer; the figure changes in every frame. */
export function figureLayer(options: {
  readonly scene: TimelineScene;
  readonly presenter: PresenterPlacement;
  readonly figure: Figure;
  readonly timeline: Timeline;
}): Layer {
  const { scene, presenter, figure, timeline } = options;
  const stage = stageSize(timeline.orientation);
  return {
    kind: 'figure',
    box: figureBox(presenter, figure.metrics, stage.height),
    changes: (from, to) => from !== to,
    draw: (context, frameIndex) => {
      const camera = cameraAt(scene, presenter, frameIndex);
      context.translate(camera.originX, camera.originY);
      context.scale(camera.scale, camera.scale);
      figure.draw(context, poseAt(presenter, frameIndex, timeline));
    },
  };
}

/** The pose at a frame. */
export const poseAt = (
  { performance, performanceStartFrame }: PresenterPlacement,
  frameIndex: number,
  film: Timeline,
) => samplePose(performance, frameToMs(frameIndex - performanceStartFrame, film.frameRate));

/** The camera at a frame: even from the scene's first to its last. */
export function cameraAt(scene: TimelineScene, presenter: PresenterPlacement, frameIndex: number): Camera {
  const { cameraFrom, cameraTo } = presenter;
  const last = Math.max(1, scene.endFrame - 1 - scene.startFrame);
  const share = (frameIndex - scene.startFrame) / last;
  return {
    originX: lerp(cameraFrom.originX, cameraTo.originX, share),
    originY: lerp(cameraFrom.originY, cameraTo.originY, share),
    scale: lerp(cameraFrom.scale, cameraTo.scale, share),
  };
}

/** From hand to hand and from the hair to the picture's lower edge, for both ends of the camera's way. */
function figureBox({ cameraFrom, cameraTo }: PresenterPlacement, metrics: FigureMetrics, stageHeight: number): Box {
  const half = Math.max(metrics.reach, -metrics.bust.x, metrics.bust.x + metrics.bust.width);
  const top = Math.min(metrics.bust.y, metrics.head.y);
  const cameras = [cameraFrom, cameraTo];
  const left = Math.min(...cameras.map(({ originX, scale }) => originX - half * scale));
  const right = Math.max(...cameras.map(({ originX, scale }) => originX + half * scale));
  const upper = Math.min(...cameras.map(({ originY, scale }) => originY + top * scale));
  return { x: left, y: upper, width: right - left, height: stageHeight - upper };
}
