// Text -> the part of it that the voices can speak and the fonts can show.

const unspeakable = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|[\u{1f1e6}-\u{1f1ff}]|[#*0-9]\u20e3/gu;
const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\s]+/gu;
/** Signs beyond those that the fonts of the stage have. */
const unshown =
  /[^\u0020-\u024f\u1e00-\u1eff\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u2044\u20a0-\u20bf\u2116\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\n]/gu;

/** Keeps what can be spoken; says whether something had to go. */
export function keepSpeakable(text: string): { readonly text: string; readonly hasDropped: boolean } {
  const kept = text
    .replace(unspeakable, ' ')
    .replace(foreign, ' ')
    .replace(unshown, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,!?;:])/g, '$1')
    .trim();
  const hasDropped = kept !== text.replace(/\s+/g, ' ').trim();
  return { text: /[\p{L}\d]/u.test(kept) ? kept : '', hasDropped };
}
