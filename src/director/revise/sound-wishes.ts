// Wishes about sound: music and pace.
import type { MusicMood } from '../../model/storyboard.ts';
import type { Wish } from './wish.ts';

const moods: Readonly<Record<string, MusicMood>> = {
  ...{
    calm: 'calm',
    quiet: 'calm',
    soft: 'calm',
    relaxing: 'calm',
    bright: 'bright',
    happy: 'bright',
    upbeat: 'bright',
    cheerful: 'bright',
  },
  ...{
    driving: 'driving',
    energetic: 'driving',
    exciting: 'driving',
    warm: 'warm',
    friendly: 'warm',
    serious: 'serious',
    dramatic: 'serious',
  },
};
const paceStep = 1.08;
const slowest = 0.8;
const fastest = 1.3;

export const soundWishes: readonly Wish[] = [
  {
    pattern: /\b(?:no|without|remove|mute|turn off)\s+(?:the\s+|any\s+)?(?:background\s+)?music\b/iu,
    apply: (_match, storyboard) => ({
      storyboard: { ...storyboard, music: { mood: 'none' } },
      what: 'There is no music.',
    }),
  },
  {
    pattern: new RegExp(`\\b(?:more\\s+)?(${Object.keys(moods).join('|')})(?:er)?\\s+music\\b`, 'iu'),
    apply: ([, word = ''], storyboard) => {
      const mood = moods[word.toLowerCase()] ?? 'calm';
      return { storyboard: { ...storyboard, music: { mood } }, what: `The music is ${mood}.` };
    },
  },
  {
    pattern: /\b(slow(?:er|ly)?(?: down)?|fast(?:er)?|speed up|quick(?:er|ly)?)\b/iu,
    apply: ([, word = ''], storyboard) => {
      const wanted = storyboard.pace * (/^slow/iu.test(word) ? 1 / paceStep : paceStep);
      const pace = Math.round(Math.min(fastest, Math.max(slowest, wanted)) * 1000) / 1000;
      return {
        storyboard: { ...storyboard, pace, durationTargetMs: null },
        what: `The voice speaks at ${pace} of its pace.`,
      };
    },
  },
];
