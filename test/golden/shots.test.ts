// Small pictures of the six shots in both orientations, and of a presenter in other light and weather. A change that
// shows has to be looked at before it is accepted. `npm run golden:update` writes them anew.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sampleGraphics } from '../../look/sample-graphics.ts';
import { type StillOrder, stillTimeline } from '../../look/still.ts';
import { drawStill } from '../../src/film/draw-still.ts';
import type { SetVariant } from '../../src/model/storyboard.ts';
import { meanDifference } from './mean-difference.ts';

const longSidePx = 320;
const frameIndex = 34;
/** Mean difference of a channel. JPEG and anti-aliasing stay below it, a presenter moved or darkened does not. */
const meanDifferenceMax = 1.5;

const card = sampleGraphics['bar'];
const graphics = card === undefined ? [] : [card];
const inLight = (variant: Partial<SetVariant>): SetVariant => ({
  time: 'day',
  weather: 'clear',
  tint: null,
  ...variant,
});

type Shown = Omit<StillOrder, 'orientation' | 'graphics'> & Partial<Pick<StillOrder, 'graphics'>>;

const shots: Readonly<Record<string, Shown>> = {
  close: { avatarId: 'nia-robinson', set: 'park', shot: 'close' },
  medium: { avatarId: 'arjun-mehta', set: 'office', gesture: 'open' },
  wide: { avatarId: 'priya-raman', set: 'stage', shot: 'wide', gesture: 'present' },
  seated: { avatarId: 'daniel-kovacs', set: 'studio', shot: 'seated', gesture: 'chop' },
  'seated in a toque': { avatarId: 'samuel-mensah', set: 'kitchen', shot: 'seated' },
  shared: { avatarId: 'maya-lindholm', set: 'city', gesture: 'point', graphics },
  circle: { avatarId: 'kofi-asante', set: 'gradient', inCircle: true, graphics },
};
const lights: Readonly<Record<string, Shown>> = {
  night: { avatarId: 'maya-lindholm', set: 'city', setVariant: inLight({ time: 'night' }) },
  evening: { avatarId: 'emily-hart', set: 'beach', setVariant: inLight({ time: 'evening' }) },
  rain: { avatarId: 'amara-okafor', set: 'park', setVariant: inLight({ weather: 'rain' }) },
  'night indoors': { avatarId: 'helen-whitaker', set: 'living-room', setVariant: inLight({ time: 'night' }) },
};

const tiles = [
  ...Object.entries(shots).flatMap(([name, shown]) =>
    (['landscape', 'portrait'] as const).map((orientation) => ({ name: `${name} ${orientation}`, shown, orientation })),
  ),
  ...Object.entries(lights).map(([name, shown]) => ({ name, shown, orientation: 'landscape' as const })),
];

it.each(tiles)('the shot $name looks as it was accepted', async ({ name, shown, orientation }) => {
  const large = stillTimeline({ graphics: [], spoken: 'Good morning and welcome', ...shown, orientation });
  const shrink = longSidePx / Math.max(large.widthPx, large.heightPx);
  const small = { ...large, widthPx: large.widthPx * shrink, heightPx: large.heightPx * shrink };
  const drawn = await drawStill(small, frameIndex);
  const file = join(import.meta.dirname, 'shots', `${name.replaceAll(' ', '-')}.jpg`);
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, drawn);
  expect(await meanDifference(drawn, await readFile(file))).toBeLessThan(meanDifferenceMax);
});
