// Chapters for films that offer something: how viewers find out whether it is for them. Nothing is claimed.
import { told } from '../told.ts';
import type { Chapter } from './family.ts';

export const offer: readonly Chapter[] = [
  {
    title: 'Is it for you?',
    lead: 'Let us start with you, and not with us.',
    blocks: [
      told(
        'Your day',
        'Picture an ordinary day of yours. Where do you [lose time|clock], what do you [put off|calendar], and what would you [love to do more often|heart]?',
      ),
      told(
        'Good questions',
        'Choosing well is mostly a matter of asking. [What do I need|target], [who else will use it|users], and [how will I know it was worth it|scale]?',
      ),
      told(
        'For someone else',
        'Perhaps somebody came to mind while you were listening. Keep that person in view, because the best recommendations are the ones with a name.',
      ),
    ],
  },
  {
    title: 'What to look for',
    lead: 'When you take a closer look, these things help.',
    blocks: [
      told(
        'Look closely',
        'Pay attention to the details. [How does it feel|hand], [how easily do you understand it|lightbulb], and [what happens when you have a question|message-circle]?',
      ),
      told(
        'Compare honestly',
        'Hold it up against what you do today, and be fair to both. Sometimes the old way wins, and then you know that, too.',
      ),
      told(
        'Think ahead',
        'Imagine it a few months from now. A good choice is one that [still fits|check], [still gets used|repeat], and [still makes you smile|face-slightly-smiling].',
      ),
    ],
  },
  {
    title: 'Try it',
    lead: 'Words only go so far.',
    blocks: [
      told(
        'Come and see',
        'Nothing replaces your own impression. Come by or get in touch, [have a look|eye], [try it out|hand], and [take your time|clock].',
      ),
      told(
        'Ask us anything',
        'There are no silly questions. The ones you hesitate to ask are usually the ones that matter.',
      ),
      told(
        'Bring someone',
        'Decisions are easier together. Bring whoever will live with the choice, and listen to what they notice.',
      ),
    ],
  },
  {
    title: 'And afterwards',
    lead: 'What follows the first step counts as well.',
    blocks: [
      told(
        'Tell us',
        'Tell others how it goes. [What you like|heart], [what is missing|circle-question-mark], and [what surprised you|sparkles]: all of it helps those who come after you.',
      ),
      told(
        'Pass it on',
        'And if it suits you, tell a friend in your own words. Honest praise travels further than anything we could say.',
      ),
    ],
  },
];
