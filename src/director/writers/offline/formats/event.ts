// The offline writer's copy for invitations.
import { type FormatCopy, item } from '../copy.ts';

/** Copy for invitations. */
export const event: FormatCopy = {
  openings: {
    name: {
      any: ['You are invited to the wedding of {couple}!', 'You are invited to {topic}!', 'Save the date for {topic}.'],
    },
    noun: {
      any: ['You are invited: {topic}.', 'Here is something to put in your calendar: {topic}.'],
      bright: ['You are invited! Join us for {topic}.'],
    },
    none: { any: ['You are invited! We would love to have you with us.'] },
  },
  bridges: { any: ['Here is all you need to know.'] },
  blocks: [
    {
      lines: [
        'Bring a friend, bring your questions, and bring a little time.',
        'The best conversations often happen when nobody is in a hurry.',
      ],
      card: {
        heading: 'Bring along',
        items: [
          item('A friend', 'users', 'bring a friend'),
          item('Your questions', 'message-circle', 'your questions'),
          item('A little time', 'clock', 'a little time'),
        ],
      },
    },
    { lines: ['Come for the programme, and stay for the people.', 'You never know whom you will meet.'] },
    { lines: ['Tell those who might like to come along, so that nobody has to hear about it afterwards.'] },
  ],
  closings: { any: ['We look forward to seeing you there.', 'See you there!', 'We would love to see you.'] },
};
