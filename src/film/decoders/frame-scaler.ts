// Decoded pictures of any size and form -> pictures of one size and form.
import type { AVPixelFormat, SwsFlags } from 'node-av/constants';
import { FFmpegError, Frame, SoftwareScaleContext } from 'node-av/lib';

/** What pictures are brought to. */
export interface ScaledForm {
  readonly width: number;
  readonly height: number;
  readonly format: AVPixelFormat;
  readonly flags: SwsFlags;
}

/** Scales the pictures of one film, which all have one size; the result is used again for the next. */
export class FrameScaler implements Disposable {
  readonly #form: ScaledForm;
  readonly #scaled = new Frame();
  readonly #scaler = new SoftwareScaleContext();
  #isReady = false;

  constructor(form: ScaledForm) {
    this.#form = form;
  }

  scale(frame: Frame): Frame {
    if (!this.#isReady) this.#prepare(frame);
    FFmpegError.throwIfError(this.#scaler.scaleFrameSync(this.#scaled, frame), 'scaleFrame');
    return this.#scaled;
  }

  #prepare(frame: Frame): void {
    const { width, height, format, flags } = this.#form;
    // The format of a decoded picture is one of pixels.
    const pixels = frame.format as AVPixelFormat;
    this.#scaler.getContext(frame.width, frame.height, pixels, width, height, format, flags);
    this.#scaled.alloc();
    this.#scaled.width = width;
    this.#scaled.height = height;
    this.#scaled.format = format;
    FFmpegError.throwIfError(this.#scaled.getBuffer(), 'getBuffer');
    this.#isReady = true;
  }

  [Symbol.dispose](): void {
    if (this.#isReady) this.#scaled.free();
    this.#scaler.freeContext();
  }
}
