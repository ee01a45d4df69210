// Wishes about whole scenes: shorter, longer, removed, moved.
import type { Graphic } from '../../model/graphics.ts';
import { spokenWords } from '../../model/storyboard.ts';
import { changed, editScenes, sceneNamed, type Wish } from './wish.ts';

const sentenceEnd = /(?<=[.!?…]["”']?)\s+/u;

const graphicNames: Readonly<Record<string, Graphic['kind'] | undefined>> = {
  'lower third': 'lower-third',
  'name tag': 'lower-third',
  'title card': 'title-card',
  list: 'list-card',
  number: 'number-card',
  chart: 'chart-card',
  comparison: 'comparison-card',
  quote: 'quote-card',
  timeline: 'timeline-card',
  icons: 'icon-row',
  map: 'map-card',
  table: 'table-card',
  code: 'code-card',
  picture: 'picture-card',
};
const graphicWords = Object.keys(graphicNames).join('|');

export const sceneWishes: readonly Wish[] = [
  {
    // "shorter intro", "shorten scene 3", "make the ending shorter"
    pattern: /\b(?:short(?:er|en)|trim|cut down)\b/iu,
    apply: ({ input }, storyboard) => {
      const at = sceneNamed(input, storyboard);
      const scene = at === null ? undefined : storyboard.scenes[at];
      const sentences = scene?.spoken.split(sentenceEnd) ?? [];
      if (scene === undefined || sentences.length < 2) return null;
      const kept = sentences.slice(0, Math.ceil(sentences.length / 2)).join(' ');
      const wordCount = spokenWords(kept).length;
      const isKept = (cueWord: number | null) => cueWord === null || cueWord < wordCount;
      const edited = editScenes(storyboard, (_scene, index) =>
        index === at
          ? {
              spoken: kept,
              shown: scene.shown.filter((graphic) => isKept(graphic.cueWord)),
              gestures: scene.gestures.filter(({ cueWord }) => cueWord < wordCount),
            }
          : null,
      );
      return changed(
        edited && { ...edited, durationTargetMs: null },
        `Scene ${scene.id} ends after "${kept.slice(-40)}".`,
      );
    },
  },
  {
    pattern:
      /^(?:remove|delete|drop|cut|skip|leave out|without|no)\s+(?:the\s+)?(.*\bscene\b.*|intro\w*|opening|outro|ending|closing)$/iu,
    apply: ([, words = ''], storyboard) => {
      const at = sceneNamed(words, storyboard);
      if (at === null || storyboard.scenes.length < 2) return null;
      const scenes = storyboard.scenes.filter((_scene, index) => index !== at);
      return {
        storyboard: { ...storyboard, scenes, durationTargetMs: null },
        what: `Scene ${storyboard.scenes[at]?.id} is out.`,
      };
    },
  },
  {
    pattern: new RegExp(`^(?:remove|delete|drop|hide|without|no)\\s+(?:the\\s+|any\\s+)?(${graphicWords})s?$`, 'iu'),
    apply: ([, words = ''], storyboard) => {
      const kind = graphicNames[words.toLowerCase()];
      const edited = editScenes(storyboard, ({ shown, kind: sceneKind }) => {
        const kept = shown.filter((graphic) => graphic.kind !== kind);
        if (kept.length === shown.length) return null;
        const isEmpty = kept.every((graphic) => graphic.kind === 'lower-third');
        return {
          shown: kept,
          ...(isEmpty && sceneKind === 'presenter-with-graphic' ? { kind: 'presenter' as const } : {}),
        };
      });
      return changed(edited, `Every ${words.toLowerCase()} is out.`);
    },
  },
  {
    pattern: /^(?:swap|exchange)\s+scenes?\s+(\d+)\s+(?:and|with)\s+(?:scene\s+)?(\d+)$/iu,
    apply: ([, one = '', other = ''], storyboard) => {
      const [a, b] = [Number(one) - 1, Number(other) - 1];
      const [first, second] = [storyboard.scenes[a], storyboard.scenes[b]];
      if (first === undefined || second === undefined) return null;
      const scenes = storyboard.scenes.with(a, second).with(b, first);
      return { storyboard: { ...storyboard, scenes }, what: `Scenes ${first.id} and ${second.id} changed places.` };
    },
  },
];
