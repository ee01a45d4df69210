// What is written so far -> general material that fills the film up to its length.

import { estimateReadingMs, estimateSpeechMs } from '../../estimate.ts';
import type { ScriptPlan, Section } from '../../writer.ts';
import type { Block } from './copy.ts';
import type { Desk } from './desk.ts';
import { type Candidate, listMaterial } from './material.ts';

/** Lead, hold and breath of one scene. */
const sceneRestMs = 620;
/** Silence after the last word. */
const endMs = 900;
/** A film with facts of its own is long enough from here on, when no length was asked. */
const enoughMs = 20_000;
/** Beyond this, a film without more facts is nothing but words. */
const longestMs = 600_000;
/** What a title's lines hold; a longer question has the picture to itself. */
const questionLetters = 60;
/** From here on, chapters have title cards. */
const leastForChaptersMs = 100_000;

/** Estimates how long sections take, with their rests. */
export function lengthOf(sections: readonly Section[], wordsPerMinute: number): number {
  return sections.reduce((sum, section) => {
    const text = section.lines.map((line) => line.text).join(' ');
    return sum + estimateSpeechMs(text, { wordsPerMinute }) + sceneRestMs + silenceOf(section);
  }, endMs);
}

/** A section without words stays until its card is read. */
function silenceOf({ lines, shows: [card] }: Section): number {
  return lines.length > 0 || card?.kind !== 'title-card' ? 0 : estimateReadingMs([card.eyebrow ?? '', card.title]);
}

/** Material for a film, in the places where it goes. */
export interface Filling {
  /** Before the prompt's own facts. */
  readonly leadIns: readonly Section[];
  readonly others: readonly Section[];
  /** How long the parts take that would fit any film. */
  readonly generalMs: number;
}

type Asking = NonNullable<Block['asks']>;
type Place = 'leadIns' | 'others' | 'recaps';

/** Gives material that goes before the facts and after them. */
export function fillUp(desk: Desk, written: readonly Section[], hasFacts: boolean, hasTips: boolean): Filling {
  const { plan, pen } = desk;
  const goal = goalOf(plan, hasFacts);
  let lengthMs = lengthOf(written, plan.wordsPerMinute);
  let generalMs = 0;
  const parts: Record<Place, Section[]> = { leadIns: [], others: [], recaps: [] };
  const opened = new Set<string>();
  for (const block of listMaterial(desk, { hasTips, hasFacts, missingMs: goal.mostMs - lengthMs })) {
    const section = fitBlock(desk, block, roomFor(block, goal, lengthMs));
    if (section === null) continue;
    const added = [...chapterTitle(desk, block, opened), section, ...silence(block, section)];
    for (const line of added.flatMap(({ lines }) => lines)) pen.note(line.text);
    const addedMs = lengthOf(added, plan.wordsPerMinute) - endMs;
    lengthMs += addedMs;
    if (isOfAnyFilm(block)) generalMs += addedMs;
    parts[placeOf(block)].push(...added);
  }
  return { leadIns: parts.leadIns, others: [...parts.others, ...parts.recaps], generalMs };
}

const isOfAnyFilm = (block: Candidate): boolean =>
  block.isGeneral === true || (block.chapter !== undefined && block.given === undefined);

const placeOf = (block: Candidate): Place =>
  block.isRecap === true ? 'recaps' : block.isLeadIn === true ? 'leadIns' : 'others';

/** The title card before a chapter's first part. */
function chapterTitle({ plan, pen }: Desk, { chapter }: Candidate, opened: Set<string>): readonly Section[] {
  if (chapter === undefined || opened.has(chapter.title)) return [];
  opened.add(chapter.title);
  const lead = pen.fill(chapter.lead);
  if ((plan.askedMs ?? 0) < leastForChaptersMs || lead === null || pen.echoes(lead)) return [];
  const lines = [{ text: lead, isFiller: true }];
  const card = { kind: 'title-card' as const, eyebrow: null, title: chapter.title, subtitle: null, cue: null };
  return [{ part: 'title', lines, shows: [card], mood: null, sources: [] }];
}

interface Goal {
  readonly isFree: boolean;
  /** Below this, more is wanted. */
  readonly leastMs: number;
  readonly mostMs: number;
}

function goalOf(plan: ScriptPlan, hasFacts: boolean): Goal {
  if (plan.askedMs !== null) {
    const askedMs = Math.min(plan.askedMs, longestMs);
    // Nobody hurries through a long film: it has fewer words, spoken more slowly.
    const [least, most] = askedMs >= leastForChaptersMs ? [0.94, 1.01] : [0.97, 1.07];
    return { isFree: false, leastMs: askedMs * least, mostMs: askedMs * most };
  }
  // Nobody counts the seconds of a film without a length; a thought is better finished than cut.
  const aimMs = hasFacts ? Math.min(enoughMs, plan.aimMs) : plan.aimMs;
  return { isFree: true, leastMs: aimMs * 0.8, mostMs: aimMs * 1.3 };
}

function roomFor(block: Block, goal: Goal, lengthMs: number): number {
  if (goal.isFree && block.isCore === true) return Number.POSITIVE_INFINITY;
  return lengthMs >= goal.leastMs ? 0 : goal.mostMs - lengthMs;
}

/** A block with all its lines; one of three or more may lose its last. Null when it does not fit. */
function fitBlock(desk: Desk, block: Candidate, roomMs: number): Section | null {
  const filled = block.lines.flatMap((template) => desk.pen.fill(template) ?? []);
  // The other lines lean on the first.
  if (desk.pen.fill(block.lines[0] ?? '') === null) return null;
  // A question that is led up to must be asked.
  const shorter = filled.length > 2 && block.asks === undefined ? [filled.slice(0, -1)] : [];
  const lines = [filled, ...shorter].find(
    (some) =>
      some.length > 0 &&
      estimateSpeechMs(some.join(' '), { wordsPerMinute: desk.plan.wordsPerMinute }) + sceneRestMs <= roomMs,
  );
  // A summary says again what was said; only its lead may not.
  const fresh = block.isRecap === true ? lines?.slice(0, 1) : lines?.filter((line) => !isGiven(line, block));
  if (lines === undefined || fresh?.some(desk.pen.echoes) === true) return null;
  return {
    part: 'body',
    lines: lines.map((text) => ({ text, isFiller: true })),
    shows: block.asks === undefined ? cardOf(desk, block, lines.join(' ')) : questionShows(block.asks, lines),
    mood: null,
    sources: [],
  };
}

const isGiven = (line: string, { given = [] }: Candidate): boolean => given.some((said) => said.startsWith(line));

/** A question beside the one who asks it; where viewers are left alone with it, it comes after the words. */
function questionShows({ heading, isLeftAlone }: Asking, lines: readonly string[]): Section['shows'] {
  const question = lines.at(-1) ?? '';
  if (isLeftAlone && question.length <= questionLetters) return [];
  const cue = question.split(' ').slice(0, 3).join(' ');
  if (question.length > questionLetters) return [{ kind: 'quote-card', quote: question, attribution: null, cue }];
  return [{ kind: 'title-card', eyebrow: heading, title: question, subtitle: null, cue }];
}

/** The question in silence, for viewers to answer. */
function silence({ asks }: Candidate, { lines }: Section): readonly Section[] {
  const question = lines.at(-1)?.text ?? '';
  if (asks?.isLeftAlone !== true || question.length > questionLetters) return [];
  const card = { kind: 'title-card' as const, eyebrow: asks.heading, title: question, subtitle: null, cue: null };
  return [{ part: 'title', lines: [], shows: [card], mood: null, sources: [] }];
}

/** The block's card with the items whose words are spoken. */
function cardOf(desk: Desk, block: Block, spoken: string): Section['shows'] {
  if (block.card === undefined) return [];
  const heading = desk.pen.fill(block.card.heading) ?? desk.heading;
  const flat = spoken.toLowerCase();
  const items = block.card.items
    .map(({ text, icon, cue }) => ({ text, icon, cue: cue ?? text }))
    .filter(({ cue }) => flat.includes(cue.toLowerCase()));
  return items.length === 0 ? [] : [{ kind: 'list-card', heading, items, cue: null }];
}
