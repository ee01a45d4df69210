// Decodes a film with the FFmpeg libraries that the package node-av brings.
import {
  AV_LOG_ERROR,
  AV_PIX_FMT_GRAY8,
  AVERROR_EAGAIN,
  AVERROR_EOF,
  AVMEDIA_TYPE_AUDIO,
  AVMEDIA_TYPE_VIDEO,
  type AVMediaType,
  type AVPixelFormat,
  SWS_POINT,
} from 'node-av/constants';
import {
  Codec,
  CodecContext,
  Dictionary,
  FFmpegError,
  FormatContext,
  Frame,
  Log,
  Packet,
  SoftwareScaleContext,
  type Stream,
} from 'node-av/lib';
import { VideoError } from '../../kit/errors.ts';
import type { FilmDecoder, GridSize, LumaGrid } from './film-decoder.ts';

/** Opens nothing yet; each method reads the file by itself. */
export function createNodeAvDecoder(path: string): FilmDecoder {
  Log.setLevel(AV_LOG_ERROR);
  return {
    decodePictures: async (grid, onPicture) => {
      using sampler = new LumaSampler(grid);
      await decodeStream(path, AVMEDIA_TYPE_VIDEO, (frame, { timeBase }) => {
        onPicture(sampler.sample(frame), (Number(frame.pts) * 1000 * timeBase.num) / timeBase.den);
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
class LumaSampler {
  readonly #grid: GridSize;
  readonly #small = new Frame();
  readonly #scaler = new SoftwareScaleContext();
  #isReady = false;

  constructor(grid: GridSize) {
    this.#grid = grid;
  }

  sample(frame: Frame): LumaGrid {
    if (!this.#isReady) this.#prepare(frame);
    FFmpegError.throwIfError(this.#scaler.scaleFrameSync(this.#small, frame), 'scaleFrame');
    const { columns, rows } = this.#grid;
    const plane = this.#small.data?.[0] ?? Buffer.alloc(0);
    const stride = this.#small.linesize[0] ?? columns;
    const luma = new Uint8Array(columns * rows);
    for (let row = 0; row < rows; row += 1) {
      luma.set(plane.subarray(row * stride, row * stride + columns), row * columns);
    }
    return luma;
  }

  #prepare({ width, height, format }: Frame): void {
    const { columns, rows } = this.#grid;
    // The format of a decoded picture is one of pixels.
    const pixels = format as AVPixelFormat;
    this.#scaler.getContext(width, height, pixels, columns, rows, AV_PIX_FMT_GRAY8, SWS_POINT);
    this.#small.alloc();
    this.#small.width = columns;
    this.#small.height = rows;
    this.#small.format = AV_PIX_FMT_GRAY8;
    FFmpegError.throwIfError(this.#small.getBuffer(), 'getBuffer');
    this.#isReady = true;
  }

  [Symbol.dispose](): void {
    if (this.#isReady) this.#small.free();
    this.#scaler.freeContext();
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
    const stream = format.streams.find(({ codecpar }) => codecpar.codecType === type);
    if (stream === undefined) throw new VideoError('render_failed', `${path} has no such stream.`);
    const context = await openDecoder(stream);
    await decodePackets(format, context, stream, (frame) => onFrame(frame, stream));
    context.freeContext();
  } finally {
    await format.closeInput();
  }
}

async function openDecoder(stream: Stream): Promise<CodecContext> {
  const codec = Codec.findDecoder(stream.codecpar.codecId);
  const context = new CodecContext();
  context.allocContext3(codec);
  FFmpegError.throwIfError(context.parametersToContext(stream.codecpar), 'parametersToContext');
  context.pktTimebase = stream.timeBase;
  // To tell black and frozen pictures, neither smooth block edges nor the pictures that no other is made from are
  // needed; together they cost half of the time.
  const options = Dictionary.fromObject({ threads: '2', skip_loop_filter: 'all', skip_frame: 'noref' });
  FFmpegError.throwIfError(await context.open2(codec, options), 'open2');
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
