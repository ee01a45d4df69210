// A brief's words -> copy of the field of life it belongs to.
import type { Brief } from '../../brief.ts';
import { findPlaces } from '../../places.ts';
import { type Block, type Domain, item, type Tip } from './copy.ts';
import { bodyAndMind } from './domains/body-and-mind.ts';
import { homeAndTable } from './domains/home-and-table.ts';
import { leisureAndWorld } from './domains/leisure-and-world.ts';
import { workAndMoney } from './domains/work-and-money.ts';
import { findReasons } from './reasons.ts';

const domains: readonly Domain[] = [...bodyAndMind, ...homeAndTable, ...workAndMoney, ...leisureAndWorld];

/** Formats that speak about a subject; advice would be out of place in a thank-you or an advertisement. */
const advising = new Set([
  'explainer',
  'lesson',
  'how-to',
  'listicle',
  'training',
  'talk',
  'recipe',
  'safety',
  'faq',
  'motivation',
]);
/** Formats that want knowledge rather than advice. */
const explaining = new Set(['explainer', 'lesson', 'faq', 'talk', 'news', 'story']);

/** "The school renovation" is no matter of learning: the last word tells what it is. "How the heart works" is one. */
export const isOwnMatter = (topic: string): boolean =>
  !/^(?:how|why|what|when|where)\b/i.test(topic) &&
  /\s(?:renovation|closure|opening|reopening|results?|move|relocation|trip|fair|party|timetable|schedule|hours|menu|newsletter|fundraiser|extension|statistics|drive|sale|offer|deal|event|winners|launch|anniversary|budget|merger|repairs?|works|maintenance|notice|prices?|price list|fees?|staff|team)$/i.test(
    topic,
  );

/** Finds the field of life of a brief; null when none fits. */
export function findDomain(brief: Brief): Domain | null {
  const words = brief.topic?.words ?? '';
  const asksReasons =
    brief.format.value === 'listicle' && /\b(?:reasons?|benefits?|facts?|myths?|signs?|advantages?)\b/i.test(words);
  if (!advising.has(brief.format.value) || asksReasons || isOwnMatter(words)) return null;
  // A list of places is a journey.
  const topic = findPlaces(words).length > 1 ? `travel ${words}` : words;
  const found = domains
    .map((domain) => ({ domain, at: topic.search(domain.words) }))
    .filter(({ domain, at }) => at >= 0 && (brief.format.value !== 'motivation' || domain.words.test(topic)));
  // What teaches the very subject comes first, then what is named first.
  found.sort((a, b) => Number(b.domain.blocks !== undefined) - Number(a.domain.blocks !== undefined) || a.at - b.at);
  return found[0]?.domain ?? null;
}

/** Gives a field's knowledge and tips as blocks of two tips each. */
export function domainBlocks(brief: Brief): readonly Block[] {
  const domain = findDomain(brief);
  const reasons = brief.format.value === 'listicle' ? [] : findReasons(brief);
  if (reasons.length > 0) return tipBlocks(reasons, null).map((block) => ({ ...block, isCore: true }));
  if (domain === null) return [];
  const knowledge = explaining.has(brief.format.value) ? (domain.blocks ?? []) : [];
  const [first, ...rest] = knowledge;
  const hook = brief.format.value === 'talk' && brief.topic?.kind === 'noun' ? null : domain.hook;
  if (first !== undefined) {
    const core = [{ ...first, lines: hook === null ? first.lines : [hook, ...first.lines] }, ...rest];
    return [...core.map((block) => ({ ...block, isCore: true })), ...tipBlocks(domain.tips, null)];
  }
  return tipBlocks(domain.tips, hook);
}

function tipBlocks(tips: readonly Tip[], hook: string | null): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < tips.length; at += 2) {
    const pair = tips.slice(at, at + 2);
    const lead = at === 0 && hook !== null ? [hook] : [];
    blocks.push({
      lines: [...lead, ...pair.map((one) => one.say)],
      card: { heading: '{cardTitle}', items: pair.map((one) => item(one.show, one.icon, firstWords(one.say))) },
    });
  }
  return blocks;
}

/** The words on which a tip's card item appears. */
export const firstWords = (say: string): string => say.split(/\s+/).slice(0, 3).join(' ');
