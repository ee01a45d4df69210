// "In her sixties", "mid-30s", "35yo", "elderly" -> how old the presenter looks.

const decades: Readonly<Record<string, number>> = {
  teens: 17,
  twenties: 25,
  thirties: 35,
  forties: 45,
  fifties: 55,
  sixties: 65,
  seventies: 75,
  eighties: 83,
};
const part = '(early[- ]|mid[- ]?|middle |late[- ])?';
const decadeWord = '(teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)';
/** "Music of the 80s" is no age: a decade of digits needs a person or a part before it, or ends a description. */
const decade = new RegExp(
  `\\b(?:in|of) (?:(?:his|her|their|the|s?he[’']?s)\\s+)?${part}(?:([2-8])0[’']?s\\b|${decadeWord}\\b)|\\b(early[- ]|mid[- ]?|late[- ])(?:([2-8])0[’']?s\\b|${decadeWord}\\b)|(?:^|[,(:]|\\b(?:woman|man|lady|guy|person|female|male)),?\\s*(?:in (?:his|her|their|the) )?(?:([2-8])0[’']?s\\b|${decadeWord}(?=[,.;)]|$))`,
  'i',
);
const numbers: readonly (readonly [string, number])[] = [
  ...'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
    .split('|')
    .map((word, index) => [word, index + 2] as const),
  ...'twenty|thirty|forty|fifty|sixty|seventy|eighty'.split('|').map((word, index) => [word, index * 10 + 20] as const),
];
const units = 'one|two|three|four|five|six|seven|eight|nine';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty';
const spelled = `(?:(?:${tens})(?:[- ](?:${units}))?|${numbers.map(([word]) => word).join('|')})`;
const digits = `(\\d{1,2}|${spelled})`;
const about = '(?:about |around |approximately |roughly |nearly |almost |just over |say,? )?';
const people = '(?:woman|man|lady|guy|person|presenter|host|female|male|girl|boy|bloke|chap|gentleman|child|kid)';
const years = new RegExp(
  `\\b${about}${digits}[- ]?(?:years?|yrs?)[- ]?olds?\\b|\\baged? ${about}${digits}\\b|\\b(\\d{2})\\s?(?:y\\/o|yo)\\b|\\b${people},? (?:of |at )?${about}${digits}(?=\\s*(?:[,.;)]|$|in\\b|with\\b|wearing\\b|who\\b|explain|talk|tell|show|present))`,
  'i',
);
/** "A tech reviewer, 24, dyed blonde hair": a number alone between commas of a description. */
const alone = new RegExp(`[,(]\\s*${about}(?:aged |say )?([1-8]\\d)\\s*(?=[,.;)]|$)`);
const rounded = /\b(\d)0[- ]?(?:something|ish)\b|\b(twenty|thirty|forty|fifty|sixty|seventy)[- ]?(?:something|ish)\b/i;
const somethings: Readonly<Record<string, number>> = {
  ...{ twenty: 25, thirty: 35, forty: 45, fifty: 55, sixty: 65, seventy: 75 },
};
const ageWords: readonly (readonly [RegExp, number])[] = [
  [/\b(?:toddler|pre-?schooler|kindergart[en]+er)\b/i, 4],
  [
    /\b(?:little|small|primary[- ]school|elementary[- ]school) (?:girl|boy|kid|child)\b|\bschool(?:girl|boy)\b|\b(?:an?|the) (?:[\w-]+ )?(?:child|kid)\b(?! (?:psycholog|care|therap|specialist|expert|actor|doctor|development))/i,
    9,
  ],
  [/\bmiddle[- ]aged\b|\bmature\b|\bgen(?:eration)?[- ]?x\b/i, 50],
  [/\b(?:at|in) (?:his|her|their|the) prime\b/i, 38],
  [/\bmillennials?\b/i, 36],
  [/\bgen(?:eration)?[- ]?z(?:er)?\b|\bzoomer\b/i, 22],
  [/\bboomer\b/i, 68],
  [
    /\b(?:elderly|senior citizen|very old|ancient|grandmotherly|grandfatherly|wise old|(?<!years? |year-|years-)old|aged|octogenarian|wizened|pensioner)\b(?!-)(?! (?:fashioned|school|town|days|friend|wood|boy|stone|brick|jeans|leather|tweed|barn|house|farm|village|church|library|harbou?r|street))/i,
    73,
  ],
  [/\bseptuagenarian\b/i, 75],
  [/\bolder\b/i, 62],
  [/\bsenior (?:woman|man|lady|gentleman|person|female|male|presenter|host)\b/i, 70],
  [/\bretired\b/i, 67],
  [/\bteen(?:age[rd]?)?\b|\badolescent\b/i, 18],
  [/\byoung(?:er|ish)?\b|\byouthful\b|\bcollege[- ]aged?\b/i, 26],
];

/** Gives the age of a description and where it stands; null without one. */
export function findAge(text: string): { readonly years: number; readonly at: number; readonly length: number } | null {
  const exact = years.exec(text);
  if (exact !== null) return found(exact, numberOf(exact.slice(1).find((group) => group !== undefined) ?? ''));
  const round = rounded.exec(text);
  if (round !== null)
    return found(
      round,
      round[1] === undefined ? (somethings[(round[2] ?? '').toLowerCase()] ?? 35) : Number(round[1]) * 10 + 5,
    );
  const about = decade.exec(text);
  if (about !== null) return found(about, ageOfDecade(about));
  const bare = alone.exec(text);
  if (bare !== null && Number(bare[1]) >= 16) return found(bare, Number(bare[1]));
  for (const [pattern, age] of ageWords) {
    const match = pattern.exec(text);
    if (match !== null) return found(match, age);
  }
  return null;
}

/** "42", "forty-two" */
function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  const parts = words.toLowerCase().split(/[- ]/);
  return parts.reduce(
    (sum, part) => sum + (part === 'one' ? 1 : (numbers.find(([word]) => word === part)?.[1] ?? 0)),
    0,
  );
}

function ageOfDecade(match: RegExpExecArray): number {
  const digit = match[2] ?? match[5] ?? match[7];
  const word = (match[3] ?? match[6] ?? match[8] ?? '').toLowerCase();
  const base = digit === undefined ? (decades[word] ?? 35) : Number(digit) * 10 + 5;
  const within = (match[1] ?? match[4] ?? '').toLowerCase();
  return base + (within.startsWith('early') ? -3 : within.startsWith('late') ? 3 : 0);
}

const found = (match: RegExpExecArray, age: number) => ({ years: age, at: match.index, length: match[0].length });

/** "Roofer around 60, white stubble", "she will be 57": in a description a number of two digits is an age. */
const bare = new RegExp(
  `(?<![\\p{L}\\d:.,/$€£-])${digits}(?=[- ]?(?:odd|ish)?\\s*(?:[,.;)]|$|[\\p{L}]))(?!\\s*(?:%|percent|seconds?|secs?|s\\b|minutes?|mins?|hours?|days?|weeks?|months?|kg|cm|km|euros?|dollars?|pounds|people|fps|mm))`,
  'iu',
);
const youngest = 16;

/** The age in a description: as anywhere, or a number that stands there alone. */
export function ageDescribed(text: string): ReturnType<typeof findAge> {
  const read = findAge(text);
  if (read !== null && /\d|ties|teens|ty\b/i.test(text.slice(read.at, read.at + read.length))) return read;
  for (const match of text.matchAll(new RegExp(bare.source, 'giu'))) {
    const years = numberOf(match[1] ?? '');
    if (years >= youngest && years < 100) return found(match, years);
  }
  return read;
}
