// Samples -> a file: the left channel whole, then the right.
import { closeSync, openSync, writeSync } from 'node:fs';
import type { StereoSamples } from './decode-sound.ts';

/** Writes raw 32-bit floats. */
export function writeSamples(path: string, channels: StereoSamples): void {
  const file = openSync(path, 'w');
  try {
    for (const { buffer, byteOffset, byteLength } of channels) {
      let written = 0;
      while (written < byteLength) {
        written += writeSync(file, new Uint8Array(buffer, byteOffset + written, byteLength - written));
      }
    }
  } finally {
    closeSync(file);
  }
}
