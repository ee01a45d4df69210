// Tokens -> the classes of words that each of them belongs to, by the tables of the brief.
import { colourNames } from '../colour-words.ts';
import { clothes, lookAdjectives, lookNouns, making, personNouns, scenery } from '../description/description-words.ts';
import { garmentWords } from '../garment-words.ts';
import { sexOfName } from '../given-names.ts';
import { lookWords } from '../look-words.ts';
import { placePattern } from '../place-words.ts';
import { rolePattern } from '../roles/roles.ts';
import { baseVerbs, filmNouns } from '../vocabulary.ts';
import type { Token } from './tokenize.ts';

const words = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\d'’-])(?:${pattern})(?![\\p{L}\\d])`, 'giu');

const ages =
  '(?:in (?:his|her|their|the) )?(?:early|mid|late)?[- ]?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|[2-8]0s)|(?:\\d\\d|[a-z]+ty)[- ]?(?:something|ish)|aged|age|years? old|year-old|yo|y/o|\\d\\d-year-old|young(?:er|ish)?|old(?:er)?|elderly|middle[- ]aged|retired|teen(?:age[rd]?)?';
const manner =
  'friendly|warm(?:ly)?|calm(?:ly)?|upbeat|cheerful(?:ly)?|serious(?:ly)?|energetic|professional|casual|funny|witty|playful|reassuring|encouraging|inspiring|kind(?:ly)?|gentle|gently|confident|enthusiastic|relaxed|formal|factual|sober|dramatic|emotional|soft(?:ly)?|firm(?:ly)?|lively|solemn|light-hearted|sincere|motivating|festive|hopeful|bold|punchy|dry|cosy|cozy';
const handing =
  'say|says|saying|said|speak|speaks|spoken|read|reads|reading|script|text|words?|word[- ]for[- ]word|verbatim|exact(?:ly)?|unchanged|unaltered|as is|as it is|narration|voice-?over|vo|lines?|monologue|speech|quote|aloud|lyrics|only';
const speakers =
  "i|we|you|me|us|my|our|your|mine|ours|yours|i['’]m|i['’]ve|i['’]ll|we['’]re|we['’]ve|we['’]ll|you['’]re|you['’]ll|you['’]ve|let['’]s";
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun|tomorrow|today|tonight';
const wishes =
  "please|pls|plz|want|need|would like|['’]d like|could you|can you|can u|make|create|produce|generate|film|record|prepare|give me|should|shall|must|don['’]t|do not|avoid|keep|use|include|mention|add|put|thanks|thank you|thx|cheers|hi|hello|hey|dear|regards";
const viewers =
  'audience|for|viewers|customers|employees|staff|students|pupils|children|kids|parents|members|patients|residents|tenants|beginners|colleagues|team|guests|visitors|volunteers|owners|users|teens|adults|everyone|people|public|families|workers|drivers|followers|fans';

/** What words are known as. */
export type WordClass =
  | 'role'
  | 'person'
  | 'age'
  | 'look'
  | 'adjective'
  | 'origin'
  | 'garment'
  | 'wear'
  | 'colour'
  | 'name'
  | 'place'
  | 'scene'
  | 'stand'
  | 'making'
  | 'film'
  | 'manner'
  | 'hand'
  | 'speaker'
  | 'date'
  | 'wish'
  | 'viewer'
  | 'presents'
  | 'link'
  | 'he'
  | 'verb'
  | 'number';

/** The classes of each token; a token may have several or none. */
export type TokenClasses = readonly (readonly WordClass[])[];

const classes: readonly (readonly [name: WordClass, pattern: RegExp])[] = [
  ['role', words(rolePattern)],
  ['person', words(personNouns)],
  ['age', words(ages)],
  ['look', words(lookNouns)],
  ['adjective', new RegExp(words(lookAdjectives).source, 'gu')],
  ...lookWords.map(
    ({ pattern, isOrigin }) => [isOrigin ? 'origin' : 'look', new RegExp(pattern.source, 'gi')] as const,
  ),
  ['garment', words(garmentWords.map((garment) => garment.words).join('|'))],
  ['garment', words(clothes)],
  ['wear', words('wear(?:s|ing)?|worn|dressed|clad|sporting|in an?')],
  ['colour', words(colourNames.join('|'))],
  ['place', words(placePattern)],
  ['scene', words(scenery)],
  [
    'stand',
    words(
      'stand(?:s|ing)?|sit(?:s|ting)?|seated|leaning|leans|behind|in front of|beside|backgrounds?|setting|location|filmed|shot',
    ),
  ],
  ['making', words(making)],
  ['film', words(filmNouns)],
  ['manner', words(manner)],
  ['hand', words(handing)],
  ['speaker', words(speakers)],
  ['date', words(months)],
  ['wish', words(wishes)],
  ['viewer', words(viewers)],
  [
    'presents',
    words(
      'presents?|presenting|presented|hosts?|hosted|hosting|presenter|host|avatar|narrator|narrated|speaker|anchor|explains?|tells?|talks?|talking|delivers?|delivered|shows?|invites?|on camera',
    ),
  ],
  ['link', words('a|an|the|and|or|with|of|in|at|on|by|to|as|who|which|that|is|are|be')],
  ['he', words('he|she|him|her|his|hers|they|them|their')],
];

/** Gives the classes of each token, in the order of the table. */
export function classesOf(text: string, tokens: readonly Token[]): TokenClasses {
  const found = tokens.map(() => new Set<WordClass>());
  for (const [name, pattern] of classes) {
    let index = 0;
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      while ((tokens[index]?.end ?? Infinity) <= match.index) index += 1;
      for (let at = index; (tokens[at]?.at ?? Infinity) < end; at += 1) found[at]?.add(name);
    }
  }
  tokens.forEach((token, index) => {
    if (/^\p{Lu}/u.test(token.text) && sexOfName(token.text) !== null) found[index]?.add('name');
    if (baseVerbs.has(token.lower)) found[index]?.add('verb');
    if (/^\p{Sc}?\d/u.test(token.text)) found[index]?.add('number');
  });
  return found.map((set) => [...set]);
}
