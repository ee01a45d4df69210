// "Persuade parents …", "an invitation to …", "Goal: sell tickets" -> what the film is for.
import type { Format } from './format.ts';
import { firstReading, type Reading, type SourceText } from './source-text.ts';

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
    'thank(?:s|ing)?(?! you for watching)|thank[- ]you|appreciation|gratitude|show(?:ing)? (?:our |my )?gratitude',
  ],
  [
    'congratulate',
    'congratulat\\w+|birthday(?! party)|toast(?:s|ing)?|best wishes|wish(?:es|ing)? (?:everyone|our|my|all|him|her|them|you)',
  ],
  [
    'warn',
    'warn(?:s|ing)?|alert(?:s|ing)?|caution(?:s|ing)?|psa|public service announcement|recall notice|safety (?:briefing|notice|reminder|video|message)|scam alert|watch out',
  ],
  ['invite', 'invit(?:e|es|ing|ations?)|rsvp|save the date|come (?:along|to our|and join)'],
  ['recruit', 'recruit(?:s|ing|ment)?|hiring|job (?:ad|advert|opening|offer|posting)|applicants|join our team'],
  [
    'sell',
    'sell(?:s|ing)?|introduc(?:e|es|ing) (?:our|the|my) new(?! (?:head|director|manager|ceo|cto|cfo|coo|colleague|teacher|nurse|doctor|team ?mate|team member|member|employee|coach|principal|chef|intern|president|chair\\w*|officer|assistant|engineer|designer|developer|trainer|\\w+ologist|dentist|neighbou?r|mayor)s?\\b)|ads?|advert(?:s|ise|isement|ising)?|commercial|promo(?:s|te|tes|ting|tion|tional)?|market(?:s|ing)?(?= (?:video|our|my|the|clip))|product (?:launch|video|demo)|launch(?:es|ing)? (?:video|our|of)|discount|special offer|get (?:people|customers|them|viewers) to (?:buy|book|order)|sales video|listing',
  ],
  [
    'persuade',
    'persuad(?:e|es|ing)|convinc(?:e|es|ing)|pitch(?:es|ing)?|get (?:people|viewers|them|everyone) to|encourag(?:e|es|ing) (?:people|viewers|everyone|them|our)|raise awareness|campaign|appeal (?:to|for)|fundrais\\w+|urg(?:e|es|ing)|ask(?:s|ing)? (?:people|everyone|everybody|customers|viewers|them|(?:our|all|the) \\w+) to',
  ],
  ['remind', "remind(?:s|er|ers|ing)?|don[’']t forget"],
  ['welcome', 'welcom(?:e|es|ing)|greet(?:s|ing)?|onboard(?:s|ing)?|new (?:starters|joiners|hires)'],
  ['motivate', 'motivat\\w+|inspir(?:e|es|ing|ational)|pep talk|cheer(?:s|ing)? up|affirmations?'],
  [
    'report',
    'status(?= *:)|(?:status|progress|quarterly|weekly|monthly|annual|news|board|sales|financial|investor) (?:report|update|results|review)|report(?:s|ing)? (?:on|to)|recap(?:s|ping)?|summari[sz](?:e|es|ing)|summary|forecast|minutes of|bulletin|earnings',
  ],
  [
    'entertain',
    'entertain(?:s|ing)?|(?:bedtime |short |funny )?(?:story|stories|tale)|jokes?|comedy|make (?:people|them|everyone|us) laugh|parody|skit',
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
  const stated = firstReading<Purpose>(source, orders, label, (match) => purposeIn(match[1] ?? match[2] ?? ''));
  return stated ?? firstNamed(source, orders) ?? { ...format, value: ofFormat[format.value] };
}

/** Gives the format that the purpose asks for; null when the one read serves it. */
export const formatOfPurpose = ({ value, span }: Reading<Purpose>): Format | null =>
  span.end > span.start ? (formatFor[value] ?? null) : null;

const purposeIn = (text: string): Purpose | null =>
  words.find(([, list]) => new RegExp(`\\b(?:${list})\\b`, 'i').test(text))?.[0] ?? null;

function firstNamed(source: SourceText, orders: string): Reading<Purpose> | null {
  for (const [purpose, list] of words) {
    const reading = firstReading<Purpose>(source, orders, new RegExp(`\\b(?:${list})\\b`, 'i'), () => purpose);
    if (reading !== null) return reading;
  }
  return null;
}
