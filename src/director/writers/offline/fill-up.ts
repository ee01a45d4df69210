// What is written so far -> general material that fills the film up to its length.
import { estimateSpeechMs } from '../../estimate.ts';
import type { Section } from '../../writer.ts';
import type { Desk } from './compose.ts';
import type { Block } from './copy.ts';
import { domainBlocks } from './domains.ts';
import { general } from './formats/general.ts';

/** Lead, hold and breath of one scene. */
const sceneRestMs = 400;
/** A film with facts of its own is long enough from here on, when no length was asked. */
const enoughMs = 17_000;
/** The pace can make up for this much. */
const most = 1.07;
const least = 0.97;

/** Estimates how long sections take, with their rests. */
export function lengthOf(sections: readonly Section[], wordsPerMinute: number): number {
  return sections.reduce((sum, section) => {
    const text = section.lines.map((line) => line.text).join(' ');
    return sum + estimateSpeechMs(text, { wordsPerMinute }) + sceneRestMs;
  }, 900);
}

/** Gives material that goes before the facts and after them. */
export function fillUp(
  desk: Desk,
  written: readonly Section[],
  hasFacts: boolean,
): { readonly leadIns: readonly Section[]; readonly others: readonly Section[] } {
  const { plan, pen } = desk;
  const goalMs = plan.askedMs === null && hasFacts ? Math.min(enoughMs, plan.aimMs) : plan.aimMs;
  let lengthMs = lengthOf(written, plan.wordsPerMinute);
  const leadIns: Section[] = [];
  const others: Section[] = [];
  for (const block of candidates(desk)) {
    const roomMs = goalMs * most - lengthMs;
    if (lengthMs >= goalMs * least) break;
    const section = fitBlock(desk, block, roomMs);
    if (section === null) continue;
    for (const line of section.lines) pen.note(line.text);
    lengthMs += lengthOf([section], plan.wordsPerMinute) - 900;
    (block.isLeadIn ? leadIns : others).push(section);
  }
  return { leadIns, others };
}

/** The nearest material first: the weather named, the field of life, the format, then what suits everything. */
function candidates(desk: Desk): readonly Block[] {
  const { brief, sky, copy } = desk;
  const ofSky = sky === null ? [] : [sky.block, sky.advice];
  const ofDomain = brief.format.value === 'forecast' ? [] : domainBlocks(brief);
  const ofGeneral = personal.has(brief.format.value) ? [] : general.blocks;
  return [...ofSky, ...ofDomain, ...copy.blocks, ...ofGeneral];
}

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
  'safety',
  'onboarding',
  'tour',
  'pitch',
  'introduction',
  'recipe',
  'news',
]);

/** A block whose lines can all be filled, cut to the room there is; null when not even its first lines fit. */
function fitBlock(desk: Desk, block: Block, roomMs: number): Section | null {
  const lines: string[] = [];
  for (const template of block.lines) {
    const text = desk.pen.fill(template);
    if (text === null) continue;
    const sofar = [...lines, text].join(' ');
    if (estimateSpeechMs(sofar, { wordsPerMinute: desk.plan.wordsPerMinute }) + sceneRestMs > roomMs) break;
    if (desk.pen.echoes(text)) return null;
    lines.push(text);
  }
  if (lines.length === 0) return null;
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
  return items.length === 0 ? [] : [{ kind: 'list', heading, items, cue: null }];
}
