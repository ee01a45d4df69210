import { describe, expect, it } from 'vitest';
import {
  type Reference,
  type ReferenceContent,
  type ReferencePage,
  type ReferenceTable,
  referenceSchema,
  type TextBlock,
  type VideoMoment,
} from '../../src/model/reference.ts';

const picture: Reference = {
  index: 0,
  name: 'logo.png',
  host: 'example.com',
  type: 'image/png',
  sizeBytes: 1200,
  sha256: 'ab'.repeat(32),
  kind: 'image',
  file: 'file-00.png',
  title: 'logo',
  palette: ['#112233'],
  texts: [],
  tables: [],
  image: { widthPx: 300, heightPx: 200, hasAlpha: true, isLogo: true, isScreenshot: false, focus: null },
  video: null,
  audio: null,
  document: null,
  warnings: [],
};

const line: TextBlock = { text: 'Revenue', kind: 'title', page: 1, timecodeMs: null, box: null };
const table: ReferenceTable = { page: 1, caption: null, columns: ['Year'], rows: [['2026']] };
const firstPage: ReferencePage = { page: 1, widthPt: 595, heightPt: 842, pictureFile: null, lines: [], figures: [] };
const report: ReferenceContent = {
  ...{ kind: 'document', file: null, title: 'Report', palette: [], texts: [line], tables: [table] },
  ...{ image: null, video: null, audio: null, warnings: [] },
  document: { pageCount: 1, pages: [firstPage], isScanned: false },
};
const moment: VideoMoment = { startMs: 0, endMs: 2000, sourceStartMs: 500, score: 0.5, focus: null };

describe('a reference', () => {
  it.each([picture, { ...picture, ...report }])('survives JSON unchanged: $kind', (reference) => {
    expect(referenceSchema.parse(JSON.parse(JSON.stringify(reference)))).toEqual(reference);
  });

  it('is no clip without a moment to show', () => {
    const clip = (moments: readonly VideoMoment[]) => ({
      ...{ widthPx: 1920, heightPx: 1080, durationMs: 2000, sourceDurationMs: 9000, hasSound: false },
      ...{ soundFile: null, posterFile: 'file-00.jpg', moments },
    });
    expect(referenceSchema.safeParse({ ...picture, kind: 'video', video: clip([moment]) }).success).toBe(true);
    expect(referenceSchema.safeParse({ ...picture, kind: 'video', video: clip([]) }).success).toBe(false);
  });

  it.each(['../secret.png', '/etc/passwd', 'a/b.png', '.hidden', 'UPPER.png', ''])(
    'names no file outside its folder: %j',
    (file) => {
      expect(referenceSchema.safeParse({ ...picture, file }).success).toBe(false);
    },
  );

  it('holds no number that JSON cannot carry', () => {
    const audio = {
      ...{ durationMs: Number.NaN, sourceDurationMs: 1, loudnessLufs: null, isSpeech: false, tempoBpm: null },
      ...{ barsMs: [], phrases: [] },
    };
    expect(referenceSchema.safeParse({ ...picture, audio }).success).toBe(false);
  });
});
