// The eyes at one instant: blinks and the jumps of the gaze.
import { lerp, smoothstep } from '../../drawing/numbers.ts';
import type { Performance, Saccade } from '../../model/performance.ts';

const lidDownMs = 70;
const lidClosedMs = 30;
const lidUpMs = 160;
const saccadeMs = 55;

/** Index of the last entry at or before a time, or −1; entries are in order. */
export function lastAtOrBefore<Entry>(
  entries: readonly Entry[],
  timeMs: number,
  time: (entry: Entry) => number,
): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && time(entry) <= timeMs) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How open the lids are: 1 open, 0 closed. */
export function lidsAt(blinksMs: readonly number[], timeMs: number): number {
  const startMs = blinksMs[lastAtOrBefore(blinksMs, timeMs, (at) => at)];
  if (startMs === undefined) return 1;
  const sinceMs = timeMs - startMs;
  const down = smoothstep(0, lidDownMs, sinceMs);
  const up = smoothstep(lidDownMs + lidClosedMs, lidDownMs + lidClosedMs + lidUpMs, sinceMs);
  return 1 - Math.min(down, 1 - up);
}

const atCamera: Saccade = { atMs: 0, x: 0, y: 0 };

/** Where the eyes look, before they make up for the head's turn. */
export function gazeAt({ saccades }: Performance, timeMs: number): { readonly x: number; readonly y: number } {
  const index = lastAtOrBefore(saccades, timeMs, ({ atMs }) => atMs);
  const target = saccades[index] ?? atCamera;
  const before = saccades[index - 1] ?? atCamera;
  const share = smoothstep(0, saccadeMs, timeMs - target.atMs);
  return { x: lerp(before.x, target.x, share), y: lerp(before.y, target.y, share) };
}
