// Places on a page: points from its top left corner.

/** A rectangle in points, y downwards. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box that holds all; the list must not be empty. */
export const boxAround = (boxes: readonly PageBox[]): PageBox => ({
  left: Math.min(...boxes.map((box) => box.left)),
  top: Math.min(...boxes.map((box) => box.top)),
  right: Math.max(...boxes.map((box) => box.right)),
  bottom: Math.max(...boxes.map((box) => box.bottom)),
});

export const boxHeight = (box: PageBox): number => box.bottom - box.top;
export const boxWidth = (box: PageBox): number => box.right - box.left;

/** A box in shares of its page, cut to the page. */
export function toShares(box: PageBox, page: { readonly widthPt: number; readonly heightPt: number }) {
  const share = (value: number, whole: number): number => Math.min(1, Math.max(0, value / whole));
  const [x, y] = [share(box.left, page.widthPt), share(box.top, page.heightPt)];
  return { x, y, width: share(box.right, page.widthPt) - x, height: share(box.bottom, page.heightPt) - y };
}
