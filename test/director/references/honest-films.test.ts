// Files that say little, or nothing that can be spoken: films that stay as short as what there is to tell or to show.
import { describe, expect, it } from 'vitest';
import { graphicTexts } from '../../../src/model/graphics.ts';
import type { Reference } from '../../../src/model/reference.ts';
import { madeClip, madeFile, madePicture, madeReport, madeSound } from './made-files.ts';
import { plan, spokenOf, wordOf } from './plan-film.ts';

const textFile = (title: string, text: string, name = 'note.txt'): Reference =>
  madeFile(0, {
    ...{ name, type: 'text/plain', title },
    texts: [
      { kind: 'title', text: title, page: null, timecodeMs: null, box: null },
      { kind: 'paragraph', text, page: null, timecodeMs: null, box: null },
    ],
    document: { pageCount: null, isScanned: false, pages: [] },
  });

describe('a document too short for the length asked', () => {
  const note = textFile(
    'Opening hours',
    'The café on Mill Street opens at nine in the morning and closes at six. On Sundays it stays closed.',
  );

  it.each([30, 60, 180])('is told whole and not filled up to %i seconds', async (seconds) => {
    const film = await plan(`Summarise this document in ${seconds} seconds.`, [note]);
    const bare = spokenOf(film)
      .replace('The café on Mill Street opens at nine in the morning and closes at six.', '')
      .replace('On Sundays it stays closed.', '')
      .trim();
    expect(film.scenes.length).toBeLessThan(5);
    // What is left names the document, and says nothing of the world.
    for (const sentence of bare.split(/(?<=[.?!])\s+/))
      expect(sentence).toMatch(/Opening hours|comes down to|essence|in brief/i);
    expect(film.warnings.join(' ')).toMatch(
      new RegExp(`${seconds} s were asked for; there is honest material for about \\d+ s`),
    );
  });

  it('without a length has no warning of one', async () => {
    expect((await plan('Summarise this document.', [note])).warnings).toEqual([]);
  });

  it('of nothing says that there is nothing', async () => {
    const film = await plan('Summarise this file.', [textFile('x', 'x')]);
    expect(spokenOf(film)).toMatch(/nothing in the file/i);
    expect(film.warnings.join(' ')).toContain('(note.txt) is not used');
  });
});

describe('a document in a language that no voice speaks', () => {
  const german =
    'Der Umschlag des Hafens ist im Jahr 2025 um 12 Prozent gestiegen und hat 4,2 Millionen Tonnen erreicht. Die neue Anlage wurde im März eröffnet, zwei Monate früher als geplant.';
  it.each([
    ['German', 'Summarise this report', textFile('Jahresbericht des Hafens', german), 'Die neue Anlage'],
    ['German', 'Fasse diesen Bericht zusammen', textFile('Jahresbericht des Hafens', german), 'Die neue Anlage'],
    [
      'Japanese',
      'Summarise this report',
      textFile(
        '港の年次報告',
        '2025年の貨物は12パーセント増え、420万トンに達しました。新しいターミナルは三月に開きました。',
      ),
      '新しいターミナル',
    ],
    [
      'Arabic',
      'Summarise this report',
      textFile(
        'تقرير الميناء',
        'ارتفع حجم البضائع بنسبة اثني عشر في المئة خلال العام الماضي. افتتحت المحطة الجديدة في مارس.',
      ),
      'المحطة',
    ],
  ])('in %s shows its own words, says which language it is, and invents none', async (language, prompt, file, part) => {
    const film = await plan(prompt, [file]);
    const shown = film.scenes.flatMap((scene) => scene.shown.flatMap(graphicTexts)).join(' ');
    expect(shown).toContain(part);
    expect(spokenOf(film)).toContain(language);
    expect(spokenOf(film)).toMatch(/^[\p{Script=Latin}\p{Script=Common}]+$/u);
    expect(wordOf(film, 1)).toContain('its own words shown, not spoken, in s2');
    expect(film.warnings.join(' ')).toContain(
      `(note.txt): its text is in ${language}, and the voices speak English only`,
    );
    const sources = film.scenes.flatMap((scene) => scene.sources);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.every(({ reference }) => reference === 'file 1')).toBe(true);
  });

  it('whose letters no font has is left out with its reason', async () => {
    const thai = textFile('รายงาน', 'ปริมาณสินค้าเพิ่มขึ้นสิบสองเปอร์เซ็นต์ในปีที่แล้วและท่าเรือใหม่เปิดในเดือนมีนาคม');
    const film = await plan('Summarise this report', [thai]);
    expect(JSON.stringify(film.scenes)).not.toMatch(/\p{Script=Thai}/u);
    expect(film.warnings.join(' ')).toContain('its text is in Thai');
  });

  it('beside one in English is named, and the English one is told', async () => {
    const film = await plan('Summarise these reports', [textFile('Jahresbericht', german), { ...madeReport(1) }]);
    expect(spokenOf(film)).toContain('12 percent');
    expect(film.warnings.join(' ')).toContain('its text is in German');
  });

  it('an English document is told in English, whatever the language of the prompt', async () => {
    const film = await plan('Fasse diesen Bericht für die Geschäftsführung zusammen', [madeReport(0)]);
    expect(spokenOf(film)).toContain('grew by 12 percent');
    expect(spokenOf(film)).not.toMatch(/Fasse|Bericht/);
  });
});

describe('pictures without a subject', () => {
  const files = [
    madePicture(0, 'garden-gate.jpg', {}, { title: 'garden gate' }),
    madePicture(1, 'IMG_2.jpg'),
    madeClip(2, 'boat-trip.mp4'),
    madePicture(3, 'IMG_3.jpg'),
  ];

  it.each(['Make a video with these photos', 'Create a slideshow of these pictures', 'Describe these images.'])(
    '"%s" shows all of them in order, and tells no story of its own',
    async (prompt) => {
      const film = await plan(prompt, [...files, madeSound(4, 'song.mp3', false)]);
      const seen = film.scenes.flatMap(({ media, shown }) => [
        ...(media === null ? [] : [media.reference]),
        ...shown.flatMap((card) => (card.kind === 'picture-card' ? [card.media.reference] : [])),
      ]);
      expect(seen).toEqual([0, 1, 2, 3]);
      expect(spokenOf(film)).toMatch(/^Here are three pictures and one clip\./);
      expect(spokenOf(film)).toMatch(/Garden gate/);
      expect(film.music.reference).toBe(4);
      expect(film.warnings).toEqual([]);
    },
  );

  it('a film about something is about that', async () => {
    const film = await plan('Five tips for better photos', files);
    expect(spokenOf(film)).not.toMatch(/three pictures/);
  });

  it('a scanned document is shown page by page', async () => {
    const pages = [1, 2].map((page) => ({
      page,
      widthPt: 595,
      heightPt: 842,
      pictureFile: `ref-0-page-${page}.jpg`,
      lines: [],
      figures: [],
    }));
    const scan = madeFile(0, { name: 'scan.pdf', document: { pageCount: 2, isScanned: true, pages } });
    const film = await plan('Summarise this document', [scan]);
    expect(film.scenes.filter(({ kind }) => kind === 'page').map(({ media }) => media?.page)).toEqual([1, 2]);
    expect(film.warnings.join(' ')).toContain('pictures without text');
  });
});

describe('the figures of a document', () => {
  const figures = [
    {
      page: 1,
      caption: 'Figure 1: Freight in million tonnes',
      pictureFile: 'ref-0-figure-1.png',
      widthPx: 900,
      heightPx: 600,
    },
    {
      page: 2,
      caption: 'Figure 2: Number of accidents',
      pictureFile: 'ref-0-figure-2.png',
      widthPx: 900,
      heightPx: 600,
    },
  ];
  const report = madeReport(0);
  const withFigures: Reference = {
    ...report,
    document: report.document === null ? null : { ...report.document, figures },
  };

  it('are shown whole where they are spoken of, under their caption', async () => {
    const film = await plan('Summarise this report for executives', [withFigures]);
    const shown = film.scenes.filter(({ media }) => media?.figure !== undefined);
    expect(shown.length).toBeGreaterThan(0);
    for (const { media, spoken, kind } of shown) {
      expect(kind).toBe('picture');
      expect(media).toMatchObject({ fit: 'frame', page: figures[media?.figure ?? 0]?.page });
      expect(spoken).toMatch(media?.figure === 0 ? /tonnes/ : /accidents/);
      expect(media?.caption).not.toMatch(/figure/i);
    }
  });

  it('come where the prompt wants them, by their number', async () => {
    const film = await plan(
      'Announce our new office in Porto. It opens in May. Show figure 2 when the opening in May is mentioned.',
      [withFigures],
    );
    const scene = film.scenes.find(({ media }) => media?.figure === 1);
    expect(scene?.spoken).toMatch(/opens in May/);
    expect(spokenOf(film)).not.toMatch(/figure 2/i);
  });
});
