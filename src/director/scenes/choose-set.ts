// Brief -> the place behind the presenter, and why.
import type { SetId } from '../../model/storyboard.ts';
import type { Format } from '../brief/format.ts';
import type { Brief } from '../brief.ts';

/** A set and the reason for it. */
export interface SetChoice {
  readonly set: SetId;
  readonly reason: string;
}

const setOfFormat: Partial<Record<Format, SetId>> = {
  forecast: 'city',
  recipe: 'kitchen',
  news: 'studio',
  status: 'studio',
  pitch: 'studio',
  training: 'studio',
  onboarding: 'studio',
  recap: 'studio',
  hiring: 'studio',
  announcement: 'studio',
  review: 'studio',
  comparison: 'studio',
};
const setOfTopic: readonly (readonly [SetId, RegExp])[] = [
  [
    'kitchen',
    /\b(?:cook(?:ing|s|ed)?|recipes?|food|kitchen|bak(?:e|ing|ery)|meals?|soup|bread|pasta|pizza|coffee|tea|restaurant|breakfast|dinner|lunch|chef|cafe|café)\b/i,
  ],
  [
    'city',
    /\b(?:travel\w*|cit(?:y|ies)|outdoors?|street|walk(?:ing|s)?|running|cycling|bikes?|park|tourism|tourists?|neighbou?rhood|weather|climate|traffic|real estate|apartment|house|home for sale|festival)\b/i,
  ],
  [
    'studio',
    /\b(?:business|companies|company|tech\w*|software|app|apps|finance|revenue|sales|market\w*|startup|ai|security|cyber\w*|office|team|policy|quarter\w*|product|medical|health|doctor|science)\b/i,
  ],
];

/** Chooses the set. */
export function chooseSet(brief: Brief): SetChoice {
  if (brief.set !== null) {
    const words = brief.prompt.slice(brief.set.span.start, brief.set.span.end).replace(/\s+/g, ' ').trim();
    return { set: brief.set.value, reason: `The prompt says "${words}".` };
  }
  const byFormat = setOfFormat[brief.format.value];
  if (byFormat !== undefined) return { set: byFormat, reason: `Suits a film of this kind (${brief.format.value}).` };
  const topic = `${brief.topic?.words ?? ''} ${brief.presenter.role?.value.label ?? ''} ${brief.facts.map((fact) => fact.text).join(' ')}`;
  const byTopic = setOfTopic.find(([, pattern]) => pattern.test(topic));
  if (byTopic !== undefined) return { set: byTopic[0], reason: 'Suits the topic.' };
  return { set: 'gradient', reason: 'Nothing in the prompt speaks for a place.' };
}
