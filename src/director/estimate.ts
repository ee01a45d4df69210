// Words -> how long they take to speak, before any synthesiser has spoken them.
import type { Voice } from '../model/catalog.ts';
import type { Scene } from '../model/storyboard.ts';
import { spokenWords } from '../model/storyboard.ts';

/** Silence between two sentences of one scene at pace 1. */
const sentencePauseMs = 380;
/** Silence before the first word of the film, and of every later scene. */
const openingLeadMs = 360;
const sceneLeadMs = 60;
/** A scene without words stays this long. */
const silentSceneMs = 2400;
/** Letters of an average spoken word; longer words take longer. */
const meanWeight = 1;

/** Estimates a storyboard's length in ms when spoken by a voice. */
export function estimateDurationMs(
  storyboard: { readonly scenes: readonly Scene[]; readonly pace: number },
  voice: Pick<Voice, 'wordsPerMinute'>,
): number {
  return storyboard.scenes.reduce(
    (sum, scene, index) => sum + estimateSceneMs(scene, index, storyboard.pace, voice),
    0,
  );
}

function estimateSceneMs(scene: Scene, index: number, pace: number, voice: Pick<Voice, 'wordsPerMinute'>): number {
  const lead = index === 0 ? openingLeadMs : sceneLeadMs;
  const length = lead + estimateSpeechMs(scene.spoken, voice) / pace + scene.holdMs;
  return scene.spoken.trim() === '' ? Math.max(silentSceneMs, length) : length;
}

/** Estimates how long a text takes to speak at pace 1, in ms, without silence before and after. */
export function estimateSpeechMs(text: string, voice: Pick<Voice, 'wordsPerMinute'>): number {
  const words = spokenWords(text);
  const units = words.reduce((sum, word) => sum + spokenUnits(word), 0);
  const pauses = words.slice(0, -1).filter((word) => /[.!?…]["”'’)]*$/.test(word)).length;
  return (units / voice.wordsPerMinute) * 60_000 + pauses * sentencePauseMs;
}

/** How many average words a written word is in speech: "$25.50" is five, "flowtask.com" three. */
export function spokenUnits(word: string): number {
  if (!/[\p{L}\d]/u.test(word)) return 0;
  let units = 0;
  let letters = word;
  for (const digits of word.match(/\d+(?:[.,]\d+)*/g) ?? []) {
    units += digitUnits(digits);
    letters = letters.replace(digits, '');
  }
  units += (letters.match(/[$€£¥%°@&+/#]/g) ?? []).length;
  units += (letters.match(/(?<=\p{L})\.(?=\p{L})/gu) ?? []).length;
  return units + (/\p{L}/u.test(letters) ? meanWeight : 0);
}

function digitUnits(digits: string): number {
  const [whole = '', part = ''] = digits.replace(/,/g, '').split('.');
  const figures = whole.replace(/^0+(?=\d)/, '');
  // "24" is two words, "100" two, "1250" five or so; a year is three.
  const wholeUnits =
    figures.length <= 1
      ? 1
      : figures.length === 2
        ? Number(figures) < 21 || figures.endsWith('0')
          ? 1
          : 2
        : Math.min(8, figures.replace(/0+$/, '').length * 1.6 + 1);
  return wholeUnits + (part === '' ? 0 : 1 + part.length);
}
