// Reads a clip with the FFmpeg libraries of node-av: decoded, scaled and copied as I420, never through a canvas.
import {
  AV_LOG_ERROR,
  AV_PIX_FMT_YUV420P,
  AVERROR_EAGAIN,
  AVERROR_EOF,
  AVMEDIA_TYPE_VIDEO,
  AVSEEK_FLAG_BACKWARD,
  SWS_BILINEAR,
} from 'node-av/constants';
import { type CodecContext, FFmpegError, FormatContext, Frame, Log, Packet, type Stream } from 'node-av/lib';
import { VideoError } from '../../kit/errors.ts';
import type { FrameMemory, FrameSlot } from '../compositor/frame-memory.ts';
import type { PixelBox } from '../compositor/pixel-box.ts';
import { FrameScaler } from '../decoders/frame-scaler.ts';
import { findStream, prepareDecoder, streamMs } from '../decoders/stream-decoder.ts';
import type { ClipPlace, ClipReader, OpenClip } from './clip-reader.ts';

/** Going on to a picture this far ahead is quicker than looking for a key frame. */
const seekBeyondMs = 1500;
/** Pictures begin a little before or after the times they are asked for. */
const toleranceMs = 2;

/** Opens a clip. */
export const openClip: OpenClip = (path, place) => {
  Log.setLevel(AV_LOG_ERROR);
  return new NodeAvClip(path, place);
};

class NodeAvClip implements ClipReader {
  readonly #path: string;
  readonly #place: ClipPlace;
  readonly #format = new FormatContext();
  readonly #context: CodecContext;
  readonly #stream: Stream;
  readonly #packet = new Packet();
  #shown = new Frame();
  #next = new Frame();
  #hasNext = false;
  #shownMs = Number.NEGATIVE_INFINITY;
  #isAtEnd = false;
  readonly #scaler: BoxScaler;

  constructor(path: string, place: ClipPlace) {
    this.#path = path;
    this.#place = place;
    FFmpegError.throwIfError(this.#format.openInputSync(path), 'openInput');
    FFmpegError.throwIfError(this.#format.findStreamInfoSync(), 'findStreamInfo');
    const stream = findStream(this.#format, AVMEDIA_TYPE_VIDEO, path);
    this.#stream = stream;
    this.#context = prepareDecoder(stream);
    this.#context.threadCount = 1;
    // Without options: open2Sync would leave them to be freed a second time.
    FFmpegError.throwIfError(this.#context.open2Sync(), 'open2');
    this.#packet.alloc();
    this.#shown.alloc();
    this.#next.alloc();
    this.#scaler = new BoxScaler(place, { width: stream.codecpar.width, height: stream.codecpar.height });
  }

  write(slot: FrameSlot, timeMs: number): void {
    this.#moveTo(timeMs);
    this.#scaler.write(this.#place.memory, slot, this.#shown);
  }

  #moveTo(timeMs: number): void {
    const isBack = timeMs + toleranceMs < this.#shownMs;
    if (isBack || timeMs > this.#shownMs + seekBeyondMs) this.#seek(timeMs);
    while (!this.#isAtEnd) {
      if (!this.#hasNext) this.#hasNext = this.#decodeNext();
      if (!this.#hasNext) break;
      const nextMs = this.#timeOf(this.#next);
      const isFirst = this.#shownMs === Number.NEGATIVE_INFINITY;
      if (nextMs > timeMs + toleranceMs && !isFirst) break;
      [this.#shown, this.#next] = [this.#next, this.#shown];
      this.#next.unref();
      this.#hasNext = false;
      this.#shownMs = nextMs;
    }
    if (this.#shownMs === Number.NEGATIVE_INFINITY) {
      throw new VideoError('render_failed', `${this.#path} gives no picture at ${Math.round(timeMs)} ms.`);
    }
  }

  #timeOf({ pts }: Frame): number {
    const start = this.#stream.startTime > 0n ? this.#stream.startTime : 0n;
    return streamMs(pts - start, this.#stream);
  }

  #seek(timeMs: number): void {
    const { num, den } = this.#stream.timeBase;
    const timestamp = BigInt(Math.max(0, Math.floor((timeMs * den) / (1000 * num))));
    FFmpegError.throwIfError(this.#format.seekFrameSync(this.#stream.index, timestamp, AVSEEK_FLAG_BACKWARD), 'seek');
    this.#context.flushBuffers();
    this.#next.unref();
    this.#hasNext = false;
    this.#isAtEnd = false;
    this.#shownMs = Number.NEGATIVE_INFINITY;
  }

  /** Decodes one picture into `#next`; false at the end. */
  #decodeNext(): boolean {
    for (;;) {
      const received = this.#context.receiveFrameSync(this.#next);
      if (received === AVERROR_EOF) {
        this.#isAtEnd = true;
        return false;
      }
      if (received !== AVERROR_EAGAIN) {
        FFmpegError.throwIfError(received, 'receiveFrame');
        return true;
      }
      this.#feed();
    }
  }

  #feed(): void {
    for (;;) {
      const read = this.#format.readFrameSync(this.#packet);
      if (read === AVERROR_EOF) {
        this.#context.sendPacketSync(null);
        return;
      }
      FFmpegError.throwIfError(read, 'readFrame');
      const isOwn = this.#packet.streamIndex === this.#stream.index;
      if (isOwn) FFmpegError.throwIfError(this.#context.sendPacketSync(this.#packet), 'sendPacket');
      this.#packet.unref();
      if (isOwn) return;
    }
  }

  [Symbol.dispose](): void {
    this.#scaler[Symbol.dispose]();
    this.#shown.free();
    this.#next.free();
    this.#packet.free();
    this.#context.freeContext();
    this.#format.closeInputSync();
  }
}

/** Brings pictures to the box's size and copies the part that is shown. */
class BoxScaler {
  readonly #box: PixelBox;
  readonly #size: { readonly width: number; readonly height: number };
  readonly #offset: { readonly x: number; readonly y: number };
  readonly #scaler: FrameScaler;

  constructor({ box, crop }: ClipPlace, picture: { readonly width: number; readonly height: number }) {
    const scale = box.width / crop.width;
    const even = (value: number) => Math.round(value / 2) * 2;
    this.#box = box;
    this.#size = {
      width: Math.max(box.width, even(picture.width * scale)),
      height: Math.max(box.height, even(picture.height * scale)),
    };
    this.#scaler = new FrameScaler({ ...this.#size, format: AV_PIX_FMT_YUV420P, flags: SWS_BILINEAR });
    const inside = (wanted: number, room: number) => Math.min(room, Math.max(0, even(wanted)));
    this.#offset = {
      x: inside(crop.x * scale, this.#size.width - box.width),
      y: inside(crop.y * scale, this.#size.height - box.height),
    };
  }

  write(memory: FrameMemory, slot: FrameSlot, frame: Frame): void {
    const { width, height } = this.#size;
    const isSame = frame.width === width && frame.height === height && frame.format === AV_PIX_FMT_YUV420P;
    const source = isSame ? frame : this.#scaler.scale(frame);
    const { x, y } = this.#offset;
    const planes = (source.data ?? []).slice(0, 3).map((bytes, index) => {
      const stride = source.linesize[index] ?? 0;
      const shrink = index === 0 ? 1 : 2;
      return { bytes, stride, offset: (y / shrink) * stride + x / shrink };
    });
    memory.writePlanes(slot, this.#box, planes);
  }

  [Symbol.dispose](): void {
    this.#scaler[Symbol.dispose]();
  }
}
