// The offline writer's copy for welcomes.
import type { FormatCopy } from '../copy.ts';

/** Copy for welcomes. */
export const welcome: FormatCopy = {
  openings: {
    name: { any: ['Hello, and welcome to {name}!', 'A very warm welcome to {name}.'] },
    noun: { any: ['Hello, and a warm welcome to {topic}.', 'Welcome, everyone, to {topic}.'] },
    none: { any: ['Hello, and welcome! It is good to see you.', 'A very warm welcome to you.'] },
  },
  bridges: { any: ['Here is what you should know.'] },
  blocks: [
    { lines: ['Make yourself at home, have a look around, and take your time.', 'There is no wrong place to begin.'] },
    { lines: ['If you need anything, just ask.', 'Somebody is always happy to help, and no question is too small.'] },
    { lines: ['Get to know the people around you, too.', 'Most good things start with a simple hello.'] },
  ],
  closings: { any: ['Enjoy your time with us.', 'We are so glad you are here.', 'Once more: welcome!'] },
};
