// What is commonly known of matters that come up at home, at school and at the doctor's.
import { told } from '../told.ts';
import type { Knowledge } from './knowledge.ts';

export const everyday: readonly Knowledge[] = [
  {
    words: /\b(?:mortgages?|home loans?)\b/i,
    hook: 'Hardly anyone can pay for a home in one go; that is what this loan is for.',
    blocks: [
      told(
        'The idea',
        'A mortgage is a loan with a house as its security. [The bank lends the money|landmark], [you live in the home|house], and if the loan is not paid back, [the bank may sell it|circle-alert].',
      ),
      told(
        'Your own part',
        'Buyers bring some money of their own, called the deposit. The larger it is, [the less you borrow|arrow-down], and often [the better the terms|star].',
      ),
      told(
        'What you pay',
        'Every instalment has more than one part. Some of it is [interest for the lender|landmark], and the rest [pays back the loan|check]; at first the interest weighs more.',
      ),
      told(
        'Fixed or variable',
        'With a fixed rate, [you know what comes|shield-check]. A variable rate [moves with the market|trending-up], for better or worse.',
      ),
      told(
        'Before you sign',
        'Compare offers with [all their fees|wallet], ask [what happens when rates rise|circle-question-mark], and keep [a reserve for repairs|wrench].',
      ),
    ],
  },
  {
    words: /\bdyslexi\w+\b/i,
    hook: 'Some bright children see a page of words and feel as if the letters would not hold still.',
    blocks: [
      told(
        'What it is',
        'Dyslexia makes it hard to connect letters with sounds. It has nothing to do with [intelligence|lightbulb] or with [effort|flame].',
      ),
      told(
        'Signs',
        'A child may [read slowly|book-open], [guess at words|circle-question-mark], or spell [the same word differently|pencil] on one page.',
      ),
      told(
        'It runs in families',
        'Often a parent says: I was just like that. The brain simply takes another route to print.',
      ),
      told(
        'What helps',
        'Training step by step helps, and so does [more time|clock]. Reading aloud together, [audio books|ear], and [clear print|file-text] take off the pressure.',
      ),
      told(
        'Strengths',
        'Look for what comes easily, too: [building|wrench], [telling stories|message-circle], [seeing the whole|eye]. Whoever is praised for something keeps trying at the rest.',
      ),
      told(
        'Ask for an assessment',
        'When you suspect it, speak to the school early. A specialist can test it, and a name is often a relief.',
      ),
    ],
  },
  {
    words: /\b(?:diabet\w+|blood sugar|insulin)\b/i,
    hook: 'Your body runs on sugar, and a small messenger called insulin opens the door for it.',
    blocks: [
      told(
        'The key',
        'Food becomes sugar in the blood. [Insulin|key] lets it into the cells; without it, the sugar [stays in the blood|droplets].',
      ),
      told(
        'Different kinds',
        'In one kind, the body [stops making insulin|circle-x]. In the more common one, it [no longer responds to it well|ear].',
      ),
      told(
        'Signs',
        'Watch for [great thirst|droplets], [frequent trips to the bathroom|door-open], and [tiredness|moon] without a reason. A simple blood test gives the answer.',
      ),
      told(
        'Why it matters',
        'Too much sugar over years harms vessels and nerves. Eyes, kidneys, heart and feet deserve regular checks.',
      ),
      told(
        'Living with it',
        'Treatment is teamwork: [medicine|pill], [food|apple], [movement|footprints], and [measuring|ruler]. Many people live long and full lives with it.',
      ),
      told(
        'In an emergency',
        'Shaky, sweating and confused may mean that the sugar is too low. Give something sweet if the person can swallow, and call for help if not.',
      ),
    ],
  },
  {
    words: /\b(?:quantum comput\w+|qubits?)\b/i,
    hook: 'Ordinary computers are very fast, and yet some puzzles would keep them busy longer than anyone can wait.',
    blocks: [
      told(
        'Bits',
        'An ordinary computer works with bits, each of them [on or off|power]. All it does, from films to sums, is made of these.',
      ),
      told(
        'Qubits',
        'A qubit may be in [a blend of both|circle-dot] until it is measured. Then it shows [a single answer|check].',
      ),
      told(
        'Working together',
        'Qubits can be linked, so that they [behave as a whole|network]. A clever program lets [wrong answers cancel|circle-x] and [right ones add up|check].',
      ),
      told(
        'Not faster at everything',
        'Mail and spreadsheets gain nothing from it. The hope lies in [chemistry|flask-conical], [new materials|package], and [certain hard sums|calculator].',
      ),
      told(
        'Why it is hard',
        'Heat, noise and stray fields disturb qubits. Engineers keep many of them [extremely cold|snowflake] and work on [correcting errors|wrench].',
      ),
      told(
        'Secrets',
        'A large machine could break some of the codes in use today. New codes that resist it are already being introduced.',
      ),
    ],
  },
  {
    words: /\b(?:chocolate|cocoa|cacao)\b/i,
    hook: 'It began as a bitter drink, long before anybody thought of a bar.',
    blocks: [
      told(
        'On the tree',
        'Cocoa pods grow straight [from the trunk|trees]. Inside, the seeds lie in [sweet white pulp|cherry].',
      ),
      told(
        'Long ago',
        'Peoples of Central America drank it with spices, and valued the beans so highly that they were used [as money|coins].',
      ),
      told(
        'Across the sea',
        'Ships brought it to Europe. With [sugar|candy] it became a fashion, first [at court|crown] and then [in coffee houses|coffee].',
      ),
      told(
        'Into a bar',
        'Machines changed everything: they [pressed out the butter|droplets] and [ground the paste smooth|cog], until it could be poured and set.',
      ),
      told(
        'From bean to taste',
        'Beans are [fermented|leaf], [dried|sun], and [roasted|flame]. Each step writes a part of the taste.',
      ),
      told(
        'The people behind it',
        'Much of it grows on small farms in the tropics. Ask [where it comes from|map-pin], and [what the growers earn|wallet].',
      ),
    ],
  },
  {
    words: /\boffside\b/i,
    hook: 'The flag goes up, the stadium groans, and somebody asks: why?',
    blocks: [
      told(
        'Why it exists',
        'Without the rule, attackers could simply [wait in front of the goal|target]. It keeps the game moving.',
      ),
      told(
        'The moment counts',
        'What matters is the instant when a team-mate [plays the ball|circle-dot]. Where a player stands a second later is of no interest.',
      ),
      told(
        'The position',
        'Offside position means being beyond the middle line and nearer to [the other goal line|flag] than both [the ball|circle] and [the last defender but one|user].',
      ),
      told(
        'Standing is allowed',
        'The position alone is no offence. It becomes one when the player [takes part|hand], by touching the ball or by blocking an opponent.',
      ),
      told('Exceptions', 'From a [throw-in|hand], a [goal kick|footprints] or a [corner|flag], nobody can be offside.'),
    ],
  },
  {
    words: /\bfractions?\b/i,
    hook: 'Cut a pizza fairly, and you are already doing it.',
    blocks: [
      told(
        'A part of a whole',
        'A fraction says how big a part is. Think of [a pizza|pizza], [a bar of chocolate|candy], or [an hour|clock] cut into equal parts.',
      ),
      told(
        'Top and bottom',
        'The number below the line says [into how many parts|circle] we cut. Above the line stands [how many we take|hand].',
      ),
      told(
        'Bigger below, smaller slice',
        'More people at the table means a smaller slice for each. So when the lower number grows, the piece shrinks.',
      ),
      told(
        'Different names',
        'One and the same piece can have several names. Cut every slice [once more|scissors]: there are more pieces now, but [the pizza is the same|pizza].',
      ),
      told(
        'Adding',
        'Slices of the same size are easy to add: just [count them|list-checks]. If the sizes differ, [cut them alike|scissors] first.',
      ),
      told(
        'Try it at home',
        'Fold a sheet of paper again and again. Open it, colour some fields, and say which part is coloured.',
      ),
    ],
  },
  {
    words: /\bpurr\w*\b/i,
    hook: 'Lay a hand on a cat, and it begins to hum like a small engine.',
    blocks: [
      told(
        'How they do it',
        'Small muscles in [the throat|ear] open and close it very quickly. Air hums [in and out|wind], and that is why it hardly ever stops.',
      ),
      told(
        'When they are happy',
        'Most cats purr when they feel safe: [in a lap|heart], [in the sun|sun], or [at a full bowl|bone].',
      ),
      told(
        'When they are not',
        'A cat may also purr when it is [frightened|circle-alert] or [in pain|bandage]. It seems to calm itself.',
      ),
      told('The first word', 'Kittens purr to their mother, and she purrs back. In the dark it says: here I am.'),
      told(
        'Listen and look',
        'Watch the whole animal. [Ears|ear], [tail|cat] and [eyes|eye] tell you which purr it is.',
      ),
    ],
  },
  {
    words: /\b(?:whatsapp|messaging apps?|messenger|text messages?)\b/i,
    hook: 'A message on the phone is a letter that arrives before you have put down the pen.',
    blocks: [
      told(
        'Find the person',
        'Open the app and look at the list. Tap [the name|user] of the person you want to write to.',
      ),
      told(
        'Write a message',
        'Touch the line at the bottom, and [the letters appear|keyboard]. Write, read it once, and tap [the arrow|send].',
      ),
      told(
        'Send a picture',
        'Beside the line there is a sign for [pictures|camera]. Choose one, look at it, and send it like a message.',
      ),
      told(
        'See each other',
        'For a call with a picture, tap [the little camera|video] at the top. Hold the phone at the height of [your eyes|eye].',
      ),
      told(
        'Keep safe',
        'A stranger asks for money or a code? [Do not answer|circle-x], and [ring your family|phone] on the number you know.',
      ),
      told('Practise', 'Send somebody a good morning each day. After a week your thumb knows the way.'),
    ],
  },
];
