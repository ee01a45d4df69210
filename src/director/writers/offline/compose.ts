// Brief -> sections: an opening, the prompt's facts, honest general material up to the length, and a closing.
import { createRandom, seedFromText } from '../../../kit/random.ts';
import { spokenWords } from '../../../model/storyboard.ts';
import type { Format } from '../../brief/format.ts';
import { shorten } from '../../brief/topic.ts';
import type { Brief } from '../../brief.ts';
import type { Cast } from '../../casting.ts';
import type { Script, ScriptPlan, Section } from '../../writer.ts';
import { boundBridges, boundClosings, boundTitles } from './bound-lines.ts';
import { actionShow } from './cards/action-show.ts';
import { openingShows } from './cards/opening-shows.ts';
import { withOrderedMap } from './cards/ordered-map.ts';
import { versusSection } from './cards/versus-section.ts';
import type { FormatCopy, Lines } from './copy.ts';
import type { Desk } from './desk.ts';
import { fillUp, lengthOf } from './fill-up.ts';
import { titleOf } from './film-title.ts';
import { skies } from './formats/forecast.ts';
import { general } from './formats/general.ts';
import { knownReasons } from './formats/known-reasons.ts';
import { ownList, ownReasons } from './formats/own-list.ts';
import { copyOf } from './formats.ts';
import { headingOf } from './headings.ts';
import { introduce } from './introduce.ts';
import { tellLeftovers } from './leftovers.ts';
import { findMatters } from './matters/find-matters.ts';
import { openingLine, writeFirst } from './opening-line.ts';
import { createPen } from './pen.ts';
import { withPlainTopic } from './plain-topic.ts';
import { findReasons } from './reasons.ts';
import { showInstead } from './show-instead.ts';
import { readSlots, toneGroupOf } from './slots.ts';
import { tellFacts } from './tell-facts.ts';
import { lacksPoints, tellTips } from './tell-tips.ts';
import { titleFromFacts } from './title-from-facts.ts';
import { mergeShort, trimTo } from './trim.ts';
import { withoutTopic } from './without-topic.ts';

/** Under this length a film opens at once, without a title card. */
const leastForTitleMs = 24_000;

/** Slower speech makes up for what is missing above this share of the length. */
const leastShare = 0.95;

/** Composes a script from the brief's own words and the offline copy. */
export function composeScript(read: Brief, cast: Cast, plan: ScriptPlan): Script {
  const brief = withPlainTopic(read);
  const desk = openDesk(brief, cast, plan);
  const told = tellFacts(
    { ...brief, facts: brief.facts.map((fact) => withoutTopic(fact, brief)), aimMs: plan.aimMs },
    desk.heading,
  );
  const tips = tellTips(brief, desk.heading);
  for (const section of [...told, ...tips.sections]) for (const line of section.lines) desk.pen.note(line.text);
  const isDirect = opensDirectly(brief, told);
  const opening = isDirect ? [] : writeOpening(desk, told.length > 0);
  const closing = writeClosing(desk);
  const intro = introduce(desk, [...opening, ...told]);
  const leftovers = tellLeftovers(brief, [...opening, ...intro, ...told, ...closing]);
  const facts = withOrderedMap(
    brief,
    withBridge(desk, [...intro, ...versusSection(brief), ...told, ...tips.sections, ...leftovers]),
  );
  const { leadIns, others, generalMs } = plan.isWithoutFilling
    ? noFilling
    : fillUp(desk, [...opening, ...facts, ...closing], facts.length > 0, tips.sections.length > 0);
  const isFactsFirst = brief.topic === null && facts.length > 0;
  const written = [
    ...opening,
    ...(isFactsFirst ? [...facts, ...leadIns] : [...leadIns, ...facts]),
    ...others,
    ...lengthen(desk, [...opening, ...leadIns, ...facts, ...others], closing),
  ];
  const [first, ...later] = written;
  const opened = first === undefined ? [] : [{ ...first, part: 'opening' as const }, ...later];
  const sections = showInstead(trimTo(isDirect ? opened : written, plan), plan, desk.heading);
  const warnings = [...tips.warnings, ...(isEmpty(brief) ? [noSubject] : []), ...warnOfThinness(plan, generalMs)];
  return { title: titleOf(brief), sections: mergeShort(sections), isVerbatim: false, warnings };
}

const mostOpeningWords = 36;

/** "Quiz night at The Anchor, every first Thursday, 8 pm …" needs no sentence that says something is coming. */
function opensDirectly(brief: Brief, [first]: readonly Section[]): boolean {
  const isUnnamed = brief.topic === null && brief.verbatim.every((part) => part.place !== 'opening');
  const words = spokenWords(first?.lines.map((line) => line.text).join(' ') ?? '').length;
  const isShort = words > 0 && words <= mostOpeningWords;
  return (
    isUnnamed &&
    isShort &&
    titleFromFacts(brief) !== null &&
    direct.has(brief.format.value) &&
    seedFromText(brief.text) % 4 !== 0
  );
}

/** Formats that may begin with what they have to tell. */
const direct: ReadonlySet<Format> = new Set(['announcement', 'event', 'ad', 'news', 'talk']);

const noFilling = { leadIns: [], others: [], generalMs: 0 } as const;
const noSubject = 'The prompt names no subject that could be spoken of; the film is a short greeting.';
/** Above this share, what is said could be said of anything. */
const thinShare = 0.45;
const leastToWarnMs = 60_000;

/** Asked for a long film of a short prompt, the writer says what would make it better. */
function warnOfThinness({ askedMs }: ScriptPlan, generalMs: number): readonly string[] {
  if (askedMs === null || askedMs < leastToWarnMs || generalMs < askedMs * thinShare) return [];
  const share = Math.min(100, Math.round((generalMs / askedMs) * 20) * 5);
  return [
    `About ${share} % of the film is general, for the prompt says little of its subject: facts, a script or a file would fill it with your own.`,
  ];
}

const isEmpty = (brief: Brief): boolean =>
  brief.topic === null && brief.facts.length === 0 && brief.appeals.length === 0 && brief.format.value === 'talk';

function openDesk(brief: Brief, cast: Cast, plan: ScriptPlan): Desk {
  const random = createRandom(seedFromText(`${plan.seed} ${brief.text}`));
  const slots = readSlots(brief, cast);
  const isForecast = brief.format.value === 'forecast';
  return {
    brief,
    plan,
    copy: chooseCopy(brief),
    matters: findMatters(brief),
    pen: createPen(slots, random, toneGroupOf(brief)),
    slots,
    random,
    sky: isForecast ? (skies.find((sky) => sky.words.test(brief.text)) ?? null) : null,
    heading: headingOf(brief),
  };
}

/** A film without a subject encourages; a list without its points asks for the viewers' own. */
function chooseCopy(brief: Brief): FormatCopy {
  if (isEmpty(brief)) return copyOf('motivation');
  if (brief.format.value === 'listicle' && findReasons(brief).length > 0) return knownReasons;
  if (brief.format.value !== 'listicle' || !lacksPoints(brief)) return copyOf(brief.format.value);
  return /\b(?:reasons?|benefits?|facts?|myths?|signs?|advantages?)\b/i.test(brief.topic?.words ?? '')
    ? ownReasons
    : ownList;
}

/** The first words: a line the prompt gives, else one for the topic's kind. */
function writeOpening(desk: Desk, hasFacts: boolean): readonly Section[] {
  const given = desk.brief.verbatim.find((part) => part.place === 'opening');
  const text = given === undefined ? openingLine(desk) : withStop(given.text);
  if (given !== undefined) desk.pen.note(given.text);
  const first: Section = {
    part: 'opening',
    // Where no subject is named, the facts may open a short film themselves.
    lines: [{ text, isFiller: given === undefined && desk.brief.topic === null && hasFacts }],
    shows: openingShows(desk, text),
    mood: null,
    sources: [],
  };
  const title = titleCard(desk);
  return title === null ? [first] : [first, title];
}

/** Given words end as a sentence does. */
const withStop = (text: string): string => (/[.!?…]["”'’)]?$/.test(text) ? text : `${text}.`);

function titleCard(desk: Desk): Section | null {
  const { copy, pen, brief } = desk;
  if (!hasTitleCard(desk) || brief.topic === null) return null;
  const text = writeFirst(pen, [boundTitles, copy.titles ?? {}]);
  if (text === null) return null;
  const show = {
    kind: 'title-card' as const,
    eyebrow: null,
    title: shorten(brief.topic.title, 60),
    subtitle: null,
    cue: null,
  };
  return { part: 'title', lines: [{ text, isFiller: true }], shows: [show], mood: null, sources: [] };
}

/** A title has led to the facts already. */
const hasTitleCard = ({ copy, brief, plan }: Desk): boolean =>
  copy.titles !== undefined && brief.topic !== null && plan.aimMs >= leastForTitleMs;

/** A short sentence that leads to the facts, when they are many. */
function withBridge(desk: Desk, facts: readonly Section[]): readonly Section[] {
  const [first, ...rest] = facts;
  // Where no subject was named, the first fact is what viewers wait for.
  if (first === undefined || facts.length < 2 || desk.brief.topic === null || hasTitleCard(desk)) return facts;
  const { bridges } = desk.copy;
  const text = bridges === undefined ? null : writeFirst(desk.pen, [boundBridges, bridges]);
  return text === null ? facts : [{ ...first, lines: [{ text, isFiller: true }, ...first.lines] }, ...rest];
}

/** The last words: thanks or wishes, then what the viewers shall do, on an end card when it can be read. */
function writeClosing(desk: Desk): readonly Section[] {
  const { brief, pen, copy, sky, matters } = desk;
  const given = brief.verbatim.filter((part) => part.place === 'closing').map((part) => part.text);
  for (const text of [...given, ...brief.appeals.map((appeal) => appeal.text)]) pen.note(text);
  const written =
    sky === null
      ? (writeFirst(pen, [
          ...matters.map((matter) => matter.closings),
          ...(explaining.has(brief.format.value) ? [boundClosings] : []),
          copy.closings,
        ]) ?? pen.write(general.closings))
      : pen.write({ any: sky.closings });
  const appeals = brief.appeals.map((appeal) => ({ text: appeal.text, isFiller: false }));
  const last = given.map((text) => ({ text: withStop(text), isFiller: false }));
  const filler = written === null || given.length > 0 ? [] : [{ text: written, isFiller: appeals.length > 0 }];
  const sources = brief.appeals.map((appeal) => ({
    reference: 'prompt',
    page: null,
    timecodeMs: null,
    quote: appeal.text,
  }));
  const show = actionShow(brief) ?? nameShow(desk);
  return [
    {
      part: 'closing',
      lines: [...filler, ...appeals, ...last],
      shows: show === null ? [] : [show],
      mood: null,
      sources,
    },
  ];
}

/** Formats that end on their subject rather than on a wish. */
const explaining = new Set<Format>(['talk', 'explainer', 'faq', 'training', 'listicle', 'comparison']);

/** A friendly line or two more, when a film of a given length is still a little short; thanks are said once. */
function lengthen(desk: Desk, before: readonly Section[], closing: readonly Section[]): readonly Section[] {
  const { plan, pen, copy, brief } = desk;
  let ending = closing;
  const ends = crumbsOf(brief.format.value);
  for (const lines of [copy.closings, ends, ends]) {
    const [last] = ending;
    const missingMs = (plan.askedMs ?? 0) * leastShare - lengthOf([...before, ...ending], plan.wordsPerMinute);
    if (last === undefined || missingMs <= 0) return ending;
    const hasThanks = last.lines.some((line) => /thank/i.test(line.text));
    const text = pen.write(hasThanks ? withoutThanks(lines) : lines);
    if (text !== null && !saysAlike(text, last))
      ending = [{ ...last, lines: [{ text, isFiller: true }, ...last.lines] }];
  }
  return ending;
}

/** "See you there" needs no "we look forward to seeing you there" before it. */
function saysAlike(text: string, { lines }: Section): boolean {
  const known = new Set(lines.flatMap((line) => rootsOf(line.text)));
  const roots = rootsOf(text);
  return roots.length > 0 && roots.filter((root) => known.has(root)).length >= roots.length / 2;
}

const rootsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !/^(?:the|and|you|your|for|with|that|this|are|not)$/.test(word))
    .map((word) => word.replace(/(?:ing|ed|s)$/, ''));

/** Short sentences that suit the end of any film. */
const crumbs: Lines = {
  any: ['It starts with you.', 'One small step is enough.', 'Every beginning counts.', 'The rest is up to you.'],
  sober: ['It is worth a thought.', 'A little attention goes a long way.'],
};
/** Those that suit a film which invites or offers. */
const invitingCrumbs: Lines = { any: ['Spread the word.', 'Bring somebody along.', 'We are looking forward to it.'] };
const heartfeltCrumbs: Lines = { any: ['We mean every word.', 'This comes from the heart.'] };

function crumbsOf(format: Format): Lines {
  if (['event', 'ad', 'product', 'tour', 'announcement', 'hiring'].includes(format)) return invitingCrumbs;
  return ['thanks', 'greeting', 'welcome', 'introduction', 'apology'].includes(format) ? heartfeltCrumbs : crumbs;
}

const withoutThanks = (lines: Lines): Lines => ({
  any: plain(lines.any),
  bright: plain(lines.bright),
  sober: plain(lines.sober),
});

const plain = (list: readonly string[] = []): readonly string[] => list.filter((text) => !/thank/i.test(text));

/** Formats that leave their name behind. */
const signing = new Set(['product', 'ad', 'event', 'pitch', 'hiring', 'introduction', 'onboarding']);
const leastForNameMs = 14_000;

/** Without an appeal, a film about something with a name ends on it. */
function nameShow({ brief, plan }: Desk): Section['shows'][number] | null {
  const name = brief.topic?.name ?? null;
  if (name === null || !signing.has(brief.format.value) || plan.aimMs < leastForNameMs) return null;
  return { kind: 'title-card', eyebrow: null, title: name, subtitle: null, cue: null };
}
