// Text -> the language it is written in, as far as the voices need to know.

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['el', /[\u0370-\u03ff]/g],
];

const stopWords: Readonly<Record<string, string>> = {
  en: 'the and of to a in is for with on that this our your you we it are be as at by from an about how what or will their its not can have has video',
  de: 'der die das und ist ein eine einen mit für von auf nicht wir sie ich den dem im zu über wie des sich auch werden unser unsere bei',
  es: 'el la los las de y que en un una por con para es del al se su como más nuestro nuestra está sobre video vídeo',
  fr: 'le la les des et est un une pour avec dans sur que qui nous vous notre votre du au aux en ce cette sont vidéo',
  it: 'il lo la gli di e che un una per con del della è sono nel alla come nostro nostra le i video',
  pt: 'o a os as de e que um uma para com do da em no na por é são como nosso nossa mais vídeo',
  nl: 'de het een en van is voor met op dat wij ons onze niet te zijn aan er ook over',
  pl: 'i w na z do jest się nie to że dla o jak nasz nasza od po film',
  tr: 've bir bu için ile da de çok ne olarak hakkında',
  sv: 'och att det en ett är för med på som vi av till om inte',
};

/** Gives the BCP 47 tag of the main language; short or unclear text counts as English. */
export function detectLanguage(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [tag, pattern] of scripts) {
    if ((text.match(pattern)?.length ?? 0) > letters * 0.3 && letters > 0) return tag;
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const score = (tag: string) => {
    const list = new Set((stopWords[tag] ?? '').split(' '));
    const hits = words.filter((word) => list.has(word));
    // One word said over and over ("$9 per month") is no language.
    return new Set(hits).size < 2 ? 0 : hits.length;
  };
  const english = score('en');
  let best = 'en';
  let bestScore = english;
  for (const tag of Object.keys(stopWords)) {
    const own = score(tag);
    if (own > bestScore && own >= 2 && own > english * 1.3) {
      best = tag;
      bestScore = own;
    }
  }
  return best;
}

const names: Readonly<Record<string, string>> = {
  ja: 'Japanese',
  zh: 'Chinese',
  ko: 'Korean',
  ru: 'a language in Cyrillic letters',
  ar: 'Arabic',
  he: 'Hebrew',
  hi: 'Hindi',
  th: 'Thai',
  el: 'Greek',
  de: 'German',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  pt: 'Portuguese',
  nl: 'Dutch',
  pl: 'Polish',
  tr: 'Turkish',
  sv: 'Swedish',
};

/** The English name of a language, by its tag. */
export const languageName = (tag: string): string => names[tag] ?? tag;
