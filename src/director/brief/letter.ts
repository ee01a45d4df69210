// A prompt written as a letter -> the same without its closing, which is not meant for viewers.

/** Words that close a letter and are said to nobody. */
const closing = [
  '(?:kind|best|warm|warmest|with best|with kind)? ?regards',
  'best(?: wishes)?|all the best|cheers|sincerely(?: yours)?|respectfully|yours(?: (?:sincerely|faithfully|truly|ever))?',
  'mit freundlichen grüßen|(?:viele|beste|liebe|herzliche) grüße|cordialement|bien à vous|(?:un )?saludos?(?: cordial(?:es)?)?',
  'cordiali saluti|met vriendelijke groet(?:en)?|atentamente',
].join('|');
/** Words that viewers may be told as well. */
const thanks =
  '(?:many |lots of )?thanks(?: a lot| again| so much| in advance| and (?:best|kind) (?:regards|wishes))?|thank you(?: very much| so much| in advance)?|(?:kind|warm|many) wishes|vielen dank';
/** The closing alone in its line, then a name, and perhaps what that person does and where: three short lines at most. */
const signOff = new RegExp(
  `(?:^|\\n)[^\\S\\n]*(?:${closing}|${thanks})[^\\S\\n]*[,.!]*[^\\S\\n]*(?:\\n\\s*\\p{Lu}[^\\n.!?:]{1,60}){0,3}\\s*$`,
  'iu',
);
/** "PS: …" comes after a closing and counts. */
const requests =
  /\b(?:could|can|would|will) you\b|\bplease\b|\b(?:i|we)(?:['’]d like| would like| need| want| am looking| are looking|['’]re looking|['’]m looking)\b|\bbitte\b|\bs['’]il vous plaît\b|\bpor favor\b/i;

/**
 * Blanks the closing of a letter that asks for a film, place by place. A closing without a request, or one that is all
 * there is, stays: "Thanks, Maria" may be what viewers are told.
 */
export function withoutSignOff(text: string): string {
  const match = signOff.exec(text);
  if (match === null || match.index < 40 || !requests.test(text.slice(0, match.index))) return text;
  return text.slice(0, match.index) + match[0].replace(/[^\n]/g, ' ');
}

const signOffLine = new RegExp(`^(?:${closing}),?\\s+`, 'i');
const names = /^(?:\p{Lu}\p{L}*\.?\s?){1,3}$/u;

/** "Best, Jo" under a message: a closing and a name in one line. */
export const isSignOff = (line: string): boolean => signOffLine.test(line) && names.test(line.replace(signOffLine, ''));

const mailEnd = new RegExp(
  `^\\s*(?:${closing}|${thanks})[^\\S\\n]*[,.!]*[^\\S\\n]*(?:\\n\\s*(?:\\p{Lu}\\.\\s?)*\\p{Lu}[^\\n.!?:]{1,60}){0,3}\\s*$`,
  'iu',
);

/** "Thanks,\nPriya": the whole of a paragraph closes a letter. */
export const isMailEnd = (paragraph: string): boolean => mailEnd.test(paragraph);
