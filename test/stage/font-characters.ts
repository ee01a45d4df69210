// The characters that a WOFF or WOFF2 font file really has glyphs for, read from its character map.
import { brotliDecompressSync, inflateSync } from 'node:zlib';

const headerBytes = 48;
const cmapIndex = 0;
const [glyfIndex, locaIndex] = [10, 11];

/** Reads the code points of a WOFF or WOFF2 file. */
export const readFontCharacters = (file: Buffer): ReadonlySet<number> =>
  file.toString('latin1', 0, 4) === 'wOFF' ? readWoff(file) : readWoff2(file);

function readWoff(file: Buffer): ReadonlySet<number> {
  for (let at = 44; at < 44 + file.readUInt16BE(12) * 20; at += 20) {
    if (file.toString('latin1', at, at + 4) !== 'cmap') continue;
    const [offset, storedBytes, plainBytes] = [
      file.readUInt32BE(at + 4),
      file.readUInt32BE(at + 8),
      file.readUInt32BE(at + 12),
    ];
    const stored = file.subarray(offset, offset + storedBytes);
    return readCmap(storedBytes < plainBytes ? inflateSync(stored) : stored);
  }
  throw new Error('The font has no character map.');
}

function readWoff2(file: Buffer): ReadonlySet<number> {
  const { tables, dataStart } = readDirectory(file);
  const data = brotliDecompressSync(file.subarray(dataStart, dataStart + file.readUInt32BE(20)));
  let offset = 0;
  for (const table of tables) {
    if (table.index === cmapIndex) return readCmap(data.subarray(offset, offset + table.storedBytes));
    offset += table.storedBytes;
  }
  throw new Error('The font has no character map.');
}

function readDirectory(file: Buffer) {
  let at = headerBytes;
  const readNumber = (): number => {
    let value = 0;
    for (let byte = 0x80; byte & 0x80; ) {
      byte = file.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 0x7f);
    }
    return value;
  };
  const tables = Array.from({ length: file.readUInt16BE(12) }, () => {
    const flags = file.readUInt8(at);
    at += 1;
    const index = flags & 63;
    if (index === 63) at += 4;
    const plainBytes = readNumber();
    const version = flags >> 6;
    const isTransformed = index === glyfIndex || index === locaIndex ? version !== 3 : version !== 0;
    return { index, storedBytes: isTransformed ? readNumber() : plainBytes };
  });
  return { tables, dataStart: at };
}

function readCmap(cmap: Buffer): ReadonlySet<number> {
  const found = new Set<number>();
  for (let record = 0; record < cmap.readUInt16BE(2); record += 1) {
    const start = cmap.readUInt32BE(8 + record * 8);
    const format = cmap.readUInt16BE(start);
    if (format === 4) addSegments(cmap.subarray(start), found);
    if (format === 12) addGroups(cmap.subarray(start), found);
  }
  return found;
}

function addSegments(table: Buffer, found: Set<number>): void {
  const doubled = table.readUInt16BE(6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = table.readUInt16BE(14 + segment);
    const first = table.readUInt16BE(16 + doubled + segment);
    const delta = table.readUInt16BE(16 + 2 * doubled + segment);
    const rangeAt = 16 + 3 * doubled + segment;
    const range = table.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph = range === 0 ? (code + delta) & 0xffff : table.readUInt16BE(rangeAt + range + 2 * (code - first));
      if (glyph !== 0) found.add(code);
    }
  }
}

function addGroups(table: Buffer, found: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + group * 12;
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code += 1) found.add(code);
  }
}
