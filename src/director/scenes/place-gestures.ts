// Spoken words and cards -> the hands' gestures on fitting words.
import type { Graphic } from '../../model/graphics.ts';
import type { GestureName, Mood, Scene } from '../../model/storyboard.ts';
import { spokenWords } from '../../model/storyboard.ts';

type Gesture = Scene['gestures'][number];

/** Words between two gestures, so that the hands come to rest. */
const gapWords = 7;
const mostPerScene = 3;
const triggers: readonly (readonly [RegExp, GestureName])[] = [
  [/^(?:hello|hi|hey|welcome|bye|goodbye)\b/i, 'wave'],
  [/^(?:first|second|third|one|two|three|number)\b/i, 'count'],
  [/^(?:you|your|yours)\b/i, 'point'],
  [/^(?:never|always|must|important|stop|remember|exactly)\b/i, 'chop'],
  [/^(?:here|this|these|meet|look|see|introducing)\b/i, 'present'],
  [/^(?:everyone|everybody|together|all|whole|world|big|great|beautiful|together|open|enjoy|so)\b/i, 'open'],
];

/** Gives the gestures of a scene. */
export function placeGestures(spoken: string, shown: readonly Graphic[], mood: Mood, part: string): Scene['gestures'] {
  const words = spokenWords(spoken);
  const wanted = [...cardGestures(shown), ...words.flatMap((word, cueWord) => triggered(word, cueWord, mood, part))];
  if (wanted.length === 0 && words.length > 5) wanted.push({ name: 'open', cueWord: Math.min(2, words.length - 1) });
  const kept: Gesture[] = [];
  for (const gesture of wanted) {
    const isFree = kept.every((other) => Math.abs(other.cueWord - gesture.cueWord) >= gapWords);
    if (isFree && gesture.cueWord < words.length && kept.length < mostPerScene) kept.push(gesture);
  }
  return kept.sort((a, b) => a.cueWord - b.cueWord);
}

/** A card that appears is presented; a list is counted. */
function cardGestures(shown: readonly Graphic[]): readonly Gesture[] {
  return shown.flatMap((graphic): readonly Gesture[] => {
    if (graphic.kind === 'lower-third' || graphic.cueWord === null) return [];
    const name = graphic.kind === 'list-card' && graphic.items.length > 2 ? 'count' : 'present';
    return [{ name, cueWord: graphic.cueWord }];
  });
}

function triggered(word: string, cueWord: number, mood: Mood, part: string): readonly Gesture[] {
  const clean = word.replace(/^["“'‘(]+/, '');
  const found = triggers.find(([pattern]) => pattern.test(clean));
  if (found === undefined) return [];
  const name = found[1];
  if (name === 'wave' && (cueWord > 2 || (part !== 'opening' && part !== 'closing'))) return [];
  if (name === 'chop' && mood === 'excited') return [{ name: 'open', cueWord }];
  return [{ name, cueWord }];
}
