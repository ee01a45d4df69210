// The presenter of a scene as a layer: the pose of each frame, seen by a camera that moves evenly.
import { lerp } from '../../drawing/numbers.ts';
import { frameToMs } from '../../kit/time.ts';
import type { FigureMetrics } from '../../model/character.ts';
import type { Box } from '../../model/geometry.ts';
import type { Light } from '../../model/light.ts';
import type { Pose } from '../../model/performance.ts';
import type { Context2D } from '../../model/surface.ts';
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
import { createVeiledDraw } from './veiled-draw.ts';

/** Makes the layer; the figure changes in every frame. */
export function figureLayer(options: {
  readonly scene: TimelineScene;
  readonly presenter: PresenterPlacement;
  readonly figure: Figure;
  readonly timeline: Timeline;
  /** What falls on the figure in its place; absent: it stands by itself, in a circle. */
  readonly light?: Light;
  /** Stage y from which on nothing of the figure is seen: a desk covers it, or the picture ends. */
  readonly coveredFrom: number;
}): Layer {
  const { figure, presenter, coveredFrom } = options;
  const box = figureBox(presenter, figure.metrics, coveredFrom);
  return partLayer(options, box, (context, pose) => figure.draw(context, pose));
}

/** Makes the two layers of a presenter at a desk: the figure behind it, and the arms that rest on its top. */
export function deskLayers(
  options: Omit<Parameters<typeof figureLayer>[0], 'coveredFrom'>,
  deskTop: number,
): readonly [behind: Layer, arms: Layer] {
  const { figure, presenter } = options;
  // One box for both: they change together.
  const box = figureBox(presenter, figure.metrics, deskTop + armDepth * presenter.cameraTo.scale);
  return [
    partLayer(options, box, (context, pose) => figure.drawBehindDesk(context, pose)),
    partLayer(options, box, (context, pose, camera) =>
      figure.drawDeskArms(context, pose, (deskTop - camera.originY) / camera.scale),
    ),
  ];
}

/** How far arms and their shadow reach below a desk's upper edge, figure units. */
const armDepth = 62;

/** Where a desk's top may stand for arms to rest on it, figure units below the eyes. */
const deskReach = { from: 240, to: 365 };

/** Says whether the presenter's arms rest on a desk whose top is at a stage y. */
export function restsOnDesk({ performance, cameraFrom, cameraTo }: PresenterPlacement, deskTop: number): boolean {
  return (
    performance.atDesk === true &&
    [cameraFrom, cameraTo].every(({ originY, scale }) => {
      const below = (deskTop - originY) / scale;
      return below >= deskReach.from && below <= deskReach.to;
    })
  );
}

function partLayer(
  { scene, presenter, timeline, light }: Omit<Parameters<typeof figureLayer>[0], 'coveredFrom'>,
  box: Box,
  drawPart: (context: Context2D, pose: Pose, camera: Camera) => void,
): Layer {
  const stage = stageSize(timeline.orientation);
  const seen = insideStage(box, stage);
  const drawVeiled = light && createVeiledDraw(seen, timeline.widthPx / stage.width, light);
  return {
    kind: 'figure',
    box,
    changes: (from, to) => from !== to,
    draw: (context, frameIndex) => {
      const camera = cameraAt(scene, presenter, frameIndex);
      const draw = (target: Context2D): void => {
        target.translate(camera.originX, camera.originY);
        target.scale(camera.scale, camera.scale);
        drawPart(target, poseAt(presenter, frameIndex, timeline), camera);
      };
      if (drawVeiled === undefined) draw(context);
      else drawVeiled(context, draw, { x: camera.originX, y: camera.originY });
    },
  };
}

/** What of a box lies in the picture. */
function insideStage(box: Box, stage: { readonly width: number; readonly height: number }): Box {
  const [left, top] = [Math.max(0, box.x), Math.max(0, box.y)];
  const right = Math.min(stage.width, box.x + box.width);
  const bottom = Math.min(stage.height, box.y + box.height);
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
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

/** From the hair to where it is covered, and as far to each side as a hand goes in this scene. */
function figureBox(
  { cameraFrom, cameraTo, performance }: PresenterPlacement,
  { bust, head, reach }: FigureMetrics,
  coveredFrom: number,
): Box {
  const isRaised = (side: 'left' | 'right') => performance.gestures.some((gesture) => gesture.side === side);
  const from = Math.min(bust.x, isRaised('left') ? -reach : bust.x);
  const to = Math.max(bust.x + bust.width, isRaised('right') ? reach : 0);
  const top = Math.min(bust.y, head.y);
  const cameras = [cameraFrom, cameraTo];
  const left = Math.min(...cameras.map(({ originX, scale }) => originX + from * scale));
  const right = Math.max(...cameras.map(({ originX, scale }) => originX + to * scale));
  const upper = Math.min(...cameras.map(({ originY, scale }) => originY + top * scale));
  return { x: left, y: upper, width: right - left, height: coveredFrom - upper };
}
