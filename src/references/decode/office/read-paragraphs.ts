// The XML of a text document or a slide -> paragraphs and tables.
import { walkXml } from './walk-xml.ts';

/** A paragraph as the file marks it. */
export interface OfficeParagraph {
  readonly text: string;
  /** The style's id in a text document, the placeholder's kind on a slide, or an empty string. */
  readonly style: string;
  readonly isListItem: boolean;
}

/** A paragraph, or a table's rows of cells. */
export type OfficeItem = { readonly paragraph: OfficeParagraph } | { readonly rows: readonly (readonly string[])[] };

/** Reads WordprocessingML or DrawingML; text that the author hid or deleted is left out. */
export function readParagraphs(bytes: Uint8Array): readonly OfficeItem[] {
  const reader = new ParagraphReader();
  walkXml(bytes, reader);
  return reader.items;
}

class ParagraphReader {
  readonly items: OfficeItem[] = [];
  #text = '';
  #style = '';
  #isListItem = false;
  #shapeKind = '';
  #isRunHidden = false;
  #isReading = false;
  #deletedDepth = 0;
  #tableDepth = 0;
  #rows: string[][] = [];

  readonly onOpen = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'p' && this.#tableDepth === 0) this.#startParagraph();
    else if (name === 'tbl') this.#openTable();
    else if (name === 'tr') this.#rows.push([]);
    else if (name === 'tc') this.#rows.at(-1)?.push('');
    else if (name === 't') this.#isReading = !this.#isRunHidden && this.#deletedDepth === 0;
    else if (name === 'del' || name === 'moveFrom' || name === 'Fallback') this.#deletedDepth += 1;
    else this.#readMark(name, attributes);
  };

  readonly onText = (text: string): void => {
    if (this.#isReading) this.#put(text);
  };

  readonly onClose = (name: string): void => {
    if (name === 't') this.#isReading = false;
    else if (name === 'p') this.#closeParagraph();
    else if (name === 'r') this.#isRunHidden = false;
    else if (name === 'tbl') this.#closeTable();
    else if (name === 'del' || name === 'moveFrom' || name === 'Fallback') this.#deletedDepth -= 1;
    else if (name === 'sp') this.#shapeKind = '';
  };

  #readMark(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'pStyle') this.#style = attributes['val'] ?? '';
    else if (name === 'numPr' || name === 'buChar' || name === 'buAutoNum') this.#isListItem = true;
    else if (name === 'ph') this.#shapeKind = attributes['type'] ?? 'body';
    else if (name === 'vanish') this.#isRunHidden = attributes['val'] !== '0' && attributes['val'] !== 'false';
    else if (name === 'tab' || name === 'br') this.#put(' ');
  }

  #startParagraph(): void {
    this.#text = '';
    this.#style = this.#shapeKind;
    this.#isListItem = false;
  }

  #put(text: string): void {
    const row = this.#rows.at(-1);
    if (this.#tableDepth === 0) this.#text += text;
    else if (row !== undefined && row.length > 0) row[row.length - 1] += text;
  }

  #closeParagraph(): void {
    if (this.#tableDepth > 0) {
      this.#put(' ');
      return;
    }
    const text = this.#text.trim();
    this.#text = '';
    if (text === '') return;
    this.items.push({ paragraph: { text, style: this.#style, isListItem: this.#isListItem } });
  }

  #openTable(): void {
    this.#tableDepth += 1;
    if (this.#tableDepth === 1) this.#rows = [];
  }

  #closeTable(): void {
    this.#tableDepth -= 1;
    if (this.#tableDepth > 0) return;
    const rows = this.#rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.length > 0);
    this.#rows = [];
    if (rows.length > 0) this.items.push({ rows });
  }
}
