// Surfaces, fonts and icons for the stage's tests: the real ones, loaded as they are needed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, Path2D } from '@napi-rs/canvas';
import { loadAtlas } from '../../src/film/load-atlas.ts';
import type { Box } from '../../src/model/geometry.ts';
import type { CanvasKit, Context2D, Outline, Picture, Surface } from '../../src/model/surface.ts';
import type { StageAssets } from '../../src/stage/assets.ts';
import { createFontBook, type UnicodeRanges } from '../../src/stage/font-book.ts';
import { fontPackages } from '../../src/stage/fonts.ts';
import { type IconNode, iconStrokes } from '../../src/stage/icons.ts';

const require = createRequire(import.meta.url);
const readJson = (specifier: string) => JSON.parse(readFileSync(require.resolve(specifier), 'utf8'));

/** A surface whose pixels can be read. */
export interface TestSurface extends Surface {
  readonly readPixels: () => Uint8ClampedArray;
}

/** Makes a surface. */
export function createTestSurface(widthPx: number, heightPx: number): TestSurface {
  const canvas = createCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  return {
    widthPx,
    heightPx,
    // The server's canvas has all of Context2D, with its own names for pictures and paths.
    context: context as unknown as Context2D,
    picture: canvas as unknown as Picture,
    finish: () => void canvas.data(),
    readPixels: () => context.getImageData(0, 0, widthPx, heightPx).data,
  };
}

export const canvasKit: CanvasKit = {
  createSurface: createTestSurface,
  // A path is an outline by its use; its type has other names.
  createOutline: (svgPathData) => new Path2D(svgPathData) as unknown as Outline,
};

export const unicodeRanges: UnicodeRanges = Object.fromEntries(
  fontPackages.map(({ packageName }) => [packageName, readJson(`${packageName}/unicode.json`)]),
);

export const fontBook = createFontBook(unicodeRanges);
export const fontFile = (path: string): Buffer => readFileSync(require.resolve(path));

const registered = new Set<string>();
const icons: Readonly<Record<string, readonly IconNode[]>> = readJson('lucide-static/icon-nodes.json');

/** Assets that register a font when a text first needs it. */
export const assets: StageAssets = {
  canvasKit,
  pixelsPerUnit: 1,
  atlas: await loadAtlas(),
  picture: () => null,
  hasGlyphs: fontBook.missing,
  icon: (name) => (icons[name] === undefined ? null : iconStrokes(icons[name])),
  families: (text, role) => {
    for (const { path, family } of fontBook.faces(text, role)) {
      if (!registered.has(path)) GlobalFonts.register(fontFile(path), family);
      registered.add(path);
    }
    return fontBook.families(text, role);
  },
};

/** Draws onto a transparent picture of the stage at a scale and gives its RGBA pixels. */
export function drawnPixels(
  size: { readonly width: number; readonly height: number; readonly scale: number },
  draw: (context: Context2D) => void,
): Uint8ClampedArray {
  const surface = createTestSurface(Math.ceil(size.width * size.scale), Math.ceil(size.height * size.scale));
  surface.context.scale(size.scale, size.scale);
  draw(surface.context);
  return surface.readPixels();
}

/** The strongest opacity (0 to 255) found outside a box, one pixel of tolerance. */
export function opacityOutside(
  pixels: Uint8ClampedArray,
  size: { readonly width: number; readonly scale: number },
  box: Box,
): number {
  const rowPx = Math.ceil(size.width * size.scale);
  const [left, top] = [box.x * size.scale - 1, box.y * size.scale - 1];
  const [right, bottom] = [(box.x + box.width) * size.scale, (box.y + box.height) * size.scale];
  let strongest = 0;
  for (let index = 0; index < pixels.length / 4; index += 1) {
    const [x, y] = [index % rowPx, Math.floor(index / rowPx)];
    const isInside = x >= left && x <= right && y >= top && y <= bottom;
    if (!isInside) strongest = Math.max(strongest, pixels[index * 4 + 3] ?? 0);
  }
  return strongest;
}

/** Says whether two pictures are the same to the bit. */
export const samePixels = (a: Uint8ClampedArray, b: Uint8ClampedArray): boolean =>
  Buffer.from(a.buffer).equals(Buffer.from(b.buffer));
