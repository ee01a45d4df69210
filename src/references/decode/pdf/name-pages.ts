// The pages of a document together: running heads dropped, the ordinary size of letters found, the title chosen.
import type { TextBlock } from '../../../model/reference.ts';
import { cleanText } from '../clean-text.ts';
import { type NamedBlock, nameBlocks, withoutMark } from './name-blocks.ts';
import type { Line } from './order-lines.ts';
import { boxHeight, toShares } from './page-space.ts';
import type { ReadPage } from './read-page.ts';

/** The text of a document. */
interface DocumentText {
  readonly title: string | null;
  readonly texts: readonly TextBlock[];
}

/** The top and bottom of pages, where running heads and page numbers stand. */
const marginShare = 0.09;

/** Gives the blocks of all pages in order; tables come as rows where they stand. */
export function nameText(pages: readonly ReadPage[], metaTitle: string): DocumentText {
  const repeated = findRepeated(pages);
  const kept = pages.map((page) => ({ page, lines: page.lines.filter((line) => !repeated.has(keyOf(line, page))) }));
  const bodyPt = ordinaryHeight(kept.flatMap(({ lines }) => lines));
  const named = kept.map(({ page, lines }) => ({ page, blocks: nameBlocks(lines, bodyPt) }));
  const largest = largestHeading(named[0]?.blocks ?? []);
  const title = largest === null ? cleanText(metaTitle, 200) : cleanText(largest.text, 200);
  const texts = named.flatMap(({ page, blocks }) => {
    const spoken = blocks.map((block) => ({ top: block.box.top, texts: [toText(block, page, block === largest)] }));
    const rows = page.tables.map((table) => ({ top: table.box.top, texts: tableRows(table, page) }));
    // Tables stand between the blocks; a second column keeps its order because only tables are moved.
    return insertTables(spoken, rows).flatMap((entry) => entry.texts);
  });
  return { title: title === '' ? null : title, texts: texts.filter(({ text }) => text !== '') };
}

interface Entry {
  readonly top: number;
  readonly texts: readonly TextBlock[];
}

function insertTables(blocks: readonly Entry[], tables: readonly Entry[]): readonly Entry[] {
  const entries = [...blocks];
  for (const table of tables) {
    const after = entries.findIndex((entry) => entry.top > table.top);
    entries.splice(after === -1 ? entries.length : after, 0, table);
  }
  return entries;
}

const toText = (block: NamedBlock, page: ReadPage, isTitle: boolean): TextBlock => ({
  text: cleanText(block.kind === 'list-item' ? withoutMark(block.text) : block.text),
  kind: isTitle ? 'title' : block.kind,
  page: page.number,
  timecodeMs: null,
  box: toShares(block.box, page),
});

const tableRows = (table: ReadPage['tables'][number], page: ReadPage): readonly TextBlock[] =>
  [...(table.columns.some((name) => name !== '') ? [table.columns] : []), ...table.rows].map((row) => ({
    text: cleanText(row.join(' | ')),
    kind: 'table-row' as const,
    page: page.number,
    timecodeMs: null,
    box: toShares(table.box, page),
  }));

/** The largest heading of the first page, if it is really larger than the others. */
function largestHeading(blocks: readonly NamedBlock[]): NamedBlock | null {
  const headings = blocks.filter((block) => block.kind === 'heading' && /\p{L}{2}/u.test(block.text));
  return headings.reduce<NamedBlock | null>(
    (largest, block) => (largest === null || block.sizePt > largest.sizePt * 1.02 ? block : largest),
    null,
  );
}

/** A line as it would be on every page: its numbers count up, its place stays. */
const keyOf = (line: Line, page: ReadPage): string => {
  const isMargin = line.bottom < page.heightPt * marginShare || line.top > page.heightPt * (1 - marginShare);
  return isMargin
    ? `${line.text.replaceAll(/\d+/g, '#').trim()} at ${Math.round((10 * line.top) / page.heightPt)}`
    : '';
};

function findRepeated(pages: readonly ReadPage[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.lines.map((line) => keyOf(line, page)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  counts.delete('');
  // A bare number in the margin is a page number even in a document of one page.
  const isRepeated = (key: string, count: number): boolean =>
    /^\W*#\W*(?:of|\/)?\W*#? at/.test(key) || count >= Math.max(3, pages.length * 0.4);
  return new Set([...counts].filter(([key, count]) => isRepeated(key, count)).map(([key]) => key));
}

/** The height of most characters. */
function ordinaryHeight(lines: readonly Line[]): number {
  const sorted = lines.toSorted((a, b) => boxHeight(a) - boxHeight(b));
  const half = sorted.reduce((sum, line) => sum + line.text.length, 0) / 2;
  let passed = 0;
  for (const line of sorted) {
    passed += line.text.length;
    if (passed >= half) return boxHeight(line);
  }
  return 10;
}
