// Copy for films that invite, recruit and encourage.
import type { Format } from '../../../brief/format.ts';
import { type Matter, matter } from './matter.ts';

const inviting: readonly Format[] = ['event', 'announcement'];

export const gatheringsAndJobs: readonly Matter[] = [
  matter(
    inviting,
    /\b(?:(?:summer|garden|birthday|office|christmas|street|house|costume|halloween|retirement|farewell|staff) party|party|barbecue|bbq|picnic|housewarming|block party|street fair)\b/i,
    {
      openings: [
        'Put on something comfortable: there is going to be {about}.',
        'Keep that evening free. It is time for {about}.',
      ],
      thoughts: [
        'Somebody will bring a salad. It is the law of every party.',
        'Bring along:: Come with [an appetite|utensils], [a song you cannot resist|eighth-notes], and [the friend nobody has met yet|users].',
        'The best conversations at any party happen beside the fridge.',
        'Dance early. Later, everyone does it, and it no longer counts as brave.',
        'Leave the car at home, and the shoes you cannot walk in.',
        'When the lights go on at the end, somebody will say: one last song.',
      ],
      closings: ['We are counting on you.', 'Come hungry, leave happy.'],
      funny: ['The dress code is clothes. Beyond that, we trust you.'],
    },
  ),
  matter(
    inviting,
    /\b(?:open (?:day|house|evening|doors?)|school fair|information (?:evening|day)|taster day|studio visit)\b/i,
    {
      openings: [
        'Doors are usually closed. On this day they are not: {about}.',
        'Have you ever wondered what goes on inside? Come and look: {about}.',
      ],
      thoughts: [
        'You may touch things, ask things, and stand where visitors never stand.',
        'Have a look at:: See [the rooms|door-open], [the people|users], and [what happens behind the scenes|eye].',
        'Questions that seem too simple are often the best ones.',
        'Bring the children. They ask what the rest of us only think.',
        'An hour on the spot tells you more than a stack of leaflets.',
      ],
      closings: ['Come in, the door is open.', 'Look around. That is what the day is for.'],
    },
  ),
  matter(
    inviting,
    /\b(?:concert|gig|festival|recital|choir|orchestra|theatre|play|show|performance|comedy night|open mic|film night|screening)\b/i,
    {
      openings: [
        'The lights go down, somebody coughs, and then it begins: {about}.',
        'Live, loud and only for those who are there: {about}.',
      ],
      thoughts: [
        'There is a second before the first note in which a whole room holds its breath.',
        'Good to have:: You need [a ticket|ticket], [somebody to nudge|users], and [hands that can clap|hand].',
        'Screens show you everything except the air that trembles.',
        'Sit close enough to see the fingers.',
        'On the way home you will hum. You will not notice that you do.',
      ],
      closings: ['Doors open, curtain up. Be there.', 'Come and listen.'],
    },
  ),
  matter(
    inviting,
    /\b(?:webinar|workshop|seminar|conference|summit|talk|lecture|course|training day|masterclass|meet-?up|hackathon|networking)\b/i,
    {
      openings: [
        'You could read about it. Or you could ask the people who do it: {about}.',
        'Block the time in your calendar: {about}.',
      ],
      thoughts: [
        'The slides can be downloaded. The question you ask in the room cannot.',
        'Come prepared:: Bring [a problem you are stuck on|puzzle], [something to write with|pencil], and [an open mind|lightbulb].',
        'Sit next to somebody you do not know. That is where the useful things are said.',
        'Beginners ask, experts remember. Both go home with something.',
        'Switch off the mail for an hour. It will wait; it always does.',
      ],
      closings: ['Save yourself a seat.', 'See you there, pen in hand.'],
    },
  ),
  matter(
    inviting,
    /\b(?:run|race|marathon|walk|tournament|match|sports day|bike ride|hike|charity (?:run|walk|match)|game day|swim)\b/i,
    {
      openings: ['Tie your laces well: {about} is coming.', 'On your marks for {about}.'],
      thoughts: [
        'You need not be fast. You only need a start number and some nerve.',
        'In your bag:: Pack [water|droplets], [a dry shirt|shirt], and [plasters|bandage], just in case.',
        'Those who cheer are as welcome as those who sweat. Bring a bell.',
        'The last one home gets the loudest applause. It has always been so.',
        'A stranger will run beside you for a while, and you will be friends until the finish.',
      ],
      closings: ['See you at the start line.', 'Take part, or come and cheer.'],
    },
  ),
  matter(
    inviting,
    /\b(?:wedding|engagement|anniversary|christening|baptism|bar mitzvah|save the date|gala|dinner|ball)\b/i,
    {
      openings: [
        'Here is a day on which you should not be missing: {about}.',
        'There is something to celebrate: {about}.',
      ],
      thoughts: [
        'A feast is made of people. The food merely gives them something to do.',
        'Please let us know:: Tell us [whether you can come|check], [who comes with you|users], and [what you do not eat|utensils].',
        'If there are speeches, may they be short.',
        'Somebody will cry at the right moment, and somebody at the wrong one.',
        'You are coming from far away? Stay for breakfast.',
      ],
      closings: ['Please come. It would not be the same without you.', 'We cannot wait to see you.'],
    },
  ),
  matter(
    inviting,
    /\b(?:exhibition|gallery|vernissage|art (?:fair|show)|market|flea market|christmas market|bazaar|fair|book (?:fair|club|launch)|reading|signing)\b/i,
    {
      openings: ['Take your time, and look: {about}.', 'Bring curious eyes to {about}.'],
      thoughts: [
        'Walk through once without stopping. Then go back to what followed you.',
        'Talk to:: Have a word with [whoever made it|hand], [whoever collects it|heart], and [whoever disagrees with you|message-circle].',
        'You are allowed to dislike something. It is the shortest way to a good conversation.',
        'Somebody spent months on what you see in a minute. Give it a second one.',
        'A small find in your pocket makes the whole afternoon.',
      ],
      closings: ['Come and browse.', 'We look forward to your eyes and your questions.'],
    },
  ),
  matter(inviting, /\b(?:grand opening|opening (?:day|of)|opens|re-?opening|launch(?: party)?|inauguration)\b/i, {
    openings: [
      'The paint is dry, the key turns: {about}.',
      'Somebody has to be the first through the door. Why not you? {About}.',
    ],
    thoughts: [
      'A first day is full of nerves and fresh flowers.',
      'On the day:: Look around [everywhere|eye], try [whatever you like|hand], and tell us [what is missing|message-circle].',
      'Rooms are only rooms until people come in.',
      'You will be able to say later: I was there when it opened.',
    ],
    closings: ['Come and help us break the silence.', 'The ribbon is ready. Are you?'],
  }),
  matter(
    ['hiring'],
    /\b(?:chefs?|cooks?|pastry|bakers?|barista|waiters?|waitress|kitchen|bartender|restaurant|caf[eé]|hotel|receptionists?)\b/i,
    {
      openings: [
        'Do you hear a kitchen at full speed as music? Then we should talk.',
        'Somebody is missing at the stove, and it may be you.',
      ],
      thoughts: [
        'You know how it feels when the last plate goes out and nobody sends anything back.',
        'What counts:: Bring [clean hands|hand], [a calm head at noon|brain], and [a liking for the people next to you|users].',
        'Certificates hang on walls. How you cut an onion says more.',
        'Early hours, hot pans, aching feet: if you still smile at the end of a shift, you are one of us.',
        'Tell us what you like to make when nobody is ordering.',
      ],
      closings: ['Bring your apron, and come by.', 'Come by, look around, and see whether it suits you.'],
    },
  ),
  matter(
    ['hiring'],
    /\b(?:nurses?|carers?|care (?:workers?|assistants?)|doctors?|midwi(?:fe|ves)|therapists?|paramedics?|pharmacists?|dental|medical|clinic|hospital)\b/i,
    {
      openings: [
        'You hold hands, you hold the line, and you are good at both. We are looking for you.',
        'Some jobs one does with the heart and a watch. This is such a job.',
      ],
      thoughts: [
        'Nobody forgets the person who sat with them at night.',
        'What we would like to know:: Tell us [why you began|heart], [what wears you out|clock], and [what you need to do it well|shield-check].',
        'Ask us about rosters, breaks and backup. These are the right questions.',
        'Skill can be trained; patience cannot. If you have it, you are most of the way in.',
        'You look after others. In the interview, you may ask who looks after you.',
      ],
      closings: ['Get in touch. A few lines are enough.', 'We would like to meet you.'],
    },
  ),
  matter(
    ['hiring'],
    /\b(?:developers?|engineers?|programmers?|designers?|data (?:scientists?|analysts?|engineers?)|product managers?|devops|software|it support|testers?|ux)\b/i,
    {
      openings: [
        'You see a badly built thing, and your fingers itch. Good. Come closer.',
        'There is a seat, a screen, and a problem worth solving. What is missing is you.',
      ],
      thoughts: [
        'Buzzwords age badly. Tell us instead about something you built and what you would do differently.',
        'Bring with you:: We look for [curiosity|search], [a sense of humour in code review|face-slightly-smiling], and [the courage to delete|trash].',
        'The best line in your application may be: I do not know yet, but I found out.',
        'Ask us how we decide things, how we disagree, and who is called at night.',
        'Nobody can do everything. That is what teams are for.',
      ],
      closings: ['Show us something you are proud of.', 'Write to us. No cover letter in capital letters, please.'],
    },
  ),
  matter(
    ['hiring'],
    /\b(?:drivers?|mechanics?|electricians?|plumbers?|carpenters?|builders?|warehouse|technicians?|welders?|cleaners?|gardeners?|apprentices?|apprenticeship|trainees?|craft\w*)\b/i,
    {
      openings: [
        'At the end of your day, something is there that was not there in the morning. Is that you?',
        'Good hands are rare. Yours could be here tomorrow.',
      ],
      thoughts: [
        'You do not need the right words. You need the right grip, and the will to learn the rest.',
        'What we value:: People who are [on time|clock], who [look after their tools|wrench], and who [say when something is wrong|message-circle].',
        'Marks at school tell little. A day of work side by side tells everyone a lot.',
        'Everyone in the trade has once drilled into the wrong wall. Ask about it.',
        'Dirty boots are welcome, and so are questions.',
      ],
      closings: ['Come round, and have a look at the work.', 'Get in touch. It takes no more than a call.'],
    },
  ),
  matter(
    ['hiring'],
    /\b(?:teachers?|educators?|tutors?|trainers?|social workers?|kindergarten|childcare|coach(?:es)?|librarians?)\b/i,
    {
      openings: [
        'You explain it a second time, and you mean it. Somebody here needs you.',
        'There is a room full of questions, and nobody in front of it yet.',
      ],
      thoughts: [
        'Most of us remember a single teacher for life. Somebody will remember you.',
        'Tell us about:: We would like to hear about [a lesson that went wrong|circle-x], [a child that surprised you|baby], and [what you do on Sundays|sun].',
        'You will be tired on Fridays. But you will also laugh more than in any office.',
        'Methods change with every decade. Liking people does not.',
      ],
      closings: ['A school is best seen during a break. It is loud.', 'Write to us, and tell us why you teach.'],
    },
  ),
  matter(
    ['hiring'],
    /\b(?:sales|account (?:managers?|executives?)|marketing|customer (?:service|support|success)|consultants?|assistants?|office|secretar\w+|interns?(?:hip)?|hr|accountants?)\b/i,
    {
      openings: [
        'You like people, even on the phone, even in the morning. We should meet.',
        'There is a desk, and nobody behind it yet.',
      ],
      thoughts: [
        'Selling is listening with a pen in your hand.',
        'What we hope for:: Somebody who [asks first|message-circle], [writes clearly|pencil], and [rings back|phone].',
        'A gap in your CV is a story. We like stories.',
        'You will hear no quite often. If you can laugh about it at lunch, you are right here.',
        'Say what you want to learn. It matters as much to us as what you can do.',
      ],
      closings: ['Write us a few honest lines.', 'Let us have a coffee, and see.'],
    },
  ),
];
