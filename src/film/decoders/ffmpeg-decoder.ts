// Decodes a film with the system's ffmpeg program.
import { type FrameRate, frameToMs } from '../../kit/time.ts';
import { readFromFfmpeg } from '../encoders/run-ffmpeg.ts';
import type { FilmDecoder } from './film-decoder.ts';

/** Makes the decoder of a film whose pictures follow each other at an even rate. */
export function createFfmpegDecoder(program: string, path: string, frameRate: FrameRate): FilmDecoder {
  return {
    decodePictures: async ({ columns, rows }, onPicture) => {
      const luma = new Uint8Array(columns * rows);
      let filled = 0;
      let pictures = 0;
      const filter = `scale=${columns}:${rows}:flags=neighbor,format=gray`;
      const args = ['-skip_loop_filter', 'all', '-i', path, '-map', '0:v:0', '-vf', filter, '-f', 'rawvideo'];
      await readFromFfmpeg(program, args, (chunk) => {
        for (let at = 0; at < chunk.length; ) {
          const part = chunk.subarray(at, at + luma.length - filled);
          luma.set(part, filled);
          at += part.length;
          filled += part.length;
          if (filled < luma.length) return;
          onPicture(luma, frameToMs(pictures, frameRate));
          filled = 0;
          pictures += 1;
        }
      });
    },
    decodeSound: async (sampleRateHz) => {
      const chunks: Uint8Array[] = [];
      const args = ['-i', path, '-map', '0:a:0', '-ar', String(sampleRateHz), '-ac', '2', '-f', 'f32le'];
      await readFromFfmpeg(program, args, (chunk) => chunks.push(chunk));
      return separate(new Float32Array(new Uint8Array(Buffer.concat(chunks)).buffer));
    },
  };
}

/** Left and right out of samples that follow each other. */
function separate(samples: Float32Array): readonly [Float32Array, Float32Array] {
  const length = Math.floor(samples.length / 2);
  const [left, right] = [new Float32Array(length), new Float32Array(length)];
  for (let index = 0; index < length; index += 1) {
    left[index] = samples[index * 2] ?? 0;
    right[index] = samples[index * 2 + 1] ?? 0;
  }
  return [left, right];
}
