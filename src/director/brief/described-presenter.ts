// Orders -> which description is the presenter's, and who it is of.
import { describedRole } from './described-role.ts';
import { type Description, findDescriptions, isOfOther } from './find-descriptions.ts';
import { findMention, type Mention, mentionOf, singleRole } from './find-mention.ts';

const presents =
  /\b(?:presenter|host|speaker|avatar|narrator|spokes\w+|speaks?|speaking|talking|says?|tells?|told by|spoken by|read by|presented by|explains?|presents?|who is|like me)\b/i;
const presenterWeight = 5;

/** The description that tells most of who presents; null when nobody is described at such length. */
export function presenterDescription(text: string): Description | null {
  const found = findDescriptions(text).filter(({ from }) => !isOfOther(text, from));
  const weighed = found.map((description) => ({ description, weight: description.weight + cueOf(text, description) }));
  return weighed.sort((a, b) => b.weight - a.weight)[0]?.description ?? null;
}

/** What presents, or fills a sentence of its own, is sooner the presenter than somebody inside one. */
function cueOf(text: string, { from, to, clause }: Description): number {
  const sentence = `${/[^.!?\n]*$/.exec(text.slice(0, from))?.[0]}${text.slice(from, to)}${/^[^.!?\n]{0,30}/.exec(text.slice(to))?.[0]}`;
  return (presents.test(sentence) ? presenterWeight : 0) + (clause === null ? 0 : presenterWeight);
}

/** Who the description is of: its own role, or the one named just before somebody is called she or he. */
export function mentionWith(text: string, description: Description): Mention | null {
  const own = describedRole(text, description);
  if (own !== null && own.role.label !== 'Presenter') return own;
  const before = text.slice(0, description.from);
  const earlier = [...before.matchAll(singleRole)]
    .map((match) => mentionOf(match[0], match.index, text))
    .filter((mention) => mention !== null && mention.role.label !== 'Presenter');
  const near = earlier.findLast((mention) => {
    const gap = mention === null ? '' : text.slice(mention.at + mention.length, description.from);
    return (gap.match(/[.!?\n]+\s/g)?.length ?? 0) <= 1 && gap.length < 160;
  });
  const plain = own?.role;
  const named = near ?? findMention(text);
  if (named === null || named.role.label === 'Presenter') return own;
  return { ...named, role: { ...(plain?.sex === undefined ? {} : { sex: plain.sex }), ...named.role } };
}

/** The text with all but a description blanked out, so that places stay where they are. */
export function onlyAt(text: string, { from, to }: Description): string {
  const blank = (words: string): string => words.replace(/[^\n]/g, ' ');
  return blank(text.slice(0, from)) + text.slice(from, to) + blank(text.slice(to));
}
