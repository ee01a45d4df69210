// Thoughts about two of the prompt's facts together, and gaps that viewers fill in from memory.
import { ask, type Move } from './move.ts';

/** Each speaks of two facts. */
export const pairMoves: readonly Move[] = [
  ask('Put these next to each other. {SaidA} {SaidB} Which concerns you more today?'),
  ask('You can pass on a single point only. Will it be that {thatA}, or that {thatB}?'),
  ask('There may be a thread between them. {SaidA} {SaidB} Does one depend on the other?'),
  ask('Order matters in telling. {SaidA} {SaidB} Which would you tell first, and why?'),
  ask('Memory likes to mix things up. {SaidA} {SaidB} How will you keep them apart?'),
  ask('Weigh one against the other. {SaidA} {SaidB} Which would you notice sooner, if it changed?'),
  ask('One more comparison. {SaidA} {SaidB} Which of them raises more questions?'),
  ask('At first sight they have little in common. {SaidA} {SaidB} What links them all the same?'),
];

/** What leads to a gap, and what fills it. */
export const gapLeads: readonly (readonly [lead: string, answer: string])[] = [
  ['How does it go on?', 'The missing piece: {gap}.'],
  ['Can you finish this sentence?', 'Here it is: {gap}.'],
  ['And this one?', 'It ends with {gap}.'],
  ['Now a harder one, from memory.', 'That would be {gap}.'],
  ['Fill in the end yourself.', 'You may have said it already: {gap}.'],
  ['Last gap of all.', 'Right at the end stands {gap}.'],
];
