// An avatar's drawing parameters -> the words a prompt would describe it with.
import type { Avatar } from '../../model/catalog.ts';

interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

/** Words for hair, beard, glasses, outfit and colours, in the terms the brief uses. */
export function appearanceOf(avatar: Avatar): ReadonlySet<string> {
  const { character } = avatar;
  const words = new Set(avatar.traits.map((trait) => trait.toLowerCase()));
  const hair = hairColor(character.hair);
  words.add(hair);
  // Grey and white, red and auburn are told apart by few.
  if (hair === 'grey hair') words.add('white hair');
  if (hair === 'red hair') words.add('auburn hair');
  if (character.hairStyle === 'bald') words.delete(hair);
  const style = character.hairStyle;
  words.add(style);
  if (style === 'wavy' || style === 'long') words.add('long hair');
  if (style === 'short' || style === 'crop') words.add('short hair');
  if (character.glasses !== undefined) words.add('glasses');
  if (character.beard === 'full') words.add('beard');
  if (character.beard === 'stubble') words.add('stubble');
  words.add(character.outfit.kind === 'labcoat' ? 'lab coat' : character.outfit.kind);
  if (character.hat !== undefined) words.add(character.hat.replace('-', ' '));
  words.add(clothColor(character.outfit.color));
  return words;
}

function hairColor(hex: string): string {
  const { hue, saturation, lightness } = toHsl(hex);
  if (saturation < 0.16 && lightness > 0.42) return 'grey hair';
  if (lightness < 0.18) return 'black hair';
  if (lightness > 0.5 && hue > 25 && hue < 60) return 'blonde';
  return hue < 18 && saturation > 0.45 && lightness > 0.28 ? 'red hair' : 'brown hair';
}

function clothColor(hex: string): string {
  const { hue, saturation, lightness } = toHsl(hex);
  if (saturation < 0.12) return lightness > 0.8 ? 'white outfit' : 'grey outfit';
  if (hue < 20 || hue >= 340) return 'red';
  if (hue < 65) return 'yellow';
  if (hue < 185) return 'green';
  if (hue < 250) return lightness < 0.3 ? 'navy' : 'blue';
  return 'purple';
}

function toHsl(hex: string): Hsl {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  const [r, g, b] = [(value >> 16) & 255, (value >> 8) & 255, value & 255].map((part) => part / 255) as [
    number,
    number,
    number,
  ]; // three parts in, three out
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const range = most - least;
  const lightness = (most + least) / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const turn = most === r ? ((g - b) / range + 6) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return { hue: turn * 60, saturation: range / (1 - Math.abs(2 * lightness - 1)), lightness };
}
