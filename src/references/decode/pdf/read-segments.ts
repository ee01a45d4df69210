// The characters of a page -> runs of text without a gap.
import type { PageBox } from './page-space.ts';
import type { PdfFunctions } from './pdf-module.ts';

/** Text that stands on one line without a wide gap. */
export interface Segment extends PageBox {
  readonly text: string;
  readonly isBold: boolean;
  /** Brightness of its colour, 0 to 255. */
  readonly inkLuma: number;
}

/** A page whose text is being read. */
export interface OpenPage {
  readonly pdf: PdfFunctions;
  readonly page: number;
  readonly widthPt: number;
  readonly heightPt: number;
}

const mostCharacters = 40_000;
/** Nobody reads smaller letters. */
const smallestPt = 4;
/** A gap of this many letter heights parts columns and cells; smaller ones part words. */
const columnGap = 1.1;
const wordGap = 0.17;
const invisibleMode = 3;
/** What PDFium makes of the hyphen at which a word is broken. */
const brokenWord = 2;

type Character = Segment;

/** Reads the text that can be seen, in the order of the file. */
export function readSegments(page: OpenPage): readonly Segment[] {
  const builder = new SegmentBuilder();
  for (const character of readCharacters(page)) {
    if (character === 'space') builder.addSpace();
    else builder.add(character);
  }
  return builder.finish();
}

function* readCharacters({ pdf, page, widthPt, heightPt }: OpenPage): Generator<Character | 'space'> {
  const text = pdf._FPDFText_LoadPage(page);
  const memory = pdf._malloc(32);
  try {
    const count = Math.min(mostCharacters, pdf._FPDFText_CountChars(text));
    const look = createObjectLook(pdf, text, memory + 16);
    for (let index = 0; index < count; index += 1) {
      const code = pdf._FPDFText_GetUnicode(text, index);
      if ((code <= 32 && code !== brokenWord) || code === 0xa0) {
        yield 'space';
        continue;
      }
      if (pdf._FPDFText_GetLooseCharBox(text, index, memory) === 0) continue;
      const at = memory >> 2;
      // A rectangle of four floats: left, top, right, bottom, from the page's lower left corner.
      const [left = 0, top = 0, right = 0, bottom = 0] = pdf.HEAPF32.subarray(at, at + 4);
      const box = { left, top: heightPt - top, right, bottom: heightPt - bottom };
      const isOnPage = box.right > 0 && box.left < widthPt && box.bottom > 0 && box.top < heightPt;
      const { isSeen, isBold, inkLuma } = look(index);
      if (!isOnPage || !isSeen || box.bottom - box.top < smallestPt) continue;
      yield { ...box, text: textOfCode(code), isBold, inkLuma };
    }
  } finally {
    pdf._free(memory);
    pdf._FPDFText_ClosePage(text);
  }
}

const textOfCode = (code: number): string =>
  code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '' : code === brokenWord ? '-' : String.fromCodePoint(code);

/** Says how the text object that a character belongs to looks; objects hold many characters. */
function createObjectLook(pdf: PdfFunctions, text: number, memory: number) {
  let last = -1;
  let look = { isSeen: true, isBold: false, inkLuma: 0 };
  return (index: number): { readonly isSeen: boolean; readonly isBold: boolean; readonly inkLuma: number } => {
    const object = pdf._FPDFText_GetTextObject(text, index);
    if (object === last) return look;
    last = object;
    pdf._FPDFText_GetFillColor(text, index, memory, memory + 4, memory + 8, memory + 12);
    const at = memory >> 2;
    const [red = 0, green = 0, blue = 0, alpha = 255] = pdf.HEAPU32.subarray(at, at + 4);
    const inkLuma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    const isUpright = Math.abs(pdf._FPDFText_GetCharAngle(text, index)) < 0.2;
    const isSeen = object !== 0 && pdf._FPDFTextObj_GetTextRenderMode(object) !== invisibleMode && alpha > 25;
    look = { isSeen: isSeen && isUpright, isBold: pdf._FPDFText_GetFontWeight(text, index) >= 600, inkLuma };
    return look;
  };
}

type OpenSegment = { -readonly [key in keyof Segment]: Segment[key] } & { bold: number; count: number };

/** Joins characters to segments. */
class SegmentBuilder {
  readonly #segments: Segment[] = [];
  #open: OpenSegment | null = null;
  #spacePending = false;

  add(character: Character): void {
    const open = this.#open;
    const height = character.bottom - character.top;
    if (open === null || !isNext(open, character, height)) {
      this.#close();
      this.#open = { ...character, bold: character.isBold ? 1 : 0, count: 1 };
    } else {
      const gap = character.left - open.right;
      open.text += this.#spacePending || gap > height * wordGap ? ` ${character.text}` : character.text;
      open.left = Math.min(open.left, character.left);
      open.right = Math.max(open.right, character.right);
      open.top = Math.min(open.top, character.top);
      open.bottom = Math.max(open.bottom, character.bottom);
      open.bold += character.isBold ? 1 : 0;
      open.count += 1;
    }
    this.#spacePending = false;
  }

  addSpace(): void {
    this.#spacePending = true;
  }

  finish(): readonly Segment[] {
    this.#close();
    return this.#segments;
  }

  #close(): void {
    const open = this.#open;
    this.#open = null;
    if (open === null || open.text.trim() === '') return;
    const { bold, count, ...segment } = open;
    this.#segments.push({ ...segment, isBold: bold > count / 2 });
  }
}

function isNext(open: PageBox, next: PageBox, height: number): boolean {
  const shared = Math.min(open.bottom, next.bottom) - Math.max(open.top, next.top);
  const gap = next.left - open.right;
  return shared > 0.5 * Math.min(height, open.bottom - open.top) && gap < columnGap * height && gap > -1.5 * height;
}
