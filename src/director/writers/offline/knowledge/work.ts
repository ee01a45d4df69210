// What is commonly known of working with others, learning and looking for work.
import { told } from '../told.ts';
import type { Knowledge } from './knowledge.ts';

export const work: readonly Knowledge[] = [
  {
    words:
      /\b(?:code reviews?|pull requests?|pair programming|clean code|software (?:quality|testing)|unit tests?|agile|scrum|sprints?|stand-?ups?)\b/i,
    hook: 'Code is read far more often than it is written.',
    blocks: [
      told(
        'A second pair of eyes',
        'A review catches [mistakes|bug] early, and that is only the beginning. It also spreads [knowledge|brain], and keeps [one style|code].',
      ),
      told(
        'Keep it small',
        'Nobody reads a giant change well. Offer [one idea at a time|target], say [why it is needed|message-circle], and point to [the tricky part|search].',
      ),
      told(
        'Talk about the code',
        'Comment on the work, never on the person. [Ask questions|circle-question-mark], [explain your reason|lightbulb], and mark [what is only taste|palette].',
      ),
      told(
        'Let machines nag',
        'Leave spaces and commas to tools. [Formatters|wand] and [tests|check] are patient; people should look at [the design|layers].',
      ),
      told(
        'Answer soon',
        'A waiting change grows cold. Agree on [when reviews happen|clock], and thank those who [found something|heart].',
      ),
    ],
  },
  {
    words: /\b(?:remote work\w*|work(?:ing)? from home|home office|hybrid work|video calls?|virtual meetings?)\b/i,
    hook: 'Working apart takes more saying out loud than working side by side.',
    blocks: [
      told(
        'A place',
        'Give work a place of its own, even a small one. [A good chair|armchair], [light from the side|sun] and [a door or headphones|headphones] do more than a new screen.',
      ),
      told(
        'A frame',
        'Days without a frame grow longer. [Begin at a fixed time|clock], [take lunch away from the desk|utensils], and [close the lid|laptop] in the evening.',
      ),
      told(
        'Write it down',
        'Colleagues cannot overhear you any more. Write down [what was decided|file-text], [who does what|users], and [where it stands|map-pin].',
      ),
      told(
        'Meet well',
        'For each meeting ask what it is for. [A goal|target], [few people|users], and [an early end|timer] make it a good one.',
      ),
      told(
        'Stay in touch',
        'Coffee corners do not travel by cable. [Call just to talk|phone], [switch the camera on|camera] once in a while, and meet [in person|handshake] when it counts.',
      ),
    ],
  },
  {
    words: /\b(?:leadership|leaders?|managers?|delegat\w+|feedback|team ?work|team ?building|teams?)\b/i,
    hook: 'People forget most of what a leader says, and hardly anything a leader does.',
    blocks: [
      told(
        'Be clear',
        'Clarity is kind. Say [what the goal is|target], [why it matters|lightbulb], and [what is not needed|circle-x].',
      ),
      told(
        'Listen first',
        'Before you answer, listen to the end. Ask [what do you see|eye], [what do you need|handshake], and then [wait|clock].',
      ),
      told(
        'Feedback',
        'Good feedback is about what happened. Name [the moment|clock], [its effect|zap], and [a next step|footprints]; praise in public, correct in private.',
      ),
      told(
        'Hand over',
        'When you delegate, hand over [the task|list-checks], [the means|wrench] and [the right to decide|key]. Then keep your hands off.',
      ),
      told(
        'Own mistakes',
        'Trust grows where errors may be spoken of. Start with [your own|user], say [what you learned|book-open], and others will follow.',
      ),
      told(
        'Celebrate',
        'Finish things properly. [Thank people by name|heart], [show what came of it|star], and take a breath before the next hill.',
      ),
    ],
  },
  {
    words:
      /\b(?:customer (?:service|support|experience|care)|complaints?|hospitality|service desk|help ?desk|angry customers?)\b/i,
    hook: 'Anybody can be friendly when things go well; the rest is craft.',
    blocks: [
      told(
        'Listen out',
        'Let people finish. [Take notes|pencil], [say back what you heard|repeat], and use [their name|user].',
      ),
      told(
        'Calm first',
        'Anger wants to be seen before it can be solved. A plain [I am sorry this happened|heart] costs nothing and [opens the door|door-open].',
      ),
      told(
        'Say what you will do',
        'Tell them [what happens next|route], [who takes care of it|users], and [when they will hear from you|clock]. Promise less, and keep it.',
      ),
      told(
        'Follow up',
        'Afterwards, ask whether it [really helped|check]. Hardly anyone does, and hardly anything is remembered longer.',
      ),
      told(
        'Learn',
        'Each complaint is free advice. Collect [what comes up again|repeat], and take it [to those who can change it|users].',
      ),
    ],
  },
  {
    words: /\b(?:public speaking|presentations?|stage fright|speech(?:es)?|speaking skills|storytelling)\b/i,
    hook: 'The room wants you to do well; it has to sit there, after all.',
    blocks: [
      told(
        'One message',
        'What should they [say about it afterwards|message-circle]? Write that down in [one sentence|pencil], and cut whatever [does not serve it|scissors].',
      ),
      told(
        'Begin and end',
        'Learn only the first and the last lines by heart. [A strong start|rocket] calms you, and [a clear end|flag] stays with them.',
      ),
      told(
        'Pauses',
        'Silence feels long only to the speaker. [Pause|clock], [look at someone|eye], and let a thought [arrive|inbox].',
      ),
      told(
        'Slides',
        'Slides are for the listeners, not for you. [One thought each|target], [large letters|type], and [no reading aloud|volume-x].',
      ),
      told(
        'Nerves',
        'A beating heart is energy. [Breathe out slowly|wind], [plant your feet|footprints], and remember that [nobody sees it from outside|users].',
      ),
    ],
  },
  {
    words: /\b(?:job interviews?|interviews?|résumés?|resumes?|cvs?|job (?:search|hunting|application)s?|career)\b/i,
    hook: 'An interview is a conversation in which both sides choose.',
    blocks: [
      told(
        'Prepare',
        'Read the posting like a puzzle. [What do they need|search], [what have you done that fits|check], and [what would you learn|book-open]?',
      ),
      told(
        'Stories',
        'Bring a handful of short stories. Each has [a problem|circle-question-mark], [what you did|wrench], and [what came of it|star].',
      ),
      told(
        'Your questions',
        'Good candidates ask. [How is success measured|target], [who would I work with|users], [what is hard here|flame]?',
      ),
      told(
        'The day',
        'On the day, take it slowly. [Leave early|clock], [greet everyone|handshake], and say so when you [need a moment to think|brain].',
      ),
      told(
        'After',
        'Whatever the answer, [write a short thank-you|mail], note [what went well|check], and ask for [feedback|message-circle].',
      ),
    ],
  },
  {
    words:
      /\b(?:study(?:ing)?|exams?|tests? anxiety|homework|memoris\w+|memoriz\w+|learning|revision|students? before)\b/i,
    hook: 'Reading it again feels like learning; recalling it is learning.',
    blocks: [
      told(
        'Test yourself',
        'Close the book, and [tell yourself what was in it|message-circle]. Whatever you [cannot recall|circle-question-mark] is what to read next.',
      ),
      told(
        'Spread it out',
        'A little on many days beats a lot on one. [Today|calendar], [tomorrow|sun], and [again next week|repeat] is a good rhythm.',
      ),
      told('Mix it', 'Change subjects and kinds of task. It [feels harder|dumbbell] and [sticks better|brain].'),
      told(
        'One thing at a time',
        'Put the phone [in another room|smartphone], work [until a timer rings|timer], and then [really take a break|coffee].',
      ),
      told(
        'The night before',
        'Sleep is part of studying, for the mind [sorts at night|moon]. In the morning, [eat something|utensils] and [go early|clock].',
      ),
      told(
        'In the exam',
        'Once inside, [read everything first|book-open], begin with [what you know|check], and keep [time for a last look|timer].',
      ),
    ],
  },
];
