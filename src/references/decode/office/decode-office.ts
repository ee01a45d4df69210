// A text document or a presentation of an office suite -> content.
import { readFileSync } from 'node:fs';
import {
  type ReferenceContent,
  type ReferenceTable,
  referenceLimits,
  type TextBlock,
} from '../../../model/reference.ts';
import { cleanText, titleFromName } from '../clean-text.ts';
import { type DecodePlace, UndecodableFile } from '../decode-job.ts';
import { emptyContent } from '../empty-content.ts';
import { openPackage } from './open-package.ts';
import { type OfficeItem, type OfficeParagraph, readParagraphs } from './read-paragraphs.ts';

const slideName = /^ppt\/slides\/slide(\d+)\.xml$/;

/** Reads a DOCX or PPTX. @throws UndecodableFile */
export function decodeOffice({ job, inputPath }: DecodePlace): ReferenceContent {
  const isSlides = job.format === 'pptx';
  const parts = openPackage(readFileSync(inputPath), (name) =>
    isSlides ? slideName.test(name) : name === 'word/document.xml',
  );
  const pages = Object.keys(parts)
    .map((name) => ({ name, page: isSlides ? Number(slideName.exec(name)?.[1]) : null }))
    .toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0))
    .slice(0, referenceLimits.pages);
  const read = pages.map(({ name, page }) => toContent(readParagraphs(parts[name] ?? new Uint8Array()), page));
  const texts = nameTitle(read.flatMap((each) => each.texts));
  if (texts.length === 0) throw new UndecodableFile('file_corrupt', 'holds no text that can be read');
  const isCut = texts.length > referenceLimits.blocks;
  return {
    ...emptyContent('document'),
    title: texts.find(({ kind }) => kind === 'title')?.text ?? titleFromName(job.name),
    texts: texts.slice(0, referenceLimits.blocks),
    tables: read.flatMap((each) => each.tables).slice(0, referenceLimits.tables),
    document: { pageCount: isSlides ? pages.length : null, pages: [], isScanned: false },
    warnings: isCut ? [`Only its first ${referenceLimits.blocks} paragraphs are read.`] : [],
  };
}

/** The first heading stands for the whole where no paragraph is marked as the title. */
function nameTitle(texts: readonly TextBlock[]): readonly TextBlock[] {
  const titleAt = texts.findIndex(({ kind }) => kind === 'title');
  const at = titleAt === -1 ? texts.findIndex(({ kind }) => kind === 'heading') : titleAt;
  return texts.map((block, index) => {
    if (index === at) return { ...block, kind: 'title' };
    return block.kind === 'title' ? { ...block, kind: 'heading' } : block;
  });
}

function toContent(
  items: readonly OfficeItem[],
  page: number | null,
): { readonly texts: readonly TextBlock[]; readonly tables: readonly ReferenceTable[] } {
  const block = (kind: TextBlock['kind'], text: string): TextBlock => ({
    ...{ text: cleanText(text), kind, page, timecodeMs: null, box: null },
  });
  const tables: ReferenceTable[] = [];
  const texts = items.flatMap((item) => {
    if ('paragraph' in item) return [block(kindOf(item.paragraph), item.paragraph.text)];
    const table = toTable(item.rows, page);
    if (table !== null) tables.push(table);
    return item.rows.map((row) => block('table-row', row.join(' | ')));
  });
  return { texts: texts.filter(({ text }) => text !== ''), tables };
}

function kindOf({ style, isListItem, text }: OfficeParagraph): TextBlock['kind'] {
  if (/^(title|ctrTitle)$/i.test(style)) return 'title';
  if (/^(heading|berschrift|titre)\s?\d|^subtitle$|^subTitle$/i.test(style)) return 'heading';
  if (/^caption/i.test(style)) return 'caption';
  // The text of a slide's body is a list, with or without marks of its own.
  return isListItem || /^list/i.test(style) || (style === 'body' && text.length < 200) ? 'list-item' : 'paragraph';
}

function toTable(rows: readonly (readonly string[])[], page: number | null): ReferenceTable | null {
  const [first, ...rest] = rows;
  if (first === undefined || rest.length === 0 || first.length < 2) return null;
  const columns = first.slice(0, referenceLimits.tableColumns).map((cell) => cleanText(cell));
  const body = rest.slice(0, referenceLimits.tableRows).map((row) => columns.map((_, at) => cleanText(row[at] ?? '')));
  return { page, caption: null, columns, rows: body };
}
