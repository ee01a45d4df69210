// Seeded randomness: the same seed gives the same numbers on every machine.

/** Draws the next number, 0 ≤ n < 1. */
export type Random = () => number;

/** Starts a stream of numbers from an integer seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Turns any text into a 32-bit seed (FNV-1a over UTF-16 units). */
export function seedFromText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Picks one item; the list must not be empty. */
export function pick<T>(random: Random, items: readonly [T, ...T[]]): T {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

/** Smooth noise over time, −1 ≤ n ≤ 1, one independent lane per seed (value noise, smoothstep between integers). */
export function valueNoise(time: number, seed = 0): number {
  const cell = Math.floor(time);
  const fraction = time - cell;
  const ease = fraction * fraction * (3 - 2 * fraction);
  const from = latticeValue(cell, seed);
  return (from + (latticeValue(cell + 1, seed) - from) * ease) * 2 - 1;
}

function latticeValue(cell: number, seed: number): number {
  const wave = Math.sin((cell + seed * 57.31) * 127.1) * 43758.5453;
  return wave - Math.floor(wave);
}
