// An order such as "a doctor explaining why flu shots matter to parents" -> what is said, to whom, and by which act.
import { filmNouns, type SpeechAct, speechActs } from './vocabulary.ts';

/** What an order asks to be said. */
export interface Subject {
  readonly act: SpeechAct | null;
  /** The words after the act or carrier, with remarks on the making cut off. */
  readonly words: string;
  /** Whom the act addresses: "our volunteers", or null. */
  readonly whom: string | null;
  readonly audience: string | null;
}

const actList = Object.entries(speechActs) as readonly (readonly [SpeechAct, string])[];
const actPattern = new RegExp(`\\b(?:${actList.map(([, forms]) => `(${forms})`).join('|')})\\b\\s*`, 'gi');
const carrier = new RegExp(
  `\\b(?:${filmNouns})\\b(?:\\s+(?:video|film|clip|ad|message|series))?\\s*(?:\\([^)]*\\)\\s*)?(?::|-|–|—|,)?\\s*(about|on|for|of|regarding|covering|to|where|in which|titled|called|that|which|with)\\s+`,
  'gi',
);
const aboutOnly = /\b(?:about|regarding|on the (?:topic|subject) of|topic(?: is)?:?)\s+/gi;

const people = String.raw`(?:[\w'’-]+\s+){0,3}?(?:people|kids|children|toddlers|teens|teenagers|adults|seniors|students|pupils|learners|beginners|newcomers|parents|moms|dads|families|employees|staff|workers|colleagues|teams?|hires|starters|joiners|interns|managers|leaders|executives|investors|customers|clients|users|subscribers|followers|viewers|members|guests|visitors|tourists|travell?ers|patients|donors|volunteers|residents|citizens|neighbou?rs|fans|friends|developers|engineers|designers|marketers|founders|entrepreneurs|freelancers|teachers|professionals|graders|graduates|owners|buyers|sellers|homeowners|drivers|cyclists|runners|women|men|girls|boys|everyone|everybody|audience|class|community|year-olds|public|shoppers|patrons|attendees|participants|candidates|applicants|partners|stakeholders|players|athletes|freshmen|renters|tenants|couples|retirees|nurses|doctors|agents|newbies|commuters|gardeners|lovers|enthusiasts)`;
const audienceTail = new RegExp(
  `\\s*,?\\s*\\b(?:to|for|aimed at|targeted at|targeting|intended for|addressed to|directed at)\\s+((?:an?\\s+|the\\s+|our\\s+|my\\s+|your\\s+|all\\s+)?${people}(?:\\s+(?:in|of|at|who|aged|over|under|with)\\s+[\\w\\s'-]{2,40})?)\\s*[.!]?$`,
  'i',
);
const whomLead = new RegExp(
  `^((?:all\\s+|all of\\s+)?(?:an?\\s+|the\\s+|our\\s+|my\\s+|your\\s+|their\\s+)?(?:${people}|us|them|him|her))\\b\\s*(?=(?:that|to|on|for|about|how|what|why|who|not|aboard|back|\\W|$))`,
  'i',
);

/** Remarks on how the film is made; each ends the topic where it begins. */
const remarks: readonly RegExp[] = [
  /\s*,?\s*\b(?:in|with|using)\s+(?:an?\s+|the\s+)?(?:[\w-]+(?:,\s*|\s+)(?:and\s+|but\s+|yet\s+)?){0,4}(?:tone|voice|manner|style|mood|way|vibe|energy|delivery|smile|attitude|accent|feel|terms|language|enthusiasm|passion|humou?r|pace)\b/i,
  /\s*,?\s*\b(?:for|on|as an?|to post on|to share on)\s+(?:my |our |the )?(?:tik ?tok|instagram|youtube|linkedin|facebook|snapchat|twitter|x|reels?|shorts?|social media|website|homepage|landing page|intranet|newsletter)\b/i,
  /\s*,?\s*\b(?:in|within|under|lasting|about|around|for|of)\s+(?:about |around |under |just |only |less than )?(?:\d+|an?|one|two|three|thirty|sixty|ninety|half a)[\s-]*(?:seconds?|secs?|s|minutes?|mins?|min)\b/i,
  /\s*,?\s*\b(?:in front of|against|standing|sitting|seated|walking|wearing|dressed|smiling|looking (?:at|into|straight)|speaking (?:directly|to camera|slowly|in)|set (?:in|on|at|against)|filmed|shot (?:in|on|at))\b/i,
  /\s*,?\s*\b(?:in|from|at|inside)\s+(?:an?|his|her|their)\s+(?:[\w-]+,?\s+){0,4}?(?:studio|kitchen|office|newsroom|classroom|room|lab|laboratory|park|street|rooftop|library|gym|clinic|desk|setting|background|environment|caf[eé]|store|shop|garage|garden)\b/i,
  /\s*,?\s*\b(?:in (?:english|spanish|german|french|plain english|layman['’]?s? terms|simple (?:words|english))|as if|like you(?:['’]re| are)|like i(?:['’]m| am))\b/i,
  /\s*,?\s*\b(?:(?:with|and|but)\s+)?(?:no|without)\s+(?:any\s+)?(?:music|captions|subtitles|avatar|presenter|jargon)\b/i,
  /\s*,?\s*\b(?:with|including|add|and)\s+(?:\w+\s+)?(?:captions|subtitles|background music|music|graphics|animations?|b-roll|transitions)\b/i,
  /\s*,?\s*\b(?:keep it|make it|make sure|please use|use an?|the tone|tone should|it should|should be|approximately|vertical|portrait|landscape|16:9|9:16)\b/i,
  /\s*[([]\s*(?:\d+[\s-]*(?:seconds?|secs?|s|minutes?|mins?)|vertical|portrait|landscape|9:16|16:9)[^)\]]*[)\]]/i,
];

/** Finds what a single order wants said; null when it says nothing about content. */
export function readSubject(order: string): Subject | null {
  const text = order.trim().replace(/[.!]+$/, '');
  const found = findAct(text) ?? findCarrier(text);
  if (found === null) return null;
  let words = cutRemarks(found.words);
  let audience: string | null = null;
  const tail = audienceTail.exec(words);
  if (tail !== null && tail.index > 0) {
    audience = tail[1] ?? null;
    words = words.slice(0, tail.index);
  }
  const whom = takesWhom.has(found.act ?? '') ? whomLead.exec(words) : null;
  if (whom !== null) words = words.slice(whom[0].length);
  words = words.replace(/^[\s,:–—-]+|[\s,;:–—-]+$/g, '');
  return { act: found.act, words, whom: whom?.[1] ?? null, audience };
}

const takesWhom = new Set(['tell', 'remind', 'invite', 'thank', 'welcome', 'congratulate', 'wish', 'teach', 'deliver']);

function findAct(text: string): { readonly act: SpeechAct; readonly words: string } | null {
  for (const match of text.matchAll(actPattern)) {
    const word = match[0].trim().toLowerCase();
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const act = actList[index]?.[0];
    if (act === undefined || !actsAsVerb(text, match.index, word)) continue;
    const words = text
      .slice(match.index + match[0].length)
      .replace(/^(?:us |me |viewers |people |the audience )?(?=\S)/i, '');
    if (words.trim() === '') continue;
    return { act, words };
  }
  return null;
}

const nounLike =
  /^(?:present|report|reports|review|reviews|train|offer|offers|market|marketing|pitch|read|share|shares|show|shows|note|launch|welcome|recap|cover|talk|training|wish|wishes|invite|ask|say|state|let|give|highlight|highlights|outline|thank|thanks|summary|sell|training|onboarding|greeting|demonstrate|offering|launches|covers|features|onboard|reading|sharing|teaching)$/;

/** "A report on" and "our offer" are nouns; "to report", "and offers" and a first word are verbs. */
function actsAsVerb(text: string, at: number, word: string): boolean {
  const before = text.slice(0, at).trimEnd();
  if (before === '' || /[,;:]$/.test(before)) return true;
  const last = before.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  if (/^(?:to|and|who|that|please|then|will|should|must|can|is|are|by)$/.test(last)) return true;
  if (!nounLike.test(word.split(' ')[0] ?? ''))
    return !/^(?:of|for|about|on|our|the|a|an|my)$/.test(last) || word.endsWith('ing');
  return false;
}

function findCarrier(text: string): { readonly act: null; readonly words: string } | null {
  for (const pattern of [carrier, aboutOnly]) {
    for (const match of text.matchAll(pattern)) {
      const words = text.slice(match.index + match[0].length);
      const onlyPlatform =
        /^(?:my |our |the )?(?:tik ?tok|instagram|youtube|linkedin|facebook|reels?|shorts?|social media)\b/i.test(
          words,
        );
      if (words.trim() === '' || onlyPlatform) continue;
      return { act: null, words };
    }
  }
  return null;
}

function cutRemarks(words: string): string {
  let out = words;
  for (const remark of remarks) {
    const match = remark.exec(out);
    // At the very start it is the topic itself: "smiling more often".
    if (match !== null && match.index > 2) out = out.slice(0, match.index);
  }
  return out.trim();
}

/** Gives the audience an order names anywhere: "Audience: parents", "for busy parents". */
export function readAudience(text: string): string | null {
  const label = /(?:^|\n)\W*(?:target\s+)?audience(?: is|:)\s*([^\n.]{2,60})/i.exec(text);
  if (label !== null) return label[1]?.trim() ?? null;
  const tail = new RegExp(
    `\\b(?:for|to|aimed at|targeting)\\s+((?:the\\s+|our\\s+|my\\s+|all\\s+)?${people})\\b`,
    'i',
  ).exec(text);
  return tail?.[1]?.trim() ?? null;
}
