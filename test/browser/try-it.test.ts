import { expect, test } from 'vitest';
import { serve } from '../../src/http/serve.ts';
import { createLog } from '../../src/kit/log.ts';
import { createTestService, ownKey } from '../http/test-service.ts';
import { noBrowser, openBrowser } from './open-browser.ts';

const withBrowser = test.skipIf(noBrowser !== null);
if (noBrowser !== null) console.warn(`The forms of the documentation are not clicked: ${noBrowser}.`);

const fillAndSend = (key: string, body: string) => `(async () => {
  const form = document.querySelector('form.try');
  form.querySelector('[data-in=key]').value = ${JSON.stringify(key)};
  form.querySelector('textarea').value = ${JSON.stringify(body)};
  form.querySelector('button[type=submit], button:not([type])').click();
  for (let count = 0; count < 500; count += 1) {
    const status = form.querySelector('.answer p');
    const text = form.querySelector('.answer pre')?.textContent ?? '';
    if (status !== null && text !== '') return { status: status.textContent, text };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { status: 'no answer', text: form.querySelector('.answer').textContent };
})()`;

withBrowser(
  'the form of a page sends a real request and shows its answer, refusals too',
  async () => {
    const service = createTestService();
    await using server = await serve({
      ...{ app: service.app, host: '127.0.0.1', port: 0 },
      log: createLog('silent', () => {}),
    });
    await using browser = await openBrowser();
    const address = `http://${server.host}:${server.port}/docs/create-video`;
    const asked = JSON.stringify({ model: 'heygen-video-agent', prompt: 'Tea.' });

    const page = await browser.open(address);
    const answer = (await page.evaluate(fillAndSend(ownKey, asked))) as { status: string; text: string };
    expect(answer.status).toMatch(/^200 .*req_/);
    const task = JSON.parse(answer.text) as { id: string };
    expect((await service.tasks.read(task.id, 'key-own'))?.request).toMatchObject({ prompt: 'Tea.' });
    expect((await page.takePicture()).byteLength).toBeGreaterThan(10_000);

    const refused = (await (await browser.open(address)).evaluate(fillAndSend('wrong', asked))) as typeof answer;
    expect(refused.status).toMatch(/^401 /);
    expect(JSON.parse(refused.text)).toMatchObject({ error: { code: 'invalid_api_key' } });
    expect(service.tasks.count()).toBe(1);
  },
  60_000,
);
