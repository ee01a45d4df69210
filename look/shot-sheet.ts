// The six shots, in both orientations side by side.
import type { Orientation, SetId } from '../src/model/storyboard.ts';
import { sampleGraphics } from './sample-graphics.ts';
import type { Sheet, Tile } from './sheet.ts';
import { drawFrame, type StillOrder, stillTimeline } from './still.ts';

const heightPx = 324;
const gapPx = 6;
const landscapePx = Math.round((heightPx * 16) / 9);
const portraitPx = Math.round((heightPx * 9) / 16);
const card = sampleGraphics['bar'];
const graphics = card === undefined ? [] : [card];

type Shown = Omit<StillOrder, 'orientation' | 'graphics'> & Partial<Pick<StillOrder, 'graphics'>>;
const place = (avatarId: string, set: SetId) => ({ avatarId, set });

const shots: readonly (readonly [label: string, shown: Shown])[] = [
  ['close', { ...place('nia-robinson', 'park'), shot: 'close' }],
  ['medium', { ...place('arjun-mehta', 'office'), gesture: 'open' }],
  ['wide', { ...place('priya-raman', 'stage'), shot: 'wide', gesture: 'present' }],
  ['wide', { ...place('amara-okafor', 'hospital'), shot: 'wide' }],
  ['seated behind a desk', { ...place('daniel-kovacs', 'studio'), shot: 'seated', gesture: 'chop' }],
  ['seated behind a desk', { ...place('emily-hart', 'shop'), shot: 'seated' }],
  ['beside a graphic, pointing at it', { ...place('maya-lindholm', 'city'), gesture: 'point', graphics }],
  ['in a circle over a graphic', { ...place('kofi-asante', 'gradient'), inCircle: true, graphics }],
];

const createTile = ([label, shown]: (typeof shots)[number]): Tile => {
  const timelineIn = (orientation: Orientation) =>
    stillTimeline({ graphics: [], spoken: 'Good morning and welcome', ...shown, orientation });
  return {
    label,
    draw: async (context) => {
      await drawFrame(context, timelineIn('landscape'), { frameIndex: 34, widthPx: landscapePx });
      context.translate(landscapePx + gapPx, 0);
      await drawFrame(context, timelineIn('portrait'), { frameIndex: 34, widthPx: portraitPx });
    },
  };
};

export const shotSheets: readonly Sheet[] = [
  {
    ...{ name: 'shots', columns: 2, tileWidthPx: landscapePx + gapPx + portraitPx, tileHeightPx: heightPx },
    tiles: () => shots.map(createTile),
  },
];
