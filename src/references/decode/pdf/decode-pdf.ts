// A PDF -> its text with pages and places, its tables, and pictures of the pages that are worth showing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ReferenceContent,
  type ReferencePage,
  type ReferenceTable,
  referenceLimits,
} from '../../../model/reference.ts';
import { cleanText, titleFromName } from '../clean-text.ts';
import { type DecodePlace, UndecodableFile } from '../decode-job.ts';
import { emptyContent } from '../empty-content.ts';
import { findPalette } from '../image/find-palette.ts';
import { drawScaled, toPicture } from '../image/picture.ts';
import { cutFigures } from './cut-figures.ts';
import { drawPage } from './draw-page.ts';
import { nameText } from './name-pages.ts';
import { toShares } from './page-space.ts';
import { openPdf, type PdfDocument } from './pdf-module.ts';
import { type ReadPage, readPage, withPage } from './read-page.ts';

const mostPages = 200;
/** Reading stops here; what has been read is used. */
const readingMs = 6000;
const drawingMs = 4000;
const mostDrawn = 8;
const drawnSidePx = 1600;

/** Reads and draws a PDF. @throws UndecodableFile */
export async function decodePdf({ job, inputPath, outputDir, reportProgress }: DecodePlace): Promise<ReferenceContent> {
  using document = await openPdf(readFileSync(inputPath));
  const pages = readPages(document, reportProgress);
  if (pages.length === 0) throw new UndecodableFile('file_corrupt', 'is a PDF none of whose pages can be read');
  const { title, texts } = nameText(pages, document.metaTitle);
  const drawn = drawPages(document, choosePages(pages), { prefix: job.prefix, outputDir });
  const isScanned = looksScanned(pages);
  const figures = isScanned ? [] : cutFigures(document, pages, { prefix: job.prefix, outputDir });
  return {
    ...emptyContent('document'),
    title: title ?? titleFromName(job.name),
    palette: [...drawn.palette],
    texts: texts.slice(0, referenceLimits.blocks),
    tables: pages.flatMap(tablesOf).slice(0, referenceLimits.tables),
    document: {
      pageCount: document.pageCount,
      pages: pages.map((page) => describePage(page, drawn.files.get(page.number) ?? null)),
      ...(figures.length === 0 ? {} : { figures: [...figures] }),
      isScanned,
    },
    warnings: findWarnings(pages, document.pageCount, isScanned),
  };
}

function readPages(document: PdfDocument, reportProgress: (share: number) => void): readonly ReadPage[] {
  const count = Math.min(document.pageCount, mostPages);
  const startedAt = performance.now();
  const pages: ReadPage[] = [];
  for (let index = 0; index < count && performance.now() - startedAt < readingMs; index += 1) {
    const page = readPage(document, index);
    if (page !== null) pages.push(page);
    reportProgress((0.6 * index) / count);
  }
  return pages;
}

/** The first page, then those with figures and tables, then those with the most text. */
function choosePages(pages: readonly ReadPage[]): readonly ReadPage[] {
  const worth = (page: ReadPage): number =>
    (page.number === 1 ? 100 : 0) +
    4 * Math.min(3, page.figures.boxes.length) +
    4 * Math.min(2, page.tables.length) +
    Math.min(3, page.lines.length / 12) -
    page.number / 100;
  return pages.toSorted((a, b) => worth(b) - worth(a)).slice(0, mostDrawn);
}

function drawPages(
  document: PdfDocument,
  pages: readonly ReadPage[],
  { prefix, outputDir }: { readonly prefix: string; readonly outputDir: string },
): { readonly files: ReadonlyMap<number, string>; readonly palette: readonly string[] } {
  const startedAt = performance.now();
  const files = new Map<number, string>();
  let palette: readonly string[] = [];
  for (const { number } of pages) {
    if (files.size > 0 && performance.now() - startedAt > drawingMs) break;
    const canvas = withPage(document, number - 1, (page) => drawPage(page, drawnSidePx));
    if (canvas === null) continue;
    const file = `${prefix}-page-${number}.jpg`;
    writeFileSync(join(outputDir, file), canvas.encodeSync('jpeg', 88));
    if (files.size === 0) palette = findPalette(toPicture(drawScaled(canvas, 200)));
    files.set(number, file);
  }
  return { files, palette };
}

const tablesOf = (page: ReadPage): readonly ReferenceTable[] =>
  page.tables.map((table) => ({
    page: page.number,
    caption: null,
    columns: table.columns.slice(0, referenceLimits.tableColumns).map((cell) => cleanText(cell)),
    rows: table.rows
      .slice(0, referenceLimits.tableRows)
      .map((row) => row.slice(0, referenceLimits.tableColumns).map((cell) => cleanText(cell))),
  }));

const describePage = (page: ReadPage, pictureFile: string | null): ReferencePage => ({
  page: page.number,
  widthPt: page.widthPt,
  heightPt: page.heightPt,
  pictureFile,
  lines: [...page.lines, ...page.tables.flatMap((table) => table.lines)]
    .map((line) => ({ text: cleanText(line.text), box: toShares(line, page) }))
    .filter(({ text }) => text !== '')
    .slice(0, referenceLimits.linesOnAPage),
  figures: page.figures.boxes.map((box) => toShares(box, page)),
});

/** Most pages are one picture with next to no text. */
function looksScanned(pages: readonly ReadPage[]): boolean {
  const scanned = pages.filter(
    (page) => page.figures.imageShare > 0.5 && page.lines.length < 3 && page.tables.length === 0,
  );
  return scanned.length > pages.length / 2;
}

function findWarnings(pages: readonly ReadPage[], pageCount: number, isScanned: boolean): string[] {
  const hidden = pages.filter((page) => page.hidText).map((page) => page.number);
  return [
    ...(isScanned ? ['Its pages are pictures without text: they can be shown, but not read.'] : []),
    ...(pages.length < pageCount ? [`Only ${pages.length} of its ${pageCount} pages are read.`] : []),
    ...(hidden.length > 0 ? [`Text that cannot be seen is left out (page ${hidden.slice(0, 10).join(', ')}).`] : []),
  ];
}
