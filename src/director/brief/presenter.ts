// "A grey-haired doctor in her sixties in a white coat" -> who shall present.
import type { Sex } from '../../model/character.ts';
import { findAge } from './age.ts';
import { findGarments, type Garment } from './clothing.ts';
import { findMention, type Mention } from './find-mention.ts';
import { sexOfName } from './given-names.ts';
import { lookWords } from './look-words.ts';
import { ownWords } from './own-words.ts';
import type { Role } from './roles/role.ts';
import { rolePattern } from './roles/roles.ts';
import { type Reading, readingAt, type SourceText } from './source-text.ts';
import { findUndrawn } from './undrawn.ts';
import { findFamous } from './unreal-people.ts';
import { findHatColour, findNeckwear, type Neckwear } from './worn-colours.ts';

/** What the prompt says of the presenter; null or empty where it is silent. */
export interface PresenterBrief {
  readonly name: Reading<string> | null;
  readonly sex: Reading<Sex> | null;
  readonly ageYears: Reading<number> | null;
  readonly role: Reading<Role> | null;
  /** Looks and manner, as single words: "grey hair", "glasses", "friendly". */
  readonly looks: readonly Reading<string>[];
  /** Garments, what lies over the others first. */
  readonly clothes: readonly Reading<Pick<Garment, 'outfit' | 'colour' | 'unlike'>>[];
  readonly neckwear: Reading<Pick<Neckwear, 'kind' | 'colour'>> | null;
  /** The word of the colour of what is worn on the head. */
  readonly hatColour: Reading<string> | null;
  /** What is named and never drawn. */
  readonly undrawn: readonly string[];
}

const sexWords: readonly (readonly [RegExp, Sex])[] = [
  [
    /\b(?:woman|women|female|lady|girl|she|she[’']s|her|hers|mother|mom|mum|grandmother|grandma|businesswoman|actress|hostess|queen|sister|daughter|wife|aunt|bride|latina|filipina|gal|ms|mrs|miss|feminine|waitress|stewardess|policewoman|saleswoman|spokeswoman|anchorwoman|chairwoman|sisters|daughters|ladies|girls|cowgirl|schoolgirl|headmistress|landlady|witch|princess|goddess|nun|nana|granny|motherly|grandmotherly|chicana|housewife|ballerina|heroine|congresswoman|craftswoman|sportswoman)\b/i,
    'female',
  ],
  [
    /\b(?:man|men|male|gentleman|guy|boy|he|he[’']s|his|him|father|dad|grandfather|grandpa|businessman|brother|son|husband|uncle|groom|king|mr|sir|masculine|bearded|beard|moustache|mustache|goatee|waiter|steward|policeman|salesman|spokesman|anchorman|chairman|latino|filipino|dude|bloke|chap|lad|brothers|sons|gentlemen|boys|schoolboy|cowboy|landlord|headmaster|wizard|prince|monk|butler|lumberjack|fatherly|grandfatherly|chicano|handyman|craftsman|sportsman|congressman|goatee|clean-shaven|balding)\b/i,
    'male',
  ],
];
const title = String.raw`(?:Dr\.?|Prof\.?|Professor|Mr\.?|Mrs\.?|Ms\.?|Miss|Chef|Coach|Captain|Sister|Father|Uncle|Aunt|Nurse)`;
const nameAfter = new RegExp(
  String.raw`\b(?:named|called|name is|name:|[Ii][’']m|[Ii] am|[Mm]y name is|(?:yourself|herself|himself|myself) as|(?:[Pp]resenter|[Hh]ost|[Aa]vatar|[Ss]peaker|[Nn]arrator)(?: is|:)?|meet)\s+(${title}?\s*\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+)?)`,
  'u',
);
const titled = new RegExp(String.raw`\b(${title}\s+\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+)?)`, 'u');
/** "From Maria, shelter manager": who sends the words speaks them. */
const sender = new RegExp(
  String.raw`\b(?:from|by)\s+(\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+)?),?\s+(?:the\s+|our\s+|your\s+|an?\s+)?(?:[\w-]+\s+){0,2}(?:${rolePattern})\b`,
  'iu',
);
const isRole = new RegExp(`^(?:${rolePattern})$`, 'i');
const personNoun = new RegExp(
  `^[^.,;:!?]{0,44}?\\b(?:${rolePattern}|presenter|voice|descent|origin|heritage|background)\\b`,
  'i',
);
const bareOrigin = /^\s*(?:$|[.,;)\n])/;

/** Reads the presenter's description from the orders of a prompt. */
export function readPresenter(source: SourceText, text: string): PresenterBrief {
  const mention = findMention(text);
  const own = ownWords(text, mention);
  const read = <T>(pattern: RegExp, value: (match: RegExpExecArray) => T | null) => {
    const match = pattern.exec(own);
    const result = match === null ? null : value(match);
    if (match === null || result === null) return null;
    return readingAt(source, result, match.index, match.index + match[0].length);
  };
  const role = mention === null ? null : readingAt(source, mention.role, mention.at, mention.at + mention.length);
  const famous = findFamous(text);
  // Nobody is made to look like somebody known, nor called so.
  const name = famous === null ? readName(read, own) : null;
  const age = findAge(own);
  const neckwear = findNeckwear(own);
  const hat = findHatColour(own);
  return {
    name,
    sex:
      readSex(read, mention, role, name) ??
      (famous === null ? null : readingAt(source, famous.sex, famous.at, famous.at + famous.name.length)),
    ageYears:
      age === null ? ofRole(role, role?.value.ageYears) : readingAt(source, age.years, age.at, age.at + age.length),
    role,
    looks: readLooks(source, own),
    clothes: findGarments(own).map(({ outfit, colour, unlike, at, length }) =>
      readingAt(source, { outfit, colour, unlike }, at, at + length),
    ),
    neckwear:
      neckwear === null
        ? null
        : readingAt(
            source,
            { kind: neckwear.kind, colour: neckwear.colour },
            neckwear.at,
            neckwear.at + neckwear.length,
          ),
    hatColour: hat === null ? null : readingAt(source, hat.colour, hat.at, hat.at + hat.length),
    undrawn: findUndrawn(own),
  };
}

type Read = <T>(pattern: RegExp, value: (match: RegExpExecArray) => T | null) => Reading<T> | null;

const ofRole = <T>(role: Reading<Role> | null, value: T | undefined): Reading<T> | null =>
  role === null || value === undefined ? null : { ...role, value };

function readName(read: Read, own: string): Reading<string> | null {
  const isName = (name: string | undefined): string | null =>
    name !== undefined && !isRole.test(name) ? name.trim() : null;
  const sent = sender.exec(own)?.[1] ?? '';
  const bySender = /^\p{Lu}/u.test(sent) && sexOfName(sent) !== null ? read(sender, (match) => isName(match[1])) : null;
  return read(nameAfter, (match) => isName(match[1])) ?? read(titled, (match) => isName(match[1])) ?? bySender;
}

/** What the noun itself says counts most, then the words beside it, then the name. */
function readSex(
  read: Read,
  mention: Mention | null,
  role: Reading<Role> | null,
  name: Reading<string> | null,
): Reading<Sex> | null {
  if (mention?.role.sex !== undefined) return ofRole(role, mention.role.sex);
  const found = sexWords.flatMap(([pattern, sex]) => read(pattern, () => sex) ?? []);
  const [first] = found.sort((a, b) => a.span.start - b.span.start);
  if (first !== undefined) return first;
  const byName = name === null ? null : sexOfName(name.value);
  return name === null || byName === null ? null : { ...name, value: byName };
}

function readLooks(source: SourceText, own: string): readonly Reading<string>[] {
  return lookWords.flatMap(({ look, pattern, isOrigin }) => {
    const match = pattern.exec(own);
    if (match === null) return [];
    const after = own.slice(match.index + match[0].length);
    if (isOrigin && !personNoun.test(after) && !bareOrigin.test(after)) return [];
    return [readingAt(source, look, match.index, match.index + match[0].length)];
  });
}
