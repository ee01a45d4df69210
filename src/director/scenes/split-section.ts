// A section of the script -> the spoken texts of one or more scenes.

import { spokenWords } from '../../model/storyboard.ts';
import { splitSentences } from '../brief/segments.ts';

/** Words of a scene at the slowest and the quickest style's cutting. */
const mostUsual = 30;
const fewestUsual = 18;
/** A scene may be longer than usual by this factor before it is cut; about 15 s. */
const mostOver = 1.55;

/**
 * Splits text into scenes at sentence ends, evenly; a single long sentence stays whole. `shotWords` is how many words
 * the style lets a picture stay.
 */
export function splitSpoken(text: string, shotWords: number): readonly string[] {
  const usualWords = Math.min(mostUsual, Math.max(fewestUsual, shotWords));
  const mostWords = Math.round(usualWords * mostOver);
  const total = spokenWords(text).length;
  if (total <= mostWords) return [text];
  const sentences = splitSentences(text).map((sentence) => sentence.text.trim());
  const parts = Math.max(2, Math.round(total / usualWords));
  const share = total / parts;
  const scenes: string[] = [];
  let scene: string[] = [];
  let count = 0;
  for (const sentence of sentences) {
    const length = spokenWords(sentence).length;
    const isFull = count > 0 && (count + length > mostWords + 8 || count + length / 2 > share);
    if (isFull) {
      scenes.push(scene.join(' '));
      scene = [];
      count = 0;
    }
    scene.push(sentence);
    count += length;
  }
  if (scene.length > 0) scenes.push(scene.join(' '));
  return scenes;
}
