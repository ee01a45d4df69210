// Brief and cast -> the words that fill the slots of the copy.
import type { Brief } from '../../brief.ts';
import type { Cast } from '../../casting.ts';
import { handleSlots } from './develop/handle.ts';
import { gerundOf } from './gerund.ts';
import { headingOf } from './headings.ts';
import type { Slots, ToneGroup } from './pen.ts';
import { placeOf } from './place-of.ts';

const countWords = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Gives the slots of a film. */
export function readSlots(brief: Brief, cast: Cast): Slots {
  const topic = brief.topic;
  const audience = cleanPeople(brief.audience);
  return {
    subject: subjectOf(brief),
    ...handleSlots(grave.test(topic?.words ?? '') ? null : topic),
    ...topicSlots(topic),
    what: whatOf(brief),
    thanked: topic === null ? null : `${isPeople(topic.words) ? 'to' : 'for'} ${topic.words}`,
    ...heroSlots(brief),
    name: senderOf(brief) === null ? (topic?.name ?? null) : null,
    sender: senderOf(brief),
    audience,
    whom: cleanPeople(brief.whom),
    crowd: crowdOf(cleanPeople(brief.whom) ?? audience),
    ...occasionSlots(brief),
    // Only a name that the prompt gives is spoken.
    presenter: brief.presenter.name?.value ?? null,
    role: cast.role,
    place: placeOf(brief),
    day: dayOf(brief),
    occasion: occasionOf(brief),
    count: countOf(brief),
    things: topic === null ? null : topic.words.replace(/^(?:the\s+)?(?:top|best)\s+(?:\d+|\w+)\s+/i, ''),
    cardTitle: topic !== null && topic.title.length <= 32 ? topic.title : headingOf(brief),
    outlook: outlookOf(dayOf(brief)),
    forecast: forecastOf(dayOf(brief)),
    skyline: /\bskyline\b/i.test(brief.text) ? 'skyline' : null,
  };
}

/** Of these nobody speaks with a light heart. */
const grave =
  /\b(?:burnout|stress|scams?|death|dying|grief|cancer|diseases?|virus(?:es)?|war|bullying|abuse|fraud|phishing|fires?|accidents?|floods?|depression|anxiety|suicide|drugs?|addiction|outages?|debt|inflation|earthquakes?|violence|racism|illness|dementia|loneliness)\b/i;

/** A topic that can stand for a thing inside any sentence. */
function subjectOf({ topic }: Brief): string | null {
  const isThing = topic !== null && (topic.kind === 'noun' || topic.kind === 'doing');
  return isThing && !grave.test(topic.words) && topic.words.length <= 48 && !/[,:;]/.test(topic.words)
    ? topic.words
    : null;
}

/** Thanks go to people, and for what they did. */
const isPeople = (words: string): boolean =>
  /(?:volunteers?|helpers?|donors?|supporters?|sponsors?|customers?|clients?|guests?|members|team|colleagues|employees|staff|crew|teachers?|nurses?|drivers?|coach(?:es)?|parents|firefighters?|everyone|everybody|neighbou?rs|friends|fans|readers|patients|students|players)$/i.test(
    words.split(/\s(?:of|in|at|from|who|for|on|with)\s/)[0] ?? words,
  );

/** The forms of the topic that sentences need. */
function topicSlots(topic: Brief['topic']): Slots {
  if (topic === null) return { topic: null, title: null, about: null, thing: null, task: null, doing: null };
  const { words, kind, title, task } = topic;
  return {
    topic: words,
    title,
    about: kind === 'question' || kind === 'statement' ? null : words,
    thing: kind === 'noun' || kind === 'doing' ? words : null,
    task,
    doing: task === null ? (kind === 'doing' ? words : null) : gerundOf(task),
  };
}

/** What a thing with a name is: "a coffee shop in Lisbon called Bica" is a coffee shop in Lisbon. */
export function whatOf({ topic }: Brief): string | null {
  const match = /^((?:an?|the|our) [^,:;]{3,60}?),? (?:called|named) [“"]?\p{Lu}[^,:;]*$/u.exec(topic?.words ?? '');
  return match?.[1]?.replace(/^the /, 'a ') ?? null;
}

/** Whom a story is about: "a fox who was afraid of the dark" is the fox. */
function heroSlots({ topic }: Brief): Slots {
  const words = topic?.words ?? '';
  const match =
    /\b(?:an?|the|our) ((?:[\p{L}-]+ ){0,2}?[\p{L}-]+)(?= (?:who|that|which|and|with|in|on|at|of|from)\b|[,.]|$)/u.exec(
      words,
    );
  const noun = match?.[1] ?? null;
  const isThing = topic?.kind === 'noun' && noun !== null && !/\b(?:story|tale|history|beginning|life)\b/.test(noun);
  return { hero: isThing ? (match?.[0] ?? null) : null, theHero: isThing ? `the ${noun}` : null };
}

/** Those who send their wishes: "from the Larsen family". */
function senderOf(brief: Brief): string | null {
  if (brief.format.value !== 'greeting') return null;
  return (
    /\bfrom ((?:the|all of us at|everyone at|your friends at) (?:\p{Lu}[\p{L}&'’-]*\s?)+(?:family|team|crew)?)/u
      .exec(brief.text)?.[1]
      ?.trim() ?? null
  );
}

/** Words for greetings and feasts. */
const occasionSlots = (brief: Brief): Slots => ({
  daytime: /\bgood (?:morning|afternoon|evening|night)\b/i.exec(brief.orders)?.[0].toLowerCase() ?? null,
  couple: /\bwedding\b/i.test(brief.text) ? (brief.topic?.name ?? null) : null,
});

const forecastOf = (day: string): string =>
  /^to(?:day|morrow|night)$/.test(day) ? `${day}'s forecast` : 'the forecast';

const outlookOf = (day: string): string =>
  /^to(?:day|morrow|night)$/.test(day) ? `${day.charAt(0).toUpperCase()}${day.slice(1)}'s outlook` : 'The outlook';

const occasions =
  /\b(?:happy |merry )?(birthday|anniversary|christmas|new year|easter|diwali|hanukkah|eid|thanksgiving|mother['’]s day|father['’]s day|valentine['’]s day|holidays?|graduation|retirement|wedding|promotion)\b/i;

function occasionOf(brief: Brief): string | null {
  const word = occasions.exec(brief.text)?.[1]?.replace(/^holiday$/i, 'holidays');
  if (word === undefined) return null;
  const isCommon = /^(?:birthday|anniversary|holidays|graduation|retirement|wedding|promotion)$/i.test(word);
  return isCommon ? word.toLowerCase() : word.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** "Our new employees" is spoken to as "new employees". */
function cleanPeople(words: string | null): string | null {
  if (words === null) return null;
  const clean = words.replace(/^(?:our|my|your|the|all of|all|their|an?)\s+/i, '').trim();
  return /^(?:us|them|him|her|you|me|people|viewers|audience|everyone|everybody|public)$/i.test(clean) ||
    clean.length > 40
    ? null
    : clean;
}

/** Whom one greets: "Hello, team", but not "Hello, employees". */
const crowdOf = (whom: string | null): string | null =>
  whom !== null &&
  /^(?:team|colleagues|parents|students|class|neighbou?rs|friends|members|teachers|guests|volunteers|players|residents|dear [a-z]+)$/i.test(
    whom,
  )
    ? whom
    : null;

function dayOf(brief: Brief): string {
  const day =
    /\b(today|tonight|tomorrow|this (?:weekend|week|morning|afternoon|evening)|the weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i.exec(
      brief.text,
    )?.[1];
  if (day === undefined) return 'today';
  if (day.toLowerCase() === 'the weekend') return 'this weekend';
  return /day$/i.test(day) && !/^to/i.test(day)
    ? day.charAt(0).toUpperCase() + day.slice(1).toLowerCase()
    : day.toLowerCase();
}

function countOf(brief: Brief): string | null {
  const items = brief.facts.find((fact) => fact.kind === 'list' && fact.items.length > 1)?.items.length;
  return items === undefined ? null : (countWords[items] ?? String(items));
}

/** The tone group of a brief's tone. */
export function toneGroupOf(brief: Brief): ToneGroup {
  const tone = brief.tone?.value;
  if (tone === 'upbeat' || tone === 'energetic' || tone === 'funny' || tone === 'friendly') return 'bright';
  if (tone === 'serious' || tone === 'professional' || tone === 'calm') return 'sober';
  const bright = ['ad', 'product', 'event', 'welcome', 'greeting', 'recipe', 'hiring', 'forecast'];
  return tone === undefined && bright.includes(brief.format.value) ? 'bright' : 'plain';
}
