// Encodes AAC with the system's ffmpeg program.

import { startFfmpeg } from './run-ffmpeg.ts';
import { packetSamples, type SoundOrder, type StereoSound, soundBitRate } from './sound-order.ts';

/** Samples handed over at a time. */
const blockSamples = packetSamples * 48;

/** Encodes the sound into a file. @throws invalid_setting when the program is missing. */
export async function encodeSoundWithFfmpeg(program: string, { sound, outputPath, signal }: SoundOrder): Promise<void> {
  const input = ['-f', 'f32le', '-ar', String(sound.sampleRateHz), '-ac', '2', '-i', 'pipe:0'];
  const output = ['-c:a', 'aac', '-b:a', String(soundBitRate), '-f', 'mp4', outputPath];
  const ffmpeg = await startFfmpeg(program, [...input, ...output], signal);
  const paddedLength = Math.ceil(sound.channels[0].length / packetSamples) * packetSamples;
  for (let start = 0; start < paddedLength; start += blockSamples) {
    await ffmpeg.write(interleave(sound, start, Math.min(blockSamples, paddedLength - start)));
  }
  await ffmpeg.finish();
}

/** Samples left, right, left, right; silence after the end. */
function interleave({ channels: [left, right] }: StereoSound, start: number, count: number): Uint8Array {
  const block = new Float32Array(count * 2);
  for (let index = 0; index < count; index += 1) {
    block[index * 2] = left[start + index] ?? 0;
    block[index * 2 + 1] = right[start + index] ?? 0;
  }
  return new Uint8Array(block.buffer);
}
