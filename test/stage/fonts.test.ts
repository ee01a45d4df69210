import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { styles } from '../../src/catalog/styles.ts';
import { createFontBook } from '../../src/stage/font-book.ts';
import { fontGaps } from '../../src/stage/font-gaps.ts';
import { fontFilePath, fontPackages } from '../../src/stage/fonts.ts';
import { readFontCharacters } from './font-characters.ts';
import { fontBook, fontFile, unicodeRanges } from './stage-kit.ts';

const samples: Readonly<Record<string, string>> = {
  Latin: 'The quick brown fox jumps over the lazy dog 0123456789 ‰→✓★≤≥№™℃ .,;:!?“”‘’–—…%€$£¥°²³½±×÷&@#()[]{}/«»',
  'Latin extended': 'Příliš žluťoučký kůň, Zażółć gęślą jaźń, Şişli ığdır, Õhtu õlu, Ķēniņš ātri',
  Vietnamese: 'Chào buổi sáng, trời nắng đẹp ở thành phố hôm nay ạ',
  Cyrillic: 'Съешь ещё этих мягких французских булок. Їжак, ґанок, љубав, ћуп',
  Greek: 'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία, Άέήίόύώ',
  Hebrew: 'בוקר טוב, השמש זורחת היום בעיר',
  Arabic: 'صباح الخير، الشمس مشرقة اليوم في المدينة؟ ٠١٢٣٤٥٦٧٨٩ پچژگ',
  'Simplified Chinese': '今天天气很好，阳光明媚，适合外出散步和运动。',
  'Traditional Chinese': '今天天氣很好，陽光明媚，適合外出散步和運動。',
  Japanese: '今日は天気がとても良く、カフェで東京の新聞を読みました。',
  Korean: '오늘은 날씨가 아주 좋아서 산책하기 좋습니다.',
  Devanagari: 'आज मौसम बहुत अच्छा है।',
  Emoji: '🙂🚀🌞✅❤🔥',
};

/** Every code point of "U+41-5A,61". */
function codePointsOf(list: string): number[] {
  return list.split(',').flatMap((span) => {
    const [first = '', last = first] = span.trim().replace(/^U\+/i, '').split('-');
    const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    return Number.isNaN(from) ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

/** How many pixels a character covers. */
function inkOf(character: string, font: string): number {
  const context = createCanvas(48, 48).getContext('2d');
  context.font = font;
  context.fillText(character, 8, 36);
  const { data } = context.getImageData(0, 0, 48, 48);
  return data.filter((value, index) => index % 4 === 3 && value > 60).length;
}

describe('font book', () => {
  it.each(Object.entries(samples))('%s text is drawn from our own fonts, every character', (_, text) => {
    expect(fontBook.missing(text)).toEqual([]);
    const held = new Set(fontBook.faces(text).flatMap(({ path }) => [...readFontCharacters(fontFile(path))]));
    const absent = [...text].filter((character) => !/\s/.test(character) && !held.has(character.codePointAt(0) ?? 0));
    expect(absent).toEqual([]);
  });

  it('a character that no font holds is named once', () => {
    expect(fontBook.missing('a\u{13000}b\u{13000}')).toEqual(['\u{13000}']);
    expect(fontBook.missing('plain text\u200d\ufe0f')).toEqual([]);
  });

  it('plain English needs the Latin files of the main family and no other', () => {
    expect(new Set(fontBook.faces('Good morning').map((face) => face.family))).toEqual(
      new Set(['Plus Jakarta Sans latin']),
    );
    expect(fontBook.families('Good morning').startsWith('"Plus Jakarta Sans latin"')).toBe(true);
  });

  it('the language of the film decides which shapes Han characters take', () => {
    const japanese = createFontBook(unicodeRanges, { language: 'ja-JP' }).families('直');
    const chinese = createFontBook(unicodeRanges, { language: 'zh-CN' }).families('直');
    expect(japanese).toContain('Noto Sans JP');
    expect(chinese).toContain('Noto Sans SC');
    expect(chinese).not.toContain('Noto Sans JP');
  });

  it('the files of a text hold its capitals too, for what is drawn in capitals', () => {
    const held = new Set(fontBook.faces('ÿ').flatMap(({ path }) => [...readFontCharacters(fontFile(path))]));
    expect(held.has('Ÿ'.codePointAt(0) ?? 0)).toBe(true);
  });

  it.each(fontPackages)('$packageName: the table of gaps names exactly what its files lack', (fontPackage) => {
    const table = Object.entries(unicodeRanges[fontPackage.packageName] ?? {})
      .map(([key, spans]) => ({ name: key.replace(/[[\]]/g, ''), spans }))
      .filter(({ name }) => fontPackage.subsets?.includes(name) ?? true);
    const listed = new Set(table.flatMap(({ spans }) => codePointsOf(spans)));
    const held = new Set(
      table.flatMap(({ name }) => [
        ...readFontCharacters(fontFile(fontFilePath(fontPackage, name, fontPackage.weights?.[0] ?? null))),
      ]),
    );
    const gaps = new Set(codePointsOf(fontGaps[fontPackage.packageName] ?? ''));
    expect([...listed].filter((it) => held.has(it) === gaps.has(it))).toEqual([]);
  });

  it.each(styles.map(({ id, type }) => [id, type] as const))(
    'in the style %s every character of an English text leaves ink in every weight',
    (_, type) => {
      const book = createFontBook(unicodeRanges, { type });
      const characters = [
        ...String.fromCharCode(...Array.from({ length: 94 }, (__, index) => 33 + index)),
        ...'€£¥°“”‘’–—…',
      ];
      for (const role of ['display', 'text', 'code'] as const) {
        for (const { path, family } of book.faces(characters.join(''), role))
          GlobalFonts.register(fontFile(path), family);
        for (const weight of [500, 700, 800]) {
          const families = book.families(characters.join(''), role);
          const blank = characters.filter((character) => inkOf(character, `${weight} 32px ${families}`) < 6);
          expect(blank, `${role} ${weight}`).toEqual([]);
        }
      }
    },
  );

  it('every package of the list is installed and names its subsets', () => {
    for (const { packageName } of fontPackages) expect(Object.keys(unicodeRanges[packageName] ?? {})).not.toEqual([]);
  });
});
