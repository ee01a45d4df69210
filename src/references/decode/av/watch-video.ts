// A picture track -> small grey glances at it, enough to tell cuts, black and standstill.
import { AV_PIX_FMT_GRAY8, type AVPixelFormat, SWS_POINT } from 'node-av/constants';
import { Frame, SoftwareScaleContext, type Stream } from 'node-av/lib';
import { assertOk, type OpenMedia } from './open-media.ts';
import { frameTimeMs, readFrames } from './read-frames.ts';

export const glanceColumns = 64;
export const glanceRows = 36;

/** A look at one picture. */
export interface Glance {
  readonly timeMs: number;
  /** Brightness row by row, 0 to 255. */
  readonly luma: Uint8Array;
}

/** What was seen of a track. */
export interface Watched {
  readonly glances: readonly Glance[];
  /** Nearly every picture was looked at; otherwise only those that stand for themselves, up to some seconds apart. */
  readonly isDense: boolean;
}

/** The pixels that are looked at whole: a minute of 1080p at 30 pictures a second. */
const densePixels = 60 * 30 * 1920 * 1080;
const watchingMs = 20_000;
const mostGlances = 6000;

/** Looks through a track; a long one by its key pictures only. */
export async function watchVideo(
  media: OpenMedia,
  stream: Stream,
  reportProgress: (share: number) => void,
): Promise<Watched> {
  const { avgFrameRate, codecpar } = stream;
  const rate = avgFrameRate.num > 0 ? avgFrameRate.num / avgFrameRate.den : 30;
  const isDense = (media.durationMs / 1000) * rate * codecpar.width * codecpar.height <= densePixels;
  const startedAt = performance.now();
  const glances: Glance[] = [];
  using small = new SmallPicture();
  for await (const frame of readFrames(media, stream, isDense ? { isRough: true } : { keysOnly: true })) {
    const timeMs = frameTimeMs(frame, stream);
    if (timeMs >= 0) glances.push({ timeMs, luma: small.draw(frame) });
    reportProgress(Math.min(1, timeMs / Math.max(1, media.durationMs)));
    if (glances.length >= mostGlances || performance.now() - startedAt > watchingMs) break;
  }
  return { glances, isDense };
}

/** Draws frames of any size and format small and grey. */
class SmallPicture {
  #scaler: SoftwareScaleContext | null = null;
  #source = '';
  readonly #target = new Frame();

  constructor() {
    this.#target.alloc();
    this.#target.width = glanceColumns;
    this.#target.height = glanceRows;
    this.#target.format = AV_PIX_FMT_GRAY8;
    assertOk(this.#target.getBuffer(), 'getBuffer');
  }

  draw(frame: Frame): Uint8Array {
    const { width, height, format } = frame;
    const source = `${width} ${height} ${format}`;
    if (source !== this.#source) {
      this.#scaler?.freeContext();
      this.#scaler = new SoftwareScaleContext();
      const pixels = format as AVPixelFormat; // a decoded picture's format is one of pixels
      this.#scaler.getContext(width, height, pixels, glanceColumns, glanceRows, AV_PIX_FMT_GRAY8, SWS_POINT);
      this.#source = source;
    }
    assertOk(this.#scaler?.scaleFrameSync(this.#target, frame) ?? -1, 'scaleFrame');
    const plane = this.#target.data?.[0] ?? Buffer.alloc(0);
    const stride = this.#target.linesize[0] ?? glanceColumns;
    const luma = new Uint8Array(glanceColumns * glanceRows);
    for (let row = 0; row < glanceRows; row += 1) {
      luma.set(plane.subarray(row * stride, row * stride + glanceColumns), row * glanceColumns);
    }
    return luma;
  }

  [Symbol.dispose](): void {
    this.#scaler?.freeContext();
    this.#target.free();
  }
}
