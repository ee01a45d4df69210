// A change that runs over some frames and then rests.
import type { FrameRate } from '../../kit/time.ts';
import { msToFrameCount } from '../../kit/time.ts';
import type { TimelineGraphic } from '../../model/timeline.ts';

/** A change over frames. */
export interface Motion {
  /** 0 before the first frame, 1 from the last on. */
  readonly share: (frameIndex: number) => number;
  /** Says whether a frame differs from the one before. */
  readonly moves: (frameIndex: number) => boolean;
}

/** A motion that begins at a frame: the first frame already shows the first step. */
export function createMotion(firstFrame: number, frameCount: number): Motion {
  const count = Math.max(1, frameCount);
  return {
    share: (frameIndex) => Math.min(1, Math.max(0, (frameIndex - firstFrame + 1) / count)),
    moves: (frameIndex) => frameIndex >= firstFrame && frameIndex < firstFrame + count,
  };
}

/** How a graphic comes and goes. */
export interface Presence {
  readonly enter: Motion;
  readonly leave: Motion;
  readonly isSeen: (frameIndex: number) => boolean;
}

/** What the cut takes away needs no exit: fading before it would leave the picture empty for a beat. */
const never: Motion = { share: () => 0, moves: () => false };

const enterMs = 500;
const leaveMs = 300;

/** The entrance and exit of a graphic; both shorten when it is seen only briefly. */
export function createPresence(timed: TimelineGraphic, frameRate: FrameRate): Presence {
  const { startFrame, endFrame } = timed;
  const most = Math.max(1, Math.floor((endFrame - startFrame) * 0.4));
  const leaveCount = Math.min(msToFrameCount(leaveMs, frameRate), most);
  return {
    enter: createMotion(startFrame, Math.min(msToFrameCount(enterMs, frameRate), most)),
    // One step more than there are frames: the last frame still shows something.
    leave: timed.staysToCut === true ? never : createMotion(endFrame - leaveCount, leaveCount + 1),
    isSeen: (frameIndex) => frameIndex >= startFrame && frameIndex < endFrame,
  };
}

/** One motion per item of a graphic, from the frame at which the item appears. */
export function createItemMotions(
  { timed, frameRate }: { readonly timed: TimelineGraphic; readonly frameRate: FrameRate },
  count: number,
  seconds: number,
): readonly Motion[] {
  const frameCount = Math.round((seconds * frameRate.num) / frameRate.den);
  return Array.from({ length: count }, (_, index) =>
    createMotion(Math.max(timed.startFrame, timed.itemFrames[index] ?? timed.startFrame), frameCount),
  );
}
