import { expect, test } from 'vitest';
import { findUnspeakableWords, normalizeText } from '../../src/speech/normalize/normalize-text.ts';

const say = (text: string, written: string, spoken: string): readonly (readonly [string, string])[] =>
  normalizeText(text, [{ written, spoken }]).flatMap(({ tokens }) =>
    tokens.map((token) => [token.display, token.spoken.join(' ')] as const),
  );

test('a given word is said as spelled and shown as written, punctuation and possessive kept', () => {
  expect(say('Dr. Nguyen, meet Nguyen’s team.', 'Nguyen', 'win')).toEqual([
    ['Dr.', 'doctor'],
    ['Nguyen,', 'win'],
    ['meet', 'meet'],
    ['Nguyen’s', "win's"],
    ['team.', 'team'],
  ]);
});

test('a sound of several syllables is several words; capitals alone name letters', () => {
  expect(say('Buy Xiaomi.', 'xiaomi', 'shao-MEE')[1]).toEqual(['Xiaomi.', 'shao mee']);
  expect(say('Learn SQL.', 'SQL', 'S Q L')[1]).toEqual(['SQL.', 'S Q L']);
});

test('a name of several words is said at its first, the rest in silence', () => {
  expect(say('Hear Jean Luc speak.', 'Jean Luc', 'zhon look')).toEqual([
    ['Hear', 'hear'],
    ['Jean', 'zhon look'],
    ['Luc', ''],
    ['speak.', 'speak'],
  ]);
});

test('a word inside another word is not meant', () => {
  expect(say('SQLite is small.', 'SQL', 'sequel')[0]).not.toEqual(['SQLite', 'sequel']);
});

test('a name in letters that no voice knows can be spoken once its sound is given', () => {
  expect(findUnspeakableWords('Meet 王明 today.')).toEqual(['王明']);
  expect(findUnspeakableWords('Meet 王明 today.', [{ written: '王明', spoken: 'wang ming' }])).toEqual([]);
});
