// Captions cut into the few words that are seen at a time when they are set large.
import type { Caption, CaptionWord } from '../../model/timeline.ts';

const mostWords = 3;

/** Gives each caption as several of at most three words and about so many characters; none of the time is lost. */
export const splitCaptions = (captions: readonly Caption[], mostCharacters: number): readonly Caption[] =>
  captions.flatMap((caption) => {
    const groups = groupWords(caption.words, mostCharacters);
    return groups.map((words, index): Caption => {
      const startFrame = index === 0 ? caption.startFrame : (words[0]?.startFrame ?? caption.startFrame);
      const endFrame = groups[index + 1]?.[0]?.startFrame ?? caption.endFrame;
      return { startFrame, endFrame: Math.max(startFrame, endFrame), words };
    });
  });

function groupWords(words: readonly CaptionWord[], mostCharacters: number): readonly (readonly CaptionWord[])[] {
  const groups: CaptionWord[][] = [];
  let length = 0;
  for (const word of words) {
    const group = groups.at(-1);
    const ended = /[.!?,;:…]$/u.test(group?.at(-1)?.text ?? '');
    if (group === undefined || ended || group.length >= mostWords || length + word.text.length + 1 > mostCharacters) {
      groups.push([word]);
      length = word.text.length;
    } else {
      group.push(word);
      length += word.text.length + 1;
    }
  }
  return groups;
}
