// Films planned from files: what is told, what is shown, what the prompt says about single files.
import { describe, expect, it } from 'vitest';
import { styles } from '../../../src/catalog/styles.ts';
import { voices } from '../../../src/catalog/voices.ts';
import { estimateDurationMs } from '../../../src/director/estimate.ts';
import { graphicTexts } from '../../../src/model/graphics.ts';
import type { Storyboard } from '../../../src/model/storyboard.ts';
import { madeClip, madeFile, madeLogo, madePicture, madeReport, madeSound } from './made-files.ts';
import { plan, spokenOf, wordOf } from './plan-film.ts';

describe('a report told', () => {
  const prompt = 'Summarise this report for executives';

  it('says what the report says, each claim with file and page', async () => {
    const film = await plan(prompt, [madeReport(0)]);
    const spoken = spokenOf(film);
    for (const part of [
      'grew by 12 percent',
      '4.2 million tonnes',
      'Operating costs fell by 8 percent',
      'dropped from 31 to 19',
      'Extend the rail link',
    ]) {
      expect(spoken).toContain(part);
    }
    expect(film.title).toBe('Harbour Report 2025');
    const claims = film.scenes.filter(({ sources }) => sources.length > 0);
    expect(claims.length).toBeGreaterThan(2);
    for (const { sources } of claims) {
      for (const source of sources) {
        expect(source.reference).toBe('file 1');
        expect(source.page).toBeGreaterThan(0);
      }
    }
    expect(wordOf(film, 1)).toContain('facts told in');
  });

  it('shows its table as a chart with the table’s own values', async () => {
    const film = await plan(prompt, [madeReport(0)]);
    const chart = film.scenes.flatMap(({ shown }) => shown).find(({ kind }) => kind === 'chart-card');
    expect(chart).toMatchObject({
      items: [{ label: '2022', value: 3.1 }, { value: 3.5 }, { value: 3.7 }, { label: '2025', value: 4.2 }],
    });
  });

  it('leaves out footers, sentences that hang in the air, and words addressed to the software', async () => {
    const spoken = spokenOf(await plan(prompt, [madeReport(0)])).toLowerCase();
    for (const part of ['rights reserved', 'api key', 'ignore all', 'three of them'])
      expect(spoken).not.toContain(part);
  });

  it.each([20, 45, 60])('meets a length of %i seconds within a tenth', async (seconds) => {
    const film = await plan(`Summarise this report for executives in ${seconds} seconds`, [madeReport(0)]);
    const voice = voices.find(({ id }) => id === film.cast.voiceId);
    if (voice === undefined) throw new Error('no voice');
    const off = estimateDurationMs(film, voice) / (seconds * 1000) - 1;
    expect(Math.abs(off)).toBeLessThan(0.1);
  });

  it('shows a page with the spoken lines lit up from their first word on', async () => {
    const film = await plan(prompt, [madeReport(0)]);
    const page = film.scenes.find(({ kind }) => kind === 'page');
    expect(page?.pictureInPicture).toBe(true);
    const [first] = page?.media?.highlights ?? [];
    const words = page?.spoken.split(/\s+/) ?? [];
    expect(words.slice(first?.cueWord ?? 0).join(' ')).toMatch(
      /^(?:Freight|The new container|Operating|The number|The authority)/,
    );
    expect(first?.boxes.length).toBeGreaterThan(0);
  });

  it('invents no number', async () => {
    const film = await plan(`${prompt} in 60 seconds`, [madeReport(0)]);
    const known = JSON.stringify(madeReport(0)) + prompt;
    const shown = film.scenes.flatMap((scene) => scene.shown.flatMap(graphicTexts)).join(' ');
    for (const number of `${spokenOf(film)} ${shown}`.match(/\d[\d.,]*\d|\d/g) ?? []) expect(known).toContain(number);
  });
});

describe('orders about single files', () => {
  const files = [
    madePicture(0, 'photo.jpg'),
    madeClip(1, 'clip.mp4'),
    madeLogo(2),
    madeReport(3),
    madeSound(4, 'song.mp3', false),
  ];

  it('a photo as background stands behind the presenter and nowhere else', async () => {
    const film = await plan('Announce our new office in Porto. Use the photo as background.', files.slice(0, 1));
    const standing = film.scenes.filter(({ kind }) => kind.startsWith('presenter'));
    expect(standing.length).toBeGreaterThan(0);
    expect(standing.every(({ backdrop }) => backdrop?.reference === 0)).toBe(true);
    expect(film.scenes.every(({ media }) => media === null)).toBe(true);
  });

  it('a clip is played full screen at its best moment', async () => {
    const film = await plan('Announce our new office in Porto. Play clip.mp4 full screen.', files.slice(0, 2));
    const clip = film.scenes.find(({ kind }) => kind === 'clip');
    expect(clip?.media).toMatchObject({ reference: 1, startMs: 5000, fit: 'fill' });
    expect(clip?.pictureInPicture).toBe(false);
  });

  it('a logo stands in its corner in every scene, and nowhere when it is not wanted', async () => {
    const logos = ({ scenes }: Storyboard) =>
      scenes.filter(({ shown }) =>
        shown.some((graphic) => graphic.kind === 'picture-card' && graphic.media.fit === 'logo'),
      );
    const film = await plan('Announce our new office in Porto.', files.slice(0, 3));
    expect(logos(film)).toHaveLength(film.scenes.length);
    expect(film.colours?.accent).toBe('#0a7d3c');
    const without = await plan("Announce our new office in Porto. Don't show the logo.", files.slice(0, 3));
    expect(logos(without)).toHaveLength(0);
    expect(without.warnings.join(' ')).toContain('brand-logo.png');
  });

  it('a file only for facts is told and not shown', async () => {
    const film = await plan('Tell our staff about the harbour. Use the report only for facts.', [madeReport(0)]);
    expect(film.scenes.every(({ media }) => media === null)).toBe(true);
    expect(spokenOf(film)).toContain('12 percent');
  });

  it('a document that is not wanted is neither told nor shown', async () => {
    const film = await plan('Tell our staff about the harbour. Do not use harbour-report.pdf.', [madeReport(0)]);
    expect(spokenOf(film)).not.toContain('12 percent');
    expect(wordOf(film, 1)).toBe('not used');
  });

  it('music is the bed, unless no music is wanted', async () => {
    expect((await plan('Announce our new office.', files)).music.reference).toBe(4);
    const silent = await plan('Announce our new office. No music please.', files);
    expect(silent.music.reference).toBeUndefined();
    expect(silent.warnings.join(' ')).toContain('song.mp3');
  });

  it('a style that is asked for keeps its colours', async () => {
    const film = await plan('Announce our new office.', files, { styleId: styles[0]?.id ?? null });
    expect(film.colours).toBeUndefined();
  });
});

describe('many files', () => {
  const many = [
    madeReport(0),
    madeLogo(1),
    madeSound(2, 'song.mp3', false),
    madeSound(3, 'interview.wav', true),
    madeFile(4, {
      name: 'scan.pdf',
      document: {
        pageCount: 1,
        isScanned: true,
        pages: [{ page: 1, widthPt: 595, heightPt: 842, pictureFile: 'ref-4-page-1.png', lines: [], figures: [] }],
      },
    }),
    madeFile(5, { name: 'empty.txt', type: 'text/plain', document: { pageCount: null, isScanned: false, pages: [] } }),
    madePicture(6, 'container-terminal.jpg'),
    madePicture(7, 'dashboard-screenshot.png', { isScreenshot: true }),
    ...[8, 9, 10].map((index) => madeClip(index, `MVI_00${index}.mp4`)),
    ...Array.from({ length: 9 }, (_, index) => madePicture(11 + index, `IMG_20${index}.jpg`)),
  ];

  it('twenty mixed files make one film, and each has its place or a reason', async () => {
    const film = await plan('Make a 90 second video for employees about this report', many);
    for (let file = 1; file <= many.length; file += 1) expect(wordOf(film, file), `file ${file}`).not.toBe('');
    const unused = many.filter(({ index }) => wordOf(film, index + 1) === 'not used');
    for (const { index } of unused) expect(film.warnings.join('\n')).toContain(`File ${index + 1} (`);
    expect(wordOf(film, 5)).toContain('shown as page');
    expect(film.warnings.join(' ')).toContain('pictures without text');
    const pictures = many.filter(({ kind }) => kind === 'image' || kind === 'video');
    const shown = pictures.filter(({ index }) => wordOf(film, index + 1) !== 'not used');
    expect(shown.length).toBeGreaterThanOrEqual(9);
    // The presenter opens the film, and no picture comes twice in a row.
    expect(film.scenes[0]?.kind).toMatch(/^presenter/);
    const filling = film.scenes.map(({ media }) => media?.reference ?? null);
    expect(
      filling.some((file, index) => file !== null && many[file]?.kind === 'image' && filling[index + 1] === file),
    ).toBe(false);
  });

  it('a picture comes where its words are spoken', async () => {
    const film = await plan('Make a 60 second video for employees about this report', many.slice(0, 7));
    const scene = film.scenes.find(
      ({ media, shown }) =>
        media?.reference === 6 || shown.some((one) => one.kind === 'picture-card' && one.media.reference === 6),
    );
    expect(scene?.spoken).toMatch(/container terminal/i);
  });

  it('the same files and prompt give the same plan', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => plan('About this report, 60 seconds', many)));
    expect(one).toEqual(other);
  });

  it('every cue of every scene is a word of it', async () => {
    const film = await plan('Make a 90 second vertical video for employees about this report', many);
    expect(film.orientation).toBe('portrait');
    for (const { spoken, shown, media, gestures, id } of film.scenes) {
      const count = spoken.split(/\s+/).length;
      const cues = [
        ...shown.map(({ cueWord }) => cueWord),
        ...gestures.map(({ cueWord }) => cueWord),
        ...(media?.highlights ?? []).map(({ cueWord }) => cueWord),
      ];
      for (const cue of cues) expect(cue ?? 0, id).toBeLessThan(count);
    }
  });
});

it('a table of a spreadsheet becomes a chart', async () => {
  const csv = madeFile(0, {
    name: 'sales-by-region.csv',
    type: 'text/csv',
    tables: [
      {
        page: null,
        caption: null,
        columns: ['Region', 'Sales ($M)'],
        rows: [
          ['North', '12.5'],
          ['South', '9.1'],
          ['West', '14'],
        ],
      },
    ],
    document: { pageCount: null, isScanned: false, pages: [] },
  });
  const film = await plan('Present the figures of this file', [csv]);
  const chart = film.scenes.flatMap(({ shown }) => shown).find(({ kind }) => kind === 'chart-card');
  expect(chart).toMatchObject({
    kind: 'chart-card',
    heading: 'Sales by region',
    items: [{ label: 'North', value: 12.5, text: '$12.5M' }, { label: 'South' }, { label: 'West', value: 14 }],
  });
});

it('sentences about different pictures become scenes of their own', async () => {
  const files = [madePicture(0, 'harbour-hills.jpg'), madePicture(1, 'revenue-dashboard.png', { isScreenshot: true })];
  const prompt =
    'Announce our new office in Porto. The harbour hills are green all year. The dashboard shows revenue by region.';
  const film = await plan(prompt, files);
  const sceneOf = (file: number) =>
    film.scenes.find(
      ({ media, shown }) =>
        media?.reference === file || shown.some((one) => one.kind === 'picture-card' && one.media.reference === file),
    );
  expect(sceneOf(0)?.spoken).toMatch(/harbour hills/i);
  expect(sceneOf(1)?.spoken).toMatch(/dashboard shows/i);
});

it('a title that is a sentence is not pressed into another one', async () => {
  const report = { ...madeReport(0), title: 'Northwind grows in every region' };
  const film = await plan('Summarise this report for executives', [report]);
  expect(film.scenes[0]?.spoken).toMatch(/the report.*: Northwind grows in every region\./i);
  expect(spokenOf(film)).not.toMatch(/(?:does|of|for) Northwind grows/);
});
