// The header of a picture -> its size in pixels, before anything is decoded.
import type { FileFormat } from './file-types.ts';

/** A picture's size as its header states it. */
export interface PixelSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

const size = (widthPx: number, heightPx: number): PixelSize => ({ widthPx, heightPx });

/** Gives the size, or undefined when the header is not whole. */
export function readImageSize(bytes: Buffer, format: FileFormat): PixelSize | undefined {
  try {
    return readers[format]?.(bytes);
  } catch (error) {
    // Reading behind the end: the header is cut.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const readers: Partial<Record<FileFormat, (bytes: Buffer) => PixelSize | undefined>> = {
  png: (bytes) =>
    bytes.toString('latin1', 12, 16) === 'IHDR' ? size(bytes.readUInt32BE(16), bytes.readUInt32BE(20)) : undefined,
  gif: readGif,
  jpeg: readJpeg,
  webp: readWebp,
  avif: readAvif,
};

/** The canvas, or a frame that is larger than it: what will be allocated. */
function readGif(bytes: Buffer): PixelSize {
  return size(bytes.readUInt16LE(6), bytes.readUInt16LE(8));
}

function readJpeg(bytes: Buffer): PixelSize | undefined {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    const isStartOfFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isStartOfFrame) return size(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
    at += marker === 0xff ? 1 : marker >= 0xd0 && marker <= 0xd8 ? 2 : 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

function readWebp(bytes: Buffer): PixelSize | undefined {
  const chunk = bytes.toString('latin1', 12, 16);
  if (chunk === 'VP8X') return size(1 + bytes.readUIntLE(24, 3), 1 + bytes.readUIntLE(27, 3));
  if (chunk === 'VP8 ') return size(bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff);
  if (chunk !== 'VP8L') return undefined;
  const bits = bytes.readUInt32LE(21);
  return size(1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff));
}

/** The largest of the sizes that the file's items have. */
function readAvif(bytes: Buffer): PixelSize | undefined {
  let [widthPx, heightPx] = [0, 0];
  for (let at = bytes.indexOf('ispe'); at !== -1; at = bytes.indexOf('ispe', at + 4)) {
    widthPx = Math.max(widthPx, bytes.readUInt32BE(at + 8));
    heightPx = Math.max(heightPx, bytes.readUInt32BE(at + 12));
  }
  return widthPx === 0 ? undefined : size(widthPx, heightPx);
}
