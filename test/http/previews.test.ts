import { expect, test } from 'vitest';
import { checkAnswer } from './openapi-check.ts';
import { createTestService } from './test-service.ts';

test.each([
  ['getAvatarPreview', '/v1/avatars/maya/preview.jpg', '/v1/avatars/nobody/preview.jpg'],
  ['getAvatarPreviewClip', '/v1/avatars/maya/preview.mp4', '/v1/avatars/nobody/preview.mp4'],
  ['getVoicePreview', '/v1/voices/amber/preview.wav', '/v1/voices/nobody/preview.wav'],
])('%s is open to everyone, in parts too, and kept by browsers', async (operation, path, unknown) => {
  const { app } = createTestService();
  const whole = await app.request(path);
  await whole.body?.cancel();
  await checkAnswer(operation, await app.request(path));
  expect(whole.status).toBe(200);
  expect(whole.headers.get('Cache-Control')).toBe('public, max-age=86400');
  expect(whole.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
  const part = await app.request(path, { headers: { Range: 'bytes=0-9' } });
  expect([part.status, part.headers.get('Content-Length')]).toEqual([206, '10']);
  await part.body?.cancel();
  const again = await app.request(path, { headers: { 'If-None-Match': whole.headers.get('ETag') ?? '' } });
  expect(again.status).toBe(304);
  const missing = await app.request(unknown);
  expect(missing.status).toBe(404);
  await checkAnswer(operation, missing);
});
