// Words of a sentence -> how strongly each is stressed, 0 to 1.
import type { SpokenToken } from './normalize/spoken-token.ts';

/** Words that carry grammar and not meaning; they are spoken in passing. */
const functionWords = new Set(
  (
    'a an the and or but nor so yet if then than that this these those there here as at by for from in into of off on onto out over to up with ' +
    'without about after before between through during under until while because i me my mine you your yours he him his she her hers it its we us ' +
    'our ours they them their theirs who whom whose which what is am are was were be been being do does did done have has had having will would ' +
    "can could shall should may might must it's i'm you're we're they're he's she's that's there's let's i'll you'll we'll they'll i've you've " +
    "we've they've i'd you'd just also too very more most much many some any each every all both either neither such own same other another"
  ).split(' '),
);
/** Words that turn a sentence and are leaned on although they are short. */
const strongWords = new Set([
  'not',
  'never',
  'no',
  'only',
  'now',
  'new',
  'first',
  'best',
  'free',
  'today',
  'always',
  'every',
  "don't",
  "can't",
  "won't",
]);

/** Rates every token of one sentence. */
export function findStress(tokens: readonly SpokenToken[]): readonly number[] {
  const base = tokens.map(rateToken);
  const nucleus = base.findLastIndex((stress) => stress >= 0.5);
  return base.map((stress, index) => {
    if (index === nucleus) return Math.min(1, stress + 0.3);
    // Two strong beats in a row sound like hammering: the first of a pair gives way.
    const next = base[index + 1] ?? 0;
    return stress >= 0.5 && next >= 0.5 && index + 1 !== nucleus ? stress - 0.1 : stress;
  });
}

function rateToken({ display, spoken }: SpokenToken): number {
  const first = spoken[0];
  if (first === undefined) return 0;
  if (spoken.length === 1 && strongWords.has(first)) return 0.7;
  if (spoken.length === 1 && functionWords.has(first)) return first.length > 4 ? 0.2 : 0.1;
  if (/\d/u.test(display)) return 0.75;
  const letters = display.replaceAll(/[^\p{L}]/gu, '');
  if (letters.length > 2 && letters === letters.toUpperCase() && spoken.length === 1) return 0.8;
  const isName = /^[^\p{L}]*\p{Lu}/u.test(display);
  return Math.min(0.7, 0.45 + 0.02 * first.length + (isName ? 0.05 : 0));
}
