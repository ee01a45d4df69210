import { expect, test } from 'vitest';
import { workOfFilm, workOfRequest } from '../../src/wiring/film-work.ts';

const second = (shortSidePx: number) => workOfFilm({ filmSeconds: 1000, drawnSeconds: 1000, shortSidePx }) / 1000;

test('a draft is a few times less work than the film, and a film that is at hand less again', () => {
  expect(second(1080) / second(360)).toBeGreaterThan(2);
  expect(second(1080) / second(720)).toBeGreaterThan(1.3);
  const kept = workOfFilm({ filmSeconds: 1000, drawnSeconds: 0, shortSidePx: 1080 }) / 1000;
  expect(second(1080) / kept).toBeGreaterThan(4);
});

test('what was measured is what the estimate says, within a third', () => {
  const measured = [
    { filmSeconds: 18.1, drawnSeconds: 18.1, shortSidePx: 360, seconds: 6.3 },
    { filmSeconds: 3.9, drawnSeconds: 3.9, shortSidePx: 360, seconds: 2.4 },
    { filmSeconds: 30.1, drawnSeconds: 30.1, shortSidePx: 1080, seconds: 24.5 },
    { filmSeconds: 24.7, drawnSeconds: 0, shortSidePx: 1080, seconds: 6.4 },
    { filmSeconds: 30.1, drawnSeconds: 30.1, shortSidePx: 360, seconds: 10.5 },
  ];
  for (const { seconds, ...film } of measured) {
    const ratio = workOfFilm(film) / seconds;
    expect(ratio, JSON.stringify(film)).toBeGreaterThan(0.66);
    expect(ratio, JSON.stringify(film)).toBeLessThan(1.34);
  }
});

test('a request with a plan is as long as the plan, one without as its prompt asks', () => {
  const asked = { prompt: 'Ten minutes about tea.', draft: true };
  const planned = workOfRequest({ ...asked, length: { filmSeconds: 4, drawnSeconds: 0 } }, 1080);
  expect(planned).toBe(workOfFilm({ filmSeconds: 4, drawnSeconds: 0, shortSidePx: 360 }));
  expect(workOfRequest(asked, 1080)).toBe(workOfFilm({ filmSeconds: 600, drawnSeconds: 600, shortSidePx: 360 }));
});
