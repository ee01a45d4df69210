// Picks among variants of a line and fills its slots, so that no two sentences of a film begin alike.
import { pick, type Random } from '../../../kit/random.ts';
import { splitSentences } from '../../brief/segments.ts';
import { capitalise } from '../../brief/topic.ts';
import type { Lines } from './copy.ts';

/** What stands for "{topic}" and the like. */
export type Slots = Readonly<Record<string, string | null>>;

/** The tones that the copy tells apart. */
export type ToneGroup = 'bright' | 'sober' | 'plain';

/** Writes lines of one film and remembers what it has written. */
export interface Pen {
  /** Gives one variant with its slots filled; null when none can be filled. */
  readonly write: (lines: Lines | undefined) => string | null;
  /** Fills a line; null when a slot is empty. */
  readonly fill: (template: string) => string | null;
  /** Notes sentences that were written elsewhere. */
  readonly note: (text: string) => void;
  /** Says whether a text's first sentence begins like one already written. */
  readonly echoes: (text: string) => boolean;
}

/** Takes up a pen for one film. */
export function createPen(slots: Slots, random: Random, tone: ToneGroup): Pen {
  const starts = new Set<string>();
  const fill = (template: string) => fillSlots(template, slots);
  const note = (text: string) => {
    for (const sentence of splitSentences(text)) starts.add(startOf(sentence.text));
  };
  const echoes = (text: string) => splitSentences(text).some((sentence) => starts.has(startOf(sentence.text)));
  return {
    fill,
    note,
    echoes,
    write: (lines) => {
      const own = tone === 'plain' ? [] : (lines?.[tone] ?? []);
      const candidates = [own, lines?.any ?? []].flatMap((list) => {
        const fresh = mostSpecific(
          list.filter((template) => fill(template) !== null && !echoes(fill(template) ?? '')),
        ).flatMap((template) => fill(template) ?? []);
        return fresh.length > 0 ? [fresh] : [];
      });
      const [first, ...more] = candidates[0] ?? [];
      if (first === undefined) return null;
      const text = pick(random, [first, ...more]);
      note(text);
      return text;
    },
  };
}

/** The lines that speak of the film's own words most; a name or an occasion beats a general phrase. */
function mostSpecific(templates: readonly string[]): readonly string[] {
  const special = (template: string) =>
    (
      template.match(
        /\{(?:[Oo]ccasion|[Ww]hom|[Cc]rowd|[Aa]udience|[Pp]lace|[Pp]resenter|[Dd]aytime|couple|sender)\}/g,
      ) ?? []
    ).length;
  const most = Math.max(0, ...templates.map(special));
  return templates.filter((template) => special(template) === most);
}

/** The first two words of a sentence: what the ear notices when they return. */
const startOf = (sentence: string): string =>
  (sentence.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []).slice(0, 2).join(' ');

function fillSlots(template: string, slots: Slots): string | null {
  let isMissing = false;
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name.charAt(0).toLowerCase() + name.slice(1)] ?? null;
    if (value === null || value === '') isMissing = true;
    return /^[A-Z]/.test(name) ? capitalise(value ?? '') : (value ?? '');
  });
  return isMissing ? null : text;
}
