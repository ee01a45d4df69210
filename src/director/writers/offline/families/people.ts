// Chapters for films from people to people: thanks, wishes, welcomes and introductions that take their time.
import { longHeart } from '../formats/long-heart.ts';
import type { Chapter } from './family.ts';

export const people: readonly Chapter[] = [
  { title: 'What matters', lead: 'This deserves more than a passing word.', blocks: longHeart.slice(0, 4) },
  { title: 'Together', lead: 'Nobody does anything alone.', blocks: longHeart.slice(4, 8) },
  { title: 'From here on', lead: 'And now we look ahead.', blocks: longHeart.slice(8) },
];
