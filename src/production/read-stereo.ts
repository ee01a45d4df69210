// Part of a file of left and right, each whole one after the other, as raw 32-bit floats.
import { type FileHandle, open } from 'node:fs/promises';

const sampleBytes = 4;

/** Reads so many samples of both channels, or as many as there are. */
export async function readStereo(
  path: string,
  { fromSample, count }: { readonly fromSample: number; readonly count: number },
): Promise<readonly [Float32Array<ArrayBuffer>, Float32Array<ArrayBuffer>]> {
  await using handle = await open(path, 'r');
  const whole = Math.floor((await handle.stat()).size / sampleBytes / 2);
  const length = Math.max(0, Math.min(whole - fromSample, count));
  return [
    await readChannel(handle, fromSample, length),
    await readChannel(handle, whole + fromSample, length),
  ] as const;
}

async function readChannel(handle: FileHandle, fromSample: number, count: number): Promise<Float32Array<ArrayBuffer>> {
  const samples = new Float32Array(count);
  const bytes = new Uint8Array(samples.buffer);
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await handle.read(bytes, at, bytes.length - at, fromSample * sampleBytes + at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return samples;
}
