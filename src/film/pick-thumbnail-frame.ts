// Chooses the frame that shows a film best: a presenter who looks at you, with nothing coming or going.
import { frameToMs } from '../kit/time.ts';
import type { PresenterPlacement, Timeline, TimelineScene } from '../model/timeline.ts';
import { samplePose } from '../presenter/motion/sample-pose.ts';
import { sceneAt, transitionAt } from './compositor/timeline-place.ts';

/** Frames between two candidates. */
const step = 3;
/** The opening settles first; a film's first seconds also say what it is about. */
const wantedSeconds = 2.5;
/** Graphics need so long to come in or go. */
const graphicSeconds = 0.9;

/** Gives the frame's index. */
export function pickThumbnailFrame(timeline: Timeline): number {
  let best = { frameIndex: Math.floor(timeline.frameCount / 2), score: Number.NEGATIVE_INFINITY };
  for (let frameIndex = 0; frameIndex < timeline.frameCount; frameIndex += step) {
    const score = scoreFrame(timeline, frameIndex);
    if (score > best.score) best = { frameIndex, score };
  }
  return best.frameIndex;
}

function scoreFrame(timeline: Timeline, frameIndex: number): number {
  const scene = timeline.scenes[sceneAt(timeline, frameIndex)];
  if (scene === undefined || transitionAt(timeline, frameIndex) !== undefined) return -10;
  const seconds = frameToMs(frameIndex, timeline.frameRate) / 1000;
  const lateness = Math.abs(seconds - wantedSeconds) / 10;
  const unrest = graphicMoves(timeline, scene, frameIndex) ? 2 : 0;
  return scorePresenter(timeline, scene.presenter, frameIndex) - unrest - lateness;
}

/** Open eyes, a look into the camera, a smile rather than a word half spoken. */
function scorePresenter(timeline: Timeline, presenter: PresenterPlacement | null, frameIndex: number): number {
  if (presenter === null) return -5;
  const { performance, performanceStartFrame } = presenter;
  const pose = samplePose(performance, frameToMs(frameIndex - performanceStartFrame, timeline.frameRate));
  const eyes = Math.min(pose.eyeLeft, pose.eyeRight);
  const looksAway = Math.hypot(pose.gazeX, pose.gazeY) + 2 * Math.abs(pose.yaw);
  return 4 * eyes - looksAway + pose.smile - 1.5 * pose.mouth.jaw - pose.mouth.pucker;
}

function graphicMoves(timeline: Timeline, scene: TimelineScene, frameIndex: number): boolean {
  const room = (graphicSeconds * timeline.frameRate.num) / timeline.frameRate.den;
  const near = (frame: number) => Math.abs(frameIndex - frame) < room;
  return scene.graphics.some(({ startFrame, endFrame }) => near(startFrame) || near(endFrame));
}
