// Speech and scenes for the tests of the figure's motion.
import type { Scene } from '../../src/model/storyboard.ts';
import type { TimedViseme, TimedWord, Viseme, VoiceTiming } from '../../src/model/voice-track.ts';

/** A scene with words to speak. */
export const sampleScene = (spoken: string, more: Partial<Scene> = {}): Scene => ({
  id: 's1',
  kind: 'presenter',
  spoken,
  shown: [],
  set: 'city',
  setVariant: null,
  backdrop: null,
  media: null,
  pictureInPicture: false,
  shot: 'medium',
  mood: 'warm',
  gestures: [],
  transition: 'cut',
  holdMs: 0,
  sources: [],
  ...more,
});

const visemeOf: Readonly<Record<string, Viseme>> = {
  a: 'aa',
  e: 'E',
  i: 'I',
  o: 'O',
  u: 'U',
  y: 'I',
  p: 'PP',
  b: 'PP',
  m: 'PP',
  f: 'FF',
  v: 'FF',
  t: 'DD',
  d: 'DD',
  n: 'nn',
  l: 'nn',
  k: 'kk',
  g: 'kk',
  c: 'kk',
  h: 'kk',
  s: 'SS',
  z: 'SS',
  r: 'RR',
  w: 'U',
  x: 'SS',
  j: 'CH',
  q: 'kk',
};

/** Vowels last 95 ms; P, B and M a varied 18 to 90 ms. */
function durationOf(letter: string, viseme: Viseme, position: number): number {
  if ('aeiou'.includes(letter)) return 95;
  return viseme === 'PP' ? 18 + (position % 7) * 12 : 62;
}

/** Spells words as phones; sentences end in a pause. */
export function sampleTiming(spoken: string): VoiceTiming {
  const visemes: TimedViseme[] = [];
  const words: TimedWord[] = [];
  let nowMs = 0;
  let sentenceIndex = 0;
  const say = (viseme: Viseme, durationMs: number) => {
    visemes.push({ viseme, startMs: nowMs, endMs: nowMs + durationMs });
    nowMs += durationMs;
  };
  const spell = (text: string) => {
    for (const letter of text.toLowerCase()) {
      const viseme = visemeOf[letter];
      if (viseme) say(viseme, durationOf(letter, viseme, visemes.length));
    }
  };
  say('sil', 250);
  for (const text of spoken.split(' ')) {
    const startMs = nowMs;
    spell(text);
    const stress = Math.min(0.9, text.length * 0.14);
    words.push({ text, spoken: [text], startMs, endMs: nowMs, stress, sentenceIndex });
    if (!/[.!?]$/.test(text)) continue;
    say('sil', 340);
    sentenceIndex += 1;
  }
  say('sil', 400);
  return { sceneId: 's1', durationMs: nowMs, words, phones: [], visemes };
}

/** Seven sentences full of closed lips. */
export const longSpeech =
  'Good morning and welcome to a beautiful sunny day. People mumble about maple lumber and pumpkin jam. ' +
  'Our company shipped a major improvement for everybody this spring. Remember to bump the number up by a bit. ' +
  'Temperatures climb above the normal numbers in most places. Maybe somebody will combine both plans by May. ' +
  'Thank you for watching and please come back tomorrow.';
