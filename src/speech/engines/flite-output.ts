// What Flite prints -> phones.
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
