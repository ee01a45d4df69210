// Phones with their own times -> phones that cover a whole track.
import type { TimedPhone } from '../../model/voice-track.ts';

/** The first and the last phone reach the ends of the track, with silence where they do not; no phones give silence. */
export function coverTrack(phones: readonly TimedPhone[], lengthMs: number): readonly TimedPhone[] {
  const [first] = phones;
  if (first === undefined) return lengthMs === 0 ? [] : [{ phone: 'pau', startMs: 0, endMs: lengthMs }];
  const lastMs = phones.at(-1)?.endMs ?? 0;
  const before: readonly TimedPhone[] = first.startMs > 0 ? [{ phone: 'pau', startMs: 0, endMs: first.startMs }] : [];
  const after: readonly TimedPhone[] = lastMs < lengthMs ? [{ phone: 'pau', startMs: lastMs, endMs: lengthMs }] : [];
  return [...before, ...phones, ...after];
}
