// The colours of the user's logo or pictures -> the film's own, where no style was asked for.
import type { Reference } from '../../model/reference.ts';
import type { Storyboard } from '../../model/storyboard.ts';
import type { FileOrders } from './file-orders.ts';
import { logoOf } from './show-files.ts';

/** The colours, and the file they come from. */
export interface ChosenColours {
  readonly colours: NonNullable<Storyboard['colours']>;
  readonly file: Reference;
}

/** Greyer than this is no brand's colour. */
const leastColourful = 0.28;

/** Takes the most colourful of a file's main colours: the logo's, else the first picture's that has any. */
export function chooseColours(references: readonly Reference[], orders: FileOrders): ChosenColours | null {
  const logo = logoOf(references, orders);
  const pictures = references.filter(
    ({ kind, index }) => kind === 'image' && !['hidden', 'facts-only'].includes(orders.get(index)?.use ?? ''),
  );
  for (const file of logo === null ? pictures : [logo, ...pictures.filter((one) => one !== logo)]) {
    const [main] = file.palette
      .map((hex, rank) => ({ colour: toHsl(hex), rank }))
      .filter(({ colour }) => colour.saturation >= leastColourful && colour.lightness > 0.14 && colour.lightness < 0.86)
      .toSorted((a, b) => worth(b) - worth(a));
    if (main === undefined) continue;
    return { colours: coloursAround(main.colour), file };
  }
  return null;
}

/** The colours of a film whose brand has this one: CSS hex. */
export const coloursOfBrand = (hex: string): ChosenColours['colours'] => coloursAround(toHsl(hex));

function coloursAround({ hue, saturation, lightness }: Hsl): ChosenColours['colours'] {
  const strong = Math.min(0.85, Math.max(0.4, saturation));
  // On white paper the accent must be seen: light colours are darkened, yellow and green most.
  const most = Math.min(lightness, hue > 40 && hue < 190 ? 0.36 : 0.48);
  const accent = toHex({ hue, saturation: strong, lightness: Math.max(0.24, most) });
  const light = toHex({ hue, saturation: strong * 0.6, lightness: 0.66 });
  const deep = toHex({ hue, saturation: strong * 0.75, lightness: 0.24 });
  const accentSoft = toHex({ hue, saturation: strong, lightness: 0.9 });
  return { accent, accentSoft, backdrop: [light, deep] };
}

interface Hsl {
  /** Degrees. */
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

/** The most present colours come first in a palette. */
const worth = ({ colour, rank }: { readonly colour: Hsl; readonly rank: number }): number =>
  colour.saturation * (1 - Math.abs(colour.lightness - 0.48)) - rank * 0.08;

function toHsl(hex: string): Hsl {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const span = most - least;
  const lightness = (most + least) / 2;
  if (span === 0) return { hue: 0, saturation: 0, lightness };
  const sector = most === r ? ((g - b) / span + 6) % 6 : most === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return { hue: sector * 60, saturation: span / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function toHex({ hue, saturation, lightness }: Hsl): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const place = (offset + hue / 30) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
