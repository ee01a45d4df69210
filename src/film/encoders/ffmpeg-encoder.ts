// Encodes a segment with the system's ffmpeg program, fed with raw frames.
import { startFfmpeg } from './run-ffmpeg.ts';
import { type EncoderTarget, keyFrameInterval, type SegmentEncoder, x264Settings } from './segment-encoder.ts';

const colours = ['-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'];

/** Starts the program that writes the file. @throws invalid_setting when it is missing. */
export async function openFfmpegEncoder(program: string, target: EncoderTarget): Promise<SegmentEncoder> {
  const { widthPx, heightPx, frameRate, outputPath } = target;
  const rate = `${frameRate.num}/${frameRate.den}`;
  const size = `${widthPx}x${heightPx}`;
  const input = ['-f', 'rawvideo', '-pix_fmt', 'yuv420p', '-s', size, '-r', rate, ...colours, '-i', 'pipe:0'];
  const settings = Object.entries(x264Settings).flatMap(([name, value]) => [`-${name}`, value]);
  const codec = ['-c:v', 'libx264', ...settings, '-g', String(keyFrameInterval(frameRate)), '-threads', '1'];
  const ffmpeg = await startFfmpeg(program, [...input, ...codec, ...colours, '-an', '-f', 'mp4', outputPath]);
  return { encode: ffmpeg.write, finish: ffmpeg.finish };
}
