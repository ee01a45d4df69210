// "Persuade parents …", "an invitation to …", "Goal: sell tickets" -> what the film is for.
import type { Format } from './format.ts';
import { firstReading, type Reading, type SourceText } from './source-text.ts';
import { withoutRefused } from './tone.ts';

/** What the film shall bring about. */
export type Purpose =
  | 'inform'
  | 'teach'
  | 'persuade'
  | 'sell'
  | 'welcome'
  | 'entertain'
  | 'invite'
  | 'report'
  | 'warn'
  | 'thank'
  | 'congratulate'
  | 'apologise'
  | 'remind'
  | 'motivate'
  | 'announce'
  | 'recruit';

/** Words per purpose; the more telling come first. */
const words: readonly (readonly [Purpose, string])[] = [
  ['apologise', 'apologi[sz](?:e|es|ing)|apolog(?:y|ies)|say(?:ing)? sorry'],
  [
    'thank',
    'thank(?:ing)? (?!you|god)(?=[a-z])|thanks (?=(?:to|for(?! (?:your|reading|watching|understanding)))\\b)|(?:a|big|huge|say|our|warm|heartfelt) (?:thanks|thank[- ]you)|thank[- ]you(?: [\\w-]+)? (?:video|message|note|card|film|clip|speech|to|for(?! (?:watching|your|reading|understanding)))|(?<=^\\W*)thank you,? (?!for|very|so|in|and)(?=\\w)|appreciation|gratitude',
  ],
  [
    'congratulate',
    "congratulat\\w+|congrats|birthday(?! party)|(?:anniversary|wedding|graduation|retirement|engagement|jubilee|promotion|christening|festive|christmas|new year|easter|diwali|eid|holiday|season[’']?s) (?:greetings?|wishes|message|toast|video|card)|toast(?:s|ing)?|best wishes|wish(?:es|ing)? (?:everyone|our|my|all|him|her|them|you)",
  ],
  [
    'warn',
    'warn(?:s|ings?)?|heads-?up|alert(?:s|ing)?|caution(?:s|ing)?|psa|public service announcement|recall notice|safety (?:briefing|notice|reminder|video|message|clip|film|spot|reel|rules?)|drill briefing|scam alert|watch out',
  ],
  ['invite', 'invit(?:e|es|ing|ations?)|rsvp|save the date|come (?:along|to our|and join)'],
  [
    'recruit',
    'recruit(?:s|ing|ment)?|hiring|job (?:ad|advert|opening|offer|posting)|applicants|join our team|job:|(?:staff|drivers?|nurses?|cooks?|teachers?|helpers?) wanted',
  ],
  [
    'sell',
    "sell(?:s|ing)?|introduc(?:e|es|ing) (?:our|the|my) new(?! (?:head|director|manager|ceo|cto|cfo|coo|colleague|teacher|nurse|doctor|team ?mate|team member|member|employee|coach|principal|chef|intern|president|chair\\w*|officer|assistant|engineer|designer|developer|trainer|\\w+ologist|dentist|neighbou?r|mayor)s?\\b)|ads?|advert(?:s|ise|isement|ising)?|commercial|promo(?:s|te|tes|ting|tion|tional)?|market(?:s|ing)?(?= (?:video|our|my|the|clip))|product (?:launch|video|demo)|launch(?:es|ing)? (?:video|our|of)|discount|special offer|get (?:people|customers|them|viewers) to (?:buy|book|order)|sales video|listing|(?:present|introduc|show)(?:e?s|ing|e)? (?:our|my|the) [\\w’'-]+(?: [\\w’'-]+)? of the (?:week|month|season|year|day)",
  ],
  [
    'persuade',
    'persuad(?:e|es|ing)|convinc(?:e|es|ing)|pitch(?:es|ing)?|get (?:people|viewers|them|everyone) to|encourag(?:e|es|ing) (?:people|viewers|everyone|them|our)|raise awareness|campaign|appeal (?:to|for)|fundrais\\w+|urg(?:e|es|ing)|ask(?:s|ing)? (?:people|everyone|everybody|customers|viewers|them|(?:our|all|the) \\w+) to',
  ],
  ['remind', "remind(?:s|er|ers|ing)?|don[’']t forget"],
  ['welcome', 'welcom(?:e|es|ing)|say(?:ing)? hello|greet(?:s|ing)?|onboard(?:s|ing)?|new (?:starters|joiners|hires)'],
  [
    'motivate',
    'motivat(?:e|es|ion|ional)|motivating (?=[a-z])|inspir(?:e|es|ational)|inspiring (?=[a-z])|pep talk|cheer(?:s|ing)? up|affirmations?',
  ],
  [
    'report',
    'status(?= *:)|(?:project|site|build|sprint|programme|delivery|weekly|monthly|daily) status|kpis?|(?<!\\b(?:to|please) )reports?(?= (?:for|about|of|from)\\b| *[:,.–—\\n]|$)|(?:status|progress|quarterly|weekly|monthly|annual|news|board|sales|financial|investor) (?:report|update|results|review)|report(?:s|ing)? (?:on|to)|recap(?:s|ping)?|summari[sz](?:e|es|ing)|summary|forecast|minutes of|bulletin|earnings',
  ],
  [
    'entertain',
    'entertain(?:s|ing)?|(?:bedtime |short |funny )?(?:(?<!insta(?:gram)? |ig |fb |facebook |for |our )stor(?:y|ies)|tales?|fable)|story ?time|jokes?|comedy|make (?:people|them|everyone|us) laugh|parody|skit',
  ],
  [
    'teach',
    'teach(?:es|ing)?|lessons?|tutorials?|how[- ]to|train(?:s|ing)?|lectur(?:e|es|ing)|show(?:s|ing)? (?:people |viewers |them |us |you )?how|course|instructions?|step[- ]by[- ]step|recipe|demonstrat(?:e|es|ing)',
  ],
  ['announce', 'announc(?:e|es|ing|ements?)|unveil(?:s|ing)?|grand opening|opening of|reveal(?:s|ing)?'],
  [
    'inform',
    'inform(?:s|ing)?|explain(?:s|ing)?|explainer|describ(?:e|es|ing)|overview|introduction to|tell(?:s|ing)? (?:people|viewers|everyone|customers|our|us|them)|let(?:ting)? (?:people|everyone|customers|them|our \\w+) know|discuss(?:es|ing)?|talk(?:s|ing)? about',
  ],
];
const label =
  /(?:^|\n)[^\S\n]*(?:purpose|goal|objective|aim|intent(?:ion)?)\s*(?:is|:)\s*(?:to\s+)?([^\n.]{3,80})|\bthe (?:goal|purpose|aim|idea) is to ([^\n.]{3,80})/i;

const ofFormat: Readonly<Record<Format, Purpose>> = {
  forecast: 'report',
  news: 'report',
  explainer: 'inform',
  'how-to': 'teach',
  product: 'sell',
  ad: 'sell',
  onboarding: 'welcome',
  training: 'teach',
  lesson: 'teach',
  announcement: 'announce',
  recap: 'report',
  listicle: 'inform',
  story: 'entertain',
  testimonial: 'persuade',
  welcome: 'welcome',
  recipe: 'teach',
  event: 'invite',
  status: 'report',
  faq: 'inform',
  tour: 'sell',
  comparison: 'inform',
  motivation: 'motivate',
  greeting: 'congratulate',
  thanks: 'thank',
  pitch: 'persuade',
  safety: 'warn',
  hiring: 'recruit',
  reminder: 'remind',
  review: 'inform',
  introduction: 'inform',
  apology: 'apologise',
  talk: 'inform',
};

/** The format that serves a purpose when the prompt names no format. */
const formatFor: Partial<Record<Purpose, Format>> = {
  sell: 'ad',
  welcome: 'welcome',
  invite: 'event',
  warn: 'safety',
  thank: 'thanks',
  congratulate: 'greeting',
  apologise: 'apology',
  remind: 'reminder',
  motivate: 'motivation',
  recruit: 'hiring',
  teach: 'lesson',
  persuade: 'pitch',
  announce: 'announcement',
};

/** Reads the purpose from the orders: a label counts before verbs and nouns, and these before the kind of film. */
export function readPurpose(source: SourceText, orders: string, format: Reading<Format>): Reading<Purpose> {
  const wanted = withoutRefused(orders);
  const stated = firstReading<Purpose>(source, wanted, label, (match) => purposeIn(match[1] ?? match[2] ?? ''));
  // What the film is called first says more than any verb behind it.
  const first = /^\s*[^.!?:\n]+/.exec(wanted)?.[0] ?? '';
  const named = stated ?? firstNamed(source, first) ?? firstNamed(source, wanted);
  const isNews = named !== null && format.value === 'announcement' && onlyTells.test(wordsOf(source, named));
  return named === null || isNews ? { ...format, value: ofFormat[format.value] } : named;
}

/** A purpose that was only the format's changes with it. */
export const followFormat = (purpose: Reading<Purpose>, named: Reading<Format>, format: Reading<Format>) =>
  purpose.span === named.span ? { ...purpose, value: ofFormat[format.value] } : purpose;

/** Where neither orders nor format name one, what a text calls itself first may: "Story time for little ones!" */
export function readHeadPurpose(source: SourceText, text: string): Reading<Purpose> | null {
  const head = /^\s*[^.!?:\n]{3,80}/.exec(text)?.[0];
  return head === undefined ? null : firstNamed(source, head);
}

const wordsOf = (source: SourceText, { span }: Reading<Purpose>): string => source.prompt.slice(span.start, span.end);
/** To tell somebody news is to announce it. */
const onlyTells = /^(?:tell|let|inform)/i;

/** Gives the format that the purpose asks for; null when the one read serves it. */
export const formatOfPurpose = ({ value, span }: Reading<Purpose>): Format | null =>
  span.end > span.start ? (formatFor[value] ?? null) : null;

const patterns = words.map(([purpose, list]) => [purpose, new RegExp(`\\b(?:${list})\\b`, 'i')] as const);

const purposeIn = (text: string): Purpose | null => patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

function firstNamed(source: SourceText, orders: string): Reading<Purpose> | null {
  for (const [purpose, pattern] of patterns) {
    const reading = firstReading<Purpose>(source, orders, pattern, () => purpose);
    if (reading !== null) return reading;
  }
  return null;
}
