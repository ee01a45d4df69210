// The figures of a PDF -> pictures of their own, each with its labels and its caption.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReferenceFigure, referenceLimits } from '../../../model/reference.ts';
import { cleanText } from '../clean-text.ts';
import { drawPagePart } from './draw-page.ts';
import { captionMark } from './name-blocks.ts';
import type { Line } from './order-lines.ts';
import { boxAround, type PageBox } from './page-space.ts';
import type { PdfDocument } from './pdf-module.ts';
import { type ReadPage, withPage } from './read-page.ts';

const cuttingMs = 1500;
const longSidePx = 1400;
const marginPt = 6;
/** Labels of axes and legends stand so near, and are so short. */
const labelReachPt = 20;
const longestLabel = 36;
const captionReachPt = 48;
/** A figure without a caption, in one place of more pages than these, is part of their design. */
const mostRepeats = 2;

/** Cuts out the figures of the pages, the first first, until there are enough or the time is up. */
export function cutFigures(
  document: PdfDocument,
  pages: readonly ReadPage[],
  { prefix, outputDir }: { readonly prefix: string; readonly outputDir: string },
): readonly ReferenceFigure[] {
  const startedAt = performance.now();
  const found = pages.flatMap((page) => page.figures.boxes.map((box) => ({ page, box })));
  const isDesign = ({ box, page }: (typeof found)[number]): boolean =>
    captionOf(box, page.lines) === null && found.filter((other) => isSamePlace(other.box, box)).length > mostRepeats;
  const figures: ReferenceFigure[] = [];
  for (const { page, box } of found.filter((figure) => !isDesign(figure))) {
    if (figures.length >= referenceLimits.figures || performance.now() - startedAt > cuttingMs) break;
    const caption = captionOf(box, page.lines);
    const canvas = withPage(document, page.number - 1, (open) =>
      drawPagePart(open, withLabels(box, page, caption), longSidePx),
    );
    if (canvas === null) continue;
    const pictureFile = `${prefix}-figure-${figures.length + 1}.png`;
    writeFileSync(join(outputDir, pictureFile), canvas.encodeSync('png'));
    figures.push({
      ...{ page: page.number, pictureFile, widthPx: canvas.width, heightPx: canvas.height },
      caption: caption === null ? null : cleanText(caption.text, 300),
    });
  }
  return figures;
}

const isSamePlace = (a: PageBox, b: PageBox): boolean =>
  Math.abs(a.left - b.left) + Math.abs(a.top - b.top) + Math.abs(a.right - b.right) + Math.abs(a.bottom - b.bottom) < 8;

/** The nearest line under or over the figure that calls itself a caption. */
function captionOf(box: PageBox, lines: readonly Line[]): Line | null {
  const distance = (line: Line): number => Math.max(0, line.top - box.bottom, box.top - line.bottom);
  const near = lines.filter(
    (line) =>
      captionMark.test(line.text) &&
      distance(line) < captionReachPt &&
      Math.min(line.right, box.right) > Math.max(line.left, box.left) - captionReachPt,
  );
  return near.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function withLabels(box: PageBox, page: ReadPage, caption: Line | null): PageBox {
  const labels = page.lines.filter(
    (line) =>
      line !== caption &&
      line.text.length <= longestLabel &&
      line.left < box.right + labelReachPt &&
      line.right > box.left - labelReachPt &&
      line.top < box.bottom + labelReachPt &&
      line.bottom > box.top - labelReachPt &&
      !captionMark.test(line.text),
  );
  const whole = boxAround([box, ...labels]);
  return {
    left: Math.max(0, whole.left - marginPt),
    top: Math.max(0, whole.top - marginPt),
    right: Math.min(page.widthPt, whole.right + marginPt),
    bottom: Math.min(page.heightPt, whole.bottom + marginPt),
  };
}
