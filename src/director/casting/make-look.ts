// A described presenter that the catalogue does not have -> the look of one who is made to the description.
import type { Avatar } from '../../model/catalog.ts';
import type { PresenterLook } from '../../model/presenter-look.ts';
import type { Brief } from '../brief.ts';
import { appearanceOf } from './appearance.ts';
import { chance } from './candidate.ts';

type Words = ReadonlySet<string>;
type Choices<K extends keyof PresenterLook> = readonly (readonly [string, PresenterLook[K]])[];

/** Looks that a presenter either has or has not; manner and mood are a matter of acting. */
const bodily = new Set([
  ...[
    'grey hair',
    'white hair',
    'blonde',
    'black hair',
    'brown hair',
    'red hair',
    'auburn hair',
    'curly',
    'afro',
    'bald',
  ],
  ...['long hair', 'short hair', 'ponytail', 'braids', 'pixie', 'slick-back', 'bob', 'bun', 'moustache', 'stubble'],
  ...[
    'beard',
    'glasses',
    'black',
    'asian',
    'indian',
    'latina',
    'middle eastern',
    'white',
    'hijab',
    'turban',
    'hard hat',
  ],
  ...['cap', 'lab coat', 'scrubs', 'hi-vis', 'uniform', 'sari', 'hoodie', 'polo', 'tshirt', 'dress', 'apron', 'chef'],
  ...[
    'suit',
    'blazer',
    'cardigan',
    'shirt',
    'knit',
    'red',
    'green',
    'navy',
    'blue',
    'yellow',
    'purple',
    'orange',
    'pink',
  ],
]);
/** An avatar further from the described age than this is somebody else. */
const mostYearsOff = 10;

const outfits: Choices<'outfit'> = [
  ...(
    ['hi-vis', 'scrubs', 'sari', 'uniform', 'hoodie', 'polo', 'apron', 'cardigan', 'dress', 'blazer', 'suit'] as const
  ).map((kind) => [kind, kind] as const),
  ['lab coat', 'labcoat'],
  ['chef', 'chef'],
  ['knit', 'knit'],
  ['tshirt', 'tshirt'],
  ['shirt', 'shirt'],
];
/** What is worn in a role when the prompt does not say. */
const outfitsOfRole: readonly (readonly [RegExp, PresenterLook['outfit']])[] = [
  [/construction|builder|warehouse|foreman|site manager|road worker/i, 'hi-vis'],
  [/nurse|dentist|paramedic|vet\b|veterinarian|surgeon/i, 'scrubs'],
  [/police|firefighter|soldier|security guard|pilot|flight attendant|officer|ranger/i, 'uniform'],
  [/doctor|scientist|pharmacist|physician|paediatrician|researcher|chemist|biologist/i, 'labcoat'],
  [/chef|\bcook\b/i, 'chef'],
  [/baker|barista|florist|carpenter|waiter|waitress|gardener|shopkeeper|shop owner/i, 'apron'],
  [/developer|programmer|streamer|student|youtuber|vlogger|teen/i, 'hoodie'],
  [/coach|trainer|yoga|plumber|electrician|mechanic|technician/i, 'polo'],
  [/lawyer|executive|ceo|businessman|businesswoman|anchor|banker|politician|judge|manager/i, 'suit'],
  [/farmer|designer|architect|photographer|writer/i, 'shirt'],
];
const hairColours: Choices<'hairColour'> = [
  ['white hair', 'white'],
  ['grey hair', 'grey'],
  ['blonde', 'blond'],
  ['black hair', 'black'],
  ['brown hair', 'brown'],
  ['red hair', 'red'],
  ['auburn hair', 'auburn'],
];
const hairStyles: Choices<'hairStyle'> = [
  ['bald', 'bald'],
  ['afro', 'afro'],
  ['ponytail', 'ponytail'],
  ['braids', 'braids'],
  ['pixie', 'pixie'],
  ['slick-back', 'slick-back'],
  ['bob', 'bob'],
  ['bun', 'bun'],
  ['curly', 'curly'],
  ['wavy', 'wavy'],
  ['long hair', 'long'],
];
const beards: Choices<'beard'> = [
  ['beard', 'full'],
  ['moustache', 'moustache'],
  ['stubble', 'stubble'],
];
const headwear: Choices<'headwear'> = [
  ['hijab', 'hijab'],
  ['turban', 'turban'],
  ['hard hat', 'hard-hat'],
  ['cap', 'cap'],
];
const eyes: Choices<'eyes'> = [
  ['blue eyes', 'blue'],
  ['green eyes', 'green'],
  ['brown eyes', 'brown'],
];
const builds: Choices<'build'> = [
  ['broad', 'broad'],
  ['slim', 'slim'],
];
const colours: readonly (readonly [string, string])[] = [
  ['red', '#b8322f'],
  ['green', '#3f7a4d'],
  ['navy', '#24345c'],
  ['blue', '#3f72b5'],
  ['yellow', '#d9a92e'],
  ['purple', '#7a4a94'],
  ['orange', '#d9762b'],
  ['pink', '#d0708f'],
  ['black outfit', '#24262b'],
  ['white outfit', '#f1efe9'],
  ['grey outfit', '#7b818b'],
];
/** Skins by described origin, lighter to darker; which of them, the film's own chance decides. */
const skins: Readonly<Record<string, readonly PresenterLook['skin'][]>> = {
  black: ['brown', 'dark', 'deep'],
  asian: ['light', 'fair'],
  indian: ['brown', 'tan'],
  latina: ['tan', 'olive'],
  'middle eastern': ['olive', 'tan'],
  white: ['fair', 'light', 'porcelain'],
};
const anySkin: readonly PresenterLook['skin'][] = ['fair', 'light', 'tan', 'olive', 'brown', 'dark'];

/** Says whether the catalogue's best match is not the person described. */
export function lacksDescribed(brief: Brief, avatar: Avatar): boolean {
  const { presenter } = brief;
  const looks = appearanceOf(avatar);
  const age = presenter.ageYears?.value;
  const described = presenter.looks.filter((look) => bodily.has(look.value));
  if (described.some((look) => !looks.has(look.value))) return true;
  const outfit = chosen(outfits, new Set(described.map((look) => look.value)));
  if (outfit !== null && avatar.character.outfit.kind !== outfit) return true;
  if (age !== undefined && age >= 18 && Math.abs(age - avatar.ageYears) > mostYearsOff) return true;
  const worn = wornInRole(brief);
  return worn !== null && worn !== 'suit' && described.length === 0 && avatar.character.outfit.kind !== worn;
}

/** Makes the look. What the prompt leaves open follows from age and sex, and from chance. */
export function makeLook(brief: Brief, avatar: Avatar, seed: number): PresenterLook {
  const words: Words = new Set(brief.presenter.looks.map((look) => look.value));
  const draw = <T>(of: string, list: readonly T[], otherwise: T): T =>
    list[Math.floor(chance(seed, brief.text, of) * list.length)] ?? otherwise;
  const sex = brief.presenter.sex?.value ?? avatar.sex;
  const ageYears = Math.min(80, Math.max(18, Math.round(brief.presenter.ageYears?.value ?? avatar.ageYears)));
  const origin = Object.keys(skins).find((name) => words.has(name)) ?? '';
  return {
    ...{ sex, ageYears },
    ...coloursOf(words, { origin, ageYears }, draw),
    hairStyle: chosen(hairStyles, words) ?? styleOf(words, { sex, origin, ageYears }, draw),
    beard: sex === 'female' ? 'none' : (chosen(beards, words) ?? 'none'),
    glasses: words.has('glasses'),
    ...clothesOf(brief, words, draw),
    build: chosen(builds, words) ?? 'average',
  };
}

function coloursOf(
  words: Words,
  { origin, ageYears }: { readonly origin: string; readonly ageYears: number },
  draw: Draw,
): Pick<PresenterLook, 'skin' | 'hairColour' | 'eyes'> {
  const skin = draw('skin', skins[origin] ?? anySkin, 'light');
  const isDark = ['brown', 'dark', 'deep'].includes(skin) || origin === 'asian' || origin === 'middle eastern';
  const anyEyes = ['brown', 'blue', 'green', 'hazel', 'grey'] as const;
  return {
    skin,
    hairColour: chosen(hairColours, words) ?? hairOfAge(ageYears, isDark, draw),
    eyes: chosen(eyes, words) ?? (isDark ? 'dark' : draw('eyes', anyEyes, 'brown')),
  };
}

function clothesOf(
  brief: Brief,
  words: Words,
  draw: Draw,
): Pick<PresenterLook, 'headwear' | 'outfit' | 'outfitColour'> {
  const worn = wornInRole(brief);
  const ofTrade = worn === 'hi-vis' ? 'hard-hat' : words.has('chef') ? 'toque' : 'none';
  return {
    headwear: chosen(headwear, words) ?? ofTrade,
    outfit: chosen(outfits, words) ?? worn ?? draw('outfit', ['blazer', 'shirt', 'knit', 'cardigan'] as const, 'shirt'),
    outfitColour: chosen(colours, words),
  };
}

function chosen<T>(choices: readonly (readonly [string, T])[], words: Words): T | null {
  return choices.find(([word]) => words.has(word))?.[1] ?? null;
}

/** The clothes of the role named; null when it has none of its own. */
function wornInRole(brief: Brief): PresenterLook['outfit'] | null {
  const role = brief.presenter.role?.value.label ?? '';
  return outfitsOfRole.find(([pattern]) => pattern.test(role))?.[1] ?? null;
}

type Draw = <T>(of: string, list: readonly T[], otherwise: T) => T;

function hairOfAge(ageYears: number, isDark: boolean, draw: Draw): PresenterLook['hairColour'] {
  if (ageYears >= 70) return 'white';
  if (ageYears >= 58) return 'grey';
  if (isDark) return 'black';
  return draw('hair', ['dark-brown', 'brown', 'blond', 'auburn'] as const, 'brown');
}

function styleOf(
  words: Words,
  person: { readonly sex: PresenterLook['sex']; readonly origin: string; readonly ageYears: number },
  draw: Draw,
): PresenterLook['hairStyle'] {
  const { sex, origin, ageYears } = person;
  if (words.has('short hair')) return sex === 'female' ? 'pixie' : 'crop';
  if (sex === 'male')
    return draw('style', origin === 'black' ? (['crop', 'afro'] as const) : (['short', 'crop'] as const), 'short');
  if (ageYears >= 60) return draw('style', ['bob', 'bun', 'pixie'] as const, 'bob');
  return draw(
    'style',
    origin === 'black' ? (['curly', 'braids', 'bun'] as const) : (['wavy', 'long', 'bob', 'ponytail'] as const),
    'long',
  );
}
