// What a prompt says -> the words that name its film: the best phrase for its matter, with the name of the thing it is about.
import { capitalise, shorten, titleCase } from '../topic.ts';
import { findNames, type Named } from './find-names.ts';
import { type Candidate, gatherCandidates, type Unit } from './gather-candidates.ts';
import { matterIn } from './has-matter.ts';

/** What a title is made of. */
export interface Naming {
  /** The best phrases; the first one is the best. */
  readonly phrases: readonly Candidate[];
  /** Names of things, the strongest first. */
  readonly names: readonly Named[];
}

/** Gathers phrases and names of a prompt; `whole` is all of its text. */
export function gatherNaming(units: readonly Unit[], whole: string): Naming {
  const domains = (whole.match(/[\w-]+(?:\.[\w-]+)*\.[a-z]{2,8}\b/gi) ?? [])
    .join(' ')
    .toLowerCase()
    .replace(/[-\s]/g, '');
  const capitals = whole.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = whole.match(/\p{L}/gu)?.length ?? 1;
  const texts = units.map(({ text, label }) => (label === null ? text : `${capitalise(label)}: ${text}`));
  return {
    phrases: gatherCandidates(units),
    names: findNames(texts, domains, capitals < letters * 0.4),
  };
}

const strong = 4;
const mostLetters = 56;
const mostJoined = 46;
const mostTitleWords = 5;

/** Puts the name beside the matter where the matter does not hold one: "Cinder Peak Resort: Snow Report". */
export function withName(words: string, names: readonly Named[], title = titleOfPhrase(words)): string {
  const named = names.find(({ name }) => !/^\d/.test(name));
  if (named === undefined || /[?"“]|\d/.test(title)) return title;
  const { name, weight } = named;
  if (sharesWord(title, name)) return weight >= leastNameWeight && isFuller(name, title) ? name : title;
  if (weight < strong) return title;
  const isNamed = /\s["“'‘]?\p{Lu}/u.test(words) || /\p{Lu}\S*\p{Lu}/u.test(words);
  const isLong = title.length + name.length > mostJoined || title.split(' ').length > mostTitleWords;
  return isNamed || isLong ? title : `${name}: ${title}`;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

function sharesWord(title: string, name: string): boolean {
  const known = new Set(wordsOf(title));
  return wordsOf(name).some((word) => known.has(word));
}

/** "Camp Loonwater" tells more than "Summer Camp". */
const isFuller = (name: string, title: string): boolean =>
  name.includes(' ') &&
  matterIn(title).length <= 2 &&
  matterIn(title).length <= matterIn(name).length &&
  !title.toLowerCase().includes(name.toLowerCase());

/** The title of a film whose orders name no topic; null where nothing tells what it is about. */
export function nameFilm({ phrases, names }: Naming): string | null {
  const [best] = phrases;
  const [named] = names;
  if (best === undefined || best.weight < leastWeight)
    return named !== undefined && named.weight >= leastNameWeight ? named.name : null;
  const isOutweighed = named !== undefined && named.weight >= 8 && best.weight < 3;
  return isOutweighed ? named.name : withName(best.words, names);
}

const leastWeight = 1.5;
const leastNameWeight = 3;

/** A phrase as a title. */
function titleOfPhrase(words: string): string {
  const called = words.replace(/^.*\b(?:called|named)\s+(?=\p{Lu})/u, '');
  const short = shorten(called.replace(/\s+/g, ' '), mostLetters);
  return /\?$/.test(words) ? capitalise(words) : capitalise(titleCase(short));
}
