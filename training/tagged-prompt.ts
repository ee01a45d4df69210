// "<presenter>A chef</presenter> explains soup" -> the prompt, its tokens and the tag of each.
import { type TagName, tagNames } from '../src/director/brief/tagger/labels.ts';
import { type Token, tokenize } from '../src/director/brief/tagger/tokenize.ts';

/** A prompt whose words have tags. */
export interface TaggedPrompt {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Numbers in `tagNames`, one per token. */
  readonly tags: readonly number[];
}

const tag = new RegExp(`<(/?)(${tagNames.slice(1).join('|')})>`, 'g');

/** Reads the prompts of a file, which lines of "=====" part. */
export const readTaggedPrompts = (file: string): readonly TaggedPrompt[] =>
  file
    .split(/^={5}\s*$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readTagged);

function readTagged(marked: string): TaggedPrompt {
  const ranges: { readonly from: number; to: number; readonly name: TagName }[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(tag)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    const name = match[2] as TagName; // the pattern holds only those
    const open = ranges.at(-1);
    const isOpen = open !== undefined && open.to === -1;
    if ((match[1] === '') === isOpen)
      throw new Error(`Tags are not balanced at "${marked.slice(match.index, match.index + 60)}".`);
    if (isOpen) open.to = text.length;
    else ranges.push({ from: text.length, to: -1, name });
  }
  text += marked.slice(last);
  const tokens = tokenize(text);
  let before = 0;
  const tags = tokens.map(({ text: word, at, end }) => {
    const range = ranges.find(({ from, to }) => from <= at && end <= to);
    // Marks and line ends between two runs are nobody's: they go with what stands before them.
    if (range === undefined && !/[\p{L}\p{N}]/u.test(word)) return before;
    before = range === undefined ? 0 : tagNames.indexOf(range.name);
    return before;
  });
  return { text, tokens, tags };
}
