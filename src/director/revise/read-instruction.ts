// A wish in plain words ("shorter intro, blue background") -> the storyboard changed accordingly.
import type { Storyboard } from '../../model/storyboard.ts';
import { lookWishes } from './look-wishes.ts';
import { sceneWishes } from './scene-wishes.ts';
import { sentenceWishes } from './sentence-wishes.ts';
import { soundWishes } from './sound-wishes.ts';
import { textWishes } from './text-wishes.ts';
import type { ReviseCatalog, Wish } from './wish.ts';

/** What was done with an instruction. */
export interface Revision {
  readonly storyboard: Storyboard;
  /** What was changed, in plain words. */
  readonly applied: readonly string[];
  /** Parts of the instruction that nothing could be made of. */
  readonly notUnderstood: readonly string[];
}

/** More particular wishes come first: "replace … with …" may hold any words. */
const wishes: readonly Wish[] = [...sentenceWishes, ...textWishes, ...sceneWishes, ...lookWishes, ...soundWishes];

/** Carries out each part of an instruction in its order. */
export function readInstruction(storyboard: Storyboard, instruction: string, catalog: ReviseCatalog): Revision {
  let current = storyboard;
  const applied: string[] = [];
  const notUnderstood: string[] = [];
  for (const clause of splitClauses(instruction)) {
    const change = firstChange(clause, current, catalog);
    if (change === null) notUnderstood.push(clause);
    else {
      current = change.storyboard;
      applied.push(change.what);
    }
  }
  const decisions = applied.map((what) => ({
    field: 'revision',
    chosen: what,
    among: [],
    reason: `Asked for: "${instruction.slice(0, 200)}".`,
  }));
  return { storyboard: { ...current, decisions: [...current.decisions, ...decisions] }, applied, notUnderstood };
}

function firstChange(clause: string, storyboard: Storyboard, catalog: ReviseCatalog) {
  for (const { pattern, apply } of wishes) {
    const match = pattern.exec(clause);
    const change = match === null ? null : apply(match, storyboard, catalog);
    if (change !== null) return change;
  }
  return null;
}

/** Splits at commas, semicolons, full stops and "and", never inside quotes. */
export function splitClauses(instruction: string): readonly string[] {
  const parts =
    instruction.match(
      /(?:"[^"]*"|“[^”]*”|(?<=\s)['‘](?:[^'’\n]|['’](?=\p{L}))+['’]|[^,;.\n"“]|\.(?=\d)|(?<=\d),(?=\d))+/gu,
    ) ?? [];
  return parts
    .flatMap((part) =>
      /["“]|\s['‘].*['’]$/u.test(part)
        ? [part]
        : part.split(/\s+(?:and then|and also|and|then|also)\s+(?!(?:scene\s+)?\d)/iu),
    )
    .map((part) =>
      part
        .replace(/^\s*(?:and|then|also|please|can you|could you|i(?:'d| would) like(?: you)?(?: to)?)\s+/iu, '')
        .trim(),
    )
    .filter((part) => part !== '');
}
