// Clips and sounds of every kind, made by the tests with the FFmpeg libraries of node-av: no program has to be installed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { FilterAPI } from 'node-av/api';
import {
  AV_CHANNEL_ORDER_NATIVE,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_LOG_QUIET,
  AV_PIX_FMT_RGBA,
  AV_PIX_FMT_YUV420P,
  AV_PIX_FMT_YUV422P10LE,
  AV_PKT_DATA_DISPLAYMATRIX,
  AV_SAMPLE_FMT_FLTP,
  AV_SAMPLE_FMT_S16,
  type FFAudioEncoder,
  type FFVideoEncoder,
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
  Rational,
  type Stream,
} from 'node-av/lib';

Log.setLevel(AV_LOG_QUIET);
process.env['SVT_LOG'] = '1';
const ok = (code: number): void => FFmpegError.throwIfError(code);

/** A clip to make. */
export interface ClipOrder {
  readonly name: string;
  readonly codec: FFVideoEncoder;
  /** Of the upright picture; sides that the codec cannot have are its own matter. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** When each picture is shown, in ms: any rate, also a changing one. */
  readonly timesMs: readonly number[];
  /** Quarter turns clockwise that a player has to make. @defaultValue 0 */
  readonly turns?: number;
  /** A tone beside the pictures; absent: silent. */
  readonly toneHz?: number;
}

/** Pictures at a steady rate. */
export const steady = (ratePerSecond: number, seconds: number): readonly number[] =>
  Array.from({ length: Math.round(ratePerSecond * seconds) }, (_, index) => (index * 1000) / ratePerSecond);

const settings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  libx264: { preset: 'ultrafast', crf: '18' },
  libx265: { preset: 'ultrafast', 'x265-params': 'log-level=none:pools=1' },
  'libvpx-vp9': { deadline: 'realtime', 'cpu-used': '8', b: '1500k' },
  libsvtav1: { preset: '12', crf: '30', 'svtav1-params': 'lp=1' },
  prores_ks: { profile: '0' },
};

/** Makes a clip; `draw` gives its upright pictures. */
export function makeClip(order: ClipOrder, draw: (index: number) => Canvas): Promise<Buffer> {
  return written(order.name, async (path) => {
    const format = openFormat(path);
    const context = await openVideo(order);
    const stream = addStream(format, context);
    turn(stream, order.turns ?? 0);
    const tone = order.toneHz === undefined ? null : await openSound('pcm_s16le' as FFAudioEncoder);
    const toneStream = tone === null ? null : addStream(format, tone);
    ok(await format.openOutput());
    ok(await format.writeHeader());
    for (const [index, timeMs] of order.timesMs.entries()) {
      const frame = await toFrame(turned(draw(index), order.turns ?? 0), context);
      frame.pts = BigInt(Math.round(timeMs * 90));
      await write(format, { context, stream }, frame);
      frame.free();
    }
    await write(format, { context, stream }, null);
    if (tone !== null && toneStream !== null) {
      await writeTone(
        format,
        { context: tone, stream: toneStream },
        order.toneHz ?? 0,
        (order.timesMs.at(-1) ?? 0) / 1000,
      );
    }
    await close(format);
  });
}

/** Makes a sound of one pitch. */
export function makeTone(name: string, codec: FFAudioEncoder, hz: number, seconds: number): Promise<Buffer> {
  return written(name, async (path) => {
    const format = openFormat(path);
    const context = await openSound(codec);
    const stream = addStream(format, context);
    ok(await format.openOutput());
    ok(await format.writeHeader());
    await writeTone(format, { context, stream }, hz, seconds);
    await close(format);
  });
}

async function written(name: string, work: (path: string) => Promise<void>): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'reynard-made-'));
  try {
    await work(join(folder, name));
    return readFileSync(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function openFormat(path: string): FormatContext {
  const format = new FormatContext();
  ok(format.allocOutputContext2(null, null, path));
  return format;
}

interface Track {
  readonly context: CodecContext;
  readonly stream: Stream;
}

function addStream(format: FormatContext, context: CodecContext): Stream {
  const stream = format.newStream();
  ok(stream.codecpar.fromContext(context));
  stream.timeBase = context.timeBase;
  return stream;
}

async function openVideo({ codec, widthPx, heightPx, turns = 0 }: ClipOrder): Promise<CodecContext> {
  const context = new CodecContext();
  context.allocContext3(Codec.findEncoderByName(codec));
  [context.width, context.height] = turns % 2 === 1 ? [heightPx, widthPx] : [widthPx, heightPx];
  context.pixelFormat = codec === ('prores_ks' as FFVideoEncoder) ? AV_PIX_FMT_YUV422P10LE : AV_PIX_FMT_YUV420P;
  context.timeBase = new Rational(1, 90_000);
  context.framerate = new Rational(30, 1);
  context.gopSize = 30;
  context.threadCount = 1;
  context.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  ok(await context.open2(null, Dictionary.fromObject(settings[codec] ?? {})));
  return context;
}

/** The matrix of a track's header: nine numbers. */
function turn(stream: Stream, turns: number): void {
  if (turns === 0) return;
  const one = 0x10000;
  const [a = one, b = 0] =
    [
      [one, 0],
      [0, one],
      [-one, 0],
      [0, -one],
    ][turns % 4] ?? [];
  const matrix = Buffer.alloc(36);
  [a, b, 0, -b, a, 0, 0, 0, 0x40000000].forEach((value, index) => {
    matrix.writeInt32LE(value, index * 4);
  });
  ok(stream.codecpar.addCodedSideData(AV_PKT_DATA_DISPLAYMATRIX, matrix));
}

/** A picture as the turned camera saw it. */
function turned(upright: Canvas, turns: number): Canvas {
  if (turns === 0) return upright;
  const isSide = turns % 2 === 1;
  const canvas = createCanvas(isSide ? upright.height : upright.width, isSide ? upright.width : upright.height);
  const context = canvas.getContext('2d');
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((-turns * Math.PI) / 2);
  context.drawImage(upright, -upright.width / 2, -upright.height / 2);
  return canvas;
}

async function toFrame(canvas: Canvas, { pixelFormat }: CodecContext): Promise<Frame> {
  const { width, height } = canvas;
  const rgba = Buffer.from(canvas.getContext('2d').getImageData(0, 0, width, height).data.buffer);
  using source = Frame.fromVideoBuffer(rgba, {
    width,
    height,
    format: AV_PIX_FMT_RGBA,
    timeBase: { num: 1, den: 90_000 },
    pts: 0n,
  });
  using filter = FilterAPI.create(`format=${pixelFormat === AV_PIX_FMT_YUV420P ? 'yuv420p' : 'yuv422p10le'}`);
  const [frame] = [...(await filter.processAll(source)), ...(await filter.processAll(null))];
  if (frame === undefined) throw new Error('the filter gave no picture');
  return frame;
}

const soundRateHz = 48_000;
const stereo = { order: AV_CHANNEL_ORDER_NATIVE, nbChannels: 2, mask: 3n };
/** These take whole numbers; the others parts of one. */
const wholeNumbers = new Set<string>(['pcm_s16le', 'flac', 'libopus']);

async function openSound(codec: FFAudioEncoder): Promise<CodecContext> {
  const context = new CodecContext();
  context.allocContext3(Codec.findEncoderByName(codec));
  context.sampleRate = soundRateHz;
  context.sampleFormat = wholeNumbers.has(codec) ? AV_SAMPLE_FMT_S16 : AV_SAMPLE_FMT_FLTP;
  context.channelLayout = stereo;
  context.bitRate = 128_000n;
  context.timeBase = new Rational(1, soundRateHz);
  context.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  ok(await context.open2(null, null));
  return context;
}

async function writeTone(format: FormatContext, track: Track, hz: number, seconds: number): Promise<void> {
  const { frameSize, sampleFormat: sampleFmt } = track.context;
  const size = frameSize > 0 ? frameSize : 1024;
  const total = Math.round(seconds * soundRateHz);
  for (let at = 0; at < total; at += size) {
    const count = Math.min(size, total - at);
    const wave = Float32Array.from(
      { length: count },
      (_, index) => 0.4 * Math.sin((2 * Math.PI * hz * (at + index)) / soundRateHz),
    );
    const samples =
      sampleFmt === AV_SAMPLE_FMT_S16
        ? Int16Array.from({ length: 2 * count }, (_, index) => 32_000 * (wave[index >> 1] ?? 0))
        : Float32Array.from({ length: 2 * count }, (_, index) => wave[index % count] ?? 0);
    const frame = Frame.fromAudioBuffer(Buffer.from(samples.buffer), {
      ...{ nbSamples: count, format: sampleFmt, sampleRate: soundRateHz, channelLayout: stereo },
      ...{ timeBase: { num: 1, den: soundRateHz }, pts: BigInt(at) },
    });
    await write(format, track, frame);
    frame.free();
  }
  await write(format, track, null);
}

async function write(format: FormatContext, { context, stream }: Track, frame: Frame | null): Promise<void> {
  ok(await context.sendFrame(frame));
  const packet = new Packet();
  packet.alloc();
  while ((await context.receivePacket(packet)) >= 0) {
    packet.streamIndex = stream.index;
    packet.rescaleTs(context.timeBase, stream.timeBase);
    ok(await format.interleavedWriteFrame(packet));
    packet.unref();
  }
  packet.free();
}

async function close(format: FormatContext): Promise<void> {
  ok(await format.writeTrailer());
  await format.closeOutput();
  format.freeContext();
}
