// "A grey-haired doctor in her sixties in a white coat" -> who shall present.
import type { Sex } from '../../model/character.ts';
import { ageDescribed, findAge } from './age.ts';
import { findGarments } from './clothing.ts';
import { mentionWith, onlyAt, presenterDescription } from './description/described-presenter.ts';
import { foreignMention, glossPerson } from './description/foreign-person.ts';
import { joinTraits } from './description/join-traits.ts';
import { findMention, type Mention } from './find-mention.ts';
import { sexOfName } from './given-names.ts';
import { lookWords } from './look-words.ts';
import { ownWords } from './own-words.ts';
import type { PresenterBrief } from './presenter-brief.ts';
import type { Role } from './roles/role.ts';
import { rolePattern } from './roles/roles.ts';
import { type Reading, readingAt, type SourceText } from './source-text.ts';
import { findUndrawn } from './undrawn.ts';
import { findFamous } from './unreal-people.ts';
import { findHatColour, findNeckwear } from './worn-colours.ts';

/** Words that say it outright, and those that imply it. */
const sexWords: readonly (readonly (readonly [RegExp, Sex])[])[] = [
  [
    [
      /\b(?:woman|women|female|lady|girl|gal|ladies|girls|madam|feminine|chick|lass|mother|mom|mum|grandmother|grandma|sister|daughter|wife|aunt)\b|[(,]\s*f\s*[,)]/i,
      'female',
    ],
    [
      /\b(?:man|men|male|gentleman|guy|boy|gentlemen|boys|dude|bloke|chap|lad|fella|fellow(?=[,.;]| in| with)|masculine|father|dad|grandfather|grandpa|brother|son|husband|uncle)\b|[(,]\s*m\s*[,)]/i,
      'male',
    ],
  ],
  [
    [
      /\b(?:she|she[’']s|her|hers|herself|businesswoman|actress|hostess|queen|bride|latina|filipina|chicana|ms|mrs|miss|waitress|stewardess|policewoman|saleswoman|spokeswoman|anchorwoman|chairwoman|sisters|daughters|cowgirl|schoolgirl|headmistress|landlady|witch|princess|goddess|nun|nana|granny|motherly|grandmotherly|housewife|ballerina|heroine|congresswoman|craftswoman|sportswoman|midwife|seamstress|brunette)\b/i,
      'female',
    ],
    [
      /\b(?:he|he[’']s|his|him|himself|businessman|king|groom|mr|sir|bearded|beard|moustache|mustache|goatee|stubble|waiter|steward|policeman|salesman|spokesman|anchorman|chairman|latino|filipino|chicano|brothers|sons|schoolboy|cowboy|landlord|headmaster|wizard|prince|monk|butler|lumberjack|fatherly|grandfatherly|handyman|craftsman|sportsman|congressman|clean-shaven|balding)\b/i,
      'male',
    ],
  ],
];
/** Clothes say it when nothing else does. */
const worn = /\b(?:saree|sari|dress|skirt|gown|blouse|hijab|headscarf|lipstick|heels)\b(?! (?:code|shirt))/i;
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
const bareOrigin = /^\s*(?:$|[.,;)\n]|(?:of|aged|in (?:his|her|their)|with|and|who)\b)/;

/** Reads who presents: from the description, wherever in the text it stands, then from the orders. */
export function readPresenter(orders: SourceText, written: SourceText, language: string): PresenterBrief {
  const isEnglish = language === 'en';
  const whole = isEnglish ? written : glossPerson(written);
  const mention = findMention(orders.text);
  const loose = readTraits(orders, ownWords(orders.text, mention), mention);
  const description = presenterDescription(whole.text);
  if (description === null) return loose;
  // Where somebody is described, words elsewhere only tell what the description leaves open.
  const own = onlyAt(whole.text, description);
  const who = isEnglish ? mentionWith(whole.text, description) : foreignMention(whole.text, description);
  return joinTraits(readTraits(whole, own, who, ageDescribed), loose);
}

function readTraits(
  source: SourceText,
  own: string,
  mention: Mention | null,
  readAge: typeof findAge = findAge,
): PresenterBrief {
  const read = <T>(pattern: RegExp, value: (match: RegExpExecArray) => T | null) => {
    const match = pattern.exec(own);
    const result = match === null ? null : value(match);
    if (match === null || result === null) return null;
    return readingAt(source, result, match.index, match.index + match[0].length);
  };
  const role = mention === null ? null : readingAt(source, mention.role, mention.at, mention.at + mention.length);
  const famous = findFamous(source.text);
  // Nobody is made to look like somebody known, nor called so.
  const name = famous === null ? readName(read, own) : null;
  const age = readAge(own);
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
  for (const words of sexWords) {
    const found = words.flatMap(([pattern, sex]) => read(pattern, () => sex) ?? []);
    const [first] = found.sort((a, b) => a.span.start - b.span.start);
    if (first !== undefined) return first;
  }
  const byName = name === null ? null : sexOfName(name.value);
  if (name !== null && byName !== null) return { ...name, value: byName };
  return read(worn, () => 'female');
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
