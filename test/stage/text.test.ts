import { describe, expect, it } from 'vitest';
import { iconStrokes } from '../../src/stage/icons.ts';
import { breakText } from '../../src/stage/text/break-text.ts';
import { textDirection } from '../../src/stage/text/direction.ts';
import { createTypesetter } from '../../src/stage/text/typesetter.ts';
import { assets } from './stage-kit.ts';

const typesetter = createTypesetter(assets);
const style = { weight: 700, size: 40 } as const;

describe('line breaks', () => {
  it('words stay whole; scripts without spaces break between words, never before a full stop', () => {
    expect(breakText('good  morning\nall').map((piece) => piece.text)).toEqual(['good', 'morning', 'all']);
    const pieces = breakText('今天天气很好，“阳光”明媚。').map((piece) => piece.text);
    expect(pieces.length).toBeGreaterThan(4);
    for (const piece of pieces) expect(piece).not.toMatch(/^[，。”]/u);
    for (const piece of pieces) expect(piece).not.toMatch(/“$/u);
  });

  it('a line may break after a hyphen between letters, not inside a number', () => {
    expect(breakText('well-known 2020-2024 -5').map((piece) => piece.text)).toEqual([
      'well-',
      'known',
      '2020-2024',
      '-5',
    ]);
  });
});

describe('setting text', () => {
  it('no line is wider than the room, and all words are there', () => {
    const text = 'The quick brown fox jumps over the lazy dog near the old river bank';
    for (const width of [180, 260, 420, 900]) {
      const setting = typesetter.set(text, style, { width, maxLines: 20, balanced: true });
      expect(setting.lines.join(' ')).toBe(text);
      for (const line of setting.lines) expect(typesetter.measure(line, style)).toBeLessThanOrEqual(width);
      expect(setting.isWhole).toBe(true);
    }
  });

  it('balanced lines are about equally long', () => {
    const text = 'Rates stay unchanged until the end of March';
    const room = { width: 800, maxLines: 2 };
    const spread = (balanced: boolean) => {
      const widths = typesetter
        .set(text, style, { ...room, balanced })
        .lines.map((line) => typesetter.measure(line, style));
      expect(widths).toHaveLength(2);
      return Math.max(...widths) - Math.min(...widths);
    };
    expect(spread(true)).toBeLessThan(spread(false));
  });

  it('a word wider than the line is cut between letters, text beyond the last line ends with an ellipsis', () => {
    const cut = typesetter.set('Unbreakable'.repeat(4), style, { width: 300, maxLines: 9 });
    expect(cut).toMatchObject({ isWhole: false, isCut: false });
    expect(cut.lines.join('')).toBe('Unbreakable'.repeat(4));
    const short = typesetter.set('one two three four five six seven', style, { width: 200, maxLines: 2 });
    expect(short.isCut).toBe(true);
    expect(short.lines).toHaveLength(2);
    expect(short.lines[1]).toMatch(/…$/u);
    for (const line of [...cut.lines, ...short.lines]) expect(typesetter.measure(line, style)).toBeLessThanOrEqual(300);
  });

  it('an empty text has no lines', () => {
    expect(typesetter.set('  ', style, { width: 100, maxLines: 2 })).toMatchObject({
      lines: [],
      width: 0,
      isCut: false,
    });
  });
});

describe('writing direction', () => {
  it.each([
    ['Good morning', 'ltr'],
    ['  123 – صباح الخير', 'rtl'],
    ['שלום World', 'rtl'],
    ['World שלום', 'ltr'],
    ['24 %', 'ltr'],
  ] as const)('%s runs %s', (text, direction) => {
    expect(textDirection(text)).toBe(direction);
  });
});

describe('icons', () => {
  it('every element of an icon becomes path data', () => {
    const strokes = iconStrokes([
      ['path', { d: 'M1 2v3' }],
      ['circle', { cx: '12', cy: '12', r: '4' }],
      ['rect', { x: '3', y: '4', width: '18', height: '10', rx: '2' }],
      ['line', { x1: '1', y1: '2', x2: '3', y2: '4' }],
      ['polyline', { points: '1 2 3 4' }],
      ['polygon', { points: '1 2 3 4 5 6' }],
      ['title', {}],
    ]);
    expect(strokes.map((stroke) => stroke.pathData)).toEqual([
      'M1 2v3',
      'M8 12A4 4 0 1 1 16 12A4 4 0 1 1 8 12Z',
      'M5 4h14a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2Z',
      'M1 2L3 4',
      'M1 2 3 4',
      'M1 2 3 4 5 6Z',
    ]);
  });
});
