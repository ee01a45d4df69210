// Every set with a presenter before it, in both orientations side by side, and some sets in other light and weather.
import type { Orientation, SetId, SetVariant } from '../src/model/storyboard.ts';
import { setIdSchema } from '../src/model/storyboard.ts';
import type { Timeline } from '../src/model/timeline.ts';
import type { Sheet, Tile } from './sheet.ts';
import { drawFrame, stillTimeline } from './still.ts';

const heightPx = 216;
const gapPx = 6;
const landscapePx = Math.round((heightPx * 16) / 9);
const portraitPx = Math.round((heightPx * 9) / 16);

/** Who is met there; the rest is shown with the catalogue's first avatar. */
const casts: Partial<Record<SetId, string>> = {
  studio: 'daniel-kovacs',
  kitchen: 'samuel-mensah',
  gradient: 'mei-tanaka',
  office: 'arjun-mehta',
  'living-room': 'helen-whitaker',
  'home-office': 'oliver-bennett',
  classroom: 'thomas-ellery',
  lab: 'kenji-sato',
  hospital: 'amara-okafor',
  warehouse: 'marcus-hale',
  shop: 'sofia-marchetti',
  stage: 'nia-robinson',
  mountains: 'lukas-brandt',
};

const variants: readonly (readonly [SetId, Partial<SetVariant>])[] = [
  ['city', { time: 'night' }],
  ['city', { time: 'evening' }],
  ['city', { weather: 'rain' }],
  ['city', { time: 'night', weather: 'snow' }],
  ['park', { time: 'evening', weather: 'rain' }],
  ['beach', { time: 'evening' }],
  ['mountains', { weather: 'snow' }],
  ['office', { time: 'night' }],
  ['living-room', { time: 'night', weather: 'snow' }],
  ['kitchen', { time: 'evening', tint: '#2e8b57' }],
  ['studio', { tint: '#0d9488' }],
  ['plain', { tint: '#b91c6c' }],
];

const inVariant = (timeline: Timeline, setVariant: SetVariant): Timeline => ({
  ...timeline,
  scenes: timeline.scenes.map((scene) => ({ ...scene, setVariant })),
});

function createTile(set: SetId, changes: Partial<SetVariant> = {}): Tile {
  const variant: SetVariant = { time: 'day', weather: 'clear', tint: null, ...changes };
  const avatarId = casts[set] ?? 'maya-lindholm';
  const timelineIn = (orientation: Orientation) =>
    inVariant(stillTimeline({ graphics: [], orientation, avatarId, set }), variant);
  return {
    label: [set, ...Object.values(changes)].join(', '),
    draw: async (context) => {
      await drawFrame(context, timelineIn('landscape'), { frameIndex: 75, widthPx: landscapePx });
      context.translate(landscapePx + gapPx, 0);
      await drawFrame(context, timelineIn('portrait'), { frameIndex: 75, widthPx: portraitPx });
    },
  };
}

export const setSheets: readonly Sheet[] = [
  {
    name: 'sets',
    columns: 4,
    ...{ tileWidthPx: landscapePx + gapPx + portraitPx, tileHeightPx: heightPx },
    tiles: () => [
      ...setIdSchema.options.map((set) => createTile(set)),
      ...variants.map(([set, changes]) => createTile(set, changes)),
    ],
  },
];
