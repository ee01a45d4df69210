// The objects of a page -> where its pictures and drawings are.
import { boxAround, boxHeight, boxWidth, type PageBox } from './page-space.ts';
import type { OpenPage } from './read-segments.ts';

const pathObject = 2;
const imageObject = 3;
const mostObjects = 4000;
const mostFigures = 12;
/** Smaller than this share of the page is an ornament. */
const smallestShare = 0.03;
/** A drawing has at least so many strokes; a rule or a box has fewer. */
const fewestStrokes = 8;

/** Pictures and drawings, and the share of the page that pictures cover. */
export interface PageFigures {
  readonly boxes: readonly PageBox[];
  readonly imageShare: number;
}

/** Finds figures. */
export function findFigures(page: OpenPage): PageFigures {
  const { images, paths } = readBounds(page);
  const area = page.widthPt * page.heightPt;
  const isLarge = (box: PageBox): boolean => boxWidth(box) * boxHeight(box) >= smallestShare * area;
  const isWhole = (box: PageBox): boolean => boxWidth(box) * boxHeight(box) > 0.85 * area;
  const drawings = clusters(paths.filter((box) => !isWhole(box)))
    .filter(({ count, box }) => count >= fewestStrokes && isLarge(box) && boxHeight(box) > 40)
    .map(({ box }) => box);
  const imageArea = images.reduce((sum, box) => sum + boxWidth(box) * boxHeight(box), 0);
  return {
    boxes: [...images.filter(isLarge), ...drawings].slice(0, mostFigures),
    imageShare: Math.min(1, imageArea / area),
  };
}

function readBounds({ pdf, page, widthPt, heightPt }: OpenPage): {
  images: readonly PageBox[];
  paths: readonly PageBox[];
} {
  const [images, paths]: [PageBox[], PageBox[]] = [[], []];
  const memory = pdf._malloc(16);
  const count = Math.min(mostObjects, pdf._FPDFPage_CountObjects(page));
  for (let index = 0; index < count; index += 1) {
    const object = pdf._FPDFPage_GetObject(page, index);
    const type = pdf._FPDFPageObj_GetType(object);
    if (type !== pathObject && type !== imageObject) continue;
    if (pdf._FPDFPageObj_GetBounds(object, memory, memory + 4, memory + 8, memory + 12) === 0) continue;
    const at = memory >> 2;
    const [left = 0, bottom = 0, right = 0, top = 0] = pdf.HEAPF32.subarray(at, at + 4);
    const box = {
      left: Math.max(0, left),
      top: Math.max(0, heightPt - top),
      right: Math.min(widthPt, right),
      bottom: Math.min(heightPt, heightPt - bottom),
    };
    if (box.right <= box.left || box.bottom <= box.top) continue;
    (type === imageObject ? images : paths).push(box);
  }
  pdf._free(memory);
  return { images, paths };
}

/** Boxes that touch, together. */
function clusters(boxes: readonly PageBox[]): readonly { readonly box: PageBox; readonly count: number }[] {
  let groups: { box: PageBox; count: number }[] = [];
  for (const box of boxes.slice(0, 1500)) {
    const [near, far]: [typeof groups, typeof groups] = [[], []];
    for (const group of groups) (touches(group.box, box) ? near : far).push(group);
    const merged = {
      box: boxAround([box, ...near.map((group) => group.box)]),
      count: near.reduce((sum, { count }) => sum + count, 1),
    };
    groups = [...far, merged];
  }
  return groups;
}

const reachPt = 14;
const touches = (a: PageBox, b: PageBox): boolean =>
  a.left - reachPt < b.right && b.left < a.right + reachPt && a.top - reachPt < b.bottom && b.top < a.bottom + reachPt;
