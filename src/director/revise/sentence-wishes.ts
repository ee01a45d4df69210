// Wishes about single sentences: "change the second sentence to “…”", "drop the last sentence of scene 2".
import type { Storyboard } from '../../model/storyboard.ts';
import { splitSentences } from '../brief/segments.ts';
import { applyEdits } from './apply-edits.ts';
import { type Change, sceneNamed, type Wish } from './wish.ts';

const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'.split('|');
const which = String.raw`(?:the\s+)?(${ordinals.join('|')}|last|final|\d{1,2}(?:st|nd|rd|th))\s+(?:sentence|line)`;
const where = String.raw`(\s+(?:of|in)\s+(?:the\s+)?(?:.*?\bscene\b(?:\s+\d{1,3})?|intro\w*|opening|outro|ending|closing))?`;
const words = `["“'‘](.+)["”'’][.!]?`;

export const sentenceWishes: readonly Wish[] = [
  {
    pattern: new RegExp(
      String.raw`^(?:change|replace|rewrite|make|set)\s+${which}${where}\s*(?:to(?: say| read)?|with|by|into|as|:)?\s*:?\s*${words}$`,
      'iu',
    ),
    apply: ([, ordinal = '', place = '', fresh = ''], storyboard) => edit(storyboard, { ordinal, place, fresh }),
  },
  {
    pattern: new RegExp(String.raw`^(?:delete|remove|drop|cut|leave out|skip)\s+${which}${where}[.!]?$`, 'iu'),
    apply: ([, ordinal = '', place = ''], storyboard) => edit(storyboard, { ordinal, place, fresh: '' }),
  },
  {
    pattern: new RegExp(
      String.raw`^(?:add|say|insert)\s+${words}\s+(?:after\s+${which}${where}|at the (?:very )?end|as the last (?:sentence|line))[.!]?$`,
      'iu',
    ),
    apply: ([, fresh = '', ordinal = 'last', place = ''], storyboard) =>
      edit(storyboard, { ordinal, place, fresh, isAfter: true }),
  },
];

interface SentenceEdit {
  readonly ordinal: string;
  readonly place: string;
  /** Empty: the sentence goes. */
  readonly fresh: string;
  /** The new words come after the sentence and not in its place. */
  readonly isAfter?: boolean;
}

/** Changes one sentence; every other word stays as it is. */
function edit(storyboard: Storyboard, { ordinal, place, fresh, isAfter = false }: SentenceEdit): Change | null {
  const scene = place === '' ? null : sceneNamed(place, storyboard);
  if (place !== '' && scene === null) return null;
  const sentences = storyboard.scenes
    .filter((_, index) => scene === null || index === scene)
    .flatMap(({ id, spoken }) => splitSentences(spoken).map(({ text, at }) => ({ id, spoken, text: text.trim(), at })));
  const found = sentences.at(indexOf(ordinal));
  if (found === undefined) return null;
  const { id, spoken, text, at } = found;
  const put = isAfter ? `${text} ${fresh}` : fresh;
  const edited = `${spoken.slice(0, at)}${put}${spoken.slice(at + text.length)}`.replace(/^\s+|\s+$/g, '');
  // The only sentence of a film cannot go, and a scene without words goes with them.
  if (edited === '' && storyboard.scenes.length === 1) return null;
  const spokenEdit = edited === '' ? null : { spoken: put === '' ? edited.replace(/ {2,}/g, ' ') : edited };
  const changed = applyEdits({ ...storyboard, durationTargetMs: null }, { scenes: { [id]: spokenEdit } });
  const what = fresh === '' ? `"${text.slice(0, 60)}" is left out.` : `Scene ${id} now says "${fresh.slice(0, 60)}".`;
  return { storyboard: changed, what };
}

function indexOf(ordinal: string): number {
  if (/^(?:last|final)$/i.test(ordinal)) return -1;
  const at = ordinals.indexOf(ordinal.toLowerCase());
  return at >= 0 ? at : Math.max(0, Number.parseInt(ordinal, 10) - 1);
}
