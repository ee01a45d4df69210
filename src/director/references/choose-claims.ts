// The claims of all files -> the ones that a film of a length can tell, in the files' order.
import { estimateSpeechMs } from '../estimate.ts';
import type { Claim } from './claim.ts';
import { meaningOf } from './reference-words.ts';

/** Share of words that two claims may have in common. */
const mostShared = 0.5;
/** A claim may run over the room by this much. */
const overrunMs = 1500;
/** Lead, hold and breath for each word of a usual scene, in ms. */
const restPerWordMs = 620 / 27;

/** Chooses by weight, the files in turn, until the time is used up; nothing is said twice. */
export function chooseClaims(
  claims: readonly Claim[],
  room: { readonly ms: number; readonly wordsPerMinute: number },
): readonly Claim[] {
  const chosen: Claim[] = [];
  let left = room.ms;
  const files = [...new Set(claims.map(({ file }) => file))];
  const waiting = new Map(
    files.map((file) => [file, claims.filter((claim) => claim.file === file).toSorted((a, b) => b.weight - a.weight)]),
  );
  for (let turn = 0; left > 0 && [...waiting.values()].some((list) => list.length > 0); turn += 1) {
    const list = waiting.get(files[turn % files.length] ?? -1) ?? [];
    const next = list.shift();
    if (next === undefined || next.weight < 0 || isSaid(next, chosen)) continue;
    const lengthMs = lengthOf(next, room.wordsPerMinute);
    if (lengthMs > left + overrunMs) continue;
    chosen.push(next);
    left -= lengthMs;
  }
  return chosen.toSorted((a, b) => a.order - b.order);
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
