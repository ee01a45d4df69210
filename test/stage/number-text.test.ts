import { describe, expect, it } from 'vitest';
import { createAxisScale, writeValue } from '../../src/stage/graphics/chart-scale.ts';
import { parseNumberText } from '../../src/stage/graphics/number-text.ts';

describe('number texts', () => {
  it.each([
    ['24 °C', '', '24', ' °C', '12'],
    ['$1.2M', '$', '1.2', 'M', '0.6'],
    ['38 %', '', '38', ' %', '19'],
    ['1,284', '', '1,284', '', '642'],
    ['1.284.000 €', '', '1.284.000', ' €', '642.000'],
    ['3,50 €', '', '3,50', ' €', '1,75'],
    ['−5 °C', '−', '5', ' °C', '3'],
    ['1 200 000 Kč', '', '1 200 000', ' Kč', '600 000'],
    ['+12.50 pts', '+', '12.50', ' pts', '6.25'],
  ])('%s counts up in its own notation and ends as written', (value, before, digits, after, half) => {
    const parsed = parseNumberText(value);
    expect(parsed).toMatchObject({ before, digits, after });
    expect(parsed?.at(0.5)).toBe(half);
    expect(parsed?.at(1)).toBe(digits);
  });

  it.each(['2026', 'about 1999', '9–17 km/h', '3 of 4', 'none', '10:30', '1.2.3'])('%s', (value) => {
    const parsed = parseNumberText(value);
    // A year alone, several numbers, times and versions do not count up; what does, ends as written.
    if (value === 'about 1999') expect(parsed?.at(1)).toBe('1999');
    else expect(parsed).toBeNull();
  });
});

describe('chart scales', () => {
  it('the axis holds every value between round ticks', () => {
    for (const values of [
      [16, 24],
      [0.001, 0.004],
      [-30, 12],
      [5, 5],
      [0, 0],
      [1_000_000, 9_500_000],
    ]) {
      const axis = createAxisScale(values, false);
      expect(axis.low).toBeLessThanOrEqual(Math.min(...values));
      expect(axis.high).toBeGreaterThanOrEqual(Math.max(...values));
      expect(axis.high).toBeGreaterThan(axis.low);
      expect(axis.ticks.length).toBeLessThanOrEqual(7);
    }
  });

  it('values are written unchanged, only long ones in short form', () => {
    expect([0.1 + 0.2, 24, 1284, 1_250_000].map(writeValue)).toEqual(['0.3', '24', '1284', '1.25M']);
  });
});
