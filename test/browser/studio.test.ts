// A person at the studio: key, prompt, plan, progress, film, change; in a real browser against a real service.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apiKey, startServer } from '../e2e/running-server.ts';
import { noBrowser, openBrowser } from './open-browser.ts';

const withBrowser = test.skipIf(noBrowser !== null);
if (noBrowser !== null) console.warn(`The studio is not used: ${noBrowser}.`);

/** Waits in the page until an expression is true. */
const until = (expression: string) =>
  `(async () => { for (let i = 0; i < 2400; i += 1) { if (${expression}) return true; await new Promise((r) => setTimeout(r, 50)); } return document.body.innerText; })()`;

withBrowser(
  'a film is planned, made, watched and changed in the studio',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reynard-studio-'));
    try {
      await using server = await startServer(folder);
      await using browser = await openBrowser();
      const page = await browser.open(`${server.url}/`);
      const does = (script: string): Promise<unknown> => page.evaluate(script);
      const sees = async (expression: string): Promise<void> => expect(await does(until(expression))).toBe(true);

      await sees(`document.querySelector('.gate input[name=key]')`);
      const enter = (key: string) =>
        does(`document.querySelector('[name=key]').value = '${key}'; document.querySelector('.gate').requestSubmit();`);
      await enter('ryn_wrong');
      await sees(`/API key is not valid. .*revoked.$/.test(document.querySelector('.failure')?.textContent)`);
      await enter(apiKey);
      await sees(`document.querySelectorAll('dialog .card').length >= 24`);
      await sees(`/None yet/.test(document.querySelector('.shelf').textContent)`);

      await does(`document.querySelector('textarea').value = 'Say: "Tea is ready. Come in."';
        document.querySelector('.checks input').checked = true;
        document.querySelector('[name=plan]').click();`);
      await sees(`document.querySelector('.scenes textarea')?.value.includes('Tea is ready')`);
      await does(`{ const line = document.querySelector('.scenes textarea'); line.focus();
        line.value = 'Milk is ready. Come in.'; line.dispatchEvent(new Event('change')); }`);
      await sees(`document.querySelector('.scenes textarea').defaultValue.includes('Milk')`);
      // The plan was drawn anew: whoever works with the keyboard stands where they stood.
      expect(await does(`document.activeElement.getAttribute('aria-label')`)).toMatch(/^Words of scene/);
      await does(`{ const line = document.querySelector('.scenes textarea');
        line.value = 'Coffee is ready. Come in.'; line.dispatchEvent(new Event('change')); }`);
      // At once: the film must hold the change that is still on its way.
      await does(`document.querySelector('.plan .primary').click()`);
      await sees(`document.querySelector('progress')?.value > 0`);
      await sees(`document.querySelector('video')?.readyState >= 1`);
      expect(await does(`document.querySelector('video').duration`)).toBeGreaterThan(1);
      await sees(`document.querySelectorAll('.film dl dt').length > 3`);
      const title = await does(`document.querySelector('.film h2').textContent`);
      await sees(`document.querySelector('.shelf .card b')?.textContent === ${JSON.stringify(title)}`);
      const link = `[...document.querySelectorAll('.film .chip')].find((each) => each.textContent === 'Storyboard').href`;
      expect(await does(`fetch(${link}).then((answer) => answer.text())`)).toContain('Coffee is ready');
      await sees(`document.querySelector('.shelf .card img')?.complete`);
      expect((await page.takePicture()).byteLength).toBeGreaterThan(10_000);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  240_000,
);
