// What is commonly known of money, time and people, for those who plan and talk.
import { told } from '../told.ts';
import type { Knowledge } from './knowledge.ts';

export const skills: readonly Knowledge[] = [
  {
    words: /\bcompound (?:interest|growth|returns?)\b/i,
    hook: 'Interest is friendly, and interest on interest is patient.',
    blocks: [
      told(
        'Simple and compound',
        'With simple interest, only what you put in earns something. With compound interest, [the interest|coins] stays, and [earns interest, too|trending-up].',
      ),
      told(
        'A snowball',
        'Roll a snowball down a hill. At first it [hardly grows|circle]; the larger it gets, the more snow [it picks up|snowflake] with each turn.',
      ),
      told(
        'Time',
        'That is why time counts more than haste. Those who [begin early|clock] leave the work to [the years|calendar].',
      ),
      told(
        'The other side',
        'Debts grow in the same way. What is not [paid back|credit-card] today asks for interest tomorrow, and for [interest on that|trending-up].',
      ),
      told(
        'Fees',
        'Costs compound as well. A small fee [every year|calendar] takes its share of [all that would have grown|chart-line].',
      ),
      told(
        'Leave it alone',
        'Its greatest enemy is a hand that takes something out. Whatever is [left alone|lock] goes on working.',
      ),
    ],
  },
  {
    words:
      /\b(?:time management|procrastinat\w+|priorit(?:y|ies|is\w+|iz\w+)|to-?do lists?|getting things done|pomodoro)\b/i,
    hook: 'Nobody can manage time; what we can choose is what comes first.',
    blocks: [
      told(
        'Write it down',
        'A head is for thinking, not for storing. Put [everything you have to do|list] in one place, and your thoughts [come to rest|wind].',
      ),
      told(
        'Urgent or important',
        'What is loud is not always what matters. Ask of each task: is it [urgent|bell], is it [important|star], or is it only [in the way|circle-x]?',
      ),
      told(
        'The next step',
        'Large tasks frighten. Name [the very next step|footprints], so small that you can [begin at once|play].',
      ),
      told(
        'One thing',
        'Switching costs attention. Close [the mailbox|mail], silence [the phone|bell-off], and stay with a single task [for a while|timer].',
      ),
      told(
        'Why we put things off',
        'Putting off is seldom laziness. More often a task is [unclear|cloud-fog], [too large|mountain], or [unpleasant|cloud]. Find out which, and you know what helps.',
      ),
      told(
        'Leave gaps',
        'Something always comes in between. Plan [less than fits|calendar], and keep [some air|wind] for it.',
      ),
    ],
  },
  {
    words: /\b(?:negotiat\w+|salary talks?|ask(?:ing)? for a (?:raise|pay rise))\b/i,
    hook: 'A good negotiation ends with people who would do it again.',
    blocks: [
      told(
        'Before you talk',
        'Prepare. Know [what you want|target], [what you can live with|scale], and [what you will do|door-open] if there is no agreement.',
      ),
      told(
        'Behind the demand',
        'Behind every demand there is a reason. Ask [why it matters|circle-question-mark], and you may find [another way|route] to serve it.',
      ),
      told('Listen', 'Whoever listens learns. Repeat [what you heard|repeat], and let [a silence|volume-x] stand.'),
      told(
        'More than a price',
        'Make the cake larger before you cut it. There is also [time|clock], [quantity|package], [training|graduation-cap], and the way of working.',
      ),
      told(
        'Firm and kind',
        'Be hard on the matter and soft on the person. Give [reasons|message-circle] instead of pressure, and use [measures|ruler] that both can check.',
      ),
      told(
        'Put it in writing',
        'In the end, [write down|pencil] what was agreed. Memories differ sooner than [we think|clock].',
      ),
    ],
  },
  {
    words:
      /\b(?:(?:better|effective|good|productive|running|run|shorter|fewer) meetings|meeting (?:culture|rules|etiquette)|how to (?:run|chair|lead) a meeting)\b/i,
    hook: 'The best meeting may be the one that a short message replaces.',
    blocks: [
      told(
        'Why meet?',
        'Ask first what it is for. Is there something to [decide|gavel], to [solve|puzzle], or to [share|message-circle]? For sharing, a note is often enough.',
      ),
      told(
        'Who comes',
        'Invite those who [decide|user-check], those who [know|lightbulb], and those who [must act on it|wrench]. All others get the minutes.',
      ),
      told(
        'The agenda',
        'Turn points into questions. "Budget" says little; a question tells everyone [when it is answered|check].',
      ),
      told(
        'On time',
        'Begin [on time|clock], and end [early|door-open] if you can. Waiting for latecomers punishes those who came.',
      ),
      told(
        'Every voice',
        'Some think aloud, and some think first. Let people [write down ideas|pencil] before anyone [speaks|message-circle].',
      ),
      told('What next', 'Close with decisions: [who|user] does [what|list-checks], by [when|calendar]?'),
    ],
  },
  {
    words: /\b(?:lonel(?:y|iness)|social isolation)\b/i,
    hook: 'One can be lonely in a full room, and content in an empty one.',
    blocks: [
      told(
        'A signal',
        'Loneliness is a feeling like hunger. It says that [something is missing|circle-question-mark], and it says nothing about [your worth|heart].',
      ),
      told(
        'Alone is not lonely',
        'Being alone is about [how many people|users] are near. Feeling lonely is about [how close|heart] they are.',
      ),
      told(
        'Small bridges',
        "It need not be a deep friendship at once. [A word at the baker's|coffee], [a greeting in the stairwell|hand], and a familiar face do some good.",
      ),
      told(
        'Regular places',
        'Closeness grows where people meet again. [A choir|eighth-notes], [a course|graduation-cap], or [helping out|handshake] brings the same faces together.',
      ),
      told(
        'Make the call',
        'Many wait for the other to begin. [Write a line|pencil], or [ring somebody|phone] whom you have not heard from.',
      ),
      told(
        'When it weighs too much',
        'If it lasts and weighs on you, talk to [a doctor|stethoscope] or [a helpline|phone]. That is no weakness.',
      ),
    ],
  },
  {
    words: /\b(?:insurance|insur(?:e|ed|ing|ers?)|deductibles?)\b/i,
    hook: 'Insurance is a promise among strangers: many pay a little, so that nobody is ruined.',
    blocks: [
      told(
        'The pot',
        'Everyone pays [a small sum|coins] into a pot. The few whom misfortune strikes are [helped out of it|umbrella].',
      ),
      told(
        'What to insure',
        'Ask what would [ruin you|triangle-alert], and not what would [annoy you|cloud]. Small losses you can carry yourself.',
      ),
      told(
        'The excess',
        'With an excess, you pay [the first part|wallet] of each loss. In return, [the premium|tag] is lower.',
      ),
      told(
        'The small print',
        'Look for what is [not covered|circle-x], [up to which sum|ruler] it pays, and [what you must do|list-checks] after a loss.',
      ),
      told(
        'Be honest',
        'Answer questions truthfully, and report [changes|pencil]. Otherwise [protection|shield] may be gone when it is needed.',
      ),
    ],
  },
  {
    words:
      /\b(?:causes of (?:the )?(?:first world war|world war (?:i|one)|great war)|(?:first world war|world war (?:i|one)|great war) (?:began|start\w*|causes?|broke out))\b/i,
    hook: 'A shot in Sarajevo was the spark, but the wood had been piled up for a long time.',
    blocks: [
      told(
        'Alliances',
        'The great powers had bound themselves by treaties. An attack on [one|shield] could draw in [its partners|users], until few stood aside.',
      ),
      told(
        'Arms',
        'Armies and fleets had grown for years. Plans for [mobilisation|train-front] depended on [speed|clock], and left little time to talk.',
      ),
      told(
        'Empires',
        'Nations competed for [colonies|globe], [markets|coins], and prestige. Each rise of a rival looked like [a threat|triangle-alert].',
      ),
      told(
        'Nationalism',
        'Peoples without a state of their own wanted [freedom|flag], above all on the Balkans; others wanted [greatness|crown].',
      ),
      told(
        'The summer of the crisis',
        'After the heir to the Austrian throne was shot, [an ultimatum|file-text] followed, then [mobilisations|bell], then declarations of war, within weeks.',
      ),
      told(
        'Whose fault?',
        'Historians still weigh the shares of blame. Most agree that [several governments|landmark] took risks that [got out of hand|flame].',
      ),
    ],
  },
  {
    words: /\b(?:printing press|gutenberg|history of (?:printing|books?)|movable type)\b/i,
    hook: 'Before the press, every book was a pair of tired hands.',
    blocks: [
      told(
        'Copied by hand',
        'Scribes copied books [letter by letter|pencil]. A Bible took [many months|calendar], and only a few could [own one|book-open].',
      ),
      told(
        'Older than Gutenberg',
        'In East Asia, people had printed long before, from [carved blocks|layers] and with [single characters|type].',
      ),
      told(
        'The idea',
        'In Mainz, Johannes Gutenberg brought things together: [cast metal letters|type], [oily ink|droplets], and [a press|arrow-down] like those for wine.',
      ),
      told(
        'Again and again',
        'Letters could be [set|puzzle], printed, taken apart, and [used again|repeat]. Copy after copy came out [the same|copy].',
      ),
      told(
        'What followed',
        'Books got cheaper, and more people learnt to [read|book-open]. New ideas, [pamphlets|file-text] and quarrels travelled [fast|rocket].',
      ),
    ],
  },
];
