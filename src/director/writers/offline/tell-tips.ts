// "Five tips for better sleep" without the tips -> as many from the field of life, counted.
import { spokenWords } from '../../../model/storyboard.ts';
import { lowerStart, shorten } from '../../brief/topic.ts';
import type { Brief } from '../../brief.ts';
import type { Section } from '../../writer.ts';
import { type Tip, tip } from './copy.ts';
import { findDomain, firstWords } from './domains.ts';
import { sectionWords } from './fact-section.ts';
import { findReasons } from './reasons.ts';

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const advice = /\b(?:tips?|ways|habits|ideas|steps|tricks|hacks|strategies|rules|secrets|principles|mistakes)\b/i;

/** Advice that suits every undertaking. */
const generalTips: readonly Tip[] = [
  tip('Start small, with something you can finish today.', 'Start small', 'footprints'),
  tip('Write down what you want to achieve, and why.', 'Write down why', 'pencil'),
  tip('Ask somebody who has done it before.', 'Ask someone', 'users'),
  tip('Give it a fixed place in your week.', 'A fixed place', 'calendar'),
  tip('Keep what works, and drop what does not.', 'Keep what works', 'check'),
  tip('Celebrate the small wins; they carry you to the big ones.', 'Celebrate small wins', 'star'),
  tip('Be patient, and come back tomorrow.', 'Come back tomorrow', 'repeat'),
];

/** The number a list is to have, or null: "5 tips", "three ways". */
export function listedCount(brief: Brief): number | null {
  const match =
    /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:[\w-]+\s+){0,3}?(?:tips?|ways|habits|ideas|steps|tricks|hacks|strategies|rules|secrets|principles|mistakes|reasons|things|facts|myths|signs|benefits)\b/i.exec(
      brief.topic?.words ?? brief.orders,
    );
  const top = /\b(?:top|best)\s+(\d{1,2})\b/i.exec(brief.topic?.words ?? brief.orders);
  const word = (match?.[1] ?? top?.[1])?.toLowerCase();
  if (word === undefined) return null;
  return /^\d/.test(word) ? Number(word) : numbers.indexOf(word) + 1;
}

/** Says whether a list's points are neither given nor general advice. */
export const lacksPoints = (brief: Brief): boolean =>
  brief.facts.every((fact) => fact.kind !== 'list') &&
  !advice.test(brief.topic?.words ?? '') &&
  findReasons(brief).length === 0 &&
  (listedCount(brief) ?? 0) > 0;

/** Gives the tips that are asked for beyond those the prompt brings, and a warning when some are missing. */
export function tellTips(
  brief: Brief,
  heading: string,
): { readonly sections: readonly Section[]; readonly warnings: readonly string[] } {
  const given = brief.facts.reduce((sum, fact) => sum + (fact.kind === 'list' ? fact.items.length : 0), 0);
  const asked = listedCount(brief);
  const words = brief.topic?.words ?? '';
  if (brief.format.value !== 'listicle' || (asked === null && given > 0)) return { sections: [], warnings: [] };
  const reasons = findReasons(brief);
  const known = reasons.length > 0 ? reasons : (findDomain(brief)?.tips ?? (advice.test(words) ? generalTips : []));
  const items = brief.facts.flatMap((fact) => fact.items).join(' ');
  const fresh = known.filter((one) => one.like === undefined || !one.like.test(items));
  const missing = Math.max(0, (asked ?? 3) - given);
  const own = advice.test(words) || asked === null || reasons.length > 0 ? fresh.slice(0, missing) : [];
  const lacking = missing - own.length;
  return {
    sections: toSections(own, given, heading),
    warnings:
      lacking > 0
        ? [
            `The prompt asks for ${asked ?? 3} points and gives ${given}; ${lacking} could not be written without inventing facts.`,
          ]
        : [],
  };
}

function toSections(tips: readonly Tip[], given: number, heading: string): readonly Section[] {
  const sections: Section[] = [];
  let group: { readonly tip: Tip; readonly text: string }[] = [];
  const flush = () => {
    if (group.length === 0) return;
    sections.push({
      part: 'body',
      lines: group.map(({ text }) => ({ text, isFiller: false })),
      shows: [
        {
          kind: 'list-card',
          heading: shorten(heading, 32),
          items: group.map((one) => ({ text: one.tip.show, icon: one.tip.icon, cue: firstWords(one.tip.say) })),
          cue: null,
        },
      ],
      mood: null,
      sources: [],
    });
    group = [];
  };
  tips.forEach((one, index) => {
    const text = `Number ${numbers[given + index] ?? given + index + 1}: ${lowerStart(one.say)}`;
    if (spokenWords([...group.map((entry) => entry.text), text].join(' ')).length > sectionWords) flush();
    group.push({ tip: one, text });
  });
  flush();
  return sections;
}
