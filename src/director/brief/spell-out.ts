// A prompt as typed in haste -> the same with whole words, sentences and capitals; nothing quoted comes here.

import { sexOfName } from './given-names.ts';
import { addressPerson } from './personal-greeting.ts';
import { partPictureAsides } from './picture-asides.ts';
import { findPlaceNames } from './place-names.ts';
import { breakSentences } from './run-on.ts';
import { editText, type SourceText } from './source-text.ts';
import { rightWord } from './typos.ts';

/** Short forms of people who type with their thumbs; only in small letters, for capitals may be names. */
const shortForms: Readonly<Record<string, string>> = {
  vid: 'video',
  vids: 'videos',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  u: 'you',
  ur: 'your',
  thx: 'thanks',
  tnx: 'thanks',
  ppl: 'people',
  abt: 'about',
  bc: 'because',
  cuz: 'because',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tonite: 'tonight',
  wanna: 'want to',
  gonna: 'going to',
  bday: 'birthday',
  'b-day': 'birthday',
  b4: 'before',
  w: 'with',
  'w/': 'with',
  'w/o': 'without',
  dont: "don't",
  doesnt: "doesn't",
  cant: "can't",
  wont: "won't",
  isnt: "isn't",
  arent: "aren't",
  didnt: "didn't",
  im: "I'm",
  ive: "I've",
  youre: "you're",
  theyre: "they're",
  thats: "that's",
  whats: "what's",
  hows: "how's",
  wheres: "where's",
  whos: "who's",
  lets: "let's",
  i: 'I',
  "i'm": "I'm",
  "i've": "I've",
  "i'd": "I'd",
  "i'll": "I'll",
  asap: 'as soon as possible',
  btw: 'by the way',
  mins: 'minutes',
};
const shortForm = /(?<![\p{L}\p{N}@#/.'’_-])(?:w\/o?|[a-z]['’a-z0-9-]{0,9})(?![\p{L}\p{N}@/_'’-]|\.\p{L})/gu;
/** "A vid 4 baristas". */
const forPeople =
  /(?<=\b(?:video|vid|clip|film|ad|tips|guide|reel|training|onboarding|speech|message|intro|promo|talk|lesson|tutorial|explainer|reminder|announcement)s? )4(?= [a-z])/g;
/** "Write and present a toast for …" orders a speech. */
const toast =
  /(?<=^\s*(?:please )?(?:write|make|create|give|present|deliver|prepare)(?: and \w+)? (?:an? |the |my |our )?(?:[\w-]+ )?)toast(?= (?:for|to|on)\b)/gim;
const days = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/g;
const monthBeside =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?= \d)|(?<=\d(?:st|nd|rd|th)? (?:of )?)(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:january|february|april|june|july|september|october|november|december|christmas|easter|halloween|thanksgiving|diwali|ramadan|hanukkah)\b/g;
const personBeside =
  /(?<=\b(?:[Ff]rom|[Bb]y|named|called|name is|I am|I'm|brother|sister|husband|wife|son|daughter|friend|colleague|boss|mum|mom|dad|uncle|aunt|dr\.?|thank|congratulate|meet|ask|call) )(?!(?:rose|grace|mark|daisy|holly|ivy|poppy|ruby|lily|frank|max|carol|will|may|joy|art|mai|mo|dale|joan|wei|sean)\b)[a-z]{3,12}\b/g;
/** Names that everybody types small, with capitals of their own. */
const brandNames: Readonly<Record<string, string>> = {
  ...{
    api: 'API',
    apis: 'APIs',
    ai: 'AI',
    seo: 'SEO',
    ceo: 'CEO',
    cfo: 'CFO',
    cto: 'CTO',
    hr: 'HR',
    faq: 'FAQ',
    diy: 'DIY',
  },
  ...{
    gdpr: 'GDPR',
    usa: 'USA',
    uk: 'UK',
    pdf: 'PDF',
    url: 'URL',
    ux: 'UX',
    kpi: 'KPI',
    crm: 'CRM',
    saas: 'SaaS',
    vpn: 'VPN',
  },
  ...{ html: 'HTML', css: 'CSS', sql: 'SQL', dna: 'DNA', adhd: 'ADHD', roi: 'ROI', nasa: 'NASA', vip: 'VIP' },
  ...{ iphone: 'iPhone', iphones: 'iPhones', ipad: 'iPad', youtube: 'YouTube', tiktok: 'TikTok', linkedin: 'LinkedIn' },
  ...{ whatsapp: 'WhatsApp', chatgpt: 'ChatGPT', paypal: 'PayPal', macbook: 'MacBook', powerpoint: 'PowerPoint' },
};
const brands =
  /(?<![\p{L}@#/.-])(?:iphones?|ipad|youtube|tiktok|linkedin|whatsapp|chatgpt|paypal|macbook|powerpoint|android|instagram|facebook|netflix|google|microsoft|apis?|ai|seo|ceo|cfo|cto|hr|faq|diy|gdpr|usa|uk|pdf|url|ux|kpi|crm|saas|vpn|html|css|sql|dna|adhd|roi|nasa|vip)(?![\p{L}@/-]|\.\p{L})/gu;
const letterRuns = /[\p{L}][\p{L}'’]*/gu;

/** Letters of which more than this share are capitals are shouted. */
const shoutedShare = 0.7;
const fewestShoutedWords = 4;
const keptCapitals =
  /^(?:I|USA?|UK|EU|UN|UAE|TV|CEO|CFO|CTO|COO|HR|IT|AI|PR|PIN|FAQ|DIY|GDPR|ATM|PDF|QR|URL|VIP|BBQ|DJ|MC|GPS|USB|LED|SUV|NGO|NASA|PSA|CTA|SEO|B2B|SAAS|GMT|UTC|AM|PM|KG|KM|ML|CM|NYC|LA|DC)$/;

/** "A denim... let's say a blue dress", "turquoise... no: plain grey": what is taken back is left out. */
const takenBack =
  /[\p{L}-]+(?: [\p{L}-]+)?\s?(?:\.{3}|…)\s*(?:no[,:]|(?:wait|sorry|actually|or rather|rather|let['’]s say|make that|I mean|scratch that)\b[,:]?)\s+(?:(?:no|just|actually|rather|plain|make it|let['’]s say)[,:]?\s+)*|[\p{L}-]+\s?(?:\.{3}|…)\s*(?:skip|forget|leave out|drop) the [\p{L} -]{3,24},\s*(?:just\s+)?/giu;

/** Spells a prompt out; every letter keeps the way back to its place. */
export function spellOut(given: SourceText): SourceText {
  const source = partPictureAsides(addressPerson(given));
  const calm = isShouted(source.text) ? editText(source, [[letterRuns, lowerShout]]) : source;
  const whole = editText(calm, [
    [takenBack, () => ''],
    [shortForm, ([word], match) => writtenOut(word, match)],
    [forPeople, () => 'for'],
    [toast, () => 'toast speech'],
    // Shapes of the picture, which are no numbers of the content.
    [/(?<![\d:x])9\s?[:x]\s?16(?![\d:x])/gi, () => 'vertical'],
    [/(?<![\d:x])16\s?[:x]\s?9(?![\d:x])/gi, () => 'landscape'],
    // A line begins with a capital, as labels do.
    [/(?<=^|\n)[^\S\n]*[a-z](?=[a-z]+(?:[\s,:]|$))/g, ([start]) => start.toUpperCase()],
    [/(?<![\p{L}\p{N}@#/.'’_-])[a-z]{6,14}(?![\p{L}\p{N}@/_'’-]|\.\p{L})/gu, ([word]) => rightWord(word)],
    [days, ([word]) => capital(word)],
    [brands, ([word]) => brandNames[word] ?? capital(word)],
    [monthBeside, ([word]) => capital(word)],
  ]);
  const broken = editText(breakSentences(whole), [[smallStart, ([start], match) => capitalAfterStop(start, match)]]);
  return /\p{Ll}\s\p{Lu}\p{Ll}/u.test(calm.text) ? broken : withNames(broken);
}

/** "Calm voice. no music": what follows a full stop begins a sentence. */
const smallStart = /(?<=[\p{L}\d)"”][.!?]\s)\p{Ll}(?=[\p{Ll}']*(?:[\s,.!?]|$))/gu;
const noStop =
  /\b(?:e\.g|i\.e|etc|approx|dept|inc|ltd|co|vs|no|st|dr|mr|mrs|ms|prof|est|incl|max|min|sec|hrs?|p\.m|a\.m|u\.s|ca|resp)\.\s$/i;

function capitalAfterStop(start: string, match: RegExpMatchArray): string {
  const before = (match.input ?? '').slice(Math.max(0, (match.index ?? 0) - 12), match.index);
  return noStop.test(before) ? start : start.toUpperCase();
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function writtenOut(word: string, match: RegExpMatchArray): string {
  const form = Object.hasOwn(shortForms, word) ? shortForms[word] : undefined;
  const after = (match.input ?? '').slice((match.index ?? 0) + word.length);
  // A lone "w" stands for "with" before a word, and "4 W" is a unit.
  if (word === 'w' && !/^ [a-z]/i.test(after)) return word;
  return form ?? word;
}

function isShouted(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  const words = text.match(/\p{Lu}{2,}/gu)?.length ?? 0;
  return words >= fewestShoutedWords && upper / (upper + lower) > shoutedShare;
}

function lowerShout([word]: RegExpMatchArray & { readonly 0: string }, match: RegExpMatchArray): string {
  if (keptCapitals.test(word)) return word;
  const before = (match.input ?? '').slice(0, match.index);
  const opens = /(?:^|[.!?:\n])\s*$/.test(before);
  return opens ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase();
}

/** Where nobody typed a capital, people and places of the map get theirs. */
function withNames(typed: SourceText): SourceText {
  const source = editText(typed, [[personBeside, ([name]) => (sexOfName(name) === null ? name : capital(name))]]);
  const found = findPlaceNames(source.text);
  return found === null ? source : editText(source, [[found, ([name]) => name.replace(/\p{L}+/gu, capital)]]);
}
