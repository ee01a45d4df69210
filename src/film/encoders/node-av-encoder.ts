// Encodes a segment with the FFmpeg libraries that the package node-av brings.
import {
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_LOG_ERROR,
  AV_PIX_FMT_YUV420P,
  AVCOL_PRI_BT709,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
  FF_ENCODER_LIBX264,
} from 'node-av/constants';
import { Codec, CodecContext, Dictionary, FFmpegError, Frame, Log, Rational } from 'node-av/lib';
import { VideoError } from '../../kit/errors.ts';
import { openMp4Track } from './node-av-mp4.ts';
import { type EncoderTarget, keyFrameInterval, type SegmentEncoder, x264Settings } from './segment-encoder.ts';

/** Opens the encoder and its file. */
export async function openNodeAvEncoder(target: EncoderTarget): Promise<SegmentEncoder> {
  Log.setLevel(AV_LOG_ERROR);
  const { widthPx: width, heightPx: height, frameRate } = target;
  const track = await openMp4Track(await openContext(target), target.outputPath, 1n);
  const timeBase = { num: frameRate.den, den: frameRate.num };
  let frameIndex = 0;
  return {
    encode: async (bytes) => {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const pts = BigInt(frameIndex);
      frameIndex += 1;
      // The frame borrows the buffer; x264 has copied it when encode resolves.
      await track.encode(Frame.fromVideoBuffer(buffer, { width, height, format: AV_PIX_FMT_YUV420P, timeBase, pts }));
    },
    finish: track.finish,
  };
}

async function openContext({ widthPx, heightPx, frameRate }: EncoderTarget): Promise<CodecContext> {
  const codec = Codec.findEncoderByName(FF_ENCODER_LIBX264);
  if (codec === null) throw new VideoError('render_failed', 'The FFmpeg libraries of node-av hold no libx264.');
  const context = new CodecContext();
  context.allocContext3(codec);
  context.width = widthPx;
  context.height = heightPx;
  context.pixelFormat = AV_PIX_FMT_YUV420P;
  context.timeBase = new Rational(frameRate.den, frameRate.num);
  context.framerate = new Rational(frameRate.num, frameRate.den);
  context.gopSize = keyFrameInterval(frameRate);
  context.threadCount = 1;
  context.colorRange = AVCOL_RANGE_MPEG;
  context.colorSpace = AVCOL_SPC_BT709;
  context.colorPrimaries = AVCOL_PRI_BT709;
  context.colorTrc = AVCOL_TRC_BT709;
  context.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  FFmpegError.throwIfError(await context.open2(codec, Dictionary.fromObject(x264Settings)), 'open2');
  return context;
}
