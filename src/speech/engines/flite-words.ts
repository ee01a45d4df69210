// Phones of a sentence and phones of each word alone -> which phones belong to which word.

const vowels = new Set('aa ae ah ao aw ax axr ay eh er ey ih ix iy ow oy uh uw'.split(' '));

/** What it costs to take one phone for another: the vowel of a word shifts in a sentence, its consonants hardly do. */
function exchangeCost(a: string, b: string): number {
  if (a === b) return 0;
  if (vowels.has(a) && vowels.has(b)) return 0.5;
  if (b === 'dx' && (a === 't' || a === 'd')) return 0.2;
  return 1.6;
}

/** A range of phone indexes; empty (start = end) for a word without a sound of its own. */
export interface PhoneRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds each word's phones in the sentence by the cheapest alignment of both phone strings. Every phone of the
 * sentence goes to exactly one word, in order.
 */
export function findWordPhones(
  sentence: readonly string[],
  words: readonly (readonly string[])[],
): readonly PhoneRange[] {
  const owners = words.flatMap((phones, word) => phones.map((phone) => ({ phone, word })));
  const steps = alignPhones(
    owners.map((owner) => owner.phone),
    sentence,
  );
  const ranges = words.map(() => ({ start: -1, end: -1 }));
  for (const { from, to } of steps) {
    const range = ranges[owners[from]?.word ?? -1];
    if (!range) continue;
    if (range.start < 0) range.start = to;
    range.end = to + 1;
  }
  return closeGaps(ranges, sentence.length);
}

interface Match {
  /** Index among the words' phones. */
  readonly from: number;
  /** Index in the sentence. */
  readonly to: number;
}

function alignPhones(own: readonly string[], sentence: readonly string[]): readonly Match[] {
  const width = sentence.length + 1;
  const moves = findMoves(own, sentence);
  const matches: Match[] = [];
  for (let i = own.length, j = sentence.length; i > 0 || j > 0; ) {
    const move = moves[i * width + j];
    if (move === exchange) matches.push({ from: i - 1, to: j - 1 });
    if (move !== insert) i -= 1;
    if (move !== drop) j -= 1;
  }
  return matches.reverse();
}

const exchange = 0;
const drop = 1;
const insert = 2;

/** The cheapest last move towards every pair of prefixes. */
function findMoves(own: readonly string[], sentence: readonly string[]): Uint8Array {
  const width = sentence.length + 1;
  const moves = new Uint8Array((own.length + 1) * width).fill(insert, 0, width);
  let above = Float32Array.from({ length: width }, (_, j) => j);
  for (let i = 1; i <= own.length; i += 1) {
    const row = new Float32Array(width);
    row[0] = i;
    moves[i * width] = drop;
    for (let j = 1; j < width; j += 1) {
      const costs = [
        (above[j - 1] ?? 0) + exchangeCost(own[i - 1] ?? '', sentence[j - 1] ?? ''),
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
      ];
      const lowest = Math.min(...costs);
      row[j] = lowest;
      moves[i * width + j] = costs.indexOf(lowest);
    }
    above = row;
  }
  return moves;
}

/** Gives phones that no word claimed to the word before them, and an empty range to words that claimed none. */
function closeGaps(ranges: readonly PhoneRange[], phoneCount: number): readonly PhoneRange[] {
  const closed: PhoneRange[] = [];
  let position = 0;
  for (const [index, range] of ranges.entries()) {
    if (range.start < 0) {
      closed.push({ start: position, end: position });
      continue;
    }
    const following = ranges.slice(index + 1).find((next) => next.start >= 0);
    const end = following ? Math.max(range.end, following.start) : phoneCount;
    closed.push({ start: position, end });
    position = end;
  }
  return closed;
}
