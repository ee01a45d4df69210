// Chapters for films that show a place: how to look at it, and what to ask.
import { told } from '../told.ts';
import type { Chapter } from './family.ts';

export const place: readonly Chapter[] = [
  {
    title: 'Look around',
    lead: 'Let your eyes wander for a moment.',
    blocks: [
      told(
        'Light and sound',
        'Notice what no plan can show: [the light|sun], [the sounds|ear], and [how the air feels|wind].',
      ),
      told(
        'Corners',
        'Every place has a corner that nobody mentions, and that everyone ends up liking. See if you can find it.',
      ),
      told('Then and now', 'Imagine who was here before you. Doors, floors and worn steps have a memory of their own.'),
    ],
  },
  {
    title: 'Make it your own',
    lead: 'Now put yourself into the picture.',
    blocks: [
      told(
        'An ordinary day',
        'Walk through an ordinary day in your mind. Where would you [begin the morning|sun], where would you [work or rest|armchair], and where would you [sit with friends|users]?',
      ),
      told(
        'What you need',
        'Make a short list of what you need and what you only like. The first list decides, the second one tempts.',
      ),
      told(
        'Take measure',
        'Bring [a tape measure|ruler], take [a few pictures|camera], and note [what you would change|pencil].',
      ),
    ],
  },
  {
    title: 'Ask and decide',
    lead: 'Before you go, a few questions are worth asking.',
    blocks: [
      told(
        'Good questions',
        'Ask about what you cannot see: [the neighbours|users], [the costs of running it|wallet], and [what is planned around it|map].',
      ),
      told('Come back', 'Come back at another hour if you can. A place in the evening is not the same as at noon.'),
      told(
        'Your feeling counts',
        'In the end, listen to the feeling you had at the door. It is often the most honest adviser of all.',
      ),
    ],
  },
];
