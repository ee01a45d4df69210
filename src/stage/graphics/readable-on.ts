// The style's own light or dark, whichever reads better on a colour.
import { hexToOklab } from '../../drawing/colour.ts';
import type { Palette } from '../../model/style.ts';

/** Ink or paper. */
export function readableOn(colour: string, { ink, paper }: Palette): string {
  const [level] = hexToOklab(colour);
  const distance = (other: string) => Math.abs(hexToOklab(other)[0] - level);
  return distance(paper) >= distance(ink) ? paper : ink;
}
