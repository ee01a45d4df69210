// "twenty-four percent", "one and a half million" -> the values that words name.

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
};
const simple = new Map<string, number>([
  ...ones.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['dozen', 12],
]);

/** A number in words and the word that follows it. */
export interface SpelledNumber {
  readonly written: string;
  readonly value: number;
  readonly next: string;
}

/** Finds the numbers that a text spells out. */
export function findSpelledNumbers(text: string): readonly SpelledNumber[] {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const found: SpelledNumber[] = [];
  for (let at = 0; at < words.length; ) {
    const length = runLength(words, at);
    if (length === 0) at += 1;
    else {
      const run = words.slice(at, at + length);
      found.push({ written: run.join(' '), value: totalOf(run), next: words[at + length] ?? '' });
      at += length;
    }
  }
  return found;
}

/** How many words from `at` on are one number; "and" counts only between two that are. */
function runLength(words: readonly string[], at: number): number {
  if (!simple.has(words[at] ?? '')) return 0;
  let end = at + 1;
  for (;;) {
    const word = words[end] ?? '';
    const before = words[end - 1] ?? '';
    if (word in scales || continues(before, word)) end += 1;
    else if (word === 'and' && before in scales && simple.has(words[end + 1] ?? '')) end += 2;
    else return end - at;
  }
}

/** "twenty four" is one number, "three two" is two. */
const continues = (before: string, word: string): boolean =>
  simple.has(word) && (before in scales || (tens.includes(before) && (simple.get(word) ?? 10) < 10));

function totalOf(run: readonly string[]): number {
  let total = 0;
  let group = 0;
  for (const word of run) {
    const scale = scales[word];
    if (scale === undefined) group += simple.get(word) ?? 0;
    else if (scale === 100) group = Math.max(1, group) * 100;
    else {
      total += Math.max(1, group) * scale;
      group = 0;
    }
  }
  return total + group;
}
