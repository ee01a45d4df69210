// Colour arithmetic in OKLab, so that shade and light keep their hue (Björn Ottosson, 2020).

type Triple = readonly [number, number, number];

const memory = new Map<string, string>();

function remembered(key: string, make: () => string): string {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

/** Red, green and blue, 0 to 255, of "#rgb" or "#rrggbb". */
export function hexToRgb(hex: string): Triple {
  const digits = hex.slice(1);
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const value = Number.parseInt(full, 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const toLinear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const toGamma = (linear: number): number => {
  const share = Math.max(0, linear);
  return 255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055);
};

/** Lightness 0 to 1 and the two OKLab colour axes of a hex colour. */
export function hexToOklab(hex: string): Triple {
  const [r, g, b] = hexToRgb(hex);
  const [red, green, blue] = [toLinear(r), toLinear(g), toLinear(b)];
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

/** The hex colour nearest to an OKLab colour inside sRGB. */
function oklabToHex([lightness, a, b]: Triple): string {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  const toByte = (linear: number) => Math.round(Math.min(255, Math.max(0, toGamma(linear))));
  return `#${channels.map((channel) => toByte(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** The colour a share `amount` (0 to 1) of the way from one hex colour to another. */
export function mixColours(from: string, to: string, amount: number): string {
  return remembered(`m${from}${to}${amount.toFixed(3)}`, () => {
    const [l1, a1, b1] = hexToOklab(from);
    const [l2, a2, b2] = hexToOklab(to);
    return oklabToHex([l1 + (l2 - l1) * amount, a1 + (a2 - a1) * amount, b1 + (b2 - b1) * amount]);
  });
}

/**
 * A hex colour made lighter or darker by `lightness` (OKLab, −1 to 1), its chroma multiplied and its hue turned by
 * `hueTurn` radians.
 */
export function shadeColour(hex: string, lightness: number, chroma = 1, hueTurn = 0): string {
  return remembered(`s${hex}${lightness}|${chroma}|${hueTurn}`, () => {
    const [l, a, b] = hexToOklab(hex);
    const strength = Math.hypot(a, b) * chroma;
    const hue = Math.atan2(b, a) + hueTurn;
    const level = Math.min(1, Math.max(0, l + lightness));
    return oklabToHex([level, strength * Math.cos(hue), strength * Math.sin(hue)]);
  });
}

/** A hex colour as CSS rgba with an opacity of 0 to 1. */
export function withAlpha(hex: string, alpha: number): string {
  const [r, g, b] = hexToRgb(hex);
  return `rgba(${r},${g},${b},${alpha.toFixed(3)})`;
}
