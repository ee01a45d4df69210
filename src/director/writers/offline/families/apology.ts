// Chapters for apologies: nothing is promised that only the sender could promise.
import { told } from '../told.ts';
import type { Chapter } from './family.ts';

export const apology: readonly Chapter[] = [
  {
    title: 'To you',
    lead: 'First of all, this is about you.',
    blocks: [
      told(
        'What it meant',
        'Something like this costs more than time. It costs plans, nerves, and a bit of confidence.',
      ),
      told(
        'Plain words',
        'You will hear no polished phrases today. What went wrong went wrong, and saying so is the least that you can expect.',
      ),
    ],
  },
  {
    title: 'Talk to us',
    lead: 'Please let us hear your side of it.',
    blocks: [
      told(
        'Tell us',
        'If you are still dealing with it, get in touch. Tell us [what happened on your side|message-circle], [what it has cost you|scale], and [what would help you now|handshake].',
      ),
      told('Open ears', 'Angry words are allowed as well. They tell where it hurts, and how much.'),
    ],
  },
  {
    title: 'From here on',
    lead: 'Trust returns slowly.',
    blocks: [
      told(
        'Measure us',
        'Measure us by what comes next, and not by what is said today. Good intentions are easy; the proof is in the weeks that follow.',
      ),
      told(
        'Thank you',
        'To everyone who stayed patient, and to everyone who did not: thank you for caring enough to say something.',
      ),
    ],
  },
];
