// Groups a scene's words into captions that follow the voice.
import { type FrameRate, msToFrame } from '../kit/time.ts';
import type { Orientation } from '../model/storyboard.ts';
import type { Caption, CaptionWord } from '../model/timeline.ts';
import type { TimedWord, VoiceTiming } from '../model/voice-track.ts';
import type { SceneFrames } from './time-scenes.ts';

/** Characters of one caption: two lines of comfortable reading. */
const mostCharacters: Readonly<Record<Orientation, number>> = { landscape: 44, portrait: 28 };
/** How long a caption stays after its last word when nothing follows. */
const lingerMs = 700;
/** A group this full ends at a comma. */
const commaShare = 0.55;

interface MakeCaptionsInput {
  readonly timing: VoiceTiming;
  readonly frames: SceneFrames;
  readonly frameRate: FrameRate;
  readonly orientation: Orientation;
}

/** Gives the captions of one scene; each word of the script stands in exactly one of them. */
export function makeCaptions({ timing, frames, frameRate, orientation }: MakeCaptionsInput): readonly Caption[] {
  const groups = groupWords(timing.words, mostCharacters[orientation]);
  const toFrame = (timeMs: number) => frames.voiceFrame + msToFrame(timeMs, frameRate);
  const starts = groups.map((group) => toFrame(group[0]?.startMs ?? 0));
  return groups.map((group, index) => {
    const startFrame = starts[index] ?? frames.voiceFrame;
    const spokenEnd = toFrame(group.at(-1)?.endMs ?? 0);
    const nextStart = starts[index + 1] ?? frames.nextCutFrame;
    const linger = spokenEnd + msToFrame(lingerMs, frameRate);
    const endFrame = Math.max(startFrame + 1, Math.min(nextStart, linger, frames.nextCutFrame));
    return { startFrame, endFrame, words: group.map((word) => captionWord(word, toFrame)) };
  });
}

function captionWord(word: TimedWord, toFrame: (timeMs: number) => number): CaptionWord {
  const startFrame = toFrame(word.startMs);
  return { text: word.text, startFrame, endFrame: Math.max(startFrame + 1, toFrame(word.endMs)) };
}

function groupWords(words: readonly TimedWord[], most: number): readonly (readonly TimedWord[])[] {
  const groups: TimedWord[][] = [];
  let group: TimedWord[] = [];
  let characters = 0;
  const close = () => {
    if (group.length > 0) groups.push(group);
    group = [];
    characters = 0;
  };
  for (const word of words) {
    const sentenceChanged = group[0] !== undefined && group[0].sentenceIndex !== word.sentenceIndex;
    if (sentenceChanged || characters + word.text.length > most) close();
    group.push(word);
    characters += word.text.length + 1;
    if (/[,;:—–]$/u.test(word.text) && characters > most * commaShare) close();
  }
  close();
  return joinOrphans(groups, most);
}

/** A last word alone moves to the caption before, or takes a word from it, when they are one sentence. */
function joinOrphans(groups: readonly TimedWord[][], most: number): readonly (readonly TimedWord[])[] {
  const joined: TimedWord[][] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const alone = group.length === 1 ? group[0] : undefined;
    if (alone === undefined || before === undefined || before[0]?.sentenceIndex !== alone.sentenceIndex) {
      joined.push([...group]);
      continue;
    }
    const together = before.reduce((sum, word) => sum + word.text.length + 1, alone.text.length);
    if (together <= most * 1.15) before.push(alone);
    else if (before.length > 2) joined.push([...before.splice(-1), alone]);
    else joined.push([alone]);
  }
  return joined;
}
