// "while talking about the harbour", "at the end", "in scene 2" -> when a file is to be seen.

/** When a file is wanted: where something is spoken of, at an end of the film, or in a scene by its number. */
export type FileCue =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'place'; readonly place: 'opening' | 'closing' }
  | { readonly kind: 'scene'; readonly number: number };

const who = '(?:i|we|you|she|he|they|it|the (?:presenter|host|narrator|script|voice|speaker|text)|someone)';
const link = new RegExp(
  `\\b(?:while|whilst|when(?:ever)?|once|during|where|at the (?:moment|point|words?|part)|(?:over|for|on|with|at|to|in|behind) the (?:parts?|words?|lines?|sentences?|sections?|bits?)|to illustrate|as (?=${who}\\b))\\s+(.+)$`,
  'i',
);
const lead = new RegExp(
  `^(?:(?:about|on|where|when|that|which|says?)\\s+)*(?:${who}(?:['’](?:m|re|s))?\\s+)?(?:(?:am|is|are|be|being|will)\\s+)?(?:(?:talk|speak|say|tell|mention|explain|describ|introduc|present|discuss|cover|nam|read|get|com|refer|cite|cit|go)(?:ed|es|e|s|ting|ing|ning)?\\b\\s*)?(?:(?:about|of|on|over|to|that|the words?|the names?|through)\\s+)*`,
  'i',
);
const opening =
  /(?<!\bthe\s)\bfirst\W*$|^(?:please\s+)?(?:start|open|begin|kick off)\b[^.]*\bwith\b|\b(?:at|in|for|as|during)\s+(?:the\s+)?(?:very\s+)?(?:start|beginning|opening|intro|introduction|first scene|hook)\b/i;
const closing =
  /^(?:(?:and|then|finally|please)\s+)*(?:end|close|finish|conclude)\b[^.]*\b(?:with|on)\b|\b(?:at|in|for|as|during)\s+(?:the\s+)?(?:very\s+)?(?:end|ending|close|closing|outro|finale|last scene|end card)\b|(?<!\bthe\s)\blast\W*$/i;
const inScene = /\b(?:in|for|during|on)\s+(?:the\s+)?(?:scene|shot)\s+(\d{1,2})\b/i;

/** Reads when a clause wants its file; null when it does not say. */
export function readCue(clause: string): FileCue | null {
  const text = clause.trim().replace(/[.!?;,\s]+$/, '');
  const scene = inScene.exec(text)?.[1];
  if (scene !== undefined) return { kind: 'scene', number: Number(scene) };
  const words = link.exec(text)?.[1];
  if (words !== undefined) {
    const said = words
      .replace(lead, '')
      .replace(/["“”„«»]/g, '')
      .trim();
    if (/\p{L}{2}/u.test(said)) return { kind: 'words', text: said };
  }
  if (opening.test(text)) return { kind: 'place', place: 'opening' };
  return closing.test(text) ? { kind: 'place', place: 'closing' } : null;
}
