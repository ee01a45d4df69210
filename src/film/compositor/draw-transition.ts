// The frames between two scenes: both pictures mixed, moved or enlarged, and never anything but them.
import { hexToRgb } from '../../drawing/colour.ts';
import { easeOut, lerp, smoothstep } from '../../drawing/numbers.ts';
import type { TimelineTransition } from '../../model/timeline.ts';
import type { FrameMemory, FrameSlot } from './frame-memory.ts';
import type { PixelBox } from './pixel-box.ts';

/** The pictures of a transition and where their mixture goes. */
export interface TransitionFrames {
  readonly from: FrameSlot;
  readonly to: FrameSlot;
  readonly target: FrameSlot;
  /** Slots that may be overwritten. */
  readonly spare: readonly [FrameSlot, FrameSlot];
}

interface Options {
  readonly memory: FrameMemory;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Colour of the bar that wipes, CSS hex. */
  readonly accent: string;
}

/** How much a picture is enlarged when it has gone, and when it begins to come. */
const leavingZoom = 1.32;
const comingZoom = 1.16;
/** Width of the bar that wipes, share of the picture's. */
const barShare = 0.012;

/** Gives the function that draws a transition of a film at a share of its way, 0 to 1. */
export function createTransitionDrawer({ memory, widthPx, heightPx, accent }: Options) {
  const barWidth = 2 * Math.round((widthPx * barShare) / 2);
  let bar: Uint8Array | undefined;

  const zoom = ({ from, to, target, spare }: TransitionFrames, share: number): void => {
    const weight = smoothstep(0.15, 0.75, share);
    if (weight < 1) memory.zoom(from, spare[0], lerp(1, leavingZoom, share ** 2));
    if (weight > 0) memory.zoom(to, spare[1], lerp(comingZoom, 1, easeOut(share)));
    memory.blend(weight < 1 ? spare[0] : spare[1], weight > 0 ? spare[1] : spare[0], target, weight);
  };

  const wipe = ({ from, to, target }: TransitionFrames, share: number): void => {
    memory.move('wipe', from, to, target, share);
    const left = Math.min(widthPx - barWidth, Math.max(0, 2 * Math.round((share * widthPx - barWidth / 2) / 2)));
    const box: PixelBox = { x: left, y: 0, width: barWidth, height: heightPx };
    bar ??= plainPixels(accent, barWidth * heightPx);
    memory.write(target, box, bar);
  };

  return (kind: TimelineTransition['kind'], frames: TransitionFrames, share: number): void => {
    const { from, to, target } = frames;
    switch (kind) {
      case 'crossfade':
        memory.blend(from, to, target, share);
        return;
      case 'slide':
        memory.move('cover', from, to, target, easeOut(share));
        return;
      case 'push':
        memory.move('push', from, to, target, smoothstep(0, 1, share));
        return;
      case 'wipe':
        wipe(frames, smoothstep(0, 1, share));
        return;
      case 'zoom':
        zoom(frames, share);
    }
  };
}

/** Opaque RGBA pixels of one colour. */
function plainPixels(hex: string, count: number): Uint8Array {
  const pixel = [...hexToRgb(hex), 255];
  return Uint8Array.from({ length: count * 4 }, (_, index) => pixel[index % 4] ?? 0);
}
