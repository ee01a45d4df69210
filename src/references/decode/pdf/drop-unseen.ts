// Text that a page holds but does not show: in the colour of its ground, or behind something.
import type { PageLuma } from './draw-page.ts';
import type { OpenPage, Segment } from './read-segments.ts';

/** Letters differ from their ground by at least this much brightness. */
const leastContrast = 28;

/** Gives the segments under which the drawn page shows any ink. */
export function dropUnseen(segments: readonly Segment[], drawn: PageLuma, page: OpenPage): readonly Segment[] {
  const scaleX = drawn.width / page.widthPt;
  const scaleY = drawn.height / page.heightPt;
  return segments.filter((segment) => {
    const [left, right] = [clampTo(segment.left * scaleX, drawn.width), clampTo(segment.right * scaleX, drawn.width)];
    const [top, bottom] = [clampTo(segment.top * scaleY, drawn.height), clampTo(segment.bottom * scaleY, drawn.height)];
    const box = { left, top, right: Math.max(right, left + 1), bottom: Math.max(bottom, top + 1) };
    return shows(drawn, box, segment.inkLuma);
  });
}

const clampTo = (value: number, limit: number): number => Math.min(limit - 1, Math.max(0, Math.round(value)));

/** There is something to see, and the text's own colour differs from the ground: what is seen may be another text. */
function shows(
  { luma, width }: PageLuma,
  box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
  inkLuma: number,
): boolean {
  const bins = new Uint32Array(16);
  let [darkest, lightest] = [255, 0];
  // Letters are higher than two rows: every second one tells the same in half the time.
  const step = box.bottom - box.top > 6 ? 2 : 1;
  for (let y = box.top; y < box.bottom; y += step) {
    for (let x = box.left; x < box.right; x += 1) {
      const value = luma[y * width + x] ?? 255;
      darkest = Math.min(darkest, value);
      lightest = Math.max(lightest, value);
      bins[value >> 4] = (bins[value >> 4] ?? 0) + 1;
    }
  }
  const ground = bins.indexOf(Math.max(...bins)) * 16 + 8;
  return lightest - darkest >= leastContrast && Math.abs(ground - inkLuma) >= leastContrast;
}
