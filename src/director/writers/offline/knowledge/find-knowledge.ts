// A brief's subject -> what is commonly known of it.
import type { Brief } from '../../../brief.ts';
import { isOwnMatter } from '../domains.ts';
import { body } from './body.ts';
import { digital } from './digital.ts';
import { everyday } from './everyday.ts';
import { firstAid } from './first-aid.ts';
import { home } from './home.ts';
import type { Knowledge } from './knowledge.ts';
import { machines } from './machines.ts';
import { organs } from './organs.ts';
import { past } from './past.ts';
import { planet } from './planet.ts';
import { safety } from './safety.ts';
import { school } from './school.ts';
import { science } from './science.ts';
import { skills } from './skills.ts';
import { work } from './work.ts';

/** The telling ones first: "the history of the bicycle" is no matter of tyres. */
export const knowledge: readonly Knowledge[] = [
  ...past,
  ...firstAid,
  ...school,
  ...skills,
  ...digital,
  ...organs,
  ...everyday,
  ...science,
  ...planet,
  ...machines,
  ...safety,
  ...work,
  ...body,
  ...home,
];

/** Formats that speak about a subject in general. */
const teaching = new Set([
  ...['explainer', 'lesson', 'how-to', 'training', 'talk', 'safety', 'faq', 'motivation', 'comparison', 'news'],
]);
/** Formats in which a habit is asked for; their topic may stand in the appeal alone. */
const asking = new Set(['reminder', 'announcement']);

/** A reminder with more to say speaks of that. */
const mostFacts = 1;

/** Finds what is known of the subject; null for subjects of the user's own. */
export function findKnowledge(brief: Brief): Knowledge | null {
  const format = brief.format.value;
  const words = brief.topic?.words ?? '';
  if (isOwnMatter(words)) return null;
  if (teaching.has(format)) return bestOf(words);
  // Whoever gives times and figures has news of his own to tell.
  const isHabit = asking.has(format) && brief.facts.length <= mostFacts && brief.details.length === 0;
  return isHabit ? bestOf(`${words} ${brief.text}`) : null;
}

/** What is named first is what the film is about; a name of several words tells more than one of them. */
function bestOf(text: string): Knowledge | null {
  const found = knowledge.flatMap((entry) => {
    const match = entry.words.exec(text);
    return match === null ? [] : [{ entry, at: match.index, length: match[0].length }];
  });
  found.sort((a, b) => a.at - b.at || b.length - a.length);
  return found[0]?.entry ?? null;
}
