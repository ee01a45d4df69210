// "A falconer explains …": somebody whose trade no table knows, told by what is done.

const verbs =
  'explain|talk|speak|tell|teach|demonstrate|welcome|invite|thank|discuss|whisper|greet|congratulate|motivate|narrate|sing';
/** What is never a presenter although it may explain or show. */
export const lifeless =
  /^(?:study|studies|report|survey|video|film|clip|chart|map|book|article|company|team|law|bill|paper|figure|graph|diagram|sign|museum|school|city|government|council|app|website|site|platform|tool|product|poster|letter|email|document|song|poem|story|history|lesson|course|class|movie|ad|advert|announcement|trailer|speech|presentation|podcast|newsletter|campaign|series|documentary|brand|bank|shop|store|club|church|charity|foundation|university|hospital|restaurant|hotel|committee|department|group|community|voice|image|picture|photo|text|card|slide|screen|explainer|tutorial|message|short|reel|post|blog|page|number|data|science|research|experiment|example|model|theory|rule|plan|project|programme|program|policy|contract|software|machine|computer|phone|guide|tour|talk|day|week|month|year|time|place|thing|word|idea|reason|way|world|country|building|house|home|office|market|economy|weather|forecast|update|overview|summary|introduction|welcome|narrator’s|title|scene|camera)$/i;
const opening = new RegExp(
  `^\\W*an?\\s+((?:[\\p{L}’'-]+,?\\s+){0,4}?)([\\p{L}’'-]{3,})(?:,?\\s+(?:in|with|wearing|dressed|at|on|standing|sitting|named|called|who|behind|outside|from|inside|aged|from)\\b[^.!?:]{2,110}?)?,?\\s+(?:(?:${verbs})(?:s|es)|(?:${verbs.replace(/e(?=\||$)/g, '')})(?:ing|ning|ting|ling))\\b`,
  'iu',
);

/** Finds the noun, when a prompt begins with such a person; null otherwise. */
export function findOpenRole(
  text: string,
): { readonly noun: string; readonly at: number; readonly end: number } | null {
  const match = opening.exec(text);
  const noun = match?.[2];
  if (match === null || noun === undefined || lifeless.test(noun)) return null;
  if (/(?:ing|ed|ly|ous|ful|ive|able|al)$/i.test(noun) || /s$/.test(noun)) return null;
  const at = match[0].indexOf(noun, match[0].search(/\s/) + (match[1]?.length ?? 0));
  return at < 0 ? null : { noun, at, end: at + noun.length };
}
