import { describe, expect, it } from 'vitest';
import { defaultStyle } from '../../src/catalog/styles.ts';
import type { Graphic } from '../../src/model/graphics.ts';
import { splitCode } from '../../src/stage/graphics/code/split-code.ts';
import { createGraphic } from '../../src/stage/graphics/create-graphic.ts';
import { boxes, timedGraphic } from './graphic-samples.ts';
import { assets } from './stage-kit.ts';

const kindsOf = (line: string, language: string) =>
  splitCode(line, language)
    .filter(({ text }) => text.trim() !== '')
    .map(({ kind, text }) => `${kind} ${text}`);

const cardOf = (...lines: readonly string[]): Graphic => ({
  ...{ kind: 'code-card', cueWord: null, heading: null, language: 'typescript' },
  items: lines.map((line) => ({ cueWord: null, line })),
});

describe('code', () => {
  it('keywords, calls, strings, numbers and comments are told apart', () => {
    expect(kindsOf('const n = ask("why", 42); // now', 'typescript')).toEqual([
      ...['keyword const', 'plain n', 'sign =', 'call ask', 'sign (', 'string "why"', 'sign ,', 'number 42'],
      ...['sign )', 'sign ;', 'comment // now'],
    ]);
    expect(kindsOf('def f(x): # double', 'python').slice(-1)).toEqual(['comment # double']);
    expect(kindsOf('SELECT name FROM users -- all', 'sql')).toEqual([
      ...['keyword SELECT', 'plain name', 'keyword FROM', 'plain users', 'comment -- all'],
    ]);
  });

  it.each(['  x = "an open string', 'привет = 你好 + 🙂', '<a href="#top">#</a>', '`{1}` ~', ''])(
    'the tokens of %s are the line again',
    (line) => {
      for (const language of ['typescript', 'python', 'html', 'bash', 'no such language']) {
        const joined = splitCode(line, language)
          .map(({ text }) => text)
          .join('');
        expect(joined).toBe(line);
      }
    },
  );

  it('lines too long for a narrow card go on in a further row, none is cut', () => {
    const line = `  return await client.videos.generate({ model: 'reynard-video-agent', prompt: 'A short film', seed: 7 });`;
    for (const box of [boxes.side, boxes.portrait]) {
      const drawing = createGraphic(timedGraphic(cardOf('const a = 1;', line), box), {
        ...{ style: defaultStyle, assets, frameRate: { num: 30, den: 1 } },
      });
      expect(drawing.overflow).toEqual([]);
      expect(drawing.cardBox.width).toBeLessThanOrEqual(box.width);
    }
  });

  it('one endless word is cut and named', () => {
    const endless = 'x'.repeat(400);
    const drawing = createGraphic(timedGraphic(cardOf(endless), boxes.side), {
      ...{ style: defaultStyle, assets, frameRate: { num: 30, den: 1 } },
    });
    expect(drawing.overflow).toEqual([endless]);
  });
});
