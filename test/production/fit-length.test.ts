import { describe, expect, it } from 'vitest';
import type { Storyboard } from '../../src/model/storyboard.ts';
import { fitHolds, fitPace } from '../../src/production/fit-length.ts';
import { sceneLengthsMs } from '../../src/timeline/time-scenes.ts';
import { scenes, storyboard, timingOf } from '../timeline/sample-film.ts';

const frameRate = { num: 30, den: 1 };
const timings = scenes.map(timingOf);
const lengthOf = ({ scenes: own }: Storyboard) =>
  sceneLengthsMs({ scenes: own, timings, frameRate }).reduce((sum, each) => sum + each, 0);
const spokenMs = lengthOf(storyboard());

describe('the pace of a film', () => {
  it('stays when no length was asked for, or when it is met', () => {
    expect(fitPace({ storyboard: storyboard(), timings, frameRate })).toBeNull();
    const met = storyboard({ durationTargetMs: Math.round(spokenMs) });
    expect(fitPace({ storyboard: met, timings, frameRate })).toBeNull();
  });

  it.each([0.93, 1.08])('moves towards a length %s times its own, and the decision log says why', (share) => {
    const asked = storyboard({ durationTargetMs: Math.round(spokenMs * share) });
    const fitted = fitPace({ storyboard: asked, timings, frameRate });
    if (share < 1) expect(fitted?.pace).toBeGreaterThan(1);
    else expect(fitted?.pace).toBeLessThan(1);
    expect(fitted?.decisions.at(-1)).toMatchObject({ field: 'pace' });
  });

  it('never leaves what sounds natural', () => {
    const hurried = fitPace({ storyboard: storyboard({ durationTargetMs: 1000 }), timings, frameRate });
    const drawn = fitPace({ storyboard: storyboard({ durationTargetMs: 600_000 }), timings, frameRate });
    expect(hurried?.pace).toBe(1.2);
    expect(drawn?.pace).toBe(0.85);
  });
});

describe('the pauses of a film', () => {
  it('make up a small difference to within a twentieth', () => {
    const targetMs = Math.round(spokenMs + 1800);
    const fitted = fitHolds({ storyboard: storyboard({ durationTargetMs: targetMs }), timings, frameRate });
    expect(Math.abs(lengthOf(fitted) - targetMs)).toBeLessThan(targetMs * 0.05);
    expect(fitted.warnings).toEqual([]);
  });

  it('never become dead air, and a length that cannot be met is said', () => {
    const fitted = fitHolds({ storyboard: storyboard({ durationTargetMs: 90_000 }), timings, frameRate });
    expect(Math.max(...fitted.scenes.map((scene) => scene.holdMs))).toBeLessThanOrEqual(1100);
    expect(fitted.warnings.join()).toMatch(/shorter than asked/);
  });
});
