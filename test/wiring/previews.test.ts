import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BlobStore } from '../../src/assets/blob-store.ts';
import { openLocalBlobs } from '../../src/assets/open-local-blobs.ts';
import { avatars } from '../../src/catalog/avatars.ts';
import { voices } from '../../src/catalog/voices.ts';
import { readConfig } from '../../src/config.ts';
import type { PreviewKind, PreviewService } from '../../src/http/preview-port.ts';
import type { Parts } from '../../src/production/parts.ts';
import { createPreviews } from '../../src/wiring/create-previews.ts';
import { openParts } from '../../src/wiring/open-parts.ts';

let folder: string;
let blobs: BlobStore;
let parts: Parts & AsyncDisposable;
let previews: PreviewService;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'previews-'));
  blobs = await openLocalBlobs(folder);
  parts = await openParts(readConfig({ REYNARD_DATA_DIR: folder }));
  previews = createPreviews({ blobs, parts });
});
afterAll(async () => {
  await parts[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function bytesOf(kind: PreviewKind, id: string, from = previews): Promise<ArrayBuffer> {
  const file = await from.find(kind, id);
  if (file === undefined) throw new Error(`${id} has no preview`);
  return new Response(await file.open({ start: 0, end: file.sizeBytes })).arrayBuffer();
}

/** Does the work and gives the longest time for which nothing else could run, as a share of all of it. */
async function watchLoop<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly longestShare: number }> {
  let longestMs = 0;
  const beganMs = performance.now();
  let before = beganMs;
  const timer = setInterval(() => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - before);
    before = now;
  }, 5);
  try {
    const result = await work();
    return { result, longestShare: longestMs / (performance.now() - beganMs) };
  } finally {
    clearInterval(timer);
  }
}

describe('the previews', () => {
  test('show a presenter without the event loop standing still while it is drawn', async () => {
    const { result: bytes, longestShare } = await watchLoop(() => bytesOf('avatar', avatars.at(-1)?.id ?? ''));
    const picture = await loadImage(Buffer.from(bytes));
    expect([picture.width, picture.height]).toEqual([480, 480]);
    expect(longestShare).toBeLessThan(0.5);
  });

  test('let a presenter speak for three seconds in a small film, without the event loop standing still', async () => {
    const { result: bytes, longestShare } = await watchLoop(() => bytesOf('avatar-clip', 'samuel-mensah'));
    expect(longestShare).toBeLessThan(0.5);
    expect(bytes.byteLength).toBeLessThan(600_000);
    using input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
    const picture = await input.getPrimaryVideoTrack();
    const sound = await input.getPrimaryAudioTrack();
    expect([picture?.displayWidth, picture?.displayHeight, sound?.codec]).toEqual([640, 360, 'aac']);
    const seconds = await input.computeDuration();
    expect(seconds).toBeGreaterThan(2.6);
    expect(seconds).toBeLessThan(3.4);
  });

  test('are drawn once, by whomever and however often they are asked for', async () => {
    let stored = 0;
    const counting: typeof blobs = {
      ...blobs,
      put: (key, source) => {
        stored += 1;
        return blobs.put(key, source);
      },
    };
    const own = createPreviews({ blobs: counting, parts });
    const id = avatars[0]?.id ?? '';
    const [first, second] = await Promise.all([bytesOf('avatar', id, own), bytesOf('avatar', id, own)]);
    expect(Buffer.from(await bytesOf('avatar', id, own)).equals(Buffer.from(first))).toBe(true);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(stored).toBe(1);
  });

  test('let each voice speak for two to eight seconds', async () => {
    for (const { id } of voices) {
      const view = new DataView(await bytesOf('voice', id));
      const seconds = view.getUint32(40, true) / view.getUint32(28, true);
      expect(seconds).toBeGreaterThan(2);
      expect(seconds).toBeLessThan(8);
    }
  });

  test('of an unknown presenter or voice are not found', async () => {
    expect(await previews.find('avatar', 'nobody')).toBeUndefined();
    expect(await previews.find('avatar-clip', 'nobody')).toBeUndefined();
    expect(await previews.find('voice', '../nobody')).toBeUndefined();
    expect(await previews.find('voice', avatars[0]?.id ?? '')).toBeUndefined();
  });
});
