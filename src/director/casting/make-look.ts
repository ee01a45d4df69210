// A described presenter that the catalogue does not have -> the look of one who is made to the description.
import type { Avatar } from '../../model/catalog.ts';
import type { PresenterLook } from '../../model/presenter-look.ts';
import { garmentColours } from '../brief/colour-words.ts';
import type { Brief } from '../brief.ts';
import { appearanceOf, isCalled } from './appearance.ts';
import { chance } from './candidate.ts';
import { youngestYears } from './cast-limits.ts';
import { beards, eyes, hairColours, hairStyles, headwear, isBodily, skins } from './look-choices.ts';

type Words = ReadonlySet<string>;

/** An avatar further from the described age than this is somebody else. */
const mostYearsOff = 3;
/** Among the young, years are seen more. */
const youngAge = 22;
const mostYearsOffYoung = 2;

/** The described age, as far as it can be shown. */
const ageShown = ({ presenter }: Brief): number | undefined =>
  presenter.ageYears === null ? undefined : Math.min(80, Math.max(youngestYears, presenter.ageYears.value));

function hasNeckwear({ character }: Avatar, { kind, colour }: Neckwear): boolean {
  const { tie } = character.outfit;
  if (kind === 'none') return tie === undefined;
  return kind === 'tie' && tie !== undefined && (colour === null || isCalled(tie, colour));
}

type Neckwear = NonNullable<Brief['presenter']['neckwear']>['value'];

const anySkin: readonly PresenterLook['skin'][] = ['fair', 'light', 'tan', 'olive', 'brown', 'dark'];

/** Says whether the catalogue's best match is not the person described. */
export function lacksDescribed(brief: Brief, avatar: Avatar): boolean {
  const { presenter } = brief;
  const looks = appearanceOf(avatar);
  const described = presenter.looks.filter((look) => isBodily(look.value));
  if (described.some((look) => !looks.has(look.value))) return true;
  const [garment] = presenter.clothes;
  if (garment !== undefined && !wears(avatar, garment.value)) return true;
  const age = ageShown(brief);
  if (age !== undefined && Math.abs(age - avatar.ageYears) > (age <= youngAge ? mostYearsOffYoung : mostYearsOff))
    return true;
  if (presenter.neckwear !== null && !hasNeckwear(avatar, presenter.neckwear.value)) return true;
  if (presenter.hatColour !== null && avatar.character.hat !== undefined) return true;
  const role = presenter.role?.value;
  return garment === undefined && role?.outfit !== undefined && isOtherTrade(avatar, role.outfit);
}

function wears({ character }: Avatar, garment: Brief['presenter']['clothes'][number]['value']): boolean {
  const { kind, color } = character.outfit;
  return kind === garment.outfit && (garment.colour === null || isCalled(color, garment.colour));
}

/** Clothes of a kind do for each other; what only one trade wears does for that one alone. */
const kinds: readonly (readonly string[])[] = [
  ['blazer', 'suit'],
  ['shirt', 'polo', 'tshirt', 'hoodie'],
  ['cardigan', 'knit', 'dress'],
];

function isOtherTrade({ character }: Avatar, outfit: PresenterLook['outfit']): boolean {
  const { kind } = character.outfit;
  return kind !== outfit && !kinds.some((alike) => alike.includes(kind) && alike.includes(outfit));
}

/** Makes the look. What the prompt leaves open follows from age and sex, and from chance. */
export function makeLook(brief: Brief, avatar: Avatar, seed: number): PresenterLook {
  const words: Words = new Set(brief.presenter.looks.map((look) => look.value));
  const draw = <T>(of: string, list: readonly T[], otherwise: T): T =>
    list[Math.floor(chance(seed, brief.text, of) * list.length)] ?? otherwise;
  const sex = brief.presenter.sex?.value ?? avatar.sex;
  const ageYears = Math.round(ageShown(brief) ?? avatar.ageYears);
  const origin = Object.keys(skins).find((name) => words.has(name)) ?? '';
  return {
    ...{ sex, ageYears },
    ...coloursOf(words, { origin, ageYears }, draw),
    hairStyle: hairStyleOf(words, { sex, origin, ageYears }, draw),
    beard: sex === 'female' ? 'none' : (chosen(beards, words) ?? 'none'),
    glasses: words.has('glasses'),
    ...(words.has('sunglasses') ? { sunglasses: true } : {}),
    ...clothesOf(brief, words, draw),
    build: words.has('broad') ? 'broad' : words.has('slim') ? 'slim' : 'average',
  };
}

function coloursOf(
  words: Words,
  { origin, ageYears }: { readonly origin: string; readonly ageYears: number },
  draw: Draw,
): Pick<PresenterLook, 'skin' | 'hairColour' | 'eyes'> {
  const skin = draw('skin', skins[origin] ?? anySkin, 'light');
  const isDark = ['brown', 'dark', 'deep'].includes(skin) || ['asian', 'middle eastern', 'native'].includes(origin);
  const anyEyes = ['brown', 'blue', 'green', 'hazel', 'grey'] as const;
  return {
    skin,
    hairColour: chosen(hairColours, words) ?? hairOfAge(ageYears, isDark, draw),
    eyes: chosen(eyes, words) ?? (isDark ? 'dark' : draw('eyes', anyEyes, 'brown')),
  };
}

type Worn = 'headwear' | 'headwearColour' | 'outfit' | 'outfitColour' | 'neckwear' | 'neckwearColour';

function clothesOf(brief: Brief, words: Words, draw: Draw): Pick<PresenterLook, Worn> {
  const role = brief.presenter.role?.value;
  const [garment] = brief.presenter.clothes;
  const isChef = garment?.value.outfit === 'chef' || (garment === undefined && role?.outfit === 'chef');
  const isOnSite = role?.headwear !== undefined && (garment === undefined || garment.value.outfit === role.outfit);
  const ofTrade = isOnSite ? (role.headwear ?? 'none') : isChef ? 'toque' : 'none';
  const anyOutfit = ['blazer', 'shirt', 'knit', 'cardigan'] as const;
  const colour = garment?.value.colour ?? null;
  const isTied = ['tie', 'bow'].includes(brief.presenter.neckwear?.value.kind ?? '');
  return {
    headwear: chosen(headwear, words) ?? ofTrade,
    outfit: garment?.value.outfit ?? role?.outfit ?? (isTied ? 'suit' : draw('outfit', anyOutfit, 'shirt')),
    outfitColour: colour === null ? null : (garmentColours[colour] ?? null),
    ...coloursWorn(brief),
  };
}

/** The colour of what is worn on the head, and what is worn round the neck. */
function coloursWorn({ presenter }: Brief): Pick<PresenterLook, 'headwearColour' | 'neckwear' | 'neckwearColour'> {
  const hat = hexOf(presenter.hatColour?.value ?? null);
  const neckwear = presenter.neckwear?.value;
  const tie = hexOf(neckwear?.colour ?? null);
  return {
    ...(hat === undefined ? {} : { headwearColour: hat }),
    ...(neckwear === undefined ? {} : { neckwear: neckwear.kind }),
    ...(tie === undefined ? {} : { neckwearColour: tie }),
  };
}

const hexOf = (colour: string | null): string | undefined => (colour === null ? undefined : garmentColours[colour]);

function chosen<T>(choices: readonly (readonly [string, T])[], words: Words): T | null {
  return choices.find(([word]) => words.has(word))?.[1] ?? null;
}

type Draw = <T>(of: string, list: readonly T[], otherwise: T) => T;

function hairOfAge(ageYears: number, isDark: boolean, draw: Draw): PresenterLook['hairColour'] {
  if (ageYears >= 70) return 'white';
  if (ageYears >= 58) return 'grey';
  if (isDark) return 'black';
  return draw('hair', ['dark-brown', 'brown', 'blond', 'auburn'] as const, 'brown');
}

interface Person {
  readonly sex: PresenterLook['sex'];
  readonly origin: string;
  readonly ageYears: number;
}

function hairStyleOf(words: Words, person: Person, draw: Draw): PresenterLook['hairStyle'] {
  const style = chosen(hairStyles, words);
  // Curls that reach the shoulders hang in waves.
  if (style === 'curly' && words.has('long hair')) return 'wavy';
  if (style !== null) return style;
  if (words.has('short hair')) return person.sex === 'female' ? 'pixie' : 'crop';
  return words.has('long hair') ? 'long' : usualStyle(person, draw);
}

function usualStyle({ sex, origin, ageYears }: Person, draw: Draw): PresenterLook['hairStyle'] {
  if (sex === 'male')
    return draw('style', origin === 'black' ? (['crop', 'afro'] as const) : (['short', 'crop'] as const), 'short');
  if (ageYears >= 60) return draw('style', ['bob', 'bun', 'pixie'] as const, 'bob');
  return draw(
    'style',
    origin === 'black' ? (['curly', 'braids', 'bun'] as const) : (['wavy', 'long', 'bob', 'ponytail'] as const),
    'long',
  );
}
