import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BlobStore } from '../../src/assets/blob-store.ts';
import { openLocalBlobs } from '../../src/assets/open-local-blobs.ts';
import { avatars } from '../../src/catalog/avatars.ts';
import { voices } from '../../src/catalog/voices.ts';
import type { PreviewKind, PreviewService } from '../../src/http/preview-port.ts';
import type { SpeechEngine } from '../../src/speech/engine.ts';
import { createPreviews } from '../../src/wiring/create-previews.ts';
import { openSpeech } from '../../src/wiring/open-parts.ts';

let folder: string;
let blobs: BlobStore;
let speech: SpeechEngine;
let previews: PreviewService;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'previews-'));
  blobs = await openLocalBlobs(folder);
  speech = await openSpeech();
  previews = createPreviews({ blobs, speech });
});
afterAll(async () => {
  await speech[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function bytesOf(kind: PreviewKind, id: string, from = previews): Promise<ArrayBuffer> {
  const file = await from.find(kind, id);
  if (file === undefined) throw new Error(`${id} has no preview`);
  return new Response(await file.open({ start: 0, end: file.sizeBytes })).arrayBuffer();
}

describe('the previews', () => {
  test('show a presenter without the event loop standing still while it is drawn', async () => {
    let longestMs = 0;
    const beganMs = performance.now();
    let before = beganMs;
    const timer = setInterval(() => {
      const now = performance.now();
      longestMs = Math.max(longestMs, now - before);
      before = now;
    }, 5);
    const picture = await loadImage(Buffer.from(await bytesOf('avatar', avatars.at(-1)?.id ?? '')));
    clearInterval(timer);
    expect([picture.width, picture.height]).toEqual([480, 480]);
    expect(longestMs).toBeLessThan((performance.now() - beganMs) / 2);
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
    const own = createPreviews({ blobs: counting, speech });
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
    expect(await previews.find('voice', '../nobody')).toBeUndefined();
    expect(await previews.find('voice', avatars[0]?.id ?? '')).toBeUndefined();
  });
});
