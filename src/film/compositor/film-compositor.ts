// Turns a timeline into I420 frames, one at a time, with the transitions between scenes.
import { stageSize, type Timeline, type TimelineTransition } from '../../model/timeline.ts';
import { createClipCompositor } from './clip-compositor.ts';
import { createTransitionDrawer } from './draw-transition.ts';
import { createFrameMemory, type FrameSlot } from './frame-memory.ts';
import { createSceneCompositor, type SceneCompositor, type ScenePicture } from './scene-compositor.ts';
import { sceneAt, transitionAt } from './timeline-place.ts';

/** Draws frames of one film. */
export interface FilmCompositor {
  readonly frameSizeBytes: number;
  /** The I420 bytes of a frame; they hold until the next call. */
  readonly drawFrame: (frameIndex: number) => Uint8Array<ArrayBuffer>;
}

/** Makes the picture of a scene of a timeline. */
export type PaintScene = (sceneIndex: number) => ScenePicture;

interface OpenScene {
  readonly index: number;
  readonly slot: FrameSlot;
  readonly compositor: SceneCompositor;
}

/** Both scenes of a transition, the frame they are mixed into, and two for what is enlarged on the way. */
const sceneSlots: readonly FrameSlot[] = [0, 1];
const mixSlot: FrameSlot = 2;
const spareSlots: readonly [FrameSlot, FrameSlot] = [3, 4];
const slotCount = 5;

/**
 * Makes the compositor of a film. It keeps the two scenes drawn last; frames may be asked for in any order, each has
 * the same bytes whichever were drawn before it.
 */
export function createFilmCompositor(timeline: Timeline, paintScene: PaintScene): FilmCompositor {
  const { widthPx, heightPx } = timeline;
  const memory = createFrameMemory({ widthPx, heightPx, slots: slotCount });
  const drawTransition = createTransitionDrawer({ memory, widthPx, heightPx, accent: timeline.style.palette.accent });
  const pixelsPerUnit = widthPx / stageSize(timeline.orientation).width;
  let open: readonly OpenScene[] = [];

  const openScene = (index: number, needed: readonly number[]): OpenScene => {
    const known = open.find((scene) => scene.index === index);
    if (known !== undefined) return known;
    // Lets go of the scenes that are over before painting the next, and of what painting leaves behind.
    for (const scene of open) if (!needed.includes(scene.index)) scene.compositor.close();
    open = open.filter((scene) => needed.includes(scene.index));
    globalThis.gc?.();
    const slot = sceneSlots.find((one) => open.every((scene) => scene.slot !== one)) ?? 0;
    const scene = paintScene(index);
    const parts = { scene, pixelsPerUnit, memory, slot };
    const { clip } = scene;
    const compositor = clip === undefined ? createSceneCompositor(parts) : createClipCompositor({ ...parts, clip });
    globalThis.gc?.();
    const opened = { index, slot, compositor };
    open = [...open, opened];
    return opened;
  };

  const drawScene = (index: number, frameIndex: number, needed: readonly number[]): FrameSlot => {
    const { compositor, slot } = openScene(index, needed);
    compositor.draw(frameIndex);
    return slot;
  };

  return {
    frameSizeBytes: memory.frameSizeBytes,
    drawFrame: (frameIndex) => {
      const transition = transitionAt(timeline, frameIndex);
      if (transition === undefined) return memory.bytes(drawScene(sceneAt(timeline, frameIndex), frameIndex, []));
      const pair = [transition.fromScene, transition.fromScene + 1];
      const from = drawScene(transition.fromScene, frameIndex, pair);
      const to = drawScene(transition.fromScene + 1, frameIndex, pair);
      const frames = { from, to, target: mixSlot, spare: spareSlots };
      drawTransition(transition.kind, frames, shareAt(transition, frameIndex));
      return memory.bytes(mixSlot);
    },
  };
}

/** How far a transition has come: neither its first frame is the old picture nor its last the new one. */
const shareAt = ({ startFrame, endFrame }: TimelineTransition, frameIndex: number): number =>
  (frameIndex - startFrame + 1) / (endFrame - startFrame + 1);
