// A kind of wish: the words that voice it, and what it does to a storyboard.
import type { Avatar } from '../../model/catalog.ts';
import type { Scene, Storyboard } from '../../model/storyboard.ts';
import type { Style } from '../../model/style.ts';

/** What wishes may choose from. */
export interface ReviseCatalog {
  readonly avatars: readonly Avatar[];
  readonly styles: readonly Style[];
}

/** A storyboard after one wish, and what was done. */
export interface Change {
  readonly storyboard: Storyboard;
  /** "The opening is shorter." */
  readonly what: string;
}

/** One kind of wish. */
export interface Wish {
  readonly pattern: RegExp;
  /** Null: the words fit, but there is nothing to do it to. */
  readonly apply: (match: RegExpExecArray, storyboard: Storyboard, catalog: ReviseCatalog) => Change | null;
}

/** Changes every scene for which `edit` gives fields. Null when none was. */
export function editScenes(
  storyboard: Storyboard,
  edit: (scene: Scene, index: number) => Partial<Scene> | null,
): Storyboard | null {
  let count = 0;
  const scenes = storyboard.scenes.map((scene, index) => {
    const fields = edit(scene, index);
    if (fields === null) return scene;
    count += 1;
    return { ...scene, ...fields };
  });
  return count === 0 ? null : { ...storyboard, scenes };
}

/** A change when there was one. */
export const changed = (storyboard: Storyboard | null, what: string): Change | null =>
  storyboard === null ? null : { storyboard, what };

/** The index of the scene that words name: "intro", "scene 3", "the last scene"; null for none. */
export function sceneNamed(words: string, { scenes }: Storyboard): number | null {
  const number = /scene\s+(\d{1,3})/iu.exec(words)?.[1] ?? /(\d{1,3})(?:st|nd|rd|th)\s+scene/iu.exec(words)?.[1];
  if (number !== undefined) return Number(number) >= 1 && Number(number) <= scenes.length ? Number(number) - 1 : null;
  const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
  const ordinal = ordinals.findIndex((word) => new RegExp(`\\b${word}\\s+scene`, 'iu').test(words));
  if (ordinal !== -1) return ordinal < scenes.length ? ordinal : null;
  if (/\b(?:intro\w*|opening|beginning|start)\b/iu.test(words)) return 0;
  if (/\b(?:outro|ending|closing|conclusion|end|last scene)\b/iu.test(words)) return scenes.length - 1;
  return null;
}
