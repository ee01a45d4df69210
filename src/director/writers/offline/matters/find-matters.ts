// A brief -> the kinds of thing it speaks of, the nearest first.
import type { Format } from '../../../brief/format.ts';
import type { Brief } from '../../../brief.ts';
import { audiences } from './audiences.ts';
import { companyNews } from './company-news.ts';
import { encouragement } from './courage.ts';
import { dangers } from './dangers.ts';
import { foodAndDrink } from './food-and-drink.ts';
import { gatheringsAndJobs } from './gatherings-and-jobs.ts';
import { homesAndHelp } from './homes-and-help.ts';
import { lookingAndJudging } from './looking-and-judging.ts';
import type { Matter } from './matter.ts';
import { occasions } from './occasions.ts';
import { peopleAndPlaces } from './people-and-places.ts';
import { shopsAndServices } from './shops-and-services.ts';
import { thingsAndCauses } from './things-and-causes.ts';

export const matters: readonly Matter[] = [
  ...[...foodAndDrink, ...shopsAndServices, ...homesAndHelp, ...thingsAndCauses],
  ...[...occasions, ...companyNews, ...peopleAndPlaces, ...gatheringsAndJobs, ...encouragement],
  ...[...lookingAndJudging, ...dangers, ...audiences],
];

/** Gives what suits the subject, then what suits those who watch. */
export function findMatters(brief: Brief): readonly Matter[] {
  const own = matters.filter((matter) => matter.formats.has(formatOf(brief)));
  const ofSubject = own.filter((matter) => !matter.isOfAudience);
  const near = bestOf(ofSubject, brief.topic?.words ?? '') ?? bestOf(ofSubject, described(brief));
  const audience = `${brief.audience ?? ''} ${brief.whom ?? ''}`;
  const ofAudience = own.find((matter) => matter.isOfAudience && matter.words.test(audience));
  return [near, ofAudience].flatMap((matter) => matter ?? []);
}

/** A film about something of one's own introduces it. */
const formatOf = ({ format, topic }: Brief): Format =>
  format.value === 'talk' && /^our\b/i.test(topic?.words ?? '') ? 'introduction' : format.value;

/** What is said of a thing with a name tells what it is. */
const described = ({ facts, orders, appeals }: Brief): string =>
  [...facts.slice(0, 2).map((fact) => fact.text), orders, ...appeals.map((appeal) => appeal.text)].join(' ');

/** What is named first is what the film is about; a name of several words tells more than one of them. */
function bestOf(own: readonly Matter[], text: string): Matter | null {
  const found = own.flatMap((matter) => {
    const match = matter.words.exec(text);
    return match === null ? [] : [{ matter, at: match.index, length: match[0].length }];
  });
  found.sort((a, b) => a.at - b.at || b.length - a.length);
  return found[0]?.matter ?? null;
}
