// "A deep male voice with a British accent" -> what the voice shall be like.
import type { Sex } from '../../model/character.ts';
import { firstReading, type Reading, type SourceText } from './source-text.ts';

/** What a prompt says of the voice apart from the presenter. */
export interface VoiceWish {
  /** Whose voice it is. */
  readonly sex: Reading<Sex> | null;
  /** Words of the catalogue: "deep", "bright", "british". */
  readonly traits: readonly Reading<string>[];
  /** What no voice is: "robotic", "a child’s voice". */
  readonly beyond: readonly string[];
}

const between = '(?:[\\w-]+,? (?:and )?){0,3}?';
const male = new RegExp(
  `\\b(?:male|man[’']?s|masculine|guy[’']?s) ${between}(?:voice|narrat(?:or|ion)|voice-?over)\\b|\\bvoice(?: of|:| is)? (?:an? )?(?:[\\w-]+ )?(?:male|man)\\b`,
  'i',
);
const female = new RegExp(
  `\\b(?:female|woman[’']?s|feminine|lady[’']?s) ${between}(?:voice|narrat(?:or|ion)|voice-?over)\\b|\\bvoice(?: of|:| is)? (?:an? )?(?:[\\w-]+ )?(?:female|woman)\\b`,
  'i',
);

const accents =
  'british|english|scottish|irish|welsh|american|southern|texan|australian|new zealand|canadian|indian|french|german|italian|spanish|russian|jamaican|nigerian|south african|cockney|posh|received pronunciation|rp|new york|boston|midwestern|swedish|dutch|japanese|mexican|scouse|geordie';
const accent = new RegExp(
  `\\b(${accents})(?:[- ](?:english|british|american))?,? (?:[\\w-]+ ){0,2}?(?:accents?|voice|accented)\\b|\\baccent(?: is|:)? (${accents})\\b|\\b(${accents}) (?:english )?(?:speaker|narrator)\\b`,
  'i',
);
const manners: readonly (readonly [string, RegExp])[] = [
  [
    'deep',
    /\b(?:deep|low|bass|baritone|gravelly|husky|booming|rich|sonorous|dark)(?:-pitched)?,? (?:[\w-]+,? (?:and )?){0,3}?(?:voice|narrat\w+)\b|\bdeep-voiced\b/i,
  ],
  ['bright', /\b(?:bright|clear|crisp|light),? (?:[\w-]+,? (?:and )?){0,3}?voice\b/i],
  ['warm', /\b(?:warm|soft|gentle|soothing|mellow),? (?:[\w-]+,? (?:and )?){0,3}?voice\b/i],
  ['calm', /\b(?:calm|slow|relaxed|quiet),? (?:[\w-]+,? (?:and )?){0,3}?voice\b/i],
  ['lively', /\b(?:lively|energetic|fast|excited|cheerful|upbeat|enthusiastic),? (?:[\w-]+,? (?:and )?){0,3}?voice\b/i],
];
const beyond: readonly RegExp[] = [
  /\brobot(?:ic)?(?:[’']?s)?,? (?:[\w-]+ )?voice\b|\b(?:synthetic|computer|monotone|alien|monster|chipmunk|helium|cartoon(?:ish)?) (?:[\w-]+ )?voice\b/i,
  /\b(?:child|kid|boy|girl|toddler|teen(?:ager)?)(?:[’']?s|ish)? (?:[\w-]+ )?voice\b|\bchildish voice\b/i,
  /\b(?:high|squeaky|high-pitched|shrill)(?:-pitched)? (?:[\w-]+ )?voice\b/i,
  /\b(?:whisper(?:ed|ing|y)?|breathy|asmr|sing(?:ing|-song)|rapp(?:ed|ing)|raspy) (?:[\w-]+ )?voice\b/i,
  /\bvoice (?:of|like|as) (?:\p{Lu}[\p{L}’'-]+ ?){1,3}|\b\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+[’']s voice\b/u,
];

/** Reads what is said of the voice. */
export function readVoiceWish(source: SourceText, text: string): VoiceWish {
  const read = <T>(pattern: RegExp, value: T): readonly Reading<T>[] => {
    const found = firstReading<T>(source, text, pattern, () => value);
    return found === null ? [] : [found];
  };
  const spoken = firstReading<string>(source, text, accent, (match) =>
    (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase(),
  );
  const [isFemale] = read<Sex>(female, 'female');
  const [isMale] = read<Sex>(male, 'male');
  return {
    sex: isFemale ?? isMale ?? null,
    traits: [...(spoken === null ? [] : [spoken]), ...manners.flatMap(([trait, pattern]) => read(pattern, trait))],
    beyond: beyond.flatMap((pattern) => pattern.exec(text)?.[0].trim() ?? []),
  };
}
