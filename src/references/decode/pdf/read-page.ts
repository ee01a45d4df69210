// One page of a PDF -> its visible text in reading order, its tables and its figures.
import { drawPageLuma } from './draw-page.ts';
import { dropUnseen } from './drop-unseen.ts';
import { findFigures, type PageFigures } from './find-figures.ts';
import { findTables, type PageTable } from './find-tables.ts';
import { type Line, orderLines } from './order-lines.ts';
import type { PdfDocument } from './pdf-module.ts';
import { type OpenPage, readSegments } from './read-segments.ts';

/** What stands on a page. */
export interface ReadPage {
  /** From 1. */
  readonly number: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly lines: readonly Line[];
  readonly tables: readonly PageTable[];
  readonly figures: PageFigures;
  /** Some text was there and could not be seen. */
  readonly hidText: boolean;
}

/** Enough to see ink under ten-point text. */
const lookedAtPx = 720;

/** Opens a page for `work`; null when the page is broken. */
export function withPage<T>({ pdf, document }: PdfDocument, index: number, work: (page: OpenPage) => T): T | null {
  const page = pdf._FPDF_LoadPage(document, index);
  if (page === 0) return null;
  try {
    const [widthPt, heightPt] = [pdf._FPDF_GetPageWidthF(page), pdf._FPDF_GetPageHeightF(page)];
    if (!(widthPt > 0 && heightPt > 0)) return null;
    return work({ pdf, page, widthPt, heightPt });
  } finally {
    pdf._FPDF_ClosePage(page);
  }
}

/** Reads a page. */
export const readPage = (document: PdfDocument, index: number): ReadPage | null =>
  withPage(document, index, (page) => {
    // Text must be read before the page is drawn: PDFium forgets it.
    const all = readSegments(page);
    const seen = all.length === 0 ? all : dropUnseen(all, drawPageLuma(page, lookedAtPx), page);
    const tables = findTables(seen);
    const inTables = new Set(tables.flatMap((table) => table.segments));
    return {
      number: index + 1,
      widthPt: page.widthPt,
      heightPt: page.heightPt,
      lines: orderLines(seen.filter((segment) => !inTables.has(segment))),
      tables,
      figures: findFigures(page),
      hidText: seen.length < all.length,
    };
  });
