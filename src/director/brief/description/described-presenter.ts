// Text -> which description is the presenter's, and who it is of.

import { type Mention, mentionOf } from '../find-mention.ts';
import { rolePattern } from '../roles/roles.ts';
import { describedRole, tradeMention } from './described-role.ts';
import { type Description, findDescriptions, isOfOther } from './find-descriptions.ts';

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
  if (own !== null && own.role.label !== 'Presenter')
    return inFull(own, rolesIn(text.slice(0, description.from), text));
  const near = roleBefore(text, description.from);
  if (near === null) return own;
  const { sex } = own?.role ?? {};
  return { ...near, role: { ...(sex === undefined ? {} : { sex }), ...near.role } };
}

/** "An estate agent shows the house. The agent is a man …": the first name is the whole one. */
function inFull(own: Mention, earlier: readonly Mention[]): Mention {
  const name = own.role.shown?.toLowerCase() ?? '';
  const whole = earlier.find(({ role }) => role.shown?.toLowerCase().endsWith(` ${name}`));
  return whole === undefined ? own : { ...own, role: { ...own.role, ...whole.role } };
}

const rolesIn = (part: string, text: string): readonly Mention[] =>
  [...part.matchAll(anyRole)].flatMap((match) => mentionOf(match[0], match.index, text) ?? []);

const mostBetween = 200;

function roleBefore(text: string, from: number): Mention | null {
  const before = text.slice(0, from);
  const known = rolesIn(before, text);
  const spoken = [...before.matchAll(speakingNoun)].map((match) => {
    const [noun] = /[\p{L}’'-]+$/u.exec(match[0]) ?? [''];
    return tradeMention(text, match.index + match[0].length - noun.length, noun);
  });
  const near = [...known, ...spoken].filter(
    (mention) => mention !== null && mention.role.label !== 'Presenter' && isNear(text.slice(mention.at, from)),
  );
  return near.sort((a, b) => (b?.at ?? 0) - (a?.at ?? 0))[0] ?? null;
}

/** In the same sentence, or in one of the two before. */
const isNear = (between: string): boolean =>
  between.length < mostBetween && (between.match(/[.!?\n]+\s/g)?.length ?? 0) <= 2;
/** A role in whatever form: "the principal's message". */
const anyRole = new RegExp(`\\b(?:${rolePattern})\\b`, 'gi');
/** "The shelter coordinator speaks", "a phlebotomist in burgundy scrubs". */
const speakingNoun =
  /[\p{L}’'-]{3,}(?=\s+(?:speaks|says|talks|tells|explains|presents|is speaking|wanted|in\b|with\b|who\b|herself|himself))/gu;

/** The text with all but a description blanked out, so that places stay where they are. */
export function onlyAt(text: string, { from, to }: Description): string {
  const blank = (words: string): string => words.replace(/[^\n]/g, ' ');
  return blank(text.slice(0, from)) + text.slice(from, to) + blank(text.slice(to));
}
