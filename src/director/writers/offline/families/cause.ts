// Chapters for films that ask people to do something: for safety, for health, for one another.
import { told } from '../told.ts';
import type { Chapter } from './family.ts';

export const cause: readonly Chapter[] = [
  {
    title: 'Why it matters',
    lead: 'Think for a moment of the people around you.',
    blocks: [
      told(
        'Who is it for?',
        'Put a face to it. It may be [a child on the way to school|A child|baby], [a colleague|user], [a neighbour|house], or yourself on a tired evening.',
      ),
      told(
        'The usual excuses',
        'Everyone knows the excuses: [no time|clock], [just this once|repeat], [it will not happen to me|user-x]. Nobody who was wrong had planned to be.',
      ),
      told('Small and great', 'What is asked of you is small. What it can spare somebody is not.'),
    ],
  },
  {
    title: 'Make it a habit',
    lead: 'Good intentions need a handle.',
    blocks: [
      told(
        'Tie it down',
        'Tie it to something you do anyway. [When I leave the house|door-open], [when I sit down|armchair], [when the clock strikes|clock]: then I do it.',
      ),
      told(
        'Make it easy',
        'Put what you need where you cannot miss it. Whatever takes [one movement|hand] gets done; whatever takes [a search|search] gets skipped.',
      ),
      told(
        'Slips',
        'Missed it once? Start again the next time, without drama. Habits break from giving up, not from a single gap.',
      ),
    ],
  },
  {
    title: 'With others',
    lead: 'You are not the only one who is thinking about this.',
    blocks: [
      told(
        'Set an example',
        'People do what they see. When you go first, the next person has it easier, and so on down the line.',
      ),
      told(
        'Say it kindly',
        'If somebody forgets, speak up kindly. [Say what you see|eye], [say why you care|heart], and [offer help|handshake]; leave the lecture at home.',
      ),
      told(
        'Remove what stands in the way',
        'Often it is not unwillingness but an obstacle. Ask what makes it hard, and see whether that can be moved.',
      ),
    ],
  },
  {
    title: 'Today',
    lead: 'Let us make it concrete.',
    blocks: [
      told(
        'Your next step',
        'Decide on one thing before this day ends. [What will I do|target], [when|clock], and [who knows about it|users]?',
      ),
      told('Pass it on', 'Then tell one other person. Spoken plans are easier to keep than silent ones.'),
    ],
  },
];
