// A script as written -> the words to be spoken, without what tells how to act.

/** What stands alone in brackets: "(pause)", "(smiling)", "(softly)". */
const alone =
  '(?:(?:(?:very )?(?:short|long|brief|dramatic|slight|small|awkward|one|two|\\d[- ]?(?:s|sec|seconds?)) )*(?:pauses?|beats?|silence|breath|moment)|paus(?:es|ing)|smil(?:e|es|ing)|laugh(?:s|ing|ter)?|giggl(?:e|es|ing)|chuckl(?:e|es|ing)|grin(?:s|ning)?|nod(?:s|ding)?|wav(?:e|es|ing)|wink(?:s|ing)?|shrug(?:s|ging)?|sigh(?:s|ing)?|cough(?:s|ing)?|clap(?:s|ping)?|gestur(?:e|es|ing)|frown(?:s|ing)?|whisper(?:s|ing|ed)?|shout(?:s|ing)?|sing(?:s|ing)?|cheer(?:s|ing)?|applause|think(?:s|ing)|pointing|points|looking|sips?|sniff(?:s|ing)?|breath(?:es|ing)|inhales?|exhales?|b-?roll|voice-?over|v\\.?o\\.?|o\\.?s\\.?|off[- ]screen|on[- ]screen|sfx|music|upbeat|excited(?:ly)?|happ(?:y|ily)|sad(?:ly)?|serious(?:ly)?|calm(?:ly)?|warm(?:ly)?|soft(?:ly)?|slow(?:ly)?|quiet(?:ly)?|loud(?:ly)?|gentl[ey]|enthusiastic(?:ally)?|friendly|cheerful(?:ly)?|confident(?:ly)?|proud(?:ly)?|playful(?:ly)?|thoughtful(?:ly)?|deadpan|sarcastic(?:ally)?|nervous(?:ly)?|stern(?:ly)?|firm(?:ly)?|joking(?:ly)?|energetic(?:ally)?)';
/** What acts and goes on: "(turns to the window)", "(with a smile)", "(holding up the cup)". */
const going =
  '(?:(?:smiles|smiling|laughs|laughing|nods|nodding|waves|waving|winks|winking|shrugs|sighs|coughs|claps|gestures|gesturing|points|pointing|looks|looking|turns|turning|walks|walking|stands|standing|sits|sitting|leans|leaning|holds|holding|lifts|lifting|raises|raising|picks|picking|puts|putting|takes|taking|enters|exits|whispers|whispering|shows|showing|opens|opening|closes|closing|pauses|pausing|steps|stepping|drinks|taps|tapping|crosses|crossing|spreads|shakes|shaking|grabs|throws|sips|sipping) (?:and |then |at |to |towards? |up|down|in\\b|into |out\\b|over |back|away|around|for |off|on |her |his |their |the |an? |with |from |behind |slowly|softly|warmly|gently|head|hands?|camera)|(?:pause|beat)s?[,;] |(?:with|in) an? (?:[\\w-]+ ){0,2}(?:smile|grin|voice|energy|enthusiasm|emphasis|warmth|wink|laugh|shrug|tone)|to (?:the )?camera|looks? (?:in)?to (?:the )?camera|(?:hard |smash )?cut(?:s|ting)? to |fad(?:e|es|ing) (?:in|out|to)|zoom(?:s|ing)? (?:in|out|on)|pan(?:s|ning)? (?:to|across|left|right)|(?:close|wide|medium)[- ]?(?:up|shot)|(?:music|sound|sfx|b-?roll|vo|graphic|on[- ]screen|text on screen|caption|super|logo|title)\\s*:|(?:(?:upbeat |soft |dramatic |calm )?music|sound|applause|logo|title|graphic|caption) (?:starts|stops|fades|swells|plays|rises|ends|appears|of|on|in|out)\\b|sound of|emphasi[sz](?:e|es|ing) )';
const subject = '(?:(?:the |a )?(?:she|he|they|presenter|host|anchor|speaker|narrator|camera)\\s+)?';
const inBrackets = new RegExp(
  `\\s*\\(\\s*${subject}(?:${alone}(?:(?:,| and| then|, then)\\s+(?:${alone}|${going}[^()\\n]{0,60}))*|${going}[^()\\n]{0,80})\\s*[.,!]?\\s*\\)`,
  'gi',
);
/** "(walks closer)", between two sentences: what somebody does, in small letters and without a number. */
const betweenSentences =
  /(?<=^\s*|[.!?…]["”’»]?\s*)\((?!(?:is|was|this|his|its|as|has|plus|unless|always|yes|minus|besides|sometimes|perhaps|thus|us|costs|includes|excludes|applies|opens|closes|starts|ends|\w+days?)\b)[a-z]+(?:s|ing|ly)\b[^()\d\n]{0,60}\)(?=\s*(?:$|["“«¿¡]?\p{Lu}))/gmu;
const inSquare = /\s*\[([^[\]\n]{1,160})\]/g;
/** Between asterisks or low lines: "*waves*", "_beat_". */
const inStars = new RegExp(
  `(^|[\\s.,!?…—–-])([*_]{1,2})\\s*${subject}(?:${alone}(?:(?:,| and| then)\\s+[^*_\\n]{1,50})?|${going}[^*_\\n]{0,80})\\s*[.,!]?\\s*\\2(?=$|[\\s.,!?])(?![^\\S\\n]*[:–—-])`,
  'gim',
);
/** "[Name]", "[YOUR COMPANY]" stand for words that only the user knows. */
const placeholder =
  /^(?:your |the |my |our |insert )*(?:name|company|company name|city|date|product|product name|brand|title|place|first name|last name|url|link|website|number|amount|price)(?: here)?$/i;
const bullet = /^[^\S\n]*[-–—*•●▪][^\S\n]+/;

/** Directions between asterisks become directions between brackets, before asterisks are taken for emphasis. */
export const starDirections: readonly [
  RegExp,
  (match: { readonly 0: string; readonly [group: number]: string | undefined }) => string,
] = [
  inStars,
  ({ 0: whole, 1: lead = '', 2: mark = '' }) =>
    `${lead}[${whole.slice(lead.length + mark.length, whole.length - mark.length)}]`,
];

/** Gives the words of a range of a script alone. */
export const spokenScript = (script: string): string =>
  script
    .replace(bullet, '')
    .replace(inBrackets, '')
    .replace(betweenSentences, '')
    .replace(inSquare, (whole, inner: string) => (placeholder.test(inner.trim()) ? whole.replace(/[[\]]/g, '') : ''))
    .replace(/[^\S\n]+/g, ' ')
    .trim();

/** A line that breaks off here goes on in the next: prose that was wrapped. */
const wrapped = 60;

/** Joins the lines of a script; where a line ends without a mark, as in verse, the break stays. */
export function joinLines(lines: readonly string[]): string {
  let joined = '';
  for (const line of lines.filter((one) => one !== '')) {
    const last = joined.slice(joined.lastIndexOf('\n') + 1);
    const isEnded = joined === '' || /[.!?…,;:–—-]["”’»)」』]*$/.test(joined) || /^\p{Ll}/u.test(line);
    joined += joined === '' ? line : (isEnded || last.length > wrapped ? ' ' : '\n') + line;
  }
  return joined;
}
