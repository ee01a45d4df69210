// Plain text and Markdown -> blocks and tables.
import type { ReferenceTable, TextBlock } from '../../../model/reference.ts';
import { cleanText } from '../clean-text.ts';

/** Blocks and tables without pages. */
export interface PlainContent {
  readonly texts: readonly TextBlock[];
  readonly tables: readonly ReferenceTable[];
}

const listMark = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/u;
const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/u;
const fence = /^\s*(?:```|~~~)/u;
const rule = /^\s*(?:[-*_]\s*){3,}$/u;

/** A block without a page. */
export const plainBlock = (kind: TextBlock['kind'], text: string): TextBlock => ({
  ...{ text: cleanText(text), kind, page: null, timecodeMs: null, box: null },
});

/** Reads lines; with `isMarkdown` its marks are read and taken off. */
export function readPlain(whole: string, isMarkdown: boolean): PlainContent {
  const reader = new PlainReader(isMarkdown);
  for (const line of whole.split(/\r\n|[\r\n\u2028]/u)) reader.take(line);
  return reader.finish();
}

class PlainReader {
  readonly #isMarkdown: boolean;
  readonly #texts: TextBlock[] = [];
  readonly #tables: ReferenceTable[] = [];
  #paragraph: string[] = [];
  #table: string[][] = [];
  #isInCode = false;

  constructor(isMarkdown: boolean) {
    this.#isMarkdown = isMarkdown;
  }

  take(line: string): void {
    if (this.#isMarkdown && this.#takeMarkdown(line)) return;
    this.#closeTable();
    const last = this.#texts.at(-1);
    if (line.trim() === '') this.#closeParagraph();
    else if (listMark.test(line)) this.#add('list-item', line.replace(listMark, ''));
    else if (/^\s{2,}/u.test(line) && this.#paragraph.length === 0 && last?.kind === 'list-item') {
      // What hangs under a list item belongs to it.
      this.#texts[this.#texts.length - 1] = plainBlock('list-item', `${last.text} ${this.#plain(line)}`);
    } else this.#paragraph.push(line);
  }

  finish(): PlainContent {
    this.#closeParagraph();
    this.#closeTable();
    return { texts: this.#texts.filter(({ text }) => text !== ''), tables: this.#tables };
  }

  /** True when the line was something that only Markdown has. */
  #takeMarkdown(line: string): boolean {
    if (fence.test(line)) {
      this.#closeParagraph();
      this.#isInCode = !this.#isInCode;
      return true;
    }
    if (this.#isInCode) return true;
    const [, marks, title] = heading.exec(line) ?? [];
    if (marks !== undefined) {
      this.#add(
        marks.length === 1 && this.#texts.every(({ kind }) => kind !== 'title') ? 'title' : 'heading',
        title ?? '',
      );
      return true;
    }
    if (/^\s*\|.*\|\s*$/u.test(line)) {
      this.#closeParagraph();
      this.#table.push(
        line
          .trim()
          .slice(1, -1)
          .split('|')
          .map((cell) => cleanText(this.#plain(cell))),
      );
      return true;
    }
    if (!rule.test(line)) return false;
    this.#closeParagraph();
    return true;
  }

  #add(kind: TextBlock['kind'], text: string): void {
    this.#closeParagraph();
    this.#closeTable();
    this.#texts.push(plainBlock(kind, this.#plain(text)));
  }

  #closeParagraph(): void {
    if (this.#paragraph.length === 0) return;
    const text = this.#plain(this.#paragraph.join(' '));
    // A short line alone, without an end, over more text: the heading of a plain text.
    const isHeading =
      !this.#isMarkdown && this.#paragraph.length === 1 && text.trim().length <= 70 && !/[.!?:;,]\s*$/u.test(text);
    this.#paragraph = [];
    this.#texts.push(plainBlock(isHeading ? (this.#texts.length === 0 ? 'title' : 'heading') : 'paragraph', text));
  }

  #closeTable(): void {
    const rows = this.#table.filter((row) => !row.every((cell) => /^:?-*:?$/u.test(cell)));
    this.#table = [];
    const [columns, ...body] = rows;
    if (columns === undefined || body.length === 0) return;
    this.#tables.push({
      page: null,
      caption: null,
      columns,
      rows: body.map((row) => columns.map((_, at) => row[at] ?? '')),
    });
    this.#texts.push(...rows.map((row) => plainBlock('table-row', row.join(' | '))));
  }

  /** Links become their words, emphasis goes. Every part is bounded: marks that never close must not be looked for again and again. */
  #plain(text: string): string {
    if (!this.#isMarkdown) return text;
    return text
      .replace(/!?\[([^\][]{0,500})\]\([^()]{0,2000}\)/gu, '$1')
      .replace(/^\s*>+\s?/u, '')
      .replace(/(\*\*|__|`|~~)([^*_`~]{1,500})\1/gu, '$2')
      .replace(/(?<![\p{L}\p{N}])[*_]([^*_]{1,500})[*_](?![\p{L}\p{N}])/gu, '$1')
      .replace(/<!--[^<>]{0,1000}-->|<\/?[a-z][^<>]{0,200}>/giu, '');
  }
}
