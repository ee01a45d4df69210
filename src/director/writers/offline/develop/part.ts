// A fact of the prompt -> the forms in which sentences can speak of it.
import { findDetails } from '../../../brief/details.ts';
import { asSentence, type Fact } from '../../../brief/draft.ts';
import { sexOfName } from '../../../brief/given-names.ts';
import { lowerStart, shorten } from '../../../brief/topic.ts';
import { baseVerbs, clauseKind } from '../../../brief/vocabulary.ts';
import type { Brief } from '../../../brief.ts';
import type { Slots } from '../pen.ts';

/** What a part is about, which decides what can be asked of it. */
export type PartKind = 'when' | 'price' | 'amount' | 'rule' | 'clause' | 'phrase';

/** One of the prompt's facts, or an item of its lists. */
export interface Part {
  readonly kinds: readonly PartKind[];
  /** Names it on a title card. */
  readonly title: string;
  readonly said: string;
  readonly slots: Slots;
}

const mostLetters = 130;
const titleLetters = 44;
const mostParts = 12;

/** Gives what the prompt says, part by part; what is too long or has several sentences stays out. */
export function readParts(brief: Brief): readonly Part[] {
  const typed = brief.code.flatMap(({ lines }) => lines);
  // What is typed is no thing to turn over.
  const texts = brief.facts
    .flatMap(textsOf)
    .filter(({ text }) => typed.every((line) => !line.startsWith(text.replace(/[\s.]+$/, ''))));
  const fresh = texts.filter(({ text }, index) => texts.findIndex((other) => other.text === text) === index);
  return fresh.flatMap((one) => readPart(one, brief) ?? []).slice(0, mostParts);
}

interface Told {
  readonly text: string;
  readonly label: string | null;
}

function textsOf(fact: Fact): readonly Told[] {
  const label = fact.label;
  if (fact.figure !== undefined) {
    const sentence = fact.figure.kind === 'series' ? fact.figure.sentence : undefined;
    return sentence === undefined ? [] : [{ text: sentence, label: null }];
  }
  return fact.kind === 'list' ? fact.items.map((text) => ({ text, label: null })) : [{ text: fact.text, label }];
}

/** With these words nothing begins that could be spoken of. */
const opensPhrase = /^(?:from|in|on|at|for|by|to|with|until|since|and|or|no|not)\b/i;

function readPart({ text: raw, label }: Told, brief: Brief): Part | null {
  const text = raw
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '');
  // What is asked, quoted, addressed or counted in sentences is no thing to turn over.
  if (
    text.length < 4 ||
    text.length > mostLetters ||
    /[?!:"“”{}|•]|[.]\s|https?:|[`@\\]|\s[.,]|\w\.\w{2,}\//.test(text)
  )
    return null;
  const said = label === null ? asSentence(text) : asSentence(`${label}: ${text}`);
  const low = lowered(text, brief);
  const kind = hasPluralVerb(text) ? 'clause' : clauseKind(text);
  const isRule =
    kind === 'imperative' &&
    label === null &&
    !/^\S+ \d/.test(text) &&
    !/^(?:please|never|do not|don't|no|always)\b/i.test(text);
  const isClause = kind === 'clause' && label === null && !opensPhrase.test(text) && !/\b(?:I|my|me)\b/.test(text);
  const isPhrase = kind === 'phrase' && label === null && !opensPhrase.test(text) && findDetails(text).length < 2;
  const values = valuesOf(text);
  return {
    kinds: kindsOf(values, { isRule, isClause, isPhrase }),
    title: shorten(label ?? text, titleLetters),
    said,
    slots: {
      said,
      ...values,
      that: isClause ? low : null,
      do: isRule ? low : null,
      phrase: isPhrase ? low : null,
      // Between the two parts of a sentence, any form will do.
      point: isClause || isRule || isPhrase ? low : null,
    },
  };
}

interface Forms {
  readonly isRule: boolean;
  readonly isClause: boolean;
  readonly isPhrase: boolean;
}

function kindsOf(values: ReturnType<typeof valuesOf>, { isRule, isClause, isPhrase }: Forms): readonly PartKind[] {
  const kinds: PartKind[] = [];
  if (values.when !== null) kinds.push('when');
  if (values.price !== null) kinds.push('price');
  if (values.amount !== null) kinds.push('amount');
  if (isRule) kinds.push('rule');
  if (isClause) kinds.push('clause');
  if (isPhrase) kinds.push('phrase');
  return kinds;
}

/** The one particular of a part; with more than one, none can be asked for by itself. */
function valuesOf(text: string): {
  readonly when: string | null;
  readonly price: string | null;
  readonly amount: string | null;
} {
  const details = findDetails(text);
  const [only] = details;
  const none = { when: null, price: null, amount: null };
  if (only === undefined || details.length > 1) return none;
  // "Every Sunday" is no day to be remembered by itself.
  if ((only.kind === 'date' || only.kind === 'time') && /\d/.test(only.text)) return { ...none, when: only.text };
  if (only.kind === 'price') return { ...none, price: only.text };
  if (only.kind === 'percent' || only.kind === 'quantity') return { ...none, amount: only.text };
  const counted = /^\s+(\p{Ll}[\p{L}-]*s)\b/u.exec(text.slice(only.at + only.text.length))?.[1];
  const isCount = only.kind === 'number' && counted !== undefined && /^[\d,]+$/.test(only.text);
  return isCount ? { ...none, amount: `${only.text} ${counted}` } : none;
}

/** "Children make their own bead": the verb of several has no ending to be known by. */
function hasPluralVerb(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return words.some(
    (word, index) =>
      index > 0 &&
      index < 4 &&
      baseVerbs.has(word) &&
      !baseVerbs.has(words[0] ?? '') &&
      /(?:[^s]s|children|people|men|women)$/.test(words[index - 1] ?? ''),
  );
}

/** The text as it stands inside a sentence; null where the first word may be a name. */
function lowered(text: string, { prompt, topic }: Brief): string | null {
  const low = lowerStart(text);
  const first = /^\p{Lu}\p{Ll}+(?=\s)/u.exec(low)?.[0];
  if (first === undefined) return /^\p{Lu}\p{Lu}/u.test(low) || !/^\p{Lu}/u.test(low) ? low : null;
  if (/^I\b/.test(low)) return low;
  const lower = first.toLowerCase();
  const isName = sexOfName(first) !== null || topic?.name?.includes(first) === true;
  const isTypedSmall = new RegExp(`(?<![\\p{L}])${lower}(?![\\p{L}])`, 'u').test(prompt);
  const isPlural = /[^s]s$/.test(first) && /^\S+\s+(?!(?:is|was|has|does)\b)\p{Ll}+(?<!s)(?:\s|$)/u.test(low);
  return !isName && (isTypedSmall || isPlural) ? lower + low.slice(first.length) : null;
}
