// The claims of all files -> the ones that a film of a length can tell, in the files' order.
import { estimateSpeechMs } from '../estimate.ts';
import type { Claim } from './claim.ts';
import { meaningOf } from './reference-words.ts';

/** Share of words that two claims may have in common. */
const mostShared = 0.5;
/** A claim may run over the room by this share of it: the pace makes up for it. */
const overrunShare = 0.06;
/** Lead, hold and breath for each word of a usual scene, in ms. */
const restPerWordMs = 620 / 27;

/** Lighter claims hang in the air, or belong to no film. */
const leastWeight = -1.5;
const spareShare = 0.2;

/** How long claims may take. */
interface Room {
  readonly ms: number;
  readonly wordsPerMinute: number;
}

/** A choice that leaves more than this share of its room empty is held against the others. */
const wellFilled = 0.95;
/** What an empty room costs against the weight of claims. */
const emptyCost = 30;
/** So many of the heaviest claims are tried without: a long one may keep several others out. */
const mostLeftOut = 6;

/** Chooses by weight, the files in turn, until the time is used up; nothing is said twice. */
export function chooseClaims(claims: readonly Claim[], room: Room): readonly Claim[] {
  const heaviest = claims.toSorted((a, b) => b.weight - a.weight).slice(0, mostLeftOut);
  const choices = [null, ...heaviest].map((left) =>
    pickClaims(
      claims.filter((claim) => claim !== left),
      room,
    ),
  );
  const worth = choices.map((chosen) => {
    const filled = chosen.reduce((sum, claim) => sum + lengthOf(claim, room.wordsPerMinute), 0) / room.ms;
    return chosen.reduce((sum, { weight }) => sum + weight, 0) - emptyCost * Math.max(0, wellFilled - filled);
  });
  return (choices[worth.indexOf(Math.max(...worth))] ?? []).toSorted((a, b) => a.order - b.order);
}

function pickClaims(claims: readonly Claim[], room: Room): readonly Claim[] {
  const chosen: Claim[] = [];
  let left = room.ms;
  const files = [...new Set(claims.map(({ file }) => file))];
  const waiting = files.map((file) =>
    claims.filter((claim) => claim.file === file).toSorted((a, b) => b.weight - a.weight),
  );
  for (let turn = 0; left > 0 && waiting.some((list) => list.length > 0); turn += 1) {
    const next = waiting[turn % waiting.length]?.shift();
    if (next === undefined || next.weight < leastWeight || isSaid(next, chosen)) continue;
    // What says little has its place where there is time to spare.
    if (next.weight < 0 && left < spareShare * room.ms) continue;
    const lengthMs = lengthOf(next, room.wordsPerMinute);
    if (lengthMs > left + overrunShare * room.ms) continue;
    chosen.push(next);
    left -= lengthMs;
  }
  return chosen;
}

function isSaid(claim: Claim, chosen: readonly Claim[]): boolean {
  const own = new Set(meaningOf(claim.fact.text));
  return chosen.some((other) => {
    const words = new Set(meaningOf(other.fact.text));
    const shared = [...own].filter((word) => words.has(word)).length;
    return shared / Math.max(1, Math.min(own.size, words.size)) > mostShared && other.fact.kind === claim.fact.kind;
  });
}

/** How long a claim takes to tell. */
function lengthOf({ fact }: Claim, wordsPerMinute: number): number {
  const spoken = saidOf(fact);
  return estimateSpeechMs(spoken, { wordsPerMinute }) + spoken.split(/\s+/).length * restPerWordMs;
}

function saidOf({ figure, items, label, text }: Claim['fact']): string {
  if (figure?.kind === 'series') return figure.points.map((point) => `${point.label} ${point.text},`).join(' ');
  if (figure?.kind === 'table') return figure.rows.map((row) => `${row.join(', ')}.`).join(' ');
  return items.length > 0 ? `${label ?? 'Keep these in mind'}: ${items.join(', ')}.` : text;
}
