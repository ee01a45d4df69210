// What a script says of a scene's place: "KITCHEN – NIGHT", "Close-up. The park." -> its set; null when it names none.
import { findSetWords, readSetVariant } from '../brief/setting.ts';
import type { ScenePlace } from '../writer.ts';

/** Finds the place. */
export function findScenePlace(words: string): ScenePlace | null {
  const plain = words.replace(/\b(?:int|ext)\.?\s/gi, 'in ').replace(/[–—|/-]/g, ', ');
  const set = findSetWords(plain);
  if (set === null) return null;
  const isNight = /\bnight\b/i.test(plain);
  const isEvening = /\b(?:evening|sunset|dusk|dawn)\b/i.test(plain);
  const time = isNight ? 'night' : isEvening ? 'evening' : null;
  const variant = readSetVariant(plain, plain, []);
  return { set, setVariant: time === null ? variant : { ...(variant ?? { weather: 'clear', tint: null }), time } };
}
