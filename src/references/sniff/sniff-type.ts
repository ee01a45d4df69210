// First bytes -> what the file is. What the sender declares, and the name, decide nothing but the flavour of plain text.
import { type FileType, fileTypes } from './file-types.ts';

/**
 * What the first bytes promise; a ZIP and plain text are told apart further when the whole file is there.
 * Undefined: of no kind that is taken.
 */
export type FirstGuess = FileType | 'zip' | 'text';

const latin = (head: Uint8Array, start: number, end: number): string =>
  Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1', start, end);

const signatures: readonly (readonly [string, FileType | 'zip'])[] = [
  ['\x89PNG\r\n\x1a\n', fileTypes.png],
  ['\xff\xd8\xff', fileTypes.jpeg],
  ['GIF87a', fileTypes.gif],
  ['GIF89a', fileTypes.gif],
  ['\x1a\x45\xdf\xa3', fileTypes.webm],
  ['OggS', fileTypes.ogg],
  ['fLaC', fileTypes.flac],
  ['ID3', fileTypes.mp3],
  ['%PDF-', fileTypes.pdf],
  ['PK\x03\x04', 'zip'],
];

/** Tells a file by its first bytes. */
export function sniffHead(head: Uint8Array): FirstGuess | undefined {
  const start = latin(head, 0, 16);
  const signed = signatures.find(([signature]) => start.startsWith(signature));
  if (signed !== undefined) return signed[1];
  if (start.startsWith('RIFF')) return sniffRiff(start.slice(8, 12));
  if (start.slice(4, 8) === 'ftyp') return sniffBrand(head);
  // Old QuickTime files begin with their index or their media.
  if (/^[\s\S]{4}(moov|mdat|wide|free|skip)/.test(start)) return fileTypes.mov;
  return sniffFrameSync(head) ?? (isPlainText(head) ? 'text' : undefined);
}

const sniffRiff = (form: string): FileType | undefined =>
  form === 'WEBP' ? fileTypes.webp : form === 'WAVE' ? fileTypes.wav : undefined;

function sniffBrand(head: Uint8Array): FileType | undefined {
  const sizeBytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength).readUInt32BE(0);
  const brands = latin(head, 8, Math.min(sizeBytes, 256));
  const major = brands.slice(0, 4);
  if (/avif|avis/.test(brands)) return fileTypes.avif;
  if (/^(heic|heix|mif1|msf1|crx )/.test(major)) return undefined;
  if (major === 'qt  ') return fileTypes.mov;
  return /^M4[AB] /.test(major) ? fileTypes.m4a : fileTypes.mp4;
}

/** MPEG sound without any header begins with eleven or twelve set bits. */
function sniffFrameSync([first, second = 0, third = 0]: Uint8Array): FileType | undefined {
  if (first !== 0xff) return undefined;
  if ((second & 0xf6) === 0xf0) return fileTypes.aac;
  const isLayer3 = (second & 0xe6) === 0xe2;
  const hasRate = third >> 4 !== 0 && third >> 4 !== 15 && ((third >> 2) & 3) !== 3;
  return isLayer3 && hasRate ? fileTypes.mp3 : undefined;
}

/** Text is UTF-8, UTF-16 with its mark, or an 8-bit script: without control characters, and not the markup of a program. */
function isPlainText(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  const [first, second] = head;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!isWide && head.some((byte) => byte < 32 && ![9, 10, 12, 13].includes(byte))) return false;
  // Playlists, pages and drawings name other files: they are no text to be read.
  return !/^\W*(#EXTM3U|ffconcat|\[playlist\]|v=0\r?\n|<!doctype|<html|<\?xml|<svg|<mpd|<script)/i.test(
    isWide ? '' : latin(head, 0, 512),
  );
}

/** Tells a ZIP by the names in its directory, which stands at the file's end. */
export function sniffZip(tail: Buffer): FileType | undefined {
  if (tail.includes('word/document.xml')) return fileTypes.docx;
  return tail.includes('ppt/presentation.xml') ? fileTypes.pptx : undefined;
}

/** Tells the flavour of plain text by the file's name, else by its lines. */
export function sniffText(head: Uint8Array, name: string): FileType {
  if (/\.(csv|tsv)$/i.test(name)) return fileTypes.csv;
  if (/\.(md|markdown)$/i.test(name)) return fileTypes.markdown;
  const lines = latin(head, 0, head.length)
    .split(/\r?\n/)
    .slice(0, -1)
    .filter((line) => line !== '');
  if (lines.some((line) => /^#{1,6} \S|^(```|---\s*$)/.test(line))) return fileTypes.markdown;
  return hasEvenCells(lines, ',') || hasEvenCells(lines, ';') || hasEvenCells(lines, '\t')
    ? fileTypes.csv
    : fileTypes.text;
}

function hasEvenCells(lines: readonly string[], separator: string): boolean {
  const counts = lines.slice(0, 20).map((line) => line.split(separator).length);
  return counts.length >= 3 && (counts[0] ?? 0) >= 2 && counts.every((count) => count === counts[0]);
}
