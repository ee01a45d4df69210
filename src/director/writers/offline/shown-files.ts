// Files that are to be seen and from which nothing can be told -> a film that shows them and says no more than it knows.
import { languageName } from '../../brief/language.ts';
import { shorten } from '../../brief/topic.ts';
import type { Brief } from '../../brief.ts';
import type { FileMaterial } from '../../references/file-material.ts';
import type { ShownMaterial } from '../../references/shown-material.ts';
import type { Script, ScriptPlan, Section, Show } from '../../writer.ts';
import { lengthOf } from './fill-up.ts';

const usualMs = 40_000;
const forPictures = [
  'Have a look at this one, and take your time.',
  'And here is the next one, for you to see.',
  'Let this one speak for itself for a moment.',
  'This is another view, and it needs no words.',
  'Now this one: look closely, then we go on.',
  'The next one comes without words as well.',
  'Here is one more that you should see.',
  'And again, this one is yours to look at.',
];
const forNames = [
  '{Name}: have a look, and take your time.',
  'And this is what we see here: {name}.',
  'Next comes something else to see: {name}.',
  '{Name}, the way the camera saw it.',
];
const forSentences = [
  'It begins with these words.',
  'This is what comes next.',
  'Another point, in its own words.',
  'Take a moment to read this one.',
  'It goes on like this.',
  'And one more passage.',
];
const forPages = ['This is how it begins.', 'Here is another page of it.', 'And one more page.'];

/** Writes the film; null when there is nothing to be seen either. */
export function writeShownFiles(
  brief: Brief,
  plan: ScriptPlan,
  { shown, hasDocuments }: Pick<FileMaterial, 'shown' | 'hasDocuments'>,
): Script | null {
  if (shown.length === 0 && !hasDocuments) return null;
  const mostMs = plan.askedMs ?? usualMs;
  const end = section('closing', closingOf(brief));
  const sections: Section[] = [section('opening', [openingOf(shown)])];
  const fileCues: { readonly file: number; readonly text: string }[] = [];
  for (const { file, ...next } of interleave(shown)) {
    if (lengthOf([...sections, next, end], plan.wordsPerMinute) > mostMs * 1.06) break;
    sections.push(next);
    if (file !== null) fileCues.push({ file, text: next.lines[0]?.text ?? '' });
  }
  return {
    title: shorten(brief.topic?.title ?? titleOf(shown), 80),
    sections: [...sections, end],
    ...{ isVerbatim: false, warnings: [], fileCues },
  };
}

const closingOf = ({ verbatim, appeals }: Brief): readonly string[] => {
  const own = [...appeals, ...verbatim.filter(({ place }) => place === 'closing')].map(({ text }) => text);
  return own.length > 0 ? own : ['Thank you for watching.'];
};

function openingOf(shown: readonly ShownMaterial[]): string {
  if (shown.length === 0) return 'There is nothing in the file that this film could tell or show.';
  const [document] = shown.filter(({ kind }) => kind === 'document');
  if (document !== undefined && document.sentences.length > 0) {
    return `Here is a document in ${languageName(document.language)}. What it says stands on the screen, in its own words.`;
  }
  const count = (kind: ShownMaterial['kind'], noun: string): readonly string[] => {
    const many = shown.filter((one) => one.kind === kind).length;
    return many === 0 ? [] : [many === 1 ? `one ${noun}` : `${spelled[many] ?? many} ${noun}s`];
  };
  const parts = [...count('picture', 'picture'), ...count('clip', 'clip'), ...count('document', 'document')];
  const last = parts.at(-1) ?? '';
  return `Here ${parts.length === 1 && last.startsWith('one ') ? 'is' : 'are'} ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last}.`;
}

const spelled = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const titleOf = (shown: readonly ShownMaterial[]): string =>
  shown.find(({ name }) => name !== '')?.name ?? (shown[0]?.kind === 'document' ? 'A Document' : 'Pictures');

/** One thing of each file in turn, so that every file is seen before any is seen at length. */
function interleave(shown: readonly ShownMaterial[]): readonly FileSection[] {
  const turns = shown.map(sectionsOf);
  const rounds = Math.max(0, ...turns.map((own) => own.length));
  return Array.from({ length: rounds }, (_, round) => turns.flatMap((own) => own.slice(round, round + 1))).flat();
}

/** A section, and the file whose picture is wanted in it. */
type FileSection = Section & { readonly file: number | null };

function sectionsOf({ file, kind, name, sentences, pages }: ShownMaterial, place: number): readonly FileSection[] {
  if (kind !== 'document') return [{ ...section('body', [lineFor(name, place)]), file }];
  if (sentences.length === 0) return forPages.slice(0, pages).map((line) => ({ ...section('body', [line]), file }));
  return sentences.map(({ text, page }, index) => {
    const source = { reference: `file ${file + 1}`, page, timecodeMs: null, quote: text };
    const card: Show = { kind: 'quote-card', quote: text, attribution: null, cue: null };
    // Every other sentence is shown on its page, where there are any.
    const isOnPage = pages > 0 && page !== null && index % 2 === 0;
    return {
      ...section('body', [forSentences[index % forSentences.length] ?? ''], isOnPage ? [] : [card]),
      sources: [source],
      file: null,
    };
  });
}

function lineFor(name: string, place: number): string {
  const bare = name.replace(/[.!?]+$/, '');
  const lines = bare === '' ? forPictures : forNames;
  return (lines[place % lines.length] ?? '').replace('{Name}', bare).replace('{name}', bare);
}

const section = (part: Section['part'], texts: readonly string[], shows: readonly Show[] = []): Section => ({
  part,
  lines: texts.map((text) => ({ text, isFiller: false })),
  shows,
  mood: null,
  sources: [],
});
