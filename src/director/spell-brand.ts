// Scenes -> the same with the brand's words in the brand's own spelling; addresses, code and names of icons stay.
import type { Scene } from '../model/storyboard.ts';

const otherKeys = new Set(['kind', 'icon', 'url', 'tone', 'chart', 'region', 'country', 'language', 'line', 'media']);

/** Spells the words; the number of words of a scene, which cues count, does not change. */
export function spellBrand(scenes: readonly Scene[], words: readonly string[]): readonly Scene[] {
  if (words.length === 0) return scenes;
  const spell = (text: string): string =>
    words.reduce((spelled, word) => spelled.replace(patternOf(word), () => word), text);
  return scenes.map((scene) => ({
    ...scene,
    spoken: spell(scene.spoken),
    shown: scene.shown.map((graphic) => spellInside(graphic, spell)),
  }));
}

/** "flowtask" in "flowtask.io" and "me@flowtask" is part of an address. */
const patternOf = (word: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}@./-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}@/-]|\\.[\\p{L}\\p{N}])`,
    'giu',
  );

function spellInside<T>(value: T, spell: (text: string) => string): T {
  const inner = (each: unknown, key: string): unknown => {
    if (otherKeys.has(key)) return each;
    if (typeof each === 'string') return spell(each);
    if (Array.isArray(each)) return each.map((item) => inner(item, ''));
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([name, item]) => [name, inner(item, name)]));
  };
  return inner(value, '') as T; // strings become strings; nothing else changes
}
