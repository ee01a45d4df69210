// What is written so far -> general material that fills the film up to its length.
import { estimateSpeechMs } from '../../estimate.ts';
import type { ScriptPlan, Section } from '../../writer.ts';
import { business, isBusiness, recapBlocks } from './business.ts';
import type { Block } from './copy.ts';
import type { Desk } from './desk.ts';
import { domainBlocks } from './domains.ts';
import { general } from './formats/general.ts';
import { knownReasons } from './formats/known-reasons.ts';
import { longHeart } from './formats/long-heart.ts';
import { longTalkFirst } from './formats/long-talk-first.ts';
import { longTalkSecond } from './formats/long-talk-second.ts';
import { findReasons } from './reasons.ts';

/** Lead, hold and breath of one scene. */
const sceneRestMs = 620;
/** Silence after the last word. */
const endMs = 900;
/** A film with facts of its own is long enough from here on, when no length was asked. */
const enoughMs = 20_000;

/** Estimates how long sections take, with their rests. */
export function lengthOf(sections: readonly Section[], wordsPerMinute: number): number {
  return sections.reduce((sum, section) => {
    const text = section.lines.map((line) => line.text).join(' ');
    return sum + estimateSpeechMs(text, { wordsPerMinute }) + sceneRestMs;
  }, endMs);
}

/** Gives material that goes before the facts and after them. */
export function fillUp(
  desk: Desk,
  written: readonly Section[],
  hasFacts: boolean,
  hasTips: boolean,
): { readonly leadIns: readonly Section[]; readonly others: readonly Section[] } {
  const { plan, pen } = desk;
  const goal = goalOf(plan, hasFacts);
  let lengthMs = lengthOf(written, plan.wordsPerMinute);
  const leadIns: Section[] = [];
  const others: Section[] = [];
  for (const block of candidates(desk, hasTips, hasFacts)) {
    const section = fitBlock(desk, block, roomFor(block, goal, lengthMs));
    if (section === null) continue;
    for (const line of section.lines) pen.note(line.text);
    lengthMs += lengthOf([section], plan.wordsPerMinute) - endMs;
    (block.isLeadIn ? leadIns : others).push(section);
  }
  return { leadIns, others };
}

interface Goal {
  readonly isFree: boolean;
  /** Below this, more is wanted. */
  readonly leastMs: number;
  readonly mostMs: number;
}

function goalOf(plan: ScriptPlan, hasFacts: boolean): Goal {
  if (plan.askedMs !== null) return { isFree: false, leastMs: plan.askedMs * 0.97, mostMs: plan.askedMs * 1.07 };
  // Nobody counts the seconds of a film without a length; a thought is better finished than cut.
  const aimMs = hasFacts ? Math.min(enoughMs, plan.aimMs) : plan.aimMs;
  return { isFree: true, leastMs: aimMs * 0.8, mostMs: aimMs * 1.3 };
}

function roomFor(block: Block, goal: Goal, lengthMs: number): number {
  if (goal.isFree && block.isCore === true) return Number.POSITIVE_INFINITY;
  return lengthMs >= goal.leastMs ? 0 : goal.mostMs - lengthMs;
}

/** The nearest material first: the weather named, the field of life, the format, then what suits everything. */
function candidates(desk: Desk, hasTips: boolean, hasFacts: boolean): readonly Block[] {
  const { brief, sky, copy } = desk;
  const ofSky = sky === null ? [] : [sky.block, { ...sky.advice, isCore: !hasFacts }];
  const ofDomain = brief.format.value === 'forecast' || hasTips ? [] : domainBlocks(brief);
  const ofBusiness = isBusiness(brief) ? [...recapBlocks(brief.facts), ...business] : [];
  const isReasons = brief.format.value !== 'listicle' && findReasons(brief).length > 0;
  const ofReasons = isReasons ? knownReasons.blocks : [];
  const ofGeneral = suitsGeneral(desk, hasFacts || ofDomain.length > 0) ? turned(desk, general.blocks) : [];
  const ofFormat = inOrder.has(brief.format.value) ? copy.blocks : turned(desk, copy.blocks);
  return [...ofSky, ...ofDomain, ...ofReasons, ...ofFormat, ...ofBusiness, ...ofGeneral, ...longBlocks(desk)].filter(
    (block) => block.when?.test(brief.topic?.words ?? brief.text) ?? true,
  );
}

/** Formats whose thoughts build on each other. */
const inOrder = new Set(['explainer', 'how-to', 'story', 'forecast', 'talk', 'recipe', 'lesson', 'onboarding']);

/** Films of one kind do not all go through the same thoughts in the same order: lead-ins stay, the rest is turned. */
function turned({ random }: Desk, blocks: readonly Block[]): readonly Block[] {
  const leads = blocks.filter((block) => block.isLeadIn === true || block.isCore === true);
  const rest = blocks.filter((block) => block.isLeadIn !== true && block.isCore !== true);
  const at = Math.floor(random() * rest.length);
  return [...leads, ...rest.slice(at), ...rest.slice(0, at)];
}

/** A film of more than a minute and a half has room for more than its format brings. */
const longMs = 75_000;

function longBlocks({ brief, plan }: Desk): readonly Block[] {
  if ((plan.askedMs ?? 0) < longMs) return [];
  const isPersonal = ownVoice.has(brief.format.value) || brief.topic === null;
  return isPersonal ? [...longHeart, ...longTalkFirst] : [...longTalkFirst, ...longTalkSecond, ...longHeart];
}

/** Thoughts on any subject: where there is nothing nearer, or where a length has to be filled. */
function suitsGeneral({ brief, plan }: Desk, hasNearer: boolean): boolean {
  if (brief.topic === null || isBusiness(brief)) return false;
  return plan.askedMs === null ? !hasNearer && !personal.has(brief.format.value) : !ownVoice.has(brief.format.value);
}

/** Formats in which they are out of place at any length: there somebody speaks for herself. */
const ownVoice = new Set([
  'forecast',
  'thanks',
  'greeting',
  'event',
  'reminder',
  'testimonial',
  'hiring',
  'story',
  'ad',
  'announcement',
  'welcome',
  'news',
]);

/** Formats in which thoughts on learning a subject would be out of place. */
const personal = new Set([
  'forecast',
  'thanks',
  'greeting',
  'welcome',
  'event',
  'reminder',
  'announcement',
  'ad',
  'product',
  'testimonial',
  'hiring',
  'status',
  'recap',
  'onboarding',
  'tour',
  'pitch',
  'introduction',
  'recipe',
  'news',
  'story',
  'motivation',
  'comparison',
  'review',
  'listicle',
]);

/** A block with all its lines; one of three or more may lose its last. Null when it does not fit. */
function fitBlock(desk: Desk, block: Block, roomMs: number): Section | null {
  const filled = block.lines.flatMap((template) => desk.pen.fill(template) ?? []);
  const shorter = filled.length > 2 ? [filled.slice(0, -1)] : [];
  const lines = [filled, ...shorter].find(
    (some) =>
      some.length > 0 &&
      estimateSpeechMs(some.join(' '), { wordsPerMinute: desk.plan.wordsPerMinute }) + sceneRestMs <= roomMs,
  );
  if (lines === undefined || lines.some(desk.pen.echoes)) return null;
  return {
    part: 'body',
    lines: lines.map((text) => ({ text, isFiller: true })),
    shows: cardOf(desk, block, lines.join(' ')),
    mood: null,
    sources: [],
  };
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
