// Colours that tell the parts of a whole apart, all of the style's own.
import { hexToOklab, mixColours, shadeColour } from '../../../drawing/colour.ts';
import type { Palette } from '../../../model/style.ts';

/** Least distance in OKLab from the paper and from each other. */
const fromPaper = 0.16;
const fromOthers = 0.1;

const distance = (one: string, other: string): number => {
  const [a, b] = [hexToOklab(one), hexToOklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

/** One colour per part. The first is the accent; those that could be taken for the paper or for one before are left out. */
export function seriesColours(palette: Palette, count: number): readonly string[] {
  const { accent, ink, paper, backdrop } = palette;
  const bases = [accent, backdrop[0], mixColours(ink, backdrop[1], 0.35), ...turned(accent)];
  const tints = [0.45, 0.65].flatMap((share) => bases.slice(0, 3).map((base) => mixColours(base, paper, share)));
  const [first, second, third, ...others] = bases;
  const candidates = [first, second, third, ...tints.slice(0, 3), ...others, ...tints.slice(3)];
  const chosen: string[] = [];
  for (const colour of candidates) {
    if (colour === undefined || distance(colour, paper) < fromPaper) continue;
    if (chosen.every((other) => distance(colour, other) > fromOthers)) chosen.push(colour);
  }
  return Array.from({ length: count }, (_, index) => chosen[index % chosen.length] ?? accent);
}

/** The accent with its hue turned a third and two thirds round; a grey one has no hue to turn. */
function turned(accent: string): readonly string[] {
  const third = (2 * Math.PI) / 3;
  return [third, -third, third / 2, -third / 2].map((turn) => shadeColour(accent, 0, 0.85, turn));
}
