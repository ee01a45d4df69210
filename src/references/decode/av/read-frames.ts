// A stream -> its decoded frames from a place on, one at a time.
import { AVERROR_EOF, AVSEEK_FLAG_BACKWARD } from 'node-av/constants';
import { Codec, CodecContext, Dictionary, Frame, Packet, type Stream } from 'node-av/lib';
import { UndecodableFile } from '../decode-job.ts';
import { assertOk, type OpenMedia } from './open-media.ts';

/** Where to begin and what to leave out. */
interface ReadOptions {
  /** Begins at the last picture before this from which decoding can start. */
  readonly fromMs?: number;
  /** Decodes only pictures that stand for themselves. */
  readonly keysOnly?: boolean;
  /** Leaves out what is not needed to tell scenes apart. */
  readonly isRough?: boolean;
}

/** A damaged packet now and then is left out; more of them are a damaged file. */
const mostFaults = 200;

/** Reads frames; each is gone when the next is asked for. Times are in `frame.pts`, of the stream's time base. */
export async function* readFrames(media: OpenMedia, stream: Stream, options: ReadOptions = {}): AsyncGenerator<Frame> {
  if (options.fromMs !== undefined) await seek(media, stream, options.fromMs);
  const context = await openDecoder(stream, options);
  const frame = new Frame();
  frame.alloc();
  let faults = 0;
  try {
    for await (const packet of readPackets(media, stream, options.keysOnly === true)) {
      const sent = await context.sendPacket(packet);
      if (sent < 0 && sent !== AVERROR_EOF) faults += 1;
      if (faults > mostFaults) throw new UndecodableFile('file_corrupt', 'is damaged in many places');
      // Any failure ends what this packet gives: the end, a need for more, or damage.
      while ((await context.receiveFrame(frame)) >= 0) {
        frame.timeBase = stream.timeBase;
        frame.pts = frame.bestEffortTimestamp;
        yield frame;
        frame.unref();
      }
    }
  } finally {
    frame.free();
    context.freeContext();
  }
}

async function seek({ format }: OpenMedia, stream: Stream, toMs: number): Promise<void> {
  const { num, den } = stream.timeBase;
  const start = stream.startTime > 0n ? stream.startTime : 0n;
  const target = start + BigInt(Math.round((toMs * den) / (1000 * num)));
  assertOk(await format.seekFrame(stream.index, target, AVSEEK_FLAG_BACKWARD), 'seekFrame');
}

/** Gives a stream's packets, and null at the end, upon which the decoder gives what it still holds. */
async function* readPackets({ format }: OpenMedia, stream: Stream, keysOnly: boolean): AsyncGenerator<Packet | null> {
  const packet = new Packet();
  packet.alloc();
  try {
    while ((await format.readFrame(packet)) >= 0) {
      if (packet.streamIndex === stream.index && (!keysOnly || packet.isKeyframe)) yield packet;
      packet.unref();
    }
    yield null;
  } finally {
    packet.free();
  }
}

async function openDecoder(stream: Stream, { isRough, keysOnly }: ReadOptions): Promise<CodecContext> {
  const context = new CodecContext();
  context.allocContext3(Codec.findDecoder(stream.codecpar.codecId));
  assertOk(context.parametersToContext(stream.codecpar), 'parametersToContext');
  context.pktTimebase = stream.timeBase;
  const rough = isRough || keysOnly ? { skip_loop_filter: 'all', ...(keysOnly ? {} : { skip_frame: 'noref' }) } : {};
  const options = { threads: '2', max_pixels: '40000000', ...rough };
  assertOk(await context.open2(null, Dictionary.fromObject(options)), 'open2');
  return context;
}

/** The time of a frame from the stream's beginning, in ms. */
export function frameTimeMs(frame: Frame, stream: Stream): number {
  const start = stream.startTime > 0n ? stream.startTime : 0n;
  return (Number(frame.pts - start) * 1000 * stream.timeBase.num) / stream.timeBase.den;
}
