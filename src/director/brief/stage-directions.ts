// A script as written -> the words to be spoken, without what tells how to act or who speaks.

const acting =
  '(?:(?:short |long |brief |dramatic |slight |one |two |\\d[- ]?(?:s|sec|seconds?) )*(?:pauses?|beat|silence|breath)|smil(?:e|es|ing)|laugh(?:s|ing|ter)?|giggl(?:e|es|ing)|chuckl(?:e|es|ing)|nod(?:s|ding)?|wav(?:e|es|ing)|wink(?:s|ing)?|shrug(?:s|ging)?|sigh(?:s|ing)?|cough(?:s|ing)?|clap(?:s|ping)?|gestur(?:e|es|ing)|point(?:s|ing)?|look(?:s|ing)?|turn(?:s|ing)?|walk(?:s|ing)?|stand(?:s|ing)?|sit(?:s|ting)?|lean(?:s|ing)?|hold(?:s|ing)?|lift(?:s|ing)?|rais(?:e|es|ing)|pick(?:s|ing)? up|put(?:s|ting)? down|enter(?:s|ing)?|exit(?:s|ing)?|whisper(?:s|ing)?|shout(?:s|ing)?|sing(?:s|ing)?|cheer(?:s|ing)?|thinks?|thinking|to (?:the )?camera|on[- ]screen|off[- ]screen|voice-?over|v\\.?o\\.?|b-?roll|cut(?:s)? to|fade(?:s)?|zoom(?:s)?|pan(?:s)?|close-?up|wide shot|medium shot|music|sound|sfx|applause|logo|title|text|caption|graphic|scene|intro|outro|upbeat|excited(?:ly)?|happ(?:y|ily)|sad(?:ly)?|serious(?:ly)?|calm(?:ly)?|warm(?:ly)?|soft(?:ly)?|slow(?:ly)?|quiet(?:ly)?|enthusiastic(?:ally)?|friendly|cheerful(?:ly)?|confident(?:ly)?|with (?:a )?(?:smile|energy|enthusiasm|emphasis|warmth)|emphasi[sz](?:e|es|ing)|[a-z]+ly)';
/** "(she smiles)", "(pause, then nods)": short, and about acting from its first word on. */
const inRound = new RegExp(`\\s*\\((?:the |she |he |they |presenter |host )*${acting}\\b[^()\\n]{0,60}\\)`, 'gi');
const inSquare = /\s*\[([^[\]\n]{1,120})\]/g;
/** "[Name]", "[YOUR COMPANY]" stand for words that only the user knows. */
const placeholder =
  /^(?:your |the |my |our )?(?:name|company|company name|city|date|product|brand|title|place|first name|last name)$/i;
const speaker =
  /(^|\n)[^\S\n]*(?:host|presenter|narrator|speaker|anchor|reporter|avatar|voice-?over|vo|v\.o\.|she|he|[A-Z]{3,14})(?:\s*\([^)\n]{0,30}\))?:[^\S\n]+/g;
const sceneHeading =
  /(^|\n)[^\S\n]*(?:(?:scene|shot|part|slide|act|section)\s+\d{1,2}\b[^\n:.!?]{0,40}(?::|(?=\n)|$)|(?:int|ext)\.\s[^\n]{3,50}(?=\n|$)|(?:intro|outro|opening|hook|body|closing|ending|end)\s*(?:\([^)\n]{0,20}\))?\s*:)/gi;

/** Gives the words of a script alone. */
export const spokenScript = (script: string): string =>
  script
    .replace(sceneHeading, '$1')
    .replace(speaker, '$1')
    .replace(inRound, '')
    .replace(inSquare, (whole, inner: string) => (placeholder.test(inner.trim()) ? whole.replace(/[[\]]/g, '') : ''))
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:!?](?:\s|$))/g, '$1')
    .trim();
