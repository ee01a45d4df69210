// A picture -> whether it is a mark, a screen or a photograph.
import { borderIndexes, type Picture } from './picture.ts';

/** What a picture is like. */
export interface PictureNature {
  readonly hasAlpha: boolean;
  readonly isLogo: boolean;
  readonly isScreenshot: boolean;
}

/** Shares of pixels, 0 to 1. */
interface PixelShares {
  readonly seeThrough: number;
  /** Equal to the pixel at their left: drawn, not photographed. */
  readonly flat: number;
  /** Of the border: see-through, or of one colour with the rest of the border. */
  readonly plainBorder: number;
  /** Held by the eight most present colours. */
  readonly fewColours: number;
  /** Covered by something other than the ground. */
  readonly covered: number;
}

/** Judges a picture at its own scale, cut to a size that can be counted; scaling would blur flat areas. */
export function judgePicture(
  picture: Picture,
  whole: { readonly widthPx: number; readonly heightPx: number },
): PictureNature {
  const shares = measureShares(picture);
  const hasAlpha = shares.seeThrough > 0.001;
  const isDrawn = shares.flat > 0.6;
  const isLogo =
    isDrawn &&
    shares.plainBorder > 0.97 &&
    shares.covered < 0.62 &&
    (shares.seeThrough > 0.1 || shares.fewColours > 0.93) &&
    (shares.seeThrough > 0.1 || Math.max(whole.widthPx, whole.heightPx) <= 1600);
  const isLargeEnough = Math.max(whole.widthPx, whole.heightPx) >= 480 && shares.seeThrough < 0.2;
  return { hasAlpha, isLogo, isScreenshot: isDrawn && !isLogo && isLargeEnough };
}

function measureShares({ rgba, width, height }: Picture): PixelShares {
  const words = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const counts = new Map<number, number>();
  let [seeThrough, flat] = [0, 0];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? 0;
    const isClear = word >>> 24 < 16;
    if (isClear) seeThrough += 1;
    else if (word >>> 24 < 250) seeThrough += 0.5;
    if (index % width !== 0 && word === words[index - 1]) flat += 1;
    const key = isClear ? 0 : word & 0xf8f8f8;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const total = words.length;
  const ranked = [...counts.values()].sort((a, b) => b - a);
  const ground = groundOf(words, width, height);
  return {
    seeThrough: seeThrough / total,
    flat: flat / total,
    plainBorder: ground.share,
    fewColours: ranked.slice(0, 8).reduce((sum, count) => sum + count, 0) / total,
    covered: 1 - (counts.get(ground.key) ?? 0) / total,
  };
}

/** The most frequent colour of the border, and how much of the border has it. */
function groundOf(words: Uint32Array, width: number, height: number): { readonly key: number; readonly share: number } {
  const counts = new Map<number, number>();
  const border = borderIndexes(width, height);
  for (const index of border) {
    const word = words[index] ?? 0;
    const key = word >>> 24 < 16 ? 0 : word & 0xf8f8f8;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [[key, count] = [0, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return { key, share: count / border.length };
}
