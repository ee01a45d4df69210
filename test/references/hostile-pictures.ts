// Pictures, and what calls itself one, that were made to harm.

import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { HostileFile } from './hostile-file.ts';
import { writePdf } from './pdf-writer.ts';
import { drawPhoto } from './sample-pictures.ts';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG of one bit a pixel that says it is this large. */
function png(width: number, height: number, more: readonly Buffer[] = []): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const rows = Math.min(height, 20_000);
  const data = deflateSync(Buffer.alloc(rows * (Math.ceil(width / 8) + 1)));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', head), ...more, chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

const photo = drawPhoto(320, 180);
const jpeg = photo.encodeSync('jpeg', 80);
const webp = photo.encodeSync('webp', 80);
const goodPng = photo.encodeSync('png');
const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2);
const patched = (bytes: Buffer, at: number, values: readonly number[]): Buffer => {
  const copy = Buffer.from(bytes);
  copy.set(values, at);
  return copy;
};
const gifHead = (width: number, height: number): Buffer => {
  const head = Buffer.from('GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1');
  head.writeUInt16LE(width, 6);
  head.writeUInt16LE(height, 8);
  return head;
};
const gifFrame = Buffer.from('2c0000000001000100000202440100', 'hex');
const gif = (width: number, height: number, frames: number): Buffer =>
  Buffer.concat([gifHead(width, height), ...Array.from({ length: frames }, () => gifFrame), Buffer.from(';')]);
const sof = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
const text = (value: string): Buffer => Buffer.from(value);
const limits = ['media_limits_exceeded'] as const;
const corrupt = ['file_corrupt'] as const;
const unsupported = ['unsupported_file_type'] as const;

export const hostilePictures = (): readonly HostileFile[] => [
  { name: 'a PNG of 60000 × 60000', bytes: png(60_000, 60_000), endings: limits },
  { name: 'a PNG of 16383 × 16383', bytes: png(16_383, 16_383), endings: limits },
  { name: 'a PNG of 0 × 0', bytes: png(0, 0), endings: corrupt },
  { name: 'half a PNG', bytes: half(goodPng), endings: [...corrupt, 'used'] },
  { name: 'a PNG with a broken checksum', bytes: patched(goodPng, 30, [1, 2, 3, 4]), endings: [...corrupt, 'used'] },
  { name: 'a PNG with nothing behind its header', bytes: goodPng.subarray(0, 33), endings: corrupt },
  {
    name: 'a PNG whose text swells to 50 MB',
    bytes: png(8, 8, [chunk('zTXt', Buffer.concat([text('Comment\0\0'), deflateSync(Buffer.alloc(50e6))]))]),
    endings: ['used', ...corrupt],
  },
  {
    name: 'a PNG with a ZIP behind it',
    bytes: Buffer.concat([goodPng, text('PK\x03\x04word/document.xml')]),
    endings: ['used'],
  },
  { name: 'nothing', bytes: Buffer.alloc(0), endings: corrupt },
  { name: 'half a JPEG', bytes: half(jpeg), endings: [...corrupt, 'used'] },
  { name: 'the first bytes of a JPEG', bytes: jpeg.subarray(0, 20), endings: corrupt },
  { name: 'a JPEG of 65535 × 65535', bytes: patched(jpeg, sof + 5, [255, 255, 255, 255]), endings: limits },
  {
    name: 'a JPEG larger than its data',
    bytes: patched(jpeg, sof + 5, [23, 112, 31, 64]),
    endings: [...corrupt, 'used'],
  },
  {
    name: 'a JPEG with a page behind it',
    bytes: Buffer.concat([jpeg, text('<script>alert(1)</script>')]),
    endings: ['used'],
  },
  {
    name: 'a JPEG of markers without end',
    bytes: Buffer.concat([jpeg.subarray(0, 2), Buffer.alloc(2e6, 0xff)]),
    endings: corrupt,
  },
  { name: 'a GIF of 65535 × 65535', bytes: gif(65_535, 65_535, 1), endings: limits },
  { name: 'a GIF of 5000 × 5000 in 2000 frames', bytes: gif(5000, 5000, 2000), endings: ['used', ...corrupt] },
  { name: 'half a GIF', bytes: gif(4, 4, 1).subarray(0, 20), endings: [...corrupt, 'used'] },
  {
    name: 'a GIF that is a PDF too',
    bytes: Buffer.concat([gif(1, 1, 1), writePdf([{}])]),
    endings: ['used', ...corrupt],
  },
  { name: 'half a WebP', bytes: half(webp), endings: [...corrupt, 'used'] },
  {
    name: 'a WebP of 16 million pixels a side',
    bytes: Buffer.concat([text('RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0'), Buffer.alloc(6, 255), Buffer.alloc(8)]),
    endings: limits,
  },
  {
    name: 'an AVIF of four thousand million pixels a side',
    bytes: Buffer.concat([
      text('\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf'),
      text('\0\0\0\x14ispe\0\0\0\0'),
      Buffer.alloc(8, 255),
    ]),
    endings: limits,
  },
  { name: 'an AVIF with nothing in it', bytes: text('\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf'), endings: corrupt },
  ...[
    ['a drawing in SVG', '<svg xmlns="http://www.w3.org/2000/svg"><image href="http://127.0.0.1/x"/></svg>'],
    ['a drawing in SVG behind a declaration', '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'],
    ['a web page', '<!DOCTYPE html><html><script>location="http://127.0.0.1/"</script></html>'],
    ['a program for Windows', 'MZ\x90\0\x03\0\0\0'],
    ['a program for Linux', '\x7fELF\x02\x01\x01\0'],
    ['a HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['a TIFF', 'II*\0\x08\0\0\0\0\0'],
    ['a BMP', 'BM\x3a\0\0\0\0\0\0\0\x36\0\0\0'],
    ['a PostScript', '%!PS-Adobe-3.0\n\0(%pipe%id) run'],
    ['a WASM module', '\0asm\x01\0\0\0'],
  ].map(([name = '', value = '']) => ({ name, bytes: Buffer.from(value, 'latin1'), endings: unsupported })),
  {
    name: 'random bytes',
    bytes: Buffer.concat([Buffer.from([0, 1, 2, 3]), randomBytes(100_000)]),
    endings: unsupported,
  },
];
