// The offline writer's copy for recipes.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for recipes. */
export const recipe: FormatCopy = {
  openings: {
    'how-to': {
      any: ["Let's {task}. Simple, honest, and made at home.", 'Welcome to the kitchen! Today we {task}.'],
      bright: ["Hello, food lovers! Let's {task} together."],
    },
    noun: { any: ['Welcome to the kitchen! On the menu: {topic}.', "Let's cook. On the menu today: {topic}."] },
    doing: { any: ['Welcome to the kitchen, where {topic} is on the menu.'] },
    none: { any: ["Welcome to the kitchen! Let's cook."] },
  },
  titles: { any: ['Aprons on, and sleeves up.', "Sleeves up, and let's get cooking."] },
  blocks: [
    {
      isLeadIn: true,
      lines: [
        'First things first: wash your hands, clear the counter, and set everything out within reach.',
        'A tidy start makes the cooking feel easy.',
      ],
      card: {
        heading: 'Before you cook',
        items: [
          item('Wash your hands', 'droplets', 'wash your'),
          item('Clear the counter', 'check', 'clear the'),
          item('Set everything out', 'list-checks', 'set everything'),
        ],
      },
    },
    {
      lines: [
        'Taste as you go, and season a little at a time.',
        'You can always add more, but you can never take it back.',
      ],
    },
    {
      lines: [
        'Trust your senses.',
        'Listen to the pan, smell what is happening, and adjust the heat when it tells you to.',
      ],
    },
    { lines: ['Once it is ready, bring it to the table while it is fresh, and share it with someone you like.'] },
  ],
  closings: { any: ['Enjoy your meal!', 'That is how we do it. Enjoy every bite!', 'Serve it, share it, and enjoy.'] },
};
