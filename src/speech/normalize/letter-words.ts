// A word of letters -> the words an English voice can say: acronyms spelled, accents and foreign signs made plain.

/** Capitals that are said as a word. */
const pronounceable = new Set(
  'NASA NATO UNESCO UNICEF OPEC COVID LASER RADAR SCUBA AIDS FIFA UEFA NAFTA OSHA PIN SIM RAM ROM GIF JPEG WASP SWAT SONAR DARPA CERN ASAP YOLO NAVY ARMY IKEA LEGO ZIP SARS FEMA BRICS ASEAN NASDAQ CAPTCHA WASM TED AWOL FOMO'.split(
    ' ',
  ),
);
/** Short words that people write in capitals to be loud. */
const loudWords = new Set(
  'a an the and or of to in on at by for is it be we us you me my our your all any new now not no yes so go get buy win top big hot best free sale save only more most less must try see say run one two ten off out up down this that with from here just stop wow sold open day week year time live love good great'.split(
    ' ',
  ),
);

const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'th',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
};
const greek: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  θ: 'theta',
  λ: 'lambda',
  μ: 'mu',
  π: 'pi',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
  ω: 'omega',
  Δ: 'delta',
  Σ: 'sigma',
  Ω: 'omega',
};

/** Sounds that have no vowel and would be spelled. */
const murmurs: Readonly<Record<string, string>> = {
  hmm: 'hum',
  hm: 'hum',
  mmm: 'mum',
  mm: 'mum',
  shh: 'shush',
  sh: 'shush',
  psst: 'pist',
  brr: 'burr',
  grr: 'gur',
  pfft: 'pift',
  tsk: 'tisk',
  nth: 'enth',
};

/** The longest run of letters that is said as one word; voices stumble over longer ones. */
const longestWord = 28;
/** The most words said for one run of letters without an end. */
const mostPieces = 40;

/** "Crème" -> "Creme": base letters of Latin signs; letters of other scripts fall away. */
export function toBaseLetters(text: string): string {
  const known = text.replaceAll(/\p{L}/gu, (letter) => {
    const plain = plainLetters[letter.toLowerCase()];
    if (plain === undefined) return letter;
    return letter === letter.toLowerCase() ? plain : `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
  });
  return known.normalize('NFD').replaceAll(/[^A-Za-z']/gu, '');
}

/** Spells letters: "API" -> A, P, I. */
export const spellLetters = (letters: string): readonly string[] => [...letters.toUpperCase()];

/** Says a word of letters and apostrophes. `isShouting`: the words beside it are in capitals too. */
export function letterWords(core: string, isShouting: boolean): readonly string[] {
  const named = greek[core];
  if (named !== undefined) return [named];
  const plain = toBaseLetters(core).replaceAll(/^'+|'+$/gu, '');
  if (plain === '') return [];
  const owner = /^(.+)('s|s')$/u.exec(plain);
  const plural = /^([A-Z]{2,})s$/u.exec(plain);
  if (owner?.[1] !== undefined && isCapitals(owner[1])) return inPossession(capitalWords(owner[1], isShouting));
  if (plural?.[1] !== undefined) return inPossession(capitalWords(plural[1], false));
  if (isCapitals(plain)) return capitalWords(plain, isShouting);
  const parts = splitCamelCase(plain);
  if (parts.length > 1) return parts.flatMap((part) => letterWords(part, false));
  return lowerCaseWords(plain.toLowerCase());
}

const isCapitals = (word: string): boolean => word.length > 1 && /^[A-Z]+$/u.test(word);

/** "CEO" -> "CEO's" in the last letter or word: C, E, O's. */
const inPossession = (words: readonly string[]): readonly string[] =>
  words.map((word, index) => (index === words.length - 1 ? `${word}'s` : word));

function capitalWords(capitals: string, isShouting: boolean): readonly string[] {
  const lower = capitals.toLowerCase();
  if (pronounceable.has(capitals)) return [lower];
  if (isShouting && loudWords.has(lower)) return [lower];
  const looksSpoken = /[AEIOUY]/u.test(capitals) && !/[^AEIOUY]{4}/u.test(capitals) && !/^[^AEIOUY]{3}/u.test(capitals);
  if (looksSpoken && (capitals.length >= 5 || (isShouting && capitals.length === 4))) return lowerCaseWords(lower);
  // Four capitals are more often a short name (HTTP) than a word, unless they are one of the loud ones.
  if (capitals.length >= 4 && loudWords.has(lower)) return [lower];
  return spellLetters(capitals.slice(0, mostPieces));
}

/** "YouTube" -> You, Tube; "OpenAI" -> Open, AI; "McDonald" stays whole. */
function splitCamelCase(word: string): readonly string[] {
  if (/^(?:Mc|Mac|O'|D'|Fitz)[A-Z][a-z]+$/u.test(word)) return [word];
  return word.match(/[A-Z]?[a-z']+|[A-Z]+(?![a-z])/gu) ?? [word];
}

function lowerCaseWords(word: string): readonly string[] {
  const murmur = murmurs[word];
  if (murmur !== undefined) return [murmur];
  if (!/[aeiouy]/u.test(word)) return spellLetters(word.replaceAll("'", '').slice(0, mostPieces));
  if (word.length <= longestWord) return [word];
  return (word.match(new RegExp(`.{1,${longestWord / 2}}`, 'gu')) ?? []).slice(0, mostPieces);
}
