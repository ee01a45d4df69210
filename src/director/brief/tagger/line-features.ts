// Sentences, lines and blocks -> features that their tokens share.
import { bucketOf, countLooks } from './look-counts.ts';
import { lowerAt, sentencesOf, type TokenRange } from './ranges.ts';
import type { Token } from './tokenize.ts';
import type { TokenClasses, WordClass } from './word-classes.ts';

/** Words of a label before its colon at most; before a dash, which stands elsewhere too, fewer. */
const labelWords = 6;
const dashWords = 3;

/** Gives the names of the features that each token has from its sentence, its line and its block. */
export function lineFeatures(tokens: readonly Token[], classes: TokenClasses): readonly (readonly string[])[] {
  const out: (readonly string[])[] = [];
  const sentences = sentencesOf(tokens);
  let line: readonly string[] = [];
  let block: readonly string[] = ['block=^'];
  sentences.forEach((sentence, number) => {
    const { from, to } = sentence;
    const before = tokens[from - 1]?.text ?? '\n';
    if (before.startsWith('\n')) {
      line = readLine(tokens, from);
      block = readBlock(tokens, from) ?? (before === '\n\n' ? [] : block);
    }
    const place = number === 0 ? 'first' : number === sentences.length - 1 ? 'last' : 'inner';
    const shared = [...sentenceFeatures(tokens, classes, sentence), ...line, ...block, `sentence is ${place}`];
    for (let at = from; at < to; at += 1) out[at] = shared;
  });
  return out;
}

/** Bullets and numbers at the start of a line, and its label: "Host: …". */
function readLine(tokens: readonly Token[], from: number): readonly string[] {
  const first = tokens[from]?.text ?? '';
  if (/^[-*•–—▪●#>|"“„«‹([{]$/.test(first)) return [`line=${first}`, ...readLabel(tokens, from + 1)];
  if (/^\d+$/.test(first) && /^[.)]$/.test(tokens[from + 1]?.text ?? ''))
    return ['line=1.', ...readLabel(tokens, from + 2)];
  return readLabel(tokens, from);
}

function readLabel(tokens: readonly Token[], from: number): readonly string[] {
  const length = tokens
    .slice(from, from + labelWords + 1)
    .findIndex(({ text }, index) => index > 0 && (text === ':' || (/^[-–—]$/.test(text) && index <= dashWords)));
  const label = tokens.slice(from, from + Math.max(0, length)).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (label.length === 0 || label.some(({ text }) => text.startsWith('\n'))) return [];
  const isLoud = label.every(({ text }) => text === text.toUpperCase());
  return [
    `label=${label.map(({ lower }) => lower).join(' ')}`,
    ...label.map(({ lower }) => `in label=${lower}`),
    ...(isLoud ? ['loud label'] : []),
  ];
}

/** The last word before the colon that ends the line before: "Read this:" heads a block. */
const readBlock = (tokens: readonly Token[], from: number): readonly string[] | null =>
  tokens[from - 2]?.text === ':' ? [`block=${lowerAt(tokens, from - 3)}`] : null;

const telling: readonly WordClass[] = [
  ...(['speaker', 'wish', 'hand', 'film', 'making', 'presents', 'role', 'person'] as const),
  ...(['garment', 'place', 'he', 'viewer', 'number', 'date'] as const),
];

function sentenceFeatures(
  tokens: readonly Token[],
  classes: TokenClasses,
  { from, to }: TokenRange,
): readonly string[] {
  const length = to - from;
  const looks = countLooks(classes, { from, to });
  const has = new Set(classes.slice(from, to).flat());
  return [
    `sentence first=${lowerAt(tokens, from)}`,
    `sentence first=${lowerAt(tokens, from)} ${lowerAt(tokens, from + 1)}`,
    `sentence size=${length < 4 ? 1 : length < 9 ? 2 : length < 20 ? 3 : 4}`,
    `sentence kinds=${bucketOf(looks.kinds)}`,
    `sentence density=${Math.min(5, Math.floor((looks.tokens * 6) / length))}`,
    `sentence end=${lowerAt(tokens, to - 1)}`,
    ...telling.filter((name) => has.has(name)).map((name) => `sentence has=${name}`),
    ...(classes[from] ?? []).map((name) => `sentence class=${name}`),
  ];
}
