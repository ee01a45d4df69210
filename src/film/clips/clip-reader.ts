// What gives the pictures of a clip while a film is drawn.
import type { FrameMemory, FrameSlot } from '../compositor/frame-memory.ts';
import type { PixelBox } from '../compositor/pixel-box.ts';

/** Where a clip goes and which part of it. */
export interface ClipPlace {
  readonly memory: FrameMemory;
  /** The box that it fills. */
  readonly box: PixelBox;
  /** The part of its picture that is shown, in its own pixels; of the box's shape. */
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** An open clip. */
export interface ClipReader extends Disposable {
  /**
   * Writes the picture that is on screen at a time of the clip into its box of a frame; after its end, the last.
   * Times may come in any order, but forward in small steps is quick.
   */
  readonly write: (slot: FrameSlot, timeMs: number) => void;
}

/** Opens a clip. @throws render_failed when it cannot be decoded */
export type OpenClip = (path: string, place: ClipPlace) => ClipReader;
