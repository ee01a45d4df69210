// Frames -> a plain MP4 that any part of the film can read: H.264, 30 pictures a second, a key picture every half second.
import {
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_PICTURE_TYPE_NONE,
  AV_PIX_FMT_YUV420P,
  AVCOL_PRI_BT709,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
  FF_ENCODER_LIBX264,
} from 'node-av/constants';
import { Codec, CodecContext, Dictionary, FormatContext, type Frame, Packet, Rational } from 'node-av/lib';
import { assertOk } from './open-media.ts';

export const clipRate = 30;
const keyInterval = 15;

/** Writes one clip. */
export interface ClipWriter {
  /** Adds a frame of the clip's size; its own time is ignored. */
  readonly add: (frame: Frame) => Promise<void>;
  readonly finish: () => Promise<void>;
}

/** Opens the file. */
export async function openClip(
  path: string,
  size: { readonly widthPx: number; readonly heightPx: number },
): Promise<ClipWriter> {
  const encoder = await openEncoder(size);
  const format = new FormatContext();
  assertOk(format.allocOutputContext2(null, 'mp4', path), 'allocOutputContext2');
  const stream = format.newStream();
  assertOk(stream.codecpar.fromContext(encoder), 'fromContext');
  stream.timeBase = encoder.timeBase;
  assertOk(await format.openOutput(), 'openOutput');
  assertOk(await format.writeHeader(), 'writeHeader');
  const packet = new Packet();
  packet.alloc();
  const drain = async (): Promise<void> => {
    while ((await encoder.receivePacket(packet)) >= 0) {
      packet.streamIndex = stream.index;
      packet.duration = 1n;
      packet.rescaleTs(encoder.timeBase, stream.timeBase);
      assertOk(await format.interleavedWriteFrame(packet), 'interleavedWriteFrame');
      packet.unref();
    }
  };
  let count = 0n;
  return {
    add: async (frame) => {
      frame.pts = count;
      frame.timeBase = encoder.timeBase;
      frame.pictType = AV_PICTURE_TYPE_NONE;
      count += 1n;
      assertOk(await encoder.sendFrame(frame), 'sendFrame');
      await drain();
    },
    finish: async () => {
      assertOk(await encoder.sendFrame(null), 'sendFrame');
      await drain();
      assertOk(await format.writeTrailer(), 'writeTrailer');
      await format.closeOutput();
      format.freeContext();
      packet.free();
      encoder.freeContext();
    },
  };
}

async function openEncoder({
  widthPx,
  heightPx,
}: {
  readonly widthPx: number;
  readonly heightPx: number;
}): Promise<CodecContext> {
  const context = new CodecContext();
  context.allocContext3(Codec.findEncoderByName(FF_ENCODER_LIBX264));
  context.width = widthPx;
  context.height = heightPx;
  context.pixelFormat = AV_PIX_FMT_YUV420P;
  context.timeBase = new Rational(1, clipRate);
  context.framerate = new Rational(clipRate, 1);
  context.gopSize = keyInterval;
  context.threadCount = 2;
  context.colorRange = AVCOL_RANGE_MPEG;
  context.colorSpace = AVCOL_SPC_BT709;
  context.colorPrimaries = AVCOL_PRI_BT709;
  context.colorTrc = AVCOL_TRC_BT709;
  context.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  // Kept fast and large: the clip is read once or twice and thrown away.
  const settings = { preset: 'superfast', crf: '17', tune: 'fastdecode', bf: '0' };
  assertOk(await context.open2(null, Dictionary.fromObject(settings)), 'open2');
  return context;
}
