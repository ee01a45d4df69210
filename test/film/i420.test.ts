// The conversion of pixels, and the compiled arithmetic itself.
import { readdirSync, readFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';
import { expect, test } from 'vitest';
import { createFrameMemory } from '../../src/film/compositor/frame-memory.ts';
import { createRandom } from '../../src/kit/random.ts';

const wasmDir = new URL('../../src/film/wasm/', import.meta.url);

function convertOne(rgb: readonly number[]): readonly number[] {
  const memory = createFrameMemory({ widthPx: 32, heightPx: 2, slots: 1 });
  const box = { x: 0, y: 0, width: 32, height: 2 };
  const rgba = new Uint8Array(64 * 4);
  for (let index = 0; index < 64; index += 1) rgba.set([...rgb, 255], index * 4);
  memory.write(0, box, rgba);
  const bytes = memory.bytes(0);
  return [bytes[0] ?? -1, bytes[64] ?? -1, bytes[80] ?? -1];
}

/** BT.709 in limited range, in floating point. */
function exact([r = 0, g = 0, b = 0]: readonly number[]): readonly number[] {
  const luma = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const y = 16 + (219 * luma) / 255;
  const u = 128 + (224 * (b - luma)) / (255 * 1.8556);
  const v = 128 + (224 * (r - luma)) / (255 * 1.5748);
  return [y, u, v];
}

test.each([
  ['white', [255, 255, 255], [235, 128, 128]],
  ['black', [0, 0, 0], [16, 128, 128]],
  ['middle grey', [128, 128, 128], [126, 128, 128]],
  ['red', [255, 0, 0], [63, 102, 240]],
  ['green', [0, 255, 0], [173, 42, 26]],
  ['blue', [0, 0, 255], [32, 240, 118]],
])('%s becomes its BT.709 values in limited range', (_name, rgb, yuv) => {
  expect(convertOne(rgb)).toEqual(yuv);
});

test('every colour is converted to within half a step of the exact value', () => {
  const random = createRandom(3);
  for (let round = 0; round < 400; round += 1) {
    const rgb = [0, 1, 2].map(() => Math.floor(random() * 256));
    const found = convertOne(rgb);
    for (const [index, value] of exact(rgb).entries()) {
      expect(Math.abs((found[index] ?? 0) - value)).toBeLessThan(0.56);
    }
  }
});

test('a box of any even width is converted like the whole picture, and nothing beside it is touched', () => {
  const size = { widthPx: 70, heightPx: 12 };
  const random = createRandom(9);
  const picture = Uint8Array.from({ length: 70 * 12 * 4 }, (_, index) => (index % 4 === 3 ? 255 : random() * 256));
  const memory = createFrameMemory({ ...size, slots: 2 });
  memory.write(0, { x: 0, y: 0, width: 70, height: 12 }, picture);
  for (const box of [
    { x: 0, y: 0, width: 34, height: 12 },
    { x: 34, y: 0, width: 36, height: 4 },
    { x: 34, y: 4, width: 2, height: 8 },
    { x: 36, y: 4, width: 34, height: 8 },
  ]) {
    const part = new Uint8Array(box.width * box.height * 4);
    for (let row = 0; row < box.height; row += 1) {
      const from = ((box.y + row) * 70 + box.x) * 4;
      part.set(picture.subarray(from, from + box.width * 4), row * box.width * 4);
    }
    memory.write(1, box, part);
  }
  expect(memory.bytes(1)).toEqual(memory.bytes(0));
});

test('a blend goes from one frame to the other', () => {
  const memory = createFrameMemory({ widthPx: 32, heightPx: 4, slots: 3 });
  memory.bytes(0).fill(40);
  memory.bytes(1).fill(200);
  memory.blend(0, 1, 2, 0);
  expect(memory.bytes(2)).toEqual(memory.bytes(0));
  memory.blend(0, 1, 2, 1);
  expect(memory.bytes(2)).toEqual(memory.bytes(1));
  memory.blend(0, 1, 2, 0.25);
  expect(new Set(memory.bytes(2))).toEqual(new Set([80]));
});

test.each([
  ['push', [8, 9, 10, 11, 12, 13, 14, 15, 100, 101, 102, 103, 104, 105, 106, 107]],
  ['cover', [0, 1, 2, 3, 4, 5, 6, 7, 100, 101, 102, 103, 104, 105, 106, 107]],
  ['wipe', [100, 101, 102, 103, 104, 105, 106, 107, 8, 9, 10, 11, 12, 13, 14, 15]],
] as const)('half way through a %s the columns are where they belong', (way, expected) => {
  const memory = createFrameMemory({ widthPx: 16, heightPx: 4, slots: 3 });
  memory.bytes(0).set(Array.from({ length: 64 }, (_, index) => index % 16));
  memory.bytes(1).set(Array.from({ length: 64 }, (_, index) => 100 + (index % 16)));
  memory.move(way, 0, 1, 2, 0.5);
  for (const row of [0, 3]) expect([...memory.bytes(2).subarray(row * 16, row * 16 + 16)]).toEqual(expected);
  memory.move(way, 0, 1, 2, 0);
  expect(memory.bytes(2)).toEqual(memory.bytes(0));
  memory.move(way, 0, 1, 2, 1);
  expect(memory.bytes(2)).toEqual(memory.bytes(1));
});

test('a zoom enlarges the middle and mixes neighbouring pixels', () => {
  const memory = createFrameMemory({ widthPx: 64, heightPx: 32, slots: 2 });
  memory.bytes(0).set(Array.from({ length: 64 * 32 }, (_, index) => 2 * (index % 64)));
  memory.zoom(0, 1, 2);
  const row = [...memory.bytes(1).subarray(16 * 64, 17 * 64)];
  expect(row[0]).toBe(32);
  expect(row[63]).toBe(95);
  // A ramp twice as large rises half as fast.
  row.slice(1).forEach((value, index) => {
    expect(value - (row[index] ?? 0)).toBeLessThanOrEqual(1);
  });
  memory.zoom(0, 1, 1);
  expect(
    Math.max(...memory.bytes(1).map((value, index) => Math.abs(value - (memory.bytes(0)[index] ?? 0)))),
  ).toBeLessThan(3);
});

test.each(['i420', 'warp'])('the committed binary of %s is what its source compiles to', async (module) => {
  const files = new Map<string, Uint8Array>();
  const sources = readdirSync(wasmDir).filter((name) => name.endsWith('.ts'));
  const settings = ['--enable', 'simd', '-O3', '--runtime', 'stub', '--importMemory', '--noAssert'];
  const { error } = await asc.main([`${module}.ts`, '--outFile', 'fresh.wasm', ...settings], {
    // The module and what it imports from beside it; nothing else is there.
    readFile: (name) => (sources.includes(name) ? readFileSync(new URL(name, wasmDir), 'utf8') : null),
    writeFile: (name, content) => {
      files.set(name, typeof content === 'string' ? Buffer.from(content) : content);
    },
    listFiles: () => [],
  });
  expect(error).toBeNull();
  const fresh = files.get('fresh.wasm');
  expect(fresh && Buffer.compare(fresh, readFileSync(new URL(`${module}.wasm`, wasmDir)))).toBe(0);
});
