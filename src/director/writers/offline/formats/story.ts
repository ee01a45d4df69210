// The offline writer's copy for stories.
import type { FormatCopy } from '../copy.ts';

/** Copy for stories. */
export const story: FormatCopy = {
  openings: {
    noun: {
      any: [
        'Come a little closer, and let me tell you a story about {topic}.',
        'Settle in, and listen: a story about {topic}.',
      ],
    },
    wh: { any: ['This is the story of {topic}.', 'Come a little closer, and hear {topic}.'] },
    none: { any: ['Come a little closer, and let me tell you a story.'] },
  },
  blocks: [
    {
      lines: [
        'Picture the scene: the light is low, the day has gone quiet, and something is about to change.',
        'Nobody knows it yet.',
      ],
    },
    {
      lines: [
        'That is how it always starts.',
        'Somebody takes one step more than usual, and the world turns out to be bigger than it seemed.',
      ],
    },
    {
      lines: ['There is a moment of doubt, of course.', 'There always is, and going on anyway is what courage means.'],
    },
    { lines: ['And in the end, it is not the distance that counts, but who walks beside you.'] },
  ],
  closings: {
    any: [
      'And that is where we leave it, for now.',
      'The end. Or perhaps a beginning.',
      'Sleep well, and dream of the rest.',
    ],
  },
};
