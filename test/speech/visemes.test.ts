import { describe, expect, test } from 'vitest';
import type { TimedPhone } from '../../src/model/voice-track.ts';
import { findWordPhones } from '../../src/speech/engines/flite-words.ts';
import { phonesToVisemes } from '../../src/speech/visemes.ts';

/** Phones of 100 ms each. */
const phonesOf = (names: string): readonly TimedPhone[] =>
  names.split(' ').map((phone, index) => ({ phone, startMs: index * 100, endMs: (index + 1) * 100 }));

describe('mouth shapes', () => {
  test('follow the phones and rest in silence', () => {
    expect(phonesToVisemes(phonesOf('pau b ah f pau')).map(({ viseme }) => viseme)).toEqual([
      'sil',
      'PP',
      'aa',
      'FF',
      'sil',
    ]);
  });

  test('of a diphthong are two, the second the shorter', () => {
    const [first, second] = phonesToVisemes(phonesOf('ay'));
    expect(first).toMatchObject({ viseme: 'aa', startMs: 0 });
    expect(second).toMatchObject({ viseme: 'I', endMs: 100 });
    expect(second?.startMs).toBe(first?.endMs);
    expect(second?.startMs).toBeGreaterThan(50);
  });

  test('that are equal in a row are one', () => {
    expect(phonesToVisemes(phonesOf('m b iy'))).toEqual([
      { viseme: 'PP', startMs: 0, endMs: 200 },
      { viseme: 'I', startMs: 200, endMs: 300 },
    ]);
  });

  test('exist for every phone the engine has', () => {
    const all =
      'aa ae ah ao aw ax ay b ch d dh eh er ey f g hh ih iy jh k l m n ng ow oy p r s sh t th uh uw v w y z zh'.split(
        ' ',
      );
    for (const phone of all) expect(phonesToVisemes(phonesOf(phone))[0]?.viseme, phone).not.toBe('sil');
  });
});

describe('phones of a sentence go to its words', () => {
  const words = (text: string): readonly (readonly string[])[] =>
    text.split(' | ').map((phones) => phones.split(' ').filter((phone) => phone !== ''));

  test('where each word sounds as it does alone', () => {
    expect(findWordPhones('dh ax k ae t'.split(' '), words('dh ax | k ae t'))).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 5 },
    ]);
  });

  test('where a vowel differs in the sentence', () => {
    expect(findWordPhones('dh iy ey p ax r eh d'.split(' '), words('dh ax | ey p | ey | r iy d'))).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
      { start: 4, end: 5 },
      { start: 5, end: 8 },
    ]);
  });

  test('with an empty range for a word that says nothing, and none lost', () => {
    expect(findWordPhones('hh ay dh eh r'.split(' '), words('hh ay |  | dh eh r'))).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 2 },
      { start: 2, end: 5 },
    ]);
  });
});
