// A comparison without points of its own -> the questions that viewers may ask of both sides, side by side.
import { capitalise, shorten } from '../../../brief/topic.ts';
import type { Brief } from '../../../brief.ts';
import type { Section } from '../../../writer.ts';

const mostTitleLetters = 24;
const questions = [
  ['What is it for?', 'what is it for'],
  ['How often?', 'how often'],
  ['What does it cost you?', 'what does it'],
] as const;

/** Gives the section; none where nothing is compared, or the prompt has points of its own. */
export function versusSection({ versus, facts, format }: Brief): readonly Section[] {
  const isTold = facts.some(({ figure }) => figure?.kind === 'sides' || figure?.kind === 'table');
  if (versus === null || isTold || format.value !== 'comparison') return [];
  const side = (name: string) => ({ title: shorten(capitalise(name), mostTitleLetters), tone: 'plain' as const });
  return [
    {
      part: 'body',
      lines: [
        {
          text: 'Ask the same questions of both: what is it for, how often, and what does it cost you?',
          isFiller: false,
        },
      ],
      shows: [
        {
          kind: 'comparison-card',
          heading: null,
          left: side(versus[0]),
          right: side(versus[1]),
          items: questions.map(([text, cue]) => ({ left: text, right: text, cue })),
          cue: null,
        },
      ],
      mood: null,
      sources: [],
    },
  ];
}
