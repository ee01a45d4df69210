// Wishes about words: the title, the name, one text for another.
import { type Graphic, graphicTexts } from '../../model/graphics.ts';
import type { Storyboard } from '../../model/storyboard.ts';
import { applyEdits } from './apply-edits.ts';
import { followWords } from './follow-words.ts';
import { type Change, changed, editScenes, sceneNamed, type Wish } from './wish.ts';

const quoted = '["“]([^"”]+)["”]';

export const textWishes: readonly Wish[] = [
  {
    pattern: new RegExp(
      String.raw`^(?:replace|change)\s+(?:the word\s+)?(?:${quoted}|(\S+))\s+(?:with|to|by|into)\s+(?:${quoted}|(.+))$`,
      'iu',
    ),
    apply: ([, oldQuoted, oldWord, newQuoted, newWords], storyboard) =>
      replaceText(storyboard, oldQuoted ?? oldWord ?? '', newQuoted ?? newWords ?? ''),
  },
  {
    pattern: new RegExp(String.raw`^say\s+${quoted}\s+instead of\s+${quoted}$`, 'iu'),
    apply: ([, fresh = '', old = ''], storyboard) => replaceText(storyboard, old, fresh),
  },
  {
    // In scene 2 say "…".
    pattern: new RegExp(
      String.raw`^(?:in\s+)?(?:the\s+)?(.*\bscene\b.*|intro\w*|opening|outro|ending|closing)[,:]?\s+(?:should\s+)?says?:?\s+${quoted}$`,
      'iu',
    ),
    apply: ([, words = '', spoken = ''], storyboard) => {
      const at = sceneNamed(words, storyboard);
      const scene = at === null ? undefined : storyboard.scenes[at];
      if (scene === undefined) return null;
      const edited = applyEdits({ ...storyboard, durationTargetMs: null }, { scenes: { [scene.id]: { spoken } } });
      return { storyboard: edited, what: `Scene ${scene.id} says "${spoken.slice(0, 60)}".` };
    },
  },
  {
    pattern: new RegExp(
      String.raw`^(?:change|set|make)\s+the\s+title\s+(?:to|of the film to)?\s*:?\s*(?:${quoted}|(.+))$`,
      'iu',
    ),
    apply: ([, inQuotes, plain], storyboard) => {
      const title = (inQuotes ?? plain ?? '').trim();
      const edited = editScenes({ ...storyboard, title }, ({ shown }) =>
        shown.some((graphic) => graphic.kind === 'title-card' && graphic.title === storyboard.title)
          ? {
              shown: shown.map((graphic) =>
                graphic.kind === 'title-card' && graphic.title === storyboard.title ? { ...graphic, title } : graphic,
              ),
            }
          : null,
      );
      return { storyboard: edited ?? { ...storyboard, title }, what: `The title is "${title}".` };
    },
  },
  {
    pattern: /^(?:name|call)\s+(?:her|him|them|the presenter)\s+(.+)$/iu,
    apply: ([, name = ''], storyboard) => {
      const edited = editScenes(storyboard, ({ shown }) =>
        shown.some(({ kind }) => kind === 'lower-third')
          ? { shown: shown.map((graphic) => (graphic.kind === 'lower-third' ? { ...graphic, name } : graphic)) }
          : null,
      );
      return {
        storyboard: { ...(edited ?? storyboard), cast: { ...storyboard.cast, name } },
        what: `The presenter is ${name}.`,
      };
    },
  },
];

/** Replaces a text wherever it is spoken or shown, as whole words. */
function replaceText(storyboard: Storyboard, old: string, fresh: string): Change | null {
  if (old === '') return null;
  const escaped = old.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
  const replace = (text: string): string => text.replace(pattern, () => fresh);
  const edited = editScenes(storyboard, (scene) => {
    const spoken = replace(scene.spoken);
    const isShown = scene.shown.some((graphic) => graphicTexts(graphic).some((text) => replace(text) !== text));
    if (spoken === scene.spoken && !isShown) return null;
    const follow = followWords(scene.spoken, spoken);
    return {
      spoken,
      shown: scene.shown.map((graphic) => replaceInGraphic(graphic, replace, follow)),
      gestures: scene.gestures.map((gesture) => ({ ...gesture, cueWord: follow(gesture.cueWord) })),
    };
  });
  return changed(edited, `"${old}" is now "${fresh}".`);
}

const kept = new Set(['kind', 'icon', 'tone', 'country', 'region', 'language', 'fit', 'move', 'url']);

function replaceInGraphic(
  graphic: Graphic,
  replace: (text: string) => string,
  follow: (cue: number) => number,
): Graphic {
  const visit = (value: unknown, name: string): unknown => {
    if (name === 'cueWord' && typeof value === 'number') return follow(value);
    if (typeof value === 'string') return kept.has(name) ? value : replace(value);
    if (Array.isArray(value)) return value.map((item) => visit(item, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner, key)]));
  };
  // Only texts and cues changed, so it is still a graphic of its kind.
  return visit(graphic, '') as Graphic;
}
