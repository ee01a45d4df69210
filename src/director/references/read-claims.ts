// Documents -> what they say, weighed: key sentences, lists, tables and charts, each with file and page.
import type { Reference, TextBlock } from '../../model/reference.ts';
import type { Fact } from '../brief/draft.ts';
import { splitSentences } from '../brief/segments.ts';
import type { Claim } from './claim.ts';
import { cleanSentence } from './clean-sentence.ts';
import { nameWords } from './reference-words.ts';
import { tableFigure } from './table-figure.ts';
import { type PlacedSentence, weighSentences, weightOfHeading } from './weigh-sentences.ts';

const mostListItems = 6;
const longestItem = 90;
/** Facts of files have no place in the prompt. */
const nowhere = { start: 0, end: 0 } as const;

/** What a document calls itself, for the film's subject; null when it has no name that says anything. */
export function titleOfFile(reference: Reference): string | null {
  const own = reference.title ?? reference.texts.find(({ kind }) => kind === 'title')?.text ?? null;
  const first = reference.texts.slice(0, 3).find(({ kind }) => kind === 'heading')?.text ?? null;
  const title = (own ?? first ?? nameWords(reference.name)).replace(/\s+/g, ' ').trim();
  return title === '' || title.length > 90 ? null : title;
}

/** Reads the claims of the documents among the files. */
export function readClaims(references: readonly Reference[]): readonly Claim[] {
  const found = references
    .filter(({ kind, document }) => kind === 'document' && document?.isScanned !== true)
    .flatMap((reference) => claimsOf(reference));
  return found.map((claim, order) => ({ ...claim, order }));
}

type Unordered = Omit<Claim, 'order'>;

interface Group {
  readonly heading: string | null;
  readonly blocks: readonly TextBlock[];
}

function claimsOf(reference: Reference): readonly Unordered[] {
  const groups = groupBlocks(reference.texts);
  const total = Math.max(1, reference.texts.length);
  let seen = 0;
  const sentences: (PlacedSentence & { readonly raw: string; readonly page: number | null; readonly at: number })[] =
    [];
  const lists: Unordered[] = [];
  const positions = new Map<Unordered, number>();
  for (const group of groups) {
    for (const block of group.blocks) {
      seen += 1;
      if (block.kind !== 'paragraph') continue;
      splitSentences(block.text).forEach(({ text: raw }, index) => {
        const text = cleanSentence(raw);
        if (text === null) return;
        const place = { heading: group.heading, depth: seen / total, isFirst: index === 0 };
        sentences.push({ text, raw: raw.trim(), page: block.page, at: seen + index / 100, ...place });
      });
    }
    const list = listOf(reference, group);
    if (list === null) continue;
    lists.push(list);
    positions.set(list, seen);
  }
  const weights = weighSentences(sentences, titleOfFile(reference));
  const told = sentences.map((sentence, index): Unordered => {
    const claim: Unordered = {
      fact: factOf('sentence', sentence.text),
      source: sourceOf(reference, sentence.page, sentence.raw),
      file: reference.index,
      heading: sentence.heading,
      weight: weights[index] ?? 0,
    };
    positions.set(claim, sentence.at);
    return claim;
  });
  // A table follows the text of its page.
  const place = (claim: Unordered): number => positions.get(claim) ?? Number.POSITIVE_INFINITY;
  const pageOf = ({ source }: Unordered): number => source.page ?? 0;
  return [...told, ...lists, ...tablesOf(reference)].toSorted(
    (a, b) => pageOf(a) - pageOf(b) || (place(a) === place(b) ? 0 : place(a) - place(b)),
  );
}

/** The blocks under each heading. */
function groupBlocks(blocks: readonly TextBlock[]): readonly Group[] {
  const groups: { heading: string | null; blocks: TextBlock[] }[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'title')
      groups.push({ heading: block.kind === 'title' ? null : block.text, blocks: [] });
    else groups.at(-1)?.blocks.push(block);
  }
  return groups;
}

function listOf(reference: Reference, { heading, blocks }: Group): Unordered | null {
  const items = blocks.filter(({ kind, text }) => kind === 'list-item' && text.length <= longestItem);
  if (items.length < 2) return null;
  const shown = items.slice(0, mostListItems).map(({ text }) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/[.;,]$/, '')
      .trim(),
  );
  const label = heading?.replace(/^[\d.]+\s+/, '').replace(/[:.]$/, '') ?? null;
  return {
    fact: {
      ...factOf('list', shown.join('\n')),
      label: label !== null && label.length <= 34 ? label : null,
      items: shown,
    },
    source: sourceOf(reference, items[0]?.page ?? null, shown.join('; ')),
    file: reference.index,
    heading,
    weight: 2 + 0.12 * shown.length + weightOfHeading(heading),
  };
}

function tablesOf(reference: Reference): readonly Unordered[] {
  return reference.tables.flatMap((table): readonly Unordered[] => {
    // A spreadsheet's table is called by the file's name for want of a better one: its columns say more.
    const isNamed = table.caption !== null && table.caption.toLowerCase() !== nameWords(reference.name).toLowerCase();
    const found = tableFigure(isNamed ? table : { ...table, caption: null });
    if (found === null) return [];
    const rows = table.rows.map((row) => row.join(' | ')).join('\n');
    const label = found.label ?? titleOfFile(reference);
    return [
      {
        fact: { ...factOf('figure', rows), label: label === null ? null : label.slice(0, 48), figure: found.figure },
        source: sourceOf(reference, table.page, [table.columns.join(' | '), rows].join('\n').slice(0, 600)),
        file: reference.index,
        heading: null,
        weight: 3.2,
      },
    ];
  });
}

const factOf = (kind: Fact['kind'], text: string): Fact => ({ kind, label: null, text, items: [], span: nowhere });

const sourceOf = ({ index }: Reference, page: number | null, quote: string): Claim['source'] => ({
  reference: `file ${index + 1}`,
  page,
  timecodeMs: null,
  quote,
});
