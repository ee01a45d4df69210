import { readFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reference } from '../../src/model/reference.ts';
import { type PdfPage, writePdf } from './pdf-writer.ts';
import { openReading } from './reading-kit.ts';
import { drawPhoto } from './sample-pictures.ts';
import { longReport, sampleReport } from './sample-report.ts';

let reading: Awaited<ReturnType<typeof openReading>>;
beforeAll(async () => {
  reading = await openReading();
});
afterAll(() => reading[Symbol.asyncDispose]());

const said = ({ texts }: Reference, kind: string) => texts.filter((text) => text.kind === kind).map(({ text }) => text);

describe('a report', () => {
  let report: Reference;
  beforeAll(async () => {
    report = await reading.read('northwind.pdf', sampleReport());
  });

  it('gives its title by what stands largest, not by its properties', () => {
    expect(report.title).toBe('Northwind grows in every region');
    expect(said(report, 'title')).toEqual(['Northwind grows in every region']);
    expect(said(report, 'heading')).toEqual(['Highlights', 'Results by region', 'Outlook']);
  });

  it('gives paragraphs as whole sentences with their page and place', () => {
    const [first] = report.texts.filter((text) => text.kind === 'paragraph');
    expect(first).toMatchObject({ page: 1, timecodeMs: null });
    expect(first?.text).toMatch(/^Revenue rose 18 percent to \$4\.2 billion .* in ten years\.$/);
    expect(first?.box?.y).toBeCloseTo(0.195, 1);
    expect(said(report, 'paragraph')).toContain(
      'All figures are in millions of dollars and audited by an independent firm.',
    );
  });

  it('gives its list without marks, its table as rows, its captions', () => {
    expect(said(report, 'list-item')).toEqual([
      'Orders up 23 percent to $5.1 billion',
      'Two new plants opened in Gdansk and Porto',
      'Emissions down 31 percent',
    ]);
    expect(report.tables).toEqual([
      {
        ...{ page: 2, caption: null, columns: ['Region', 'Revenue', 'Growth'] },
        rows: [
          ['Europe', '2,100', '24 %'],
          ['Americas', '1,300', '12 %'],
          ['Asia', '800', '15 %'],
        ],
      },
    ]);
    expect(said(report, 'table-row')[1]).toBe('Europe | 2,100 | 24 %');
    expect(said(report, 'caption')).toEqual(['Figure 1: Revenue by quarter']);
  });

  it('is read column by column, without running heads and page numbers', () => {
    const whole = report.texts.map(({ text }) => text).join(' ');
    expect(whole.indexOf('end here on the left')).toBeGreaterThan(0);
    expect(whole.indexOf('The right column')).toBeGreaterThan(whole.indexOf('end here on the left'));
    expect(whole).not.toMatch(/Annual Report|Page \d/);
  });

  it('shows its pages, with places for every line and figure', async () => {
    const [page] = report.document?.pages ?? [];
    expect(page?.lines.find((line) => line.text.startsWith('Revenue rose'))?.box.x).toBeCloseTo(50 / 595, 2);
    const rows = report.document?.pages[1]?.lines ?? [];
    expect(rows.map(({ text }) => text)).toContain('Europe 2,100 24 %');
    expect(page?.figures).toHaveLength(1);
    expect(page?.figures[0]?.y).toBeCloseTo((842 - 460) / 842, 1);
    const picture = await loadImage(await readFile(reading.pathOf(page?.pictureFile ?? null)));
    expect(picture.height).toBe(1600);
    expect(report.document).toMatchObject({ pageCount: 3, isScanned: false });
    expect(report.warnings).toEqual([]);
  });
});

describe('text that cannot be seen', () => {
  const white = [1, 1, 1] as const;
  const visible = { text: 'What everyone can read', x: 50, y: 700 };
  const hidden = { text: 'SECRET ORDER', x: 50, y: 600 };
  const pages: Readonly<Record<string, PdfPage>> = {
    'white on white': { texts: [visible, { ...hidden, colour: white }] },
    'nearly white': { texts: [visible, { ...hidden, colour: [0.97, 0.97, 0.97] }] },
    'in the invisible mode': { texts: [visible, { ...hidden, mode: 3 }] },
    'too small': { texts: [visible, { ...hidden, sizePt: 1 }] },
    'beside the page': { texts: [visible, { ...hidden, x: 900 }] },
    'behind a sheet': { texts: [visible, hidden], after: '1 1 1 rg 0 580 595 40 re f' },
    'white over readable text': { texts: [visible, { ...hidden, y: visible.y, colour: white }] },
  };
  const names = Object.keys(pages);
  let letter: Reference;
  beforeAll(async () => {
    letter = await reading.read('letter.pdf', writePdf(Object.values(pages)));
  });

  it.each(names)('is left out when it is %s', (name) => {
    const number = names.indexOf(name) + 1;
    const onPage = letter.texts.filter(({ page }) => page === number).map(({ text }) => text);
    expect(onPage).toEqual(['What everyone can read']);
    expect(JSON.stringify(letter.document?.pages[number - 1])).not.toContain('SECRET');
  });

  it('is spoken of in a warning', () => {
    expect(letter.warnings).toEqual([expect.stringContaining('Text that cannot be seen is left out')]);
  });

  it('is not what stands in white on a dark ground', async () => {
    const page = { before: '0 0 0.4 rg 0 0 595 842 re f', texts: [{ ...visible, colour: white }] };
    expect(JSON.stringify(await reading.read('dark.pdf', writePdf([page])))).toContain('What everyone can read');
  });
});

it('a scan is shown and said to be unreadable', async () => {
  const jpeg = drawPhoto(800, 1130).encodeSync('jpeg', 80);
  const scan = { jpeg, widthPx: 800, heightPx: 1130 };
  const reference = await reading.read('scan.pdf', writePdf([{ scan }, { scan }]));
  expect(reference.document).toMatchObject({ isScanned: true });
  expect(reference.document?.pages[1]?.pictureFile).not.toBeNull();
  expect(reference.warnings).toEqual(['Its pages are pictures without text: they can be shown, but not read.']);
});

it('fifty pages are understood in three seconds', async () => {
  const bytes = longReport(50);
  const startedAt = performance.now();
  const reference = await reading.read('long.pdf', bytes);
  const elapsedMs = performance.now() - startedAt;
  expect(reference.document?.pages).toHaveLength(50);
  expect(said(reference, 'heading')).toHaveLength(49);
  // Three times the time, for machines that do other work beside the tests.
  expect(elapsedMs).toBeLessThan(9000);
});

describe('the figures of a document', () => {
  const bars = (x: number, y: number) =>
    `0.8 0.2 0.1 rg ${Array.from({ length: 12 }, (_, index) => `${x + index * 20} ${y} 14 ${30 + index * 8} re f`).join(' ')}`;
  const logo = `0 0 1 rg ${Array.from({ length: 9 }, (_, dot) => `${460 + dot * 12} ${730 + (dot % 3) * 20} 10 60 re f`).join(' ')}`;
  const page = (extra: PdfPage): PdfPage => ({
    texts: [
      { text: 'Ferries carry more people every year, and most of them on foot.', x: 50, y: 640 },
      ...(extra.texts ?? []),
    ],
    before: `${logo} ${extra.before ?? ''}`,
  });
  let report: Reference;
  beforeAll(async () => {
    const pages = [
      page({
        texts: [
          { text: 'Figure 1: Passengers by month', x: 60, y: 280, sizePt: 9 },
          { text: 'Jan', x: 62, y: 306, sizePt: 8 },
        ],
        before: bars(60, 320),
      }),
      page({}),
      page({ texts: [{ text: 'Figure 2: Tickets sold online', x: 60, y: 280, sizePt: 9 }], before: bars(60, 320) }),
    ];
    report = await reading.read('ferries.pdf', writePdf(pages));
  });

  it('are pictures of their own, with page and caption, without what stands on every page', () => {
    expect(report.document?.figures).toMatchObject([
      { page: 1, caption: 'Figure 1: Passengers by month' },
      { page: 3, caption: 'Figure 2: Tickets sold online' },
    ]);
  });

  it('hold their drawing and its labels, and not the text around', async () => {
    const [figure] = report.document?.figures ?? [];
    const picture = await loadImage(await readFile(reading.pathOf(figure?.pictureFile ?? null)));
    expect([picture.width, picture.height]).toEqual([figure?.widthPx, figure?.heightPx]);
    const canvas = createCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    let [red, black] = [0, 0];
    for (let at = 0; at < data.length; at += 4) {
      const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
      if (r > 150 && g < 90 && b < 80) red += 1;
      if (r < 90 && g < 90 && b < 90) black += 1;
    }
    expect(red / (data.length / 4)).toBeGreaterThan(0.25);
    // The label "Jan", and no line of text.
    expect(black).toBeGreaterThan(20);
    expect(black / (data.length / 4)).toBeLessThan(0.01);
  });
});
