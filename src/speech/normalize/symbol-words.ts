// Signs that stand alone or between words -> words.

const alone: Readonly<Record<string, string>> = {
  '&': 'and',
  '+': 'plus',
  '=': 'equals',
  '@': 'at',
  '#': 'number',
  '%': 'percent',
  '/': 'slash',
  '×': 'times',
  '÷': 'divided by',
  '±': 'plus or minus',
  '<': 'less than',
  '>': 'greater than',
  '≤': 'at most',
  '≥': 'at least',
  '≠': 'is not',
  '≈': 'about',
  '~': 'about',
  '→': 'to',
  '⇒': 'to',
  '§': 'section',
  '°': 'degrees',
  $: 'dollars',
  '€': 'euros',
  '£': 'pounds',
  '¥': 'yen',
  '∞': 'infinity',
  '√': 'square root of',
};

/** Says a sign; nothing for marks that only divide. */
export const symbolWords = (sign: string): readonly string[] => alone[sign]?.split(' ') ?? [];

/** Signs inside a word that are said: "AT&T", "C++", "a=b". */
export const innerSymbolWords = (sign: string): readonly string[] =>
  /^[&+=@%×÷±°€£$]$/u.test(sign) ? symbolWords(sign) : [];
