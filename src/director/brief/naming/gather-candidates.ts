// Sentences of a prompt -> the phrases that may tell what its film is about, with their weights.
import { isAddressee, isBareLabel, isSender } from '../labels.ts';
import { people } from '../people.ts';
import { filmNouns } from '../vocabulary.ts';
import { hasMatter } from './has-matter.ts';
import { nounPhrase } from './noun-phrase.ts';

/** A unit of the prompt: its words and the label they stand under. */
export interface Unit {
  readonly text: string;
  readonly label: string | null;
  readonly isItem: boolean;
}

/** A phrase and how much speaks for it. */
export interface Candidate {
  readonly words: string;
  readonly weight: number;
}

interface Sign {
  readonly weight: number;
  /** What follows is the phrase; or what the first group holds. */
  readonly pattern: RegExp;
  /** The phrase stands behind what heads it, which must not name the matter itself. */
  readonly isHead?: boolean;
}

const nouns = `(?:${filmNouns}|how-?to|posts?|briefings?|warnings?|notes?|items?|words)`;
const channel =
  '(?:tik ?tok|instagram|insta|youtube|whatsapp|snapchat|facebook|linkedin)(?:\\s+(?:stor(?:y|ies)|reels?|shorts|status))?';
const dets = '(?:(?:our|the|my|an?|all|new)\\s+)*';
const signs: readonly Sign[] = [
  {
    weight: 8,
    pattern: new RegExp(
      `\\b${nouns}(?:\\s+(?:one|piece|something))?\\s+(?:about|on|of|regarding|covering|titled|called)\\s+`,
      'gi',
    ),
  },
  { weight: 7, pattern: new RegExp(`^[^:]{0,60}?\\b${nouns}[^.:!?]{0,40}:\\s+`, 'gi'), isHead: true },
  { weight: 6, pattern: /\b(?:tell|remind|inform|announce|let)\b[^.:]{0,40}?\bthat\s+/gi },
  {
    weight: 5.5,
    pattern: new RegExp(
      `\\b${nouns}\\s+(?:for\\s+${channel}(?:\\s*\\([^)]*\\))?\\s+)?for\\s+(?!(?:tik|insta|you|whats|snap|facebook|linkedin|our (?:[\\w-]+ )?(?:web|docs|app|channel|page|screen|intranet|lobby|all-hands))|${dets}${people}\\b)`,
      'gi',
    ),
  },
  {
    weight: 5,
    pattern: new RegExp(`^(?:an?\\s+|the\\s+|our\\s+)?((?:[\\w'’-]+\\s+){1,4}?)(?:${filmNouns}|briefing)\\b`, 'gi'),
  },
  {
    weight: 6,
    pattern:
      /\b(?:explain(?:s|ing)?|introduc(?:es|ing|e)|prais(?:es|ing|e)|promot(?:es|ing|e)|announc(?:es|ing|e)|compar(?:es|ing|e)|launch(?:es|ing)? (?:of )?|celebrat(?:es|ing|e)|unveil(?:s|ing)?|talk(?:s|ing)? about|speak(?:s|ing)? about|report(?:s|ing)? on|walk(?:s|ing)? (?:us|viewers|people|them) (?:through|thru|round|around)|(?:take|show)s? (?:us|viewers|people) (?:around|round|through)|tour(?:s|ing)?|recommend(?:s|ing)?|advertis(?:es|ing|e)|review(?:s|ing)?|stor(?:y|ies) of|presents?|presenting|visit|welcom(?:es|ing|e) (?:\S+ ){0,5}?(?:to|at))\s+/gi,
  },
  {
    weight: 4.5,
    pattern: /^(?:I['’]d like|I would like|I want|we want|we['’]d like|I['’]d love)\s+(?=(?:my|our|the)\s)/gi,
  },
  { weight: 3, pattern: /^(?:I(?: am|['’]m)|we(?: are|['’]re)|we run|I run|I own|we own|we have)\s+(?:an?|the)\s+/gi },
];
const labels: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [
    /^(?:topic|subject|title|video title|theme|product|product name|event|headline|about|re|course|book|film name|show|game)$/,
    9,
  ],
  [
    /^(?:name|job|position|vacancy|project|service|app|offer|campaign|programme|program|dish|recipe|property|address)$/,
    7,
  ],
  [
    /^(?:company|brand|client|shop|club|organi[sz]ation|business|restaurant|venue|what must be said|message|say|facts?)$/,
    4,
  ],
];

/** "Crew briefing" */
export const isFilmOfPeople = new RegExp(
  `^(?:crew|staff|team|parents?|members?|tenants?|guests?|customer|employee|visitor)s?['’]? (?:${filmNouns})$`,
  'i',
);

/** Gives all candidates, the best first. */
export function gatherCandidates(units: readonly Unit[]): readonly Candidate[] {
  const all = [...units.flatMap((unit, index) => candidatesIn(unit, index)), ...frequent(units)];
  return all
    .flatMap(({ words, weight }) => {
      const phrase = nounPhrase(words);
      if (phrase !== null && isFilmOfPeople.test(phrase)) return [{ words: phrase, weight: Math.min(weight, 3) }];
      if (phrase === null || !hasMatter(phrase)) return [];
      // One common word says too little.
      return [{ words: phrase, weight: /^\p{Ll}*$/u.test(phrase.slice(1)) ? weight - 1.5 : weight }];
    })
    .toSorted((a, b) => b.weight - a.weight);
}

const isFilm = new RegExp(`\\b(?:${filmNouns})\\b`, 'i');

function candidatesIn(unit: Unit, index: number): readonly Candidate[] {
  const late = Math.min(4, index * 0.4);
  const text = unit.text.replace(/^(?:q|question)\s*[:.]\s*/i, '');
  const byLabel = unit.label === null ? undefined : labels.find(([pattern]) => pattern.test(unit.label ?? ''))?.[1];
  const found = byLabel === undefined ? [] : [{ words: text, weight: byLabel + late / 2 }];
  if (unit.isItem) return found.map((one) => less(one, late));
  const isQuestion = /^[^.!]{6,70}\?$/.test(text) && index < 3;
  return [
    ...found,
    ...signs.flatMap((sign) => follow(sign, text)),
    ...(isQuestion ? [{ words: text, weight: 5 }] : []),
    ...(byLabel === undefined ? heads(text, unit.label, index) : []),
  ].map((one) => less(one, late));
}

/** What stands late in a prompt seldom names its film. */
const less = ({ words, weight }: Candidate, late: number): Candidate => ({ words, weight: weight - late });

/** The phrases that a sign leads to. */
function follow({ pattern, weight, isHead = false }: Sign, text: string): readonly Candidate[] {
  return [...text.matchAll(pattern)].map((match) => {
    const words = match[1] ?? text.slice(match.index + match[0].length);
    const given = isHead && (hasMatter(match[0]) || isList(words)) ? 2.5 : weight;
    return { words, weight: given - match.index / 100 };
  });
}

/** What a unit opens with: its own words, or its label. */
function heads(text: string, label: string | null, index: number): readonly Candidate[] {
  const isFirst = index === 0;
  const isSaying = label === null || isSender(label) || isBareLabel(label) || isAddressee(label);
  if (isSaying) return [{ words: text, weight: isFirst ? 4.5 : 3.5 }];
  // "Film review for my channel: The Last Lighthouse", "Project status: Tallis bridge"
  const told = isFilm.test(label) ? 6 : isFirst ? 4 : null;
  return [{ words: label, weight: isFirst ? 6 : 2 }, ...(told === null ? [] : [{ words: text, weight: told }])];
}

const isList = (words: string): boolean => words.split(/,\s/).length > 3;
const leastCount = 3;

/** What is spoken of again and again: "we drill wells in the south of Malawi … one well … 25 wells". */
function frequent(units: readonly Unit[]): readonly Candidate[] {
  const counts = new Map<string, number>();
  for (const { text } of units)
    for (const word of text.match(/(?<![\p{L}.-])\p{Ll}{4,}(?![\p{L}-])/gu) ?? []) {
      const stem = word.replace(/s$/, '');
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  return [...counts].flatMap(([stem, count]) => {
    const place = new RegExp(`\\b${stem}s?\\b.*`, 'u');
    const words = count < leastCount ? undefined : units.map(({ text }) => place.exec(text)?.[0]).find(isGiven);
    return words === undefined ? [] : [{ words, weight: Math.min(3.5, count * 0.7) }];
  });
}

const isGiven = (words: string | undefined): words is string => words !== undefined;
