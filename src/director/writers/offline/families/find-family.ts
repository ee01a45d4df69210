// A brief -> the chapters that suit its kind of film and its subject.
import type { Format } from '../../../brief/format.ts';
import type { Brief } from '../../../brief.ts';
import { isBusiness } from '../business.ts';
import { answers } from './answers.ts';
import { apology } from './apology.ts';
import { bulletin } from './bulletin.ts';
import { cause } from './cause.ts';
import { courage } from './courage.ts';
import { craft } from './craft.ts';
import { decision } from './decision.ts';
import type { Chapter } from './family.ts';
import { gathering } from './gathering.ts';
import { offer } from './offer.ts';
import { people } from './people.ts';
import { place } from './place.ts';
import { results } from './results.ts';
import { subject } from './subject.ts';
import { tale } from './tale.ts';
import { tool } from './tool.ts';

const familyOfFormat: Partial<Record<Format, readonly Chapter[]>> = {
  ...{
    product: offer,
    ad: offer,
    testimonial: decision,
    review: decision,
    comparison: decision,
    faq: answers,
    apology,
    motivation: courage,
  },
  ...{
    event: gathering,
    welcome: [...people, ...gathering.slice(1)],
    thanks: people,
    greeting: people,
    introduction: people,
    hiring: people,
  },
  ...{ tour: place, safety: cause, reminder: cause, listicle: cause, training: cause },
  ...{ 'how-to': craft, recipe: craft, story: tale, news: bulletin, onboarding: people },
  ...{ status: results, recap: results, pitch: results },
};

const tools =
  /\b(?:tools?|apps?|software|systems?|platform|portal|process(?:es)?|polic(?:y|ies)|procedures?|workflow|crm|erp|intranet|time ?sheets?|expenses?)\b/i;
const gatherings = /\b(?:open(?:s|ing)?|invit\w+|festival|party|fair|visit\w*|concert|market|celebrat\w+|event)\b/i;
const places = /\b(?:museums?|galler(?:y|ies)|castles?|city|town|village|parks?|zoo|hotels?|apartments?|houses?)\b/i;
const ours = /\b(?:our|we|us)\b/i;

/** Gives the chapters; a forecast has none, for nobody can say more about the weather than the prompt. */
export function findFamily(brief: Brief): readonly Chapter[] {
  const format = brief.format.value;
  const words = brief.topic?.words ?? '';
  if (format === 'forecast') return [];
  if (isBusiness(brief)) return results;
  if (['training', 'announcement', 'onboarding', 'lesson'].includes(format) && tools.test(words)) return tool;
  if (format === 'announcement') return gatherings.test(brief.text) ? gathering : people;
  const byFormat = familyOfFormat[format];
  if (byFormat !== undefined) return byFormat;
  if (ours.test(words)) return tools.test(words) ? tool : offer;
  return places.test(words) ? place : subject;
}
