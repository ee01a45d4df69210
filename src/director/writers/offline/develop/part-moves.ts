// Thoughts about one of the prompt's facts, by what kind of fact it is; each is used once in a film.
import { ask, type Move, think } from './move.ts';
import type { PartKind } from './part.ts';

const when: readonly Move[] = [
  ask('Go back to {when} for a moment. What would you have to arrange before then?'),
  think(
    'On your calendar',
    'Open your calendar while you think of it. Write down [{when}|calendar], and beside it [a word that reminds you why|pencil].',
  ),
  think(
    'Who else?',
    'Ask yourself who else should know about {when}. A short message today spares somebody a wrong guess.',
  ),
  ask('How does {when} fit in with the rest of your plans?'),
  ask('Picture yourself at that moment: {when}. Where are you, and who is with you?'),
  think('Say it aloud', 'Dates and times are easily mixed up. Say {when} aloud, and write it where you will see it.'),
  ask('Suppose you remember {when}, and nothing else. What would you have to look up?'),
  think(
    'Before and after',
    'Put {when} in the middle of a line. To the left goes [what comes before|arrow-left], to the right [what comes after|arrow-right].',
  ),
];

const price: readonly Move[] = [
  ask('Take the price by itself: {price}. Is that more than you had expected, or less?'),
  think(
    'What it covers',
    'Before you judge {price}, list what it covers. Whatever is missing from the list, you may ask for.',
  ),
  ask('Compare {price} with what you spend on the same need now. Where lies the difference?'),
  ask('For whom would {price} be easy, and for whom would it be hard?'),
  think(
    'Money and worth',
    'A price is one thing, and a worth is another. Set {price} beside [what you get|gift], [how long it lasts|clock], and [what you would do without it|circle-question-mark].',
  ),
];

const amount: readonly Move[] = [
  think('See it', 'Say the figure slowly: {amount}. Now try to see it in front of you.'),
  ask('If somebody had let you guess, would you have said {amount}?'),
  think(
    'A place for it',
    'Figures stay in mind when they have a place. Hang {amount} on something you see every day, such as a door or a cup.',
  ),
  ask('Change {amount} in your mind, a little up and a little down. From which point on would it matter to you?'),
  think('Word for word', 'When you pass this on, give the figure as it was given: {amount}.'),
  ask('With what could you compare {amount}, so that a child can picture it?'),
  think(
    'Behind the figure',
    'No figure stands alone. Behind {amount} there is [something to count|hash], [somebody who counts|user], and [a reason to do so|target].',
  ),
];

const rule: readonly Move[] = [
  ask('There will be days on which this slips your mind: {do}. What would remind you?'),
  think(
    'A plan of your own',
    'Turn it into a plan of your own. Settle [when|clock] you will {do}, [where|map-pin], and [who reminds you|bell].',
  ),
  ask('Who might find it hard to {do}, and how could you help?'),
  think('The reason', 'Ask for the reason as well: why {do}? What we understand is easier to keep.'),
  ask('To {do} begins with a first move. What would yours be?'),
  think(
    'Practise it',
    'Try it once without any hurry: {do}. Watch [what goes well|check], and [what you would do otherwise|repeat].',
  ),
  ask('How would you notice that somebody did not {do}?'),
  ask('Imagine explaining it to a newcomer: {do}. Which question would come first?'),
];

const clause: readonly Move[] = [
  ask('Would you have guessed that {that}?'),
  think(
    'Pass it on',
    'Later, a friend may ask what this was about. Say that {that}, and see what the friend asks next.',
  ),
  ask('Whom do you know who ought to hear that {that}?'),
  think(
    'What follows',
    'To hear that {that} is one thing. Another is to see [what follows|route], [for whom|users], and [from when on|clock].',
  ),
  ask('As it is, {that}. What does that make easier, and what does it ask of you?'),
  ask('Somebody will want to know why {that}. What would you answer?'),
  think('With your eyes closed', 'Close your eyes, and say once more that {that}. Which of the words did you stress?'),
  ask('Now that you know that {that}, what is your next question?'),
  think(
    'Picture it',
    'Turn it into a picture: {that}. Put in [a place|map-pin], [a person|user], and [something that moves|move].',
  ),
];

const phrase: readonly Move[] = [
  ask('What is the first thing that comes to mind when you hear this: {phrase}?'),
  think(
    'Plain questions',
    'Start with what is plain: {phrase}. Next come [what stands behind it|layers], [whom it concerns|users], and [what it calls for|list-checks].',
  ),
  ask('If you had to draw {phrase}, what would you put in the middle?'),
  think('Tell a child', 'Say it to a child: {phrase}. The first question back will be a good one.'),
  ask('Leave everything else aside and keep only {phrase}. What can you tell about it?'),
  ask('How would you explain {phrase} to somebody in a hurry?'),
  think(
    'A word of it',
    'Choose a single word of this, and look at it closely: {phrase}. Why that word, and not another?',
  ),
  ask('With whom would you like to talk about {phrase}?'),
];

/** For facts of every kind, in their own words. */
const anyKind: readonly Move[] = [
  ask('Listen to it once more. {Said} What does it mean for you?'),
  think(
    'A second look',
    'Here is a sentence worth a second look. {Said} Mark the word in it that counts most for you.',
  ),
  ask('Hear it as if for the first time. {Said} What would a newcomer ask?'),
  ask('Look at it from the other side. {Said} Who takes care of that?'),
  think('Let it stand', 'Let it stand for a breath, without any comment. {Said}'),
  ask('Not everybody will hear this in the same way. {Said} Who might be glad of it, and who might not?'),
  think('Write it down', 'Write it down by hand, if you have a pen near you. {Said}'),
  ask('Sometimes a plain sentence says it best. {Said} Could it be said in fewer words?'),
];

/** What can be done with each kind of fact, the most telling first. */
export const partMoves: Readonly<Record<PartKind | 'any', readonly Move[]>> = {
  ...{ when, price, amount, rule },
  ...{ clause, phrase, any: anyKind },
};
