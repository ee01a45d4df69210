// Decodes a film with the FFmpeg libraries that the package node-av brings.
import {
  AV_LOG_ERROR,
  AV_PIX_FMT_GRAY8,
  AVERROR_EAGAIN,
  AVERROR_EOF,
  AVMEDIA_TYPE_AUDIO,
  AVMEDIA_TYPE_VIDEO,
  type AVMediaType,
  SWS_POINT,
} from 'node-av/constants';
import {
  type CodecContext,
  Dictionary,
  FFmpegError,
  FormatContext,
  Frame,
  Log,
  Packet,
  type Stream,
} from 'node-av/lib';
import type { FilmDecoder, GridSize, LumaGrid } from './film-decoder.ts';
import { FrameScaler } from './frame-scaler.ts';
import { findStream, prepareDecoder, streamMs } from './stream-decoder.ts';

/** Opens nothing yet; each method reads the file by itself. */
export function createNodeAvDecoder(path: string): FilmDecoder {
  Log.setLevel(AV_LOG_ERROR);
  return {
    decodePictures: async (grid, onPicture) => {
      using sampler = new LumaSampler(grid);
      await decodeStream(path, AVMEDIA_TYPE_VIDEO, (frame, stream) => {
        onPicture(sampler.sample(frame), streamMs(frame.pts, stream));
      });
    },
    decodeSound: async (sampleRateHz) => {
      const parts: { readonly start: number; readonly channels: readonly Float32Array[] }[] = [];
      await decodeStream(path, AVMEDIA_TYPE_AUDIO, (frame, stream) => {
        const { num, den } = stream.timeBase;
        const start = Math.round((Number(frame.pts) * num * sampleRateHz) / den);
        parts.push({ start, channels: (frame.data ?? []).map((plane) => toSamples(plane, frame.nbSamples)) });
      });
      const length = Math.max(0, ...parts.slice(-1).map(({ start, channels }) => start + (channels[0]?.length ?? 0)));
      const joined = [new Float32Array(length), new Float32Array(length)] as const;
      for (const { start, channels } of parts) {
        for (const [index, channel] of joined.entries()) {
          const samples = channels[index] ?? channels[0] ?? new Float32Array();
          channel.set(samples.subarray(Math.max(0, -start), length - start), Math.max(0, start));
        }
      }
      return joined;
    },
  };
}

const toSamples = (plane: Buffer, count: number): Float32Array =>
  new Float32Array(plane.buffer.slice(plane.byteOffset, plane.byteOffset + count * 4));

/** Reads single points of pictures; reading a picture's own planes would copy megabytes of each. */
class LumaSampler implements Disposable {
  readonly #grid: GridSize;
  readonly #scaler: FrameScaler;

  constructor(grid: GridSize) {
    this.#grid = grid;
    const { columns: width, rows: height } = grid;
    this.#scaler = new FrameScaler({ width, height, format: AV_PIX_FMT_GRAY8, flags: SWS_POINT });
  }

  sample(frame: Frame): LumaGrid {
    const small = this.#scaler.scale(frame);
    const { columns, rows } = this.#grid;
    const plane = small.data?.[0] ?? Buffer.alloc(0);
    const stride = small.linesize[0] ?? columns;
    const luma = new Uint8Array(columns * rows);
    for (let row = 0; row < rows; row += 1) {
      luma.set(plane.subarray(row * stride, row * stride + columns), row * columns);
    }
    return luma;
  }

  [Symbol.dispose](): void {
    this.#scaler[Symbol.dispose]();
  }
}

async function decodeStream(
  path: string,
  type: AVMediaType,
  onFrame: (frame: Frame, stream: Stream) => void,
): Promise<void> {
  const format = new FormatContext();
  FFmpegError.throwIfError(await format.openInput(path), 'openInput');
  try {
    FFmpegError.throwIfError(await format.findStreamInfo(), 'findStreamInfo');
    const stream = findStream(format, type, path);
    const context = await openDecoder(stream);
    await decodePackets(format, context, stream, (frame) => onFrame(frame, stream));
    context.freeContext();
  } finally {
    await format.closeInput();
  }
}

async function openDecoder(stream: Stream): Promise<CodecContext> {
  const context = prepareDecoder(stream);
  // To tell black and frozen pictures, neither smooth block edges nor the pictures that no other is made from are
  // needed; together they cost half of the time.
  const options = Dictionary.fromObject({ threads: '2', skip_loop_filter: 'all', skip_frame: 'noref' });
  FFmpegError.throwIfError(await context.open2(null, options), 'open2');
  return context;
}

async function decodePackets(
  format: FormatContext,
  context: CodecContext,
  stream: Stream,
  onFrame: (frame: Frame) => void,
): Promise<void> {
  const packet = new Packet();
  packet.alloc();
  const frame = new Frame();
  frame.alloc();
  const drain = async (): Promise<void> => {
    for (;;) {
      const received = await context.receiveFrame(frame);
      if (received === AVERROR_EAGAIN || received === AVERROR_EOF) return;
      FFmpegError.throwIfError(received, 'receiveFrame');
      onFrame(frame);
      frame.unref();
    }
  };
  for (;;) {
    const read = await format.readFrame(packet);
    if (read === AVERROR_EOF) break;
    FFmpegError.throwIfError(read, 'readFrame');
    if (packet.streamIndex === stream.index) {
      FFmpegError.throwIfError(await context.sendPacket(packet), 'sendPacket');
      await drain();
    }
    packet.unref();
  }
  FFmpegError.throwIfError(await context.sendPacket(null), 'sendPacket');
  await drain();
  frame.free();
  packet.free();
}
