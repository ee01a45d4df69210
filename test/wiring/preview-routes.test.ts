import { loadImage } from '@napi-rs/canvas';
import { beforeAll, describe, expect, test } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import { voices } from '../../src/catalog/voices.ts';
import type { SpeechEngine } from '../../src/speech/engine.ts';
import { catalogues } from '../../src/wiring/catalogues.ts';
import { openSpeech } from '../../src/wiring/open-parts.ts';
import { createPreviewRoutes } from '../../src/wiring/preview-routes.ts';

let speech: SpeechEngine;
beforeAll(async () => {
  speech = await openSpeech();
});

describe('the previews', () => {
  test('show each presenter at the address its catalogue entry gives', async () => {
    const routes = createPreviewRoutes(speech);
    expect(catalogues.avatars.entries.length).toBe(avatars.length);
    for (const { previewPath } of [catalogues.avatars.entries[0], catalogues.avatars.entries.at(-1)].filter(
      (entry) => entry !== undefined,
    )) {
      const answer = await routes.request(previewPath ?? '');
      expect(answer.headers.get('Content-Type')).toBe('image/jpeg');
      const picture = await loadImage(Buffer.from(await answer.arrayBuffer()));
      expect([picture.width, picture.height]).toEqual([480, 480]);
    }
  });

  test('let each voice speak for two to eight seconds', async () => {
    const routes = createPreviewRoutes(speech);
    for (const { previewPath } of catalogues.voices.entries.slice(0, voices.length)) {
      const answer = await routes.request(previewPath ?? '');
      expect(answer.headers.get('Content-Type')).toBe('audio/wav');
      const view = new DataView(await answer.arrayBuffer());
      const seconds = view.getUint32(40, true) / view.getUint32(28, true);
      expect(seconds).toBeGreaterThan(2);
      expect(seconds).toBeLessThan(8);
    }
  });

  test('of an unknown presenter or voice are not found', async () => {
    const routes = createPreviewRoutes(speech).onError((_error, context) => context.text('', 404));
    expect((await routes.request('/previews/avatars/nobody.jpg')).status).toBe(404);
    expect((await routes.request('/previews/voices/nobody.wav')).status).toBe(404);
  });
});
