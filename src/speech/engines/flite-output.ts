// What Flite prints and writes -> phones and samples.
import type { TimedPhone } from '../../model/voice-track.ts';

/** Reads a line of "phone:endSeconds" into contiguous phones. */
export function parseTimedPhones(line: string): readonly TimedPhone[] {
  const phones: TimedPhone[] = [];
  let startMs = 0;
  for (const entry of line.split(/\s+/u).filter((part) => part !== '')) {
    const colon = entry.lastIndexOf(':');
    const endMs = Number(entry.slice(colon + 1)) * 1000;
    if (!(endMs > startMs)) continue;
    phones.push({ phone: entry.slice(0, colon), startMs, endMs });
    startMs = endMs;
  }
  return phones;
}

/** Reads a line of phone names, silence left out. */
export const parsePhones = (line: string): readonly string[] =>
  line.split(/\s+/u).filter((phone) => phone !== '' && phone !== 'pau');

/** The samples of a 16-bit mono WAV and their rate. Flite's header lies about bytes per second; only the rate is read. */
export function readWav(bytes: Uint8Array): {
  readonly samples: Float32Array<ArrayBuffer>;
  readonly sampleRateHz: number;
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerBytes = 44;
  const samples = new Float32Array(Math.max(0, Math.floor((bytes.byteLength - headerBytes) / 2)));
  for (let index = 0; index < samples.length; index += 1) {
    samples[index] = view.getInt16(headerBytes + 2 * index, true) / 32768;
  }
  return { samples, sampleRateHz: view.getUint32(24, true) };
}
