// Chapters for films about a tool, a process or a rule at work: how anybody finds their way into it.
import { told } from '../told.ts';
import type { Chapter } from './family.ts';

export const tool: readonly Chapter[] = [
  {
    title: 'What changes for you',
    lead: 'Let us begin with your own desk.',
    blocks: [
      told(
        'What it replaces',
        'A new way of working earns its place when it takes something off your hands. Ask what it replaces for you: [a form|file-text], [a search|search], or [a question you used to ask somebody|A question to someone|message-circle].',
      ),
      told(
        'Who is involved',
        'Nobody uses it alone. Find out [who fills things in|pencil], [who checks them|search], and [who waits for the result|clock].',
      ),
      told(
        'What stays',
        'Just as useful is the list of what does not change. Your judgement stays, your colleagues stay, and so does your right to ask why.',
      ),
    ],
  },
  {
    title: 'First steps',
    lead: 'Now to the part where you try it yourself.',
    blocks: [
      told(
        'Look around',
        'Open it today, only to look around. See where you [begin something new|plus], where you find [what is waiting for you|inbox], and where you [get help|circle-question-mark].',
      ),
      told(
        'A small, real task',
        'Practice sticks when it is real. Choose [a small task|target], take it [from start to finish|route], and [compare the result|scale] with what you would have done before.',
      ),
      told(
        'In your own words',
        'Write the steps down in your own words while they are fresh. Short notes beat any manual, because they start where you start.',
      ),
      told(
        'Side by side',
        'Sit down with a colleague who is a little ahead of you. [Watch first|eye], [do it yourself|mouse-pointer-click], then [explain it back|message-circle].',
      ),
    ],
  },
  {
    title: 'When something goes wrong',
    lead: 'Sooner or later something will not work as you expect.',
    blocks: [
      told(
        'Ask well',
        'Help comes faster with a good description. Say [what you did|mouse-pointer-click], [what you expected|target], and [what happened instead|circle-alert].',
      ),
      told(
        'Stop early',
        'Do not click on in the hope that it sorts itself out. Stop, read the message once more, and take a picture of it.',
      ),
      told(
        'Say it openly',
        'Errors in the first weeks are normal, and the ones that are hidden cost the most. Report them, and somebody else is spared the same.',
      ),
    ],
  },
  {
    title: 'As a team',
    lead: 'It works best when everyone does it the same way.',
    blocks: [
      told(
        'Agree on it',
        'Take a few minutes in your next meeting. Settle [who does what|users], [until when|calendar], and [what still goes the old way|repeat].',
      ),
      told(
        'Be patient',
        'People learn at different speeds, and the slower ones often find the real problems. Give each other time.',
      ),
      told(
        'Make it better',
        'Whoever looks after it needs to hear from you. One [concrete example|search] helps more than a general complaint, and [a suggestion|lightbulb] helps most.',
      ),
    ],
  },
  {
    title: 'A week from now',
    lead: 'And then comes the everyday test.',
    blocks: [
      told(
        'Look back',
        'Put a short look back in your calendar. What is [quicker|timer], what is [still awkward|circle-question-mark], and what would you [show a newcomer|users] first?',
      ),
      told(
        'Keep what helps',
        'Keep the tricks that help you, and pass them on. Good habits spread from desk to desk, and hardly ever by memo.',
      ),
    ],
  },
];
