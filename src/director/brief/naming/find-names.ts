// Names of things in a prompt -> how strongly each of them stands for what the film is about.
import { placeNames } from '../../places.ts';
import { sexOfName } from '../given-names.ts';

/** A name and its weight. */
export interface Named {
  readonly name: string;
  readonly weight: number;
}

const part = "\\p{Lu}[\\p{L}\\p{N}'’&+-]*";
const link = '(?:of|the|&|and|de|du|la|le|del|della|al|von|van|without|in)';
const run = new RegExp(
  `(?<![\\p{L}\\p{N}.@/'’-])${part}(?:\\s+(?:${link}\\s+){0,2}${part})*(?:\\s+\\d+(?:\\.\\d+)*(?![\\p{L}\\d%:]|[.,]\\d))?`,
  'gu',
);
const address =
  /\b\d{1,4}[a-z]?\s+(?:\p{Lu}[\p{L}'’-]+\s+){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Court|Ct|Drive|Dr|Place|Way|Gardens?|Terrace|Crescent|Square|Row|Hill|Boulevard|Blvd|Parkway|Walk|Grove|Mews|Quay|Park)\b/gu;
const quoted = /["“„«]([^"”“„«»\n]{3,44})["”“»]/gu;
const called =
  /\b(?:called|named|[Cc]ompany|[Cc]lient|[Bb]rand|[Pp]roject|[Nn]ame|[Pp]roduct|[Gg]ame|[Aa]pp|[Ss]how)\s*:?\s+["“„]?$/;
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days';
const plainWords = new RegExp(
  `^(?:${months}|TikTok|Instagram|YouTube|LinkedIn|Facebook|WhatsApp|Snapchat|Reddit|Stor(?:y|ies)|Reels?|Shorts|IG|FAQ|CTA|HR|IT|TV|CEO|CTO|CFO|COO|PIN|API|HTTP|URL|PDF|AM|PM|UK|US|USA|EU|GMT|CET|Q[1-4]|A|I|O|Hi|Hello|Hey|Dear|Thanks?|Please|Free|New|Next|Also|The|An?|Our|My|Your|We|You|It|This|That|These|Those|In|On|At|For|With|To|From|By|And|Or|But|No|Not|If|When|How|Why|What|Where|Who|There|Here|All|Every|Each|One|Two|Three|First|Last|Then|Now|Day|Step|Scene|Shot|Open|Show|Make|Explain|Note|Price|Facts?|Tone|Length|Presenter|Host|Speaker|English|German|French|Spanish|Italian|Christmas|Easter|Great|Good|Best|Happy|Mum|Mom|Dad|Grandma|Grandpa|Ms|Mr|Mrs|Dr|Prof|OK|About|GPS|LED|USB|VAT|ID|MOT)$`,
);

/** Gives the names of a text, the strongest first. `domains` are the addresses of the web in it. */
export function findNames(sentences: readonly string[], domains: string, isLetterCaseTold: boolean): readonly Named[] {
  const weights = new Map<string, number>();
  sentences.forEach((sentence, index) => {
    const early = index === 0 ? 2 : index < 3 ? 1 : 0;
    const found = [...marked(sentence), ...(isLetterCaseTold ? namesIn(sentence) : [])];
    for (const [name, weight] of found) weights.set(name, (weights.get(name) ?? 0) + weight + early);
  });
  const all = [...weights].map(([name, weight]) => ({ name, weight: weight + ofDomain(name, domains) }));
  return joinParts(all).toSorted((a, b) => b.weight - a.weight);
}

/** Addresses, and what stands in quotation marks without being a sentence. */
function marked(sentence: string): readonly (readonly [string, number])[] {
  const names = [...sentence.matchAll(quoted)].map((match) => match[1] ?? '');
  return [
    ...[...sentence.matchAll(address)].map((match) => [match[0], 4.5] as const),
    ...names.filter((name) => !/[.!?,]$/.test(name) && name.split(/\s+/).length <= 6).map((name) => [name, 3] as const),
  ];
}

function namesIn(sentence: string): readonly (readonly [string, number])[] {
  return [...sentence.matchAll(run)].flatMap((match) => {
    const words = withoutPlain(match[0].split(/\s+/));
    const name = words.join(' ').replace(/['’]s$|[’']$/, '');
    const before = sentence.slice(0, match.index + Math.max(0, match[0].indexOf(words[0] ?? '')));
    const isCalled = called.test(before.slice(-16));
    if (!isNameLike(words, name) || (!isCalled && saysLittle(words, name, before))) return [];
    return [[name, weigh(words, name, { before, isCalled, isAlone: name.length * 1.7 > sentence.length })] as const];
  });
}

function withoutPlain(words: string[]): readonly string[] {
  const from = words.findIndex((word) => !isPlain(word));
  const to = words.findLastIndex((word) => !isPlain(word) || /^\d/.test(word));
  return from < 0 ? [] : words.slice(from, to + 1);
}

const isNameLike = (words: readonly string[], name: string): boolean =>
  name.length >= 3 && /\p{L}{2}/u.test(name) && !words.some((word) => shouted.test(word));

/** "South Asian" tells of people, and a lone capital at a sentence's start of nothing. */
function saysLittle(words: readonly string[], name: string, before: string): boolean {
  const isSingle = words.length === 1 && !/[\p{Lu}\d]/u.test(name.slice(1));
  return words.every((word) => ofOrigin.test(word)) || (isSingle && /^\W*$/.test(before));
}

interface Setting {
  readonly before: string;
  readonly isCalled: boolean;
  readonly isAlone: boolean;
}

function weigh(words: readonly string[], name: string, { before, isCalled, isAlone }: Setting): number {
  const isPlace = ofPlace.test(name) || words.every(isPlaceName) || /\b(?:in|from|near|around|to)\s+$/.test(before);
  const isTitled = /\b(?:Ms|Mr|Mrs|Dr|Prof|Chef|Coach|Aunt|Uncle)\.?\s*$/.test(before);
  const isPerson = isTitled || (sexOfName(words[0] ?? '') !== null && words.length <= 2);
  const signs = [
    [isCalled, 3],
    [isAlone, 1.5],
    [words.length > 1, 1],
    [isPlace, -1.5],
    [isPerson, -3],
    [/^\W*$/.test(before), -0.5],
  ] as const;
  return signs.reduce((sum, [isSo, weight]) => sum + (isSo ? weight : 0), 2);
}

/** "IT'S A GIRL" is shouted. */
const shouted = /^(?:A|AN|IS|ARE|THE|IN|AT|FOR|BACK|OUR|YOUR|IT['’]S)$/;
const ofOrigin = /(?:ian|ean|can|ese|ish|asian)$|^and$/i;
const knownPlaces = new Set(placeNames);
const isPlaceName = (word: string): boolean => knownPlaces.has(word) || /^(?:and|the|of)$/.test(word);

const ofPlace =
  /(?:Street|St|Road|Lane|Avenue|Close|Passage|Station|Green|Junction|Island|Square|Hall|Park|Bridge|Hill|Terminal|Gate|Room|Floor)(?:\s\d+)?$/;

const isPlain = (word: string): boolean =>
  plainWords.test(word) || /^[\d.]+$/.test(word) || /^(?:of|the|and|in|&)$/.test(word);

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** "ternthistle.example" speaks for Tern & Thistle. */
function ofDomain(name: string, domains: string): number {
  const plain = squeezed(name.replace(/\s(?:&|and)\s/g, ' '));
  return plain.length >= 4 && domains.includes(plain) ? 3 : 0;
}

/** "Loonwater" beside "Camp Loonwater" counts for the longer name. */
function joinParts(all: readonly Named[]): readonly Named[] {
  return all.flatMap((one) => {
    const isPart = (other: Named): boolean => other !== one && ` ${other.name} `.includes(` ${one.name} `);
    if (all.some(isPart)) return [];
    const parts = all.filter((other) => other !== one && ` ${one.name} `.includes(` ${other.name} `));
    return [{ name: one.name, weight: parts.reduce((sum, { weight }) => sum + weight, one.weight) }];
  });
}
