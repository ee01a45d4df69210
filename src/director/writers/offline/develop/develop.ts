// A prompt of few words and a film of some length -> thoughts that develop what the prompt gives, part by part.
import { pick, type Random } from '../../../../kit/random.ts';
import type { Brief } from '../../../brief.ts';
import type { Block } from '../copy.ts';
import type { Desk } from '../desk.ts';
import type { Chapter } from '../families/family.ts';
import { told } from '../told.ts';
import type { Move } from './move.ts';
import { gapLeads, pairMoves } from './pair-moves.ts';
import { type Part, readParts } from './part.ts';
import { partMoves } from './part-moves.ts';
import { placeMoves, subjectChapters } from './subject-moves.ts';

/** About what a thought takes, with its rest. */
const thoughtMs = 12_000;
/** The share of the length that goes to single facts, to facts in pairs, and to gaps. */
const partShare = 0.6;
const pairShare = 0.2;
const gapShare = 0.2;
const mostOfPart = 5;

/** Not after every question is there a silence. */
const everyOther = 2;

/** A thought that develops what the prompt gives. */
export interface Developed extends Block {
  readonly chapter: Chapter;
  /** Lines that repeat the prompt's words, and may begin as they do; absent where it says nothing. */
  readonly given?: readonly string[];
}

/** Gives what can be made of the prompt's facts in the time that is missing. */
export function developFacts({ brief, random }: Desk, missingMs: number): readonly Developed[] {
  const parts = readParts(brief);
  const thoughts = missingMs / thoughtMs;
  if (parts.length === 0 || thoughts < 1) return [];
  return [
    ...ofParts(parts, Math.ceil(thoughts * partShare), random),
    ...ofPairs(parts, Math.floor(thoughts * pairShare), random),
    ...ofGaps(parts, Math.floor(thoughts * gapShare)),
  ];
}

/** Gives what can be asked about the subject, where no more is known of it. */
export function developSubject({ slots, random }: Desk, missingMs: number): readonly Developed[] {
  if (missingMs < thoughtMs || slots['matter'] === null) return [];
  const thoughts = Math.ceil((missingMs / thoughtMs) * 1.3);
  const chapters = subjectChapters.map(({ moves, ...chapter }) => ({ ...chapter, moves: mixed(random, moves) }));
  const perChapter = Math.ceil(thoughts / chapters.length);
  const places = slots['inSpot'] === null ? [] : mixed(random, placeMoves).slice(0, 1);
  return chapters.flatMap(({ title, lead, moves }, index) => {
    const chosen = [...(index === 1 ? places : []), ...moves.slice(0, perChapter)];
    return chosen.map((move) => ({ ...toBlock(move), chapter: { title, lead, blocks: [] } }));
  });
}

/** By turns, every part gets one more thought that suits it; no thought comes twice. */
function ofParts(parts: readonly Part[], count: number, random: Random): readonly Developed[] {
  const taken = new Set<Move>();
  const ofPart = parts.map(() => [] as Move[]);
  const most = Math.min(count, parts.length * mostOfPart);
  for (let round = 0, found = 0; round < mostOfPart && found < most; round += 1)
    for (const [index, part] of parts.entries()) {
      if (found >= most) break;
      const move = nextMove(part, taken, random);
      if (move === null) continue;
      taken.add(move);
      ofPart[index]?.push(move);
      found += 1;
    }
  const from = Math.floor(random() * laterLeads.length);
  return parts.flatMap((part, index) => {
    const lead = index === 0 ? pick(random, firstLeads) : (laterLeads[(from + index) % laterLeads.length] ?? '');
    const chapter = { title: part.title, lead, blocks: [] };
    return (ofPart[index] ?? []).map((move, at) => {
      const block = developed(move, part.slots, chapter);
      // What is turned over has been said just before.
      const isSaid = at > 0 || /\{(?:said|that|do|phrase)\}/i.test(move.text);
      return isSaid
        ? block
        : { ...block, lines: [part.said, ...block.lines], given: [part.said, ...(block.given ?? [])] };
    });
  });
}

function nextMove(part: Part, taken: ReadonlySet<Move>, random: Random): Move | null {
  for (const kind of [...part.kinds, 'any'] as const) {
    const free = mixed(random, partMoves[kind]).filter((move) => !taken.has(move) && isFilled(move, part.slots));
    if (free[0] !== undefined) return free[0];
  }
  return null;
}

const firstLeads = [
  'Point by point, then.',
  'Let us look at each point.',
  'We begin at the top.',
  'Where to start? Here.',
  'One thing after the other.',
] as const;
const laterLeads = [
  'On to the next point.',
  'Then there is this.',
  'Here comes another.',
  'Go on with this one.',
  'Take a look at this, too.',
  'Another thing was named.',
  'More is still to come.',
  'Keep going with this point.',
  'Beside it stands another.',
  'Not to be forgotten is this.',
  'Which leads to this.',
  'Next, we turn to this.',
];

function ofPairs(parts: readonly Part[], count: number, random: Random): readonly Developed[] {
  const chapter = { title: 'Side by side', lead: 'Points gain when they stand side by side.', blocks: [] };
  const moves = mixed(random, pairMoves);
  const pairs = parts.flatMap((part, index) => {
    const other = parts[index + 1] ?? (parts.length > 2 ? parts[0] : undefined);
    return other === undefined ? [] : [[part, other] as const];
  });
  const found: Developed[] = [];
  for (const [a, b] of mixed(random, pairs)) {
    if (found.length >= count) break;
    const slots = { saidA: a.said, saidB: b.said, thatA: a.slots['that'] ?? null, thatB: b.slots['that'] ?? null };
    const at = moves.findIndex((move) => isFilled(move, slots));
    const [move] = at < 0 ? [] : moves.splice(at, 1);
    if (move !== undefined) found.push(developed(move, slots, chapter));
  }
  return found;
}

/** "The first boat leaves at …" is finished from memory. */
function ofGaps(parts: readonly Part[], count: number): readonly Developed[] {
  const chapter = { title: 'From memory', lead: 'Let us see what has stayed with you.', blocks: [] };
  const starts = new Set<string>();
  const gaps = parts.flatMap(({ said, slots }) => {
    const gap = slots['when'] ?? slots['price'] ?? slots['amount'] ?? null;
    const lead = gap !== null && said.endsWith(`${gap}.`) ? said.slice(0, -gap.length - 1).trim() : '';
    const start = lead.split(' ').slice(0, 2).join(' ');
    if (gap === null || lead.split(' ').length < 2 || starts.has(start)) return [];
    starts.add(start);
    return [{ gap, lead }];
  });
  return gaps.slice(0, Math.min(count, gapLeads.length)).flatMap(({ gap, lead }, index) => {
    const [question = '', answer = ''] = gapLeads[index] ?? [];
    const open = `${lead} …`.replace(/\s…$/, '…');
    const asked: Developed = {
      ...{ lines: [question, open], asks: { heading: 'From memory', isLeftAlone: true }, chapter, given: [open] },
    };
    return [asked, { lines: [answer.replace('{gap}', gap)], chapter, given: [] }];
  });
}

/** The thought with the part's words in place of its slots; the subject's stay for the pen. */
function developed(move: Move, slots: Readonly<Record<string, string | null>>, chapter: Chapter): Developed {
  const text = move.text.replace(/\{(\w+)\}/g, (slot, name: string) => slotValue(slots, name) ?? slot);
  const given = ['said', 'saidA', 'saidB'].flatMap((name) => slots[name] ?? []);
  return { ...toBlock({ ...move, text }), chapter, given };
}

const toBlock = ({ heading, text, asks }: Move): Block =>
  asks
    ? { ...told(heading, text), asks: { heading, isLeftAlone: text.length % everyOther === 0 } }
    : told(heading, text);

const slotValue = (slots: Readonly<Record<string, string | null>>, name: string): string | null | undefined =>
  slots[name.charAt(0).toLowerCase() + name.slice(1)];

const isFilled = (move: Move, slots: Readonly<Record<string, string | null>>): boolean =>
  [...move.text.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => typeof slotValue(slots, name) === 'string');

function mixed<T>(random: Random, list: readonly T[]): T[] {
  const result = [...list];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [here, there] = [result[at], result[other]];
    if (here !== undefined && there !== undefined) [result[at], result[other]] = [there, here];
  }
  return result;
}

/** Formats in which somebody speaks from the heart, or tells the weather: nobody is questioned there. */
const unasked = new Set(['forecast', 'thanks', 'greeting', 'apology', 'testimonial', 'story']);

/** Says whether a film may turn over what it was given. */
export const mayDevelop = ({ format }: Brief): boolean => !unasked.has(format.value);
