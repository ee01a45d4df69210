// The mood of a scene and the place of a sentence in it -> how the voice is coloured.
import type { Mood } from '../model/storyboard.ts';
import type { Expression } from './engine.ts';

const moods: Readonly<Record<Mood, Expression>> = {
  neutral: { pitch: 1, range: 1 },
  warm: { pitch: 1.01, range: 1.05 },
  excited: { pitch: 1.05, range: 1.2 },
  serious: { pitch: 0.97, range: 0.9 },
};

/** How far the voice sinks from the first to the last sentence of a paragraph, as a speaker's does. */
const declination = 0.05;

/** Colours sentence `index` of `count`. */
export function chooseExpression(mood: Mood, index: number, count: number): Expression {
  const { pitch, range } = moods[mood];
  const position = count > 1 ? index / (count - 1) : 0.5;
  return { pitch: pitch * (1 + declination * (0.5 - position)), range };
}
