// An order such as "a doctor explaining why flu shots matter to parents" -> what is said, to whom, and by which act.
import { presenterStart } from './orders.ts';
import { people } from './people.ts';
import { cutRemarks, cutTailNoun } from './remarks.ts';
import { baseVerbs, filmNouns, type SpeechAct, speechActs } from './vocabulary.ts';

/** What an order asks to be said. */
export interface Subject {
  readonly act: SpeechAct | null;
  /** The words stand behind a colon after those who are addressed: points, not the topic. */
  readonly isListed: boolean;
  /** The words stand behind "for" or "to": they may tell whom or where the film is for. */
  readonly isFor: boolean;
  /** The words after the act or carrier, with remarks on the making cut off. */
  readonly words: string;
  /** Whom the act addresses: "our volunteers", or null. */
  readonly whom: string | null;
  readonly audience: string | null;
}

const actList = Object.entries(speechActs) as readonly (readonly [SpeechAct, string])[];
const actPattern = new RegExp(`\\b(?:${actList.map(([, forms]) => `(${forms})`).join('|')})\\b\\s*`, 'gi');
const carrier = new RegExp(
  `\\b(?:${filmNouns})\\b(?:\\s+(?:video|film|clip|ad|message|series))?\\s*(?:\\([^)]*\\)\\s*)?(?::|-|–|—|,)?\\s*(about|on|for|of|regarding|re:?|covering|to|where|in which|titled|called|that|which|with)\\s+`,
  'gi',
);
const aboutOnly =
  /\b(?:on (?=(?:why|how|what|when|where)\b)|about\s|regarding|on the (?:topic|subject) of|topic(?: is)?:?)\s*/gi;

const audienceTail = new RegExp(
  `(?<!\\bthanks\\s{0,2})\\s*,?\\s*\\b(?:to|for|aimed at|targeted at|targeting|intended for|addressed to|directed at)\\s+((?:an?\\s+|the\\s+|our\\s+|my\\s+|your\\s+|all\\s+)?(?:${people}|office|workplace|school|classroom|website|company|team|intranet)(?:\\s+(?:in|of|at|who|aged|over|under|with)\\s+[\\w\\s'-]{2,40})?)\\s*[.!]?$`,
  'i',
);
const whomLead = new RegExp(
  `^((?:all\\s+|all of\\s+)?(?:an?\\s+|the\\s+|our\\s+|my\\s+|your\\s+|their\\s+)?(?:${people}|(?:[\\w-]+\\s+)?(?:team|crew|staff|department)|us|them|him|her)(?:\\s+(?:of|in|at|from)\\s+(?:[\\w'-]+\\s+){0,2}?[\\w'-]+)?)\\b\\s*(?=(?:that|to|on|for|about|how|what|why|who|not|aboard|back|the|our|we|there|[(,:;.]|$))`,
  'i',
);

/** Finds what a single order wants said; null when it says nothing about content. */
export function readSubject(order: string): Subject | null {
  const text = order.trim().replace(/[.!]+$/, '');
  const found =
    findThanks(text) ??
    findExplained(text) ??
    findHello(text) ??
    findTestimonial(text) ??
    findModifier(text) ??
    earlier(findAct(text), findCarrier(text));
  if (found === null) return null;
  const cut = cutViewers(found.act, cutAudience(withoutViewers(found.act, cutRemarks(withoutBack(found)))));
  let { words } = cut;
  const { audience } = cut;
  // "An apology to customers for the outage".
  const addressed = addressedTo.exec(words);
  if (addressed !== null) words = words.slice(addressed[0].length);
  const told = toldTo.exec(words);
  if (told !== null) words = words.slice(told[0].length);
  const whom =
    told ??
    (takesWhom.has(found.act ?? '') ? (whomLead.exec(words) ?? whomName.exec(words) ?? whomToAct.exec(words)) : null);
  if (whom !== null && told === null) words = words.slice(whom[0].length);
  const isListed = whom !== null && /^\s*:\s/.test(words);
  words = words.replace(/^[\s,:–—-]+|[\s,;:–—-]+$/g, '');
  const isFor = found.act === null && /^(?:for|to)$/i.test(found.link ?? '');
  return { act: found.act, isListed, isFor, words, whom: whom?.[1] ?? addressed?.[1] ?? null, audience };
}

/** "Welcome back to school" welcomes to school. */
const withoutBack = ({ act, words }: Found): string =>
  act === 'welcome' ? words.replace(/^back (?:to|at|from|in)\s+/i, '') : words;

const toMany = /\s+to\s+((?:our\s+|the\s+|all\s+|my\s+)?(?:[a-z-]+\s+){0,2}[a-z-]{3,}s)$/;
const explaining: ReadonlySet<SpeechAct | null> = new Set<SpeechAct>(['explain', 'present', 'teach', 'introduce']);

/** "Explains clay to allotment holders": whoever is explained something watches. */
function cutViewers(act: SpeechAct | null, cut: { readonly words: string; readonly audience: string | null }) {
  const tail = explaining.has(act) && cut.audience === null ? toMany.exec(cut.words) : null;
  const isDeed = tail !== null && baseVerbs.has((tail[1] ?? '').split(' ')[0] ?? '');
  const isWay =
    tail !== null && /\b(?:from|how|steps?|guide|way|switch\w*|mov\w+)\b/i.test(cut.words.slice(0, tail.index));
  return tail === null || isWay || isDeed ? cut : { words: cut.words.slice(0, tail.index), audience: tail[1] ?? null };
}

const shownPeople = new RegExp(
  `^(?:(?:our|the|all|my)\\s+)?${people}\\s+(?=(?:\\d|an?\\b|the\\b|our\\b|some\\b|(?:two|three|four|five|six|seven)\\b))`,
  'i',
);

/** "Shows office workers 4 exercises". */
const withoutViewers = (act: SpeechAct | null, words: string): string =>
  act === 'teach' ? words.replace(shownPeople, '') : words;

/** Parts the words from whom they are for: "fractions for third graders". */
export function cutAudience(words: string): { readonly words: string; readonly audience: string | null } {
  const tail = audienceTail.exec(words);
  return tail === null || tail.index === 0
    ? { words, audience: null }
    : { words: words.slice(0, tail.index), audience: tail[1] ?? null };
}

/** "Explain to seniors how …", "explaining to customers that …" */
const toldTo = new RegExp(
  `^to\\s+((?:an?\\s+|the\\s+|our\\s+|my\\s+|your\\s+|all\\s+)?(?:${people}|(?:[\\w-]+\\s+)?[\\w-]{3,}s))\\s+(?=(?:how|that|why|what|when|where|about)\\b)`,
  'i',
);
const addressedTo = new RegExp(
  `^(?:to\\s+)?((?:an?\\s+|the\\s+|our\\s+|my\\s+|your\\s+|all\\s+)?${people})\\s+(?:for|about|regarding|on(?=\\s+(?:how|why|what|when|where|the|our|your)\\b))\\s+(?=\\S)`,
  'i',
);
/** "Congratulate Maria on ten years". */
const whomName = /^(\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+)?)\s+(?=(?:on|for|that|to)\b)/u;

/** "Convince my landlord to allow a dog". */
const whomToAct = /^((?:my|our|the|your|all|every)\s+[\w'’-]+(?:\s+[\w'’-]+)?)\s+(?=(?:not\s+)?to\s)/i;

const takesWhom = new Set([
  'motivate',
  'tell',
  'remind',
  'invite',
  'thank',
  'welcome',
  'congratulate',
  'wish',
  'teach',
  'deliver',
  'warn',
  'apologise',
  'persuade',
]);

interface Found {
  readonly act: SpeechAct | null;
  readonly words: string;
  readonly at: number;
  /** The word between the film's noun and its topic: "about", "for". */
  readonly link?: string;
}

/** What comes first counts, unless the film's noun only names its presenter: "a video of a teacher explaining …". */
function earlier(act: Found | null, carried: Found | null): Found | null {
  if (act === null || carried === null) return act ?? carried;
  const isSubject = /^(?:about|on|for|regarding|covering|titled|called)$/i.test(carried.link ?? '');
  const between = carried.words.slice(0, Math.max(0, carried.words.length - act.words.length));
  const namesPeople = new RegExp(`^(?:an?\\s+|the\\s+|our\\s+|my\\s+)?${people}\\b\\s*\\w+ing\\b`, 'i').test(between);
  return carried.at < act.at && isSubject && !namesPeople ? carried : act;
}

/** "A thank you video to our donors for …" */
function findThanks(text: string): Found | null {
  // "Say thanks to the donors who paid for the ambulance" is said as it stands.
  const said = /\bsay(?:s|ing)? (?:a (?:big |huge )?)?(?:thanks|thank[- ]you) to (.+)$/i.exec(text);
  if (said !== null) return { act: 'thank', words: `that thank you to ${said[1]}`, at: 0 };
  const match = new RegExp(
    `\\bthank[- ]?you\\s+(?:[\\w-]+\\s+)?(?:(?:${filmNouns}|card|note)\\s+)(?:to|for)\\s+(.+)$`,
    'i',
  ).exec(text);
  return match === null ? null : { act: 'thank', words: match[1] ?? '', at: 0 };
}

/** "A hello from the founder of Pinecone Toys" is about Pinecone Toys. */
function findHello(text: string): Found | null {
  const sent =
    /\b(?:apology|message|statement|letter|note|word|update|announcement|reminder|invitation|greetings?)\s+from\s+(?:our|the|my|an?)\s+(?:[\w'’-]+\s+){0,5}?(?:for|about|on|regarding)\s+(.+)$/i.exec(
      text,
    );
  if (sent !== null) return { act: null, words: sent[1] ?? '', at: 0 };
  const match =
    /\b(?:hello|greeting|message|word|note|welcome|update)s?\s+from\s+(?:our|the|my|an?)\s+(?:[\w-]+\s+){0,6}?(?:of|at)\s+(.+)$/i.exec(
      text,
    );
  return match === null ? null : { act: null, words: match[1] ?? '', at: 0 };
}

/** "Testimonial from a happy customer of CleanCo, a cleaning service". */
function findTestimonial(text: string): Found | null {
  const match =
    /\b(?:testimonial|review|story|message|word)s?\s+(?:from|by|of)\s+(?:an?|the|our)\s+(?:[\w-]+\s+){0,3}?(?:customer|client|user|owner|student|patient|guest|member|employee|subscriber)s?\s+(?:of|at|from|about)\s+(.+)$/i.exec(
      text,
    );
  return match === null ? null : { act: null, words: match[1] ?? '', at: 0 };
}

/** "Photosynthesis explained for ten-year-olds". */
function findExplained(text: string): Found | null {
  const match =
    /^(?!(?:an?|the|create|make)\s)(.{3,80}?),?\s+(?:explained|made (?:simple|easy)|in a nutshell|for dummies|101)\b(.*)$/i.exec(
      text,
    );
  return match === null ? null : { act: null, words: `${match[1]}${match[2]}`, at: 0 };
}

function findAct(text: string): Found | null {
  for (const match of text.matchAll(actPattern)) {
    const word = match[0].trim().toLowerCase();
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const act = actList[index]?.[0];
    if (act === undefined || !actsAsVerb(text, match.index, word)) continue;
    const words = text
      .slice(match.index + match[0].length)
      .replace(/^(?:us |me |viewers |people |the audience )?(?=\S)/i, '');
    if (words.trim() === '') continue;
    return { act, words, at: match.index };
  }
  return null;
}

const nounLike =
  /^(?:present|report|reports|review|reviews|train|offer|offers|market|marketing|pitch|read|share|shares|show|shows|note|launch|welcome|recap|cover|talk|training|wish|wishes|invite|ask|say|state|let|give|highlight|highlights|outline|thank|thanks|summary|sell|training|onboarding|greeting|demonstrate|offering|launches|covers|features|onboard|reading|sharing|teaching)$/;

/** "A report on" and "our offer" are nouns; "to report", "and offers" and a first word are verbs. */
function actsAsVerb(text: string, at: number, word: string): boolean {
  const before = text.slice(0, at).trimEnd();
  // "Welcome video", "Thank you message": the act names the film.
  if (
    new RegExp(
      `^(?:you\\s+|(?!(?:an?|the|our|my|your|this|that|on|about)\\b)[\\w-]+\\s+)?(?:${filmNouns})\\b`,
      'i',
    ).test(text.slice(at + word.length).trimStart()) &&
    !/^(?:make|give|deliver|read|present|record|write)/.test(word)
  )
    return false;
  if (before === '' || /[,;:]$/.test(before)) return true;
  const last = before.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  // "A service that delivers": the act of a thing, not of the presenter.
  if (/^(?:that|which)$/.test(last)) return false;
  if (/^(?:to|and|who|that|please|then|will|should|must|can|is|are|by)$/.test(last)) return true;
  const isDoing = word.endsWith('ing') && !/^(?:onboarding|training|marketing|greeting|offering)$/.test(word);
  if (presenterStart.test(text) && /s$/.test(word) && presenterStart.exec(text)?.[0] !== text) return true;
  if (isDoing || !nounLike.test(word.split(' ')[0] ?? ''))
    return !/^(?:of|for|about|on|our|the|a|an|my)$/.test(last) || word.endsWith('ing');
  return false;
}

/** "Fire safety reminder for the office": what stands before the film's noun is the topic when people or rooms follow. */
function findModifier(text: string): Found | null {
  const match = new RegExp(
    `^(?:(?:please|kindly|(?:can|could|would) you(?: please)?)\\s+)*(?:(?:create|make|produce|write|give me|do|need|want|(?:i|we) (?:need|want|would like|['’]d like)|(?:i|we)['’](?:re| am|m) looking for)\\s+)?(?:an?\\s+|the\\s+|our\\s+|short\\s+|quick\\s+|brief\\s+|\\d+[\\s-]*(?:seconds?|minutes?|secs?|mins?|s)\\s+)*((?:[\\w'’-]+\\s+){1,4}?)(?:(?:training|explainer|onboarding|welcome|awareness|reminder)\\s+)*(?:${filmNouns})\\s+(?:for|to)\\s+((?:our\\s+|the\\s+|my\\s+|all\\s+)?(?:${people}|office|workplace|school|classroom|website|company|team|intranet|shelter|charity|church|club|museum|library|hospital|hotel|agency)\\b.*)$`,
    'i',
  ).exec(text);
  const words = match?.[1]?.trim() ?? '';
  if (match === null || words === '' || /^(?:turn|convert|make|use|take)\b/i.test(words) || plainModifier.test(words))
    return null;
  // "Python" alone would be a snake: one word keeps the noun that tells what it is.
  const noun = words.includes(' ')
    ? ''
    : (/^\s*(?:training|class|course|lesson|workshop)\b/i.exec(text.slice(text.indexOf(words) + words.length))?.[0] ??
      '');
  return { act: null, words: `${words}${noun.toLowerCase()} for ${match[2]}`, at: 0 };
}

const plainModifier =
  /^(?:(?:an?|the|motivational|inspirational|short|quick|fun|funny|celebratory|congratulatory|internal|comms|hype|sizzle|intro|onboarding|welcome|training|explainer|promotional|promo|educational|informative|video|personal|friendly|thank|thank-you|happy|birthday|holiday|new|welcome|introduction|intro|product|launch|product launch|marketing|social|media|corporate|professional|bedtime|animated|vertical|portrait|landscape|instagram|tiktok|youtube|linkedin|facebook|of|about|on|and|with|safety|status|weekly|daily|monthly|project|team|market|sizzle|podcast|cooking|linkedin|it|election|product|quick|urgent|important|final|last|gentle|\d+|second|minute|news)\s*)+$/i;

/** Says whether words before a film's noun tell its kind and not its topic: "short motivational". */
export const isPlainModifier = (words: string): boolean => plainModifier.test(words.trim());

/** "Podcast trailer “Small Rooms” – …" */
const quotedName = new RegExp(`\\b(?:${filmNouns})\\s+(?=["“„])`, 'gi');

function findCarrier(text: string): Found | null {
  for (const pattern of [carrier, quotedName, aboutOnly]) {
    for (const match of text.matchAll(pattern)) {
      const words = text
        .slice(match.index + match[0].length)
        .replace(
          /^(?:shows?|explains?|tells?|teaches|describes?|covers?)\s+(?=(?:how|why|what|when|where|the|our|my|an?)\b)/i,
          '',
        );
      const onlyPlatform =
        /^(?:my |our |the )?(?:tik ?tok|instagram|youtube|linkedin|facebook|reels?|shorts?|social media)\b/i.test(
          words,
        );
      if (words.trim() === '' || onlyPlatform) continue;
      return { act: null, words, at: match.index, ...(match[1] === undefined ? {} : { link: match[1] }) };
    }
  }
  return null;
}

/** Cuts a short prompt down to its topic: "Photosynthesis explained for kids in 60 seconds" is about photosynthesis. */
export function readBareTopic(text: string): { readonly words: string; readonly audience: string | null } {
  const subject = findExplained(text) === null && findModifier(text) === null ? null : readSubject(text);
  if (subject !== null) return subject;
  return cutAudience(cutTailNoun(cutRemarks(text)));
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
