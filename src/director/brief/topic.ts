// The words of an order or a short prompt -> the film's topic in the forms that sentences need.
import { baseVerbs, clauseKind } from './vocabulary.ts';

/** How the topic's words behave in a sentence. */
export type TopicKind = 'noun' | 'wh' | 'how-to' | 'doing' | 'question' | 'statement';

/** What the film is about. */
export interface Topic {
  readonly kind: TopicKind;
  /** Stands after "about": "the benefits of meditation", "how photosynthesis works". */
  readonly words: string;
  /** For a card: "The Benefits of Meditation". */
  readonly title: string;
  /** A proper name in it: "Brewtopia". */
  readonly name: string | null;
  /** For how-to topics, the bare infinitive: "make pour-over coffee". */
  readonly task: string | null;
}

const smallWords = new Set(
  'a an the and or but nor for of in on at to by from with as vs via per into over than'.split(' '),
);

/** Capitals as in a title; words with capitals of their own stay as they are. */
export function titleCase(text: string): string {
  const words = text.split(' ');
  return words
    .map((word, index) => {
      const inner = index > 0 && index < words.length - 1;
      const bare = word.toLowerCase();
      if (/[A-Z]/.test(word.slice(1)) || /\d/.test(word) || /\.\w/.test(word)) return word;
      if (inner && smallWords.has(bare)) return /^[A-Z]/.test(word) && index === 0 ? word : bare;
      return word.replace(/^(["“'(]?)(\p{L})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
    })
    .join(' ');
}

const danglers =
  /^(?:a|an|the|and|or|but|of|for|in|on|at|to|by|with|from|that|which|who|is|are|was|were|be|has|have|our|your|its|their|his|her|my|this|these|no|not|very|more|less|most|&|–|-|—|how|why|what|as|into|than|about|over|under|per|one|every|each|any|some)$/i;
/** Words that begin a phrase of their own: before them a text may end. */
const openers =
  /^(?:and|or|but|so|because|while|when|where|which|that|who|whose|if|than|for|with|without|in|on|at|by|from|after|before|until|during|into|through|across|between|under|over|since|as|–|—|-|\(.*)$/i;
/** A phrase this short against the room says too little. */
const leastShare = 0.4;

/** Shortens where a phrase ends, so that what is left stands for itself; without such a place, at a word's end. */
export function shorten(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const words = flat.split(' ');
  let length = -1;
  let count = 0;
  for (const word of words) {
    if (length + 1 + word.length > most) break;
    length += 1 + word.length;
    count += 1;
  }
  if (count === 0) return flat.slice(0, most);
  return tidyEnd(words.slice(0, phraseEnd(words, count, most) ?? count));
}

/** How many words make whole phrases, at most `count`; null when too little would be left. */
function phraseEnd(words: readonly string[], count: number, most: number): number | null {
  for (let end = count; end > 0; end -= 1) {
    const last = words[end - 1] ?? '';
    const isEnd =
      (/[,;:.!?)]$/.test(last) && !/^(?:Mr|Mrs|Ms|Dr|Prof|St)\.$/.test(last)) || openers.test(words[end] ?? '');
    if (!isEnd || danglers.test(last) || isTimeBefore(last, words[end])) continue;
    return words.slice(0, end).join(' ').length >= most * leastShare ? end : null;
  }
  return null;
}

/** "The year before" is one phrase. */
const isTimeBefore = (last: string, next = ''): boolean =>
  /^(?:year|month|week|day|night|season|quarter)s?$/i.test(last) && /^(?:before|after)\b/i.test(next);

function tidyEnd(words: readonly string[]): string {
  const kept = [...words];
  while (kept.length > 1 && danglers.test(kept.at(-1) ?? '')) kept.pop();
  return kept
    .join(' ')
    .replace(/[,;:.–—-]+$/, '')
    .trim();
}

/** Makes a topic of words that stand after "about". */
export function makeTopic(raw: string, opensSentence = false): Topic | null {
  const words = withArticle(asHowTo(tidyTopic(raw)));
  if (!/[\p{L}\d]/u.test(words)) return null;
  const kind = topicKind(words);
  const lower = lowerStart(words);
  const spoken = kind === 'question' || kind === 'statement' ? capitalise(words) : lower;
  const task = kind === 'how-to' ? lower.replace(/^how\s+to\s+/i, '') : null;
  return { kind, words: spoken, title: topicTitle(words, kind), name: properName(words, opensSentence), task };
}

function tidyTopic(raw: string): string {
  const tidy = stripped(raw);
  // A quotation that ends the words keeps both its marks.
  const isOpen = (tidy.match(/"/g)?.length ?? 0) % 2 === 1 || /“[^”]*$/.test(tidy);
  return isOpen ? `${tidy}${/“[^”]*$/.test(tidy) ? '”' : '"'}` : tidy;
}

function stripped(raw: string): string {
  return raw
    .replace(/\p{Extended_Pictographic}|\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”'‘’.,;:–—-]+|[\s"“”'‘’.,;:!–—-]+$/g, '')
    .replace(/\bmy\b(?!.*\?$)/g, 'our')
    .replace(/^(?:the (?:topic|subject) of|a topic like)\s+/i, '')
    .trim();
}

/** "History of the bicycle" is spoken of as the history. */
const withArticle = (words: string): string =>
  /^(?:(?:short|brief) )?(?:history|story|life|importance|role|future|origins?|meaning|art|science|power|basics|rise|fall|secrets?|benefits|advantages|dangers|risks|causes|effects|purpose|beauty|birth|invention|discovery|impact|value|structure|anatomy) of\b/i.test(
    words,
  )
    ? `the ${lowerStart(words.charAt(0).toLowerCase() + words.slice(1))}`
    : words;

/** "Steps to reset your router" teaches how to; "why do cats purr" is a question without its mark. */
function asHowTo(words: string): string {
  const asked = /^how (?:do|can|should|would|could) (?:i|you|we|one) ([a-z]+)\b(.*?)\??$/i.exec(words);
  if (
    asked !== null &&
    (baseVerbs.has((asked[1] ?? '').toLowerCase()) || !/^(?:know|feel|think)$/i.test(asked[1] ?? ''))
  )
    return `how to ${asked[1]}${asked[2]}`;
  const steps = /^(?:the\s+)?(?:(?:[\w-]+\s+)?steps|instructions|guide)\s+(?:to|for how to)\s+(.+)$/i.exec(words)?.[1];
  if (steps !== undefined && baseVerbs.has(steps.split(' ')[0]?.toLowerCase() ?? '')) return `how to ${steps}`;
  const isQuestion = /^(?:why|how|what|when|where|who)\s+(?:is|are|do|does|did|can|should|was|were|will|would)\b/i.test(
    words,
  );
  return isQuestion && !/[?.!]$/.test(words) && !/^what\s+(?:is|are)\s+\w+ing\b/i.test(words)
    ? capitalise(`${words}?`)
    : words;
}

function topicKind(words: string): TopicKind {
  if (/^how\s+to\b/i.test(words)) return 'how-to';
  if (/\?$/.test(words)) return 'question';
  if (/^(?:why|how|what|when|where|who|which|whether)\b/i.test(words)) {
    return /^(?:why|how|what|when|where|who)\s+(?:is|are|do|does|did|can|should|was|were|will|would)\b/i.test(words) &&
      !/^what\s+(?:is|are)\s+\w+ing\b/i.test(words)
      ? 'question'
      : 'wh';
  }
  if (
    /^\w{3,}ing\b/i.test(words) &&
    !/^(?:morning|evening|spring|king|ring|wedding|building|training|meeting|clothing|bring|string|thing|ceiling|pudding|anything|everything|nothing|something|marketing)\b/i.test(
      words,
    )
  )
    return 'doing';
  return clauseKind(words) === 'clause' && !/\b(?:that|which|who|how|why|what)\b/i.test(words) ? 'statement' : 'noun';
}

/** Lower-cases a first word that has a capital only because it opens a sentence. */
export function lowerStart(text: string): string {
  const first = /^(\p{Lu})(\p{Ll}*)(?=[\s'’,.:;!?-]|$)/u.exec(text);
  if (first === null) return text;
  const common =
    /^(?:a|an|the|our|my|your|his|her|their|its|this|that|these|those|how|why|what|when|where|who|which|whether|in|on|at|for|with|from|by|to|some|any|all|every|each|no|new|best|top|good|great|healthy|easy|quick|simple|home|local|daily|weekly|monthly|annual|basic|modern|ancient|remote|digital|online|free|coffee|tea|sleep|water|food|weather|today|tomorrow|it|we|you|they|he|she|there|if|as|so|and|or|but|because|since|while|after|before|during|one|two|three|four|five|six|seven|eight|nine|ten|\w+ing|\w+tion|\w+sis|\w+ism|\w+ics|\w+ogy|\w+ance|\w+ence|\w+ery|\w+phy|\w+gram|\w+ware|fire|safety|phishing|road|workplace|cyber|cybersecurity|data|email|password|passwords|time|stress|mental|health|mindful|climate|nature|team|work|job|jobs|money|saving|music|art|books?|dogs?|cats?|pets|plants?|gardens?|flowers?|bread|cake|soup|pasta|pizza|fruit|vegetables?|breakfast|lunch|dinner|school|math|maths|history|sports?|football|soccer|tennis|yoga|exercise|electric|solar|renewable|artificial|machine|quantum|cloud|public|ocean|oceans|space|wildlife|forest|forests|farm|farming|factory|village|library|museum|theatre|sailing|board|paper|glass|wood|plastic|street|holiday|travel|family|pet|sea|river|mountain|air|earth|moon|star|stars|human|urban|rural|mobile|video|game|games|social|market|stock|tax|taxes|insurance|retirement|kitchen|bathroom|office|garden|wedding|baby|child|elder|senior|dental|skin|heart|brain|blood|gut|back|knee|customer|product|sales|brand|social|small|big|happy|safe|smart|strong|natural|organic|fresh|clean|green|blue|red|black|white|dark|light|hot|cold|warm|life|love|friendship|family|kids|children|parents|students|people|women|men|fractions|dinosaurs|planets|volcanoes|animals|birds|bees|trees|rain|snow|wind|sun|sunny|rainy|winter|summer|spring|autumn|morning|evening|night|weekly|project|lost|found|missing|invoices?|payments?|deliver(?:y|ies)|storm|crew|passwords?|pancakes?|polling|spring|hackathon|website|flight|library|kayak|average|hospital|patient|ferry|bus|market|timetable|price|prices|recycling|swimming|parking|heat|visitor|visitors|menu|summer|winter|road|bridge|member|members|opening|visiting|hours|rent|rents|salary|budget|unemployment|results|quarterly|quarter|changelog|tomato|chicken|vegetable|fruit|status|quick|short|photo|video|customer|\w+ness|\w+ment|\w+ity|\w+ly)$/i;
  const word = first[0];
  const next = text.slice(word.length).trim();
  // "Blue Apron" stays, "Blue whales" does not.
  if (word !== 'I' && (common.test(word) || baseVerbs.has(word.toLowerCase())) && !/^\p{Lu}/u.test(next))
    return word.toLowerCase() + text.slice(word.length);
  return /^(?:a|an|the|our|my|your|how|why|what)$/i.test(word) ? word.toLowerCase() + text.slice(word.length) : text;
}

function topicTitle(words: string, kind: TopicKind): string {
  if (kind === 'question' || kind === 'statement') return capitalise(words);
  if (kind === 'how-to' && words.length <= 44) return titleCase(words);
  const short = words
    .replace(/^(?:a|an)\s+/i, '')
    .replace(/,(?!\d).*$/, '')
    .replace(/\s+(?:that|which|who)\s.*$/i, '');
  return titleCase(short === '' ? words : short);
}

/** Makes the first letter a capital. */
export const capitalise = (text: string): string =>
  text.replace(/^(["“'‘(]*)(\p{Ll})(?!\p{Lu})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());

const notNames =
  /^(?:From|By|As|If|When|While|After|Before|Since|Until|We|You|It|This|That|These|Those|There|Here|Please|Then|Also|All|No|Not|Yes|Every|Each|Some|Many|Most|Today|Tomorrow|Yesterday|Now|Next|Last|First|Is|Are|Do|Does|Did|Can|Will|Would|Should|Let|Make|Get|Meet|Join|Call|Visit|Come|Bring|Use|Take|Hi|Hello|Dear|Thanks|Thank|Happy|Summary|Ext|I|A|An|The|Our|My|Your|How|Why|What|When|Where|Who|In|On|At|For|With|To|And|Or|New|Best|Top|CEO|AI|HR|IT|FAQ|DIY|TV|US|UK|EU|PC|API|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|TikTok|Instagram|YouTube|LinkedIn|Facebook|Reels|Shorts|Q[1-4]|\d+\w*)$/;

/** The first run of capitalised words that is not merely a sentence's start. */
export function properName(text: string, opensSentence = true): string | null {
  const quotedName = /["“]([^"”]{2,40})["”]/.exec(text);
  if (quotedName !== null) return quotedName[1] ?? null;
  const called = /\b(?:called|named)\s+((?:[\p{Lu}\d][\p{L}\p{N}&'’.-]*\s?){1,4})/u.exec(text);
  if (called !== null) return (called[1] ?? '').trim().replace(/[.,]$/, '') || null;
  for (const match of text.matchAll(capitalRun)) {
    const name = readName(match[0], match.index === 0 && (opensSentence || lowerStart(text) !== text));
    if (name !== null) return name;
  }
  return null;
}

const capitalRun =
  /(?<![\p{L}.'’])(?:(?:Mr|Mrs|Ms|Dr|Prof|St)\.\s+)?\p{Lu}[\p{L}\p{N}'’&-]*(?:(?<=\b\p{Lu}{2,4})\s\d{2,4}\b)?(?:(?<=\b(?:[Tt]he|[Oo]ur|[Nn]ew|[Mm]eet|[Ii]ntroducing|[Ll]aunch(?:ing)?)\s\p{Lu}[\p{L}-]{1,20})\s\d{1,2}\b(?![.,:]\d|\s?%))?(?:\s+(?:of\s+|the\s+|&\s+|and\s+)?\p{Lu}[\p{L}\p{N}'’&-]*)*(?:(?<=\b[Tt]he\s\p{Lu}[\p{L}-]{1,20})\s\d{1,2}\b(?![.,:]\d|\s?%))?/gu;

/** A capital that only opens a sentence says nothing, unless the word has another one. */
function readName(run: string, isSentenceStart: boolean): string | null {
  const name = run
    .replace(/['’]s$/, '')
    .replace(
      isSentenceStart && !/^The \p{Lu}/u.test(run)
        ? /^(?:A|An|The|Our|My|Your|New|In|On|At|For|With|To|How|Why|What)\s+/
        : /^(?:A|An|Our|My|Your|New|In|On|At|For|With|To|How|Why|What)\s+/,
      '',
    );
  if (
    /^(?:Black Friday|Cyber Monday|New Year|Mother['’]s Day|Father['’]s Day|Valentine['’]s Day|Good Friday)$/.test(name)
  )
    return null;
  const parts = name.split(/\s+/).filter((part) => !notNames.test(part));
  if (parts.length === 0 || name.length < 2) return null;
  return isSentenceStart && parts.length === 1 && !/[A-Z\d]/.test(name.slice(1)) ? null : name;
}
