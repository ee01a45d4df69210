import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '../../src/model/reference.ts';
import { cleanText } from '../../src/references/decode/clean-text.ts';
import { wordParagraph, wordTable, writeDocx, writePptx } from './office-writer.ts';
import { openReading } from './reading-kit.ts';

let reading: Awaited<ReturnType<typeof openReading>>;
beforeAll(async () => {
  reading = await openReading();
});
afterAll(() => reading[Symbol.asyncDispose]());

const outline = ({ texts }: Reference) => texts.map(({ kind, text }) => `${kind}: ${text}`);
const readText = (name: string, text: string) => reading.read(name, Buffer.from(text));

describe('a plain document', () => {
  it('of lines has paragraphs, lists and short headings', async () => {
    const reference = await readText(
      'notes.txt',
      'Garden plan\n\nWe plant in spring\nand harvest in autumn.\n\nTools\n\n- a spade\n- a rake\n  with long teeth\n',
    );
    expect(reference).toMatchObject({ kind: 'document', type: 'text/plain', title: 'Garden plan' });
    expect(outline(reference)).toEqual([
      'title: Garden plan',
      'paragraph: We plant in spring and harvest in autumn.',
      'heading: Tools',
      'list-item: a spade',
      'list-item: a rake with long teeth',
    ]);
  });

  it('in Markdown loses its marks and keeps its table', async () => {
    const reference = await readText(
      'readme.md',
      '# Heat pumps\n\nThey are **quiet** and [cheap](http://127.0.0.1/x).\n\n## Prices\n\n| Size | Price |\n|---|---|\n| S | 900 |\n\n```\ncode\n```\n1. Order\n2. Wait\n',
    );
    expect(outline(reference)).toEqual([
      'title: Heat pumps',
      'paragraph: They are quiet and cheap.',
      'heading: Prices',
      'table-row: Size | Price',
      'table-row: S | 900',
      'list-item: Order',
      'list-item: Wait',
    ]);
    expect(reference.tables).toEqual([{ page: null, caption: null, columns: ['Size', 'Price'], rows: [['S', '900']] }]);
  });

  it.each([
    ['sales.csv', 'Month,Units,"Note, if any"\nJan,120,"said ""fine"""\nFeb,90,\n'],
    ['umsatz.csv', 'Month;Units;Note, if any\r\nJan;120;said "fine"\r\nFeb;90;\r\n'],
    ['no-name', 'Month\tUnits\tNote, if any\nJan\t120\tsaid "fine"\nFeb\t90\t\n'],
  ])('of cells is a table: %s', async (name, text) => {
    const reference = await readText(name, text);
    expect(reference.type).toBe('text/csv');
    expect(reference.tables).toMatchObject([
      {
        columns: ['Month', 'Units', 'Note, if any'],
        rows: [
          ['Jan', '120', 'said "fine"'],
          ['Feb', '90', ''],
        ],
      },
    ]);
  });

  it('in an old or a wide encoding is read', async () => {
    const wide = await reading.read('wide.txt', Buffer.from('\ufeffGrüße aus Köln, die Messe war gut.', 'utf16le'));
    const old = await reading.read('old.txt', Buffer.from('Grüße aus Köln, die Messe war gut.', 'latin1'));
    for (const { texts } of [wide, old]) expect(texts[0]?.text).toBe('Grüße aus Köln, die Messe war gut.');
  });
});

describe('an office file', () => {
  it('of text gives headings, lists and tables, and nothing that its author hid or deleted', async () => {
    const body = [
      wordParagraph('Safety rules', 'Title'),
      wordParagraph('At the machine', 'Heading1'),
      wordParagraph('Wear &lt;goggles&gt; &amp; gloves.'),
      wordParagraph('Stop first', '', { list: true }),
      wordParagraph('HIDDEN', '', { run: '<w:vanish/>' }),
      `<w:p><w:del><w:r><w:delText>DELETED</w:delText><w:t>DELETED</w:t></w:r></w:del></w:p>`,
      wordTable([
        ['Part', 'Limit'],
        ['Belt', '40 °C'],
      ]),
    ];
    const reference = await reading.read('rules.docx', writeDocx(body.join('')));
    expect(reference.type).toContain('wordprocessingml');
    expect(outline(reference)).toEqual([
      'title: Safety rules',
      'heading: At the machine',
      'paragraph: Wear <goggles> & gloves.',
      'list-item: Stop first',
      'table-row: Part | Limit',
      'table-row: Belt | 40 °C',
    ]);
    expect(reference.tables).toMatchObject([{ columns: ['Part', 'Limit'], rows: [['Belt', '40 °C']] }]);
  });

  it('of slides gives each slide as a page', async () => {
    const slides = Array.from({ length: 11 }, (_, index) => ({
      title: `Step ${index + 1}`,
      points: ['Do it', 'Check it'],
    }));
    const reference = await reading.read('deck.pptx', writePptx(slides));
    expect(reference.document).toMatchObject({ pageCount: 11 });
    expect(reference.title).toBe('Step 1');
    expect(reference.texts.filter(({ kind }) => kind === 'heading').map(({ text, page }) => [text, page])).toEqual(
      slides.slice(1).map(({ title }, index) => [title, index + 2]),
    );
    expect(reference.texts.filter(({ page }) => page === 3).map(({ kind }) => kind)).toEqual([
      'heading',
      'list-item',
      'list-item',
    ]);
  });
});

describe('text of files', () => {
  it.each([
    ['a\u202eb\u2066c', 'abc', 'turned reading'],
    ['zero\u200bwidth\ufeff', 'zerowidth', 'characters without width'],
    [`tag${String.fromCodePoint(0xe0041, 0xe0042)}s`, 'tags', 'tags'],
    ['nul\u0000\u0007l', 'null', 'control characters'],
    [`q${'\u0301'.repeat(90)}`, `q${'\u0301'.repeat(4)}`, 'piled marks'],
    ['half \ud83d pair', 'half pair', 'half pairs'],
    ['\u{1f468}\u200d\u{1f4bb} works', '\u{1f468}\u200d\u{1f4bb} works', 'nothing of an emoji'],
    ['می\u200cخواهم', 'می\u200cخواهم', 'nothing of Persian'],
  ])('loses what cannot be seen: %j becomes %j (%s)', (text, cleaned) => expect(cleanText(text)).toBe(cleaned));

  it('is bounded', () => expect(cleanText('long '.repeat(100_000)).length).toBeLessThanOrEqual(4000));
});
