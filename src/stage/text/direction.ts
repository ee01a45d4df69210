// The writing direction of a text, by its first letter that has one.

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const letter = /\p{L}/u;

/** "rtl" when the first letter belongs to a script written from right to left, else "ltr". */
export function textDirection(text: string): 'ltr' | 'rtl' {
  for (const character of text) {
    if (letter.test(character)) return rightToLeft.test(character) ? 'rtl' : 'ltr';
  }
  return 'ltr';
}
