// The offline writer's copy for tours of a place.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for tours of a place. */
export const tour: FormatCopy = {
  openings: {
    name: { any: ['Welcome, and come on in. Let me show you {topic}.', 'Follow me: this is {topic}.'] },
    noun: { any: ['Welcome, and come on in. Let me show you {topic}.', 'Follow me, and take a look at {topic}.'] },
    none: { any: ['Welcome, and come on in.', 'Come on in, and look around.'] },
  },
  bridges: { any: ['Here is what you will find.'] },
  blocks: [
    {
      lines: [
        'As you look around, imagine an ordinary day here: the first coffee in the morning, the light in the afternoon, and friends at the table in the evening.',
      ],
      card: {
        heading: 'A day here',
        items: [
          item('Morning coffee', 'coffee', 'first coffee'),
          item('Afternoon light', 'sun', 'the light'),
          item('Friends in the evening', 'users', 'friends at'),
        ],
      },
    },
    {
      lines: ['Take note of the things that matter to you: the space, the light, the quiet, and the way to work.'],
      card: {
        heading: 'What matters to you?',
        items: [
          item('The space', 'house', 'the space'),
          item('The light', 'sun', 'the light'),
          item('The quiet', 'moon', 'the quiet'),
          item('The way to work', 'car', 'the way'),
        ],
      },
    },
    { lines: ['Pictures only tell a part of it.', 'Come by in person, stand at the window, and see how it feels.'] },
  ],
  closings: { any: ['Come and see it for yourself.', 'We would be happy to show you around in person.'] },
};
