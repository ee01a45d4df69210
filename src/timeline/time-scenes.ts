// Gives every scene its frames: lead, voice and hold, with the transitions laid over the seams.
import { type FrameRate, frameToMs, msToFrame, msToFrameCount } from '../kit/time.ts';
import type { Scene } from '../model/storyboard.ts';
import type { Style } from '../model/style.ts';
import type { TimelineTransition } from '../model/timeline.ts';
import type { VoiceTiming } from '../model/voice-track.ts';

/** The frames of one scene. `cutFrame` is where it takes over; with a transition it is seen a little earlier. */
export interface SceneFrames {
  readonly cutFrame: number;
  readonly nextCutFrame: number;
  readonly startFrame: number;
  readonly endFrame: number;
  /** Where the scene's voice track begins. */
  readonly voiceFrame: number;
}

/** A pause before the first word of the film, so that it does not start in mid-breath. */
const openingLeadMs = 360;
/** The picture settles before the voice goes on. */
const sceneLeadMs = 60;
/** A scene without words still has to be read. */
const leastSilentSceneMs = 2400;

interface TimeScenesInput {
  readonly scenes: readonly Scene[];
  readonly timings: readonly VoiceTiming[];
  readonly style: Style;
  readonly frameRate: FrameRate;
}

const leadMsOf = (index: number): number => (index === 0 ? openingLeadMs : sceneLeadMs);

/** Lead, voice and hold; a scene without words stays long enough to be read. */
function sceneFrameCount(scene: Scene, timing: VoiceTiming | undefined, index: number, frameRate: FrameRate): number {
  const lengthMs = leadMsOf(index) + (timing?.durationMs ?? 0) + scene.holdMs;
  return msToFrameCount(Math.max(lengthMs, scene.spoken.trim() === '' ? leastSilentSceneMs : 0), frameRate);
}

/** How long each scene lasts from cut to cut, in ms. */
export const sceneLengthsMs = (input: Omit<TimeScenesInput, 'style'>): readonly number[] =>
  input.scenes.map((scene, index) =>
    frameToMs(sceneFrameCount(scene, input.timings[index], index, input.frameRate), input.frameRate),
  );

/** Lays the scenes one after another. */
export function timeScenes(input: TimeScenesInput): {
  readonly frames: readonly SceneFrames[];
  readonly transitions: readonly TimelineTransition[];
} {
  const { scenes, timings, frameRate } = input;
  let cutFrame = 0;
  const plain = scenes.map((scene, index) => {
    const voiceFrame = cutFrame + msToFrameCount(leadMsOf(index), frameRate);
    const nextCutFrame = cutFrame + sceneFrameCount(scene, timings[index], index, frameRate);
    const own = { cutFrame, nextCutFrame, startFrame: cutFrame, endFrame: nextCutFrame, voiceFrame };
    cutFrame = nextCutFrame;
    return own;
  });
  const transitions = listTransitions(input, plain);
  return { frames: plain.map((own, index) => stretchOverSeams(own, index, transitions)), transitions };
}

function listTransitions(
  { scenes, style, frameRate }: TimeScenesInput,
  frames: readonly SceneFrames[],
): readonly TimelineTransition[] {
  const half = Math.max(1, Math.round(msToFrame(style.transitionMs, frameRate) / 2));
  return scenes.flatMap((scene, index) => {
    const own = frames[index];
    const before = frames[index - 1];
    if (scene.transition === 'cut' || own === undefined || before === undefined) return [];
    // Never longer than a third of the shorter scene, so that a scene's two transitions cannot meet.
    const room = Math.floor(Math.min(own.nextCutFrame - own.cutFrame, before.nextCutFrame - before.cutFrame) / 3);
    const reach = Math.max(1, Math.min(half, room));
    return [
      {
        kind: scene.transition,
        fromScene: index - 1,
        startFrame: own.cutFrame - reach,
        endFrame: own.cutFrame + reach,
      },
    ];
  });
}

function stretchOverSeams(own: SceneFrames, index: number, transitions: readonly TimelineTransition[]): SceneFrames {
  const entering = transitions.find((transition) => transition.fromScene === index - 1);
  const leaving = transitions.find((transition) => transition.fromScene === index);
  return {
    ...own,
    startFrame: entering?.startFrame ?? own.cutFrame,
    endFrame: leaving?.endFrame ?? own.nextCutFrame,
  };
}
