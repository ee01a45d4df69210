// Encodes AAC with the FFmpeg libraries that the package node-av brings.
import { setImmediate } from 'node:timers/promises';
import {
  AV_CHANNEL_ORDER_NATIVE,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_LOG_ERROR,
  AV_SAMPLE_FMT_FLTP,
  FF_ENCODER_AAC,
} from 'node-av/constants';
import { type ChannelLayout, Codec, CodecContext, FFmpegError, Frame, Log, Rational } from 'node-av/lib';
import { VideoError } from '../../kit/errors.ts';
import { openMp4Track } from './node-av-mp4.ts';
import { packetSamples, type SoundOrder, type StereoSound, soundBitRate } from './sound-order.ts';

/** Left and right, in FFmpeg's native order. */
const stereo: ChannelLayout = { order: AV_CHANNEL_ORDER_NATIVE, nbChannels: 2, mask: 3n };
/** Packets between two turns of the event loop, so that a server stays awake. */
const packetsPerTurn = 16;

/** Encodes the sound into a file. */
export async function encodeSoundWithNodeAv({ sound, outputPath, signal }: SoundOrder): Promise<void> {
  Log.setLevel(AV_LOG_ERROR);
  const { sampleRateHz } = sound;
  const track = await openMp4Track(await openContext(sampleRateHz), outputPath, BigInt(packetSamples));
  const timeBase = { num: 1, den: sampleRateHz };
  const packetCount = Math.ceil(sound.channels[0].length / packetSamples);
  for (let packet = 0; packet < packetCount; packet += 1) {
    signal?.throwIfAborted();
    const start = packet * packetSamples;
    const frame = Frame.fromAudioBuffer(planesAt(sound, start), {
      ...{ nbSamples: packetSamples, format: AV_SAMPLE_FMT_FLTP, sampleRate: sampleRateHz, channelLayout: stereo },
      ...{ timeBase, pts: BigInt(start) },
    });
    await track.encode(frame);
    if (packet % packetsPerTurn === 0) await setImmediate();
  }
  await track.finish();
}

/** One packet's samples of both channels behind each other, filled up with silence. */
function planesAt({ channels }: StereoSound, start: number): Buffer {
  const planes = new Float32Array(packetSamples * channels.length);
  for (const [index, channel] of channels.entries()) {
    planes.set(channel.subarray(start, start + packetSamples), index * packetSamples);
  }
  return Buffer.from(planes.buffer);
}

async function openContext(sampleRateHz: number): Promise<CodecContext> {
  const codec = Codec.findEncoderByName(FF_ENCODER_AAC);
  if (codec === null) throw new VideoError('render_failed', 'The FFmpeg libraries of node-av hold no AAC encoder.');
  const context = new CodecContext();
  context.allocContext3(codec);
  context.sampleRate = sampleRateHz;
  context.sampleFormat = AV_SAMPLE_FMT_FLTP;
  context.channelLayout = stereo;
  context.bitRate = BigInt(soundBitRate);
  context.timeBase = new Rational(1, sampleRateHz);
  context.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  FFmpegError.throwIfError(await context.open2(codec), 'open2');
  return context;
}
