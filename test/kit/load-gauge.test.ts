import { expect, onTestFinished, test, vi } from 'vitest';
import { createLoadGauge } from '../../src/kit/load-gauge.ts';

function openGauge() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const heard: boolean[] = [];
  const gauge = createLoadGauge((isBusy) => heard.push(isBusy));
  onTestFinished(() => gauge[Symbol.dispose]());
  /** So many requests a second, evenly. */
  const ask = (perSecond: number, seconds: number): void => {
    for (let count = 0; count < perSecond * seconds; count += 1) {
      gauge.note();
      vi.advanceTimersByTime(1000 / perSecond);
    }
  };
  return { heard, ask };
}

test('a few requests a second are calm', () => {
  const { heard, ask } = openGauge();
  ask(20, 10);
  expect(heard).toEqual([]);
});

test('many requests are busy once, and calm two seconds after the last of them', () => {
  const { heard, ask } = openGauge();
  ask(100, 10);
  expect(heard).toEqual([true]);
  vi.advanceTimersByTime(1500);
  expect(heard).toEqual([true]);
  vi.advanceTimersByTime(600);
  expect(heard).toEqual([true, false]);
});
