// Every set with a presenter before it, in both orientations side by side, and sets in other light and weather.
import type { Orientation, SetId, SetVariant } from '../src/model/storyboard.ts';
import { setIdSchema } from '../src/model/storyboard.ts';
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
  park: 'claire-fontaine',
  beach: 'emily-hart',
};

const variants: readonly (readonly [SetId, Partial<SetVariant>])[] = [
  ...(['city', 'park', 'beach', 'mountains'] as const).flatMap(
    (set) =>
      [
        [set, { time: 'evening' }],
        [set, { time: 'night' }],
        [set, { weather: 'rain' }],
        [set, { time: 'night', weather: 'snow' }],
      ] as const,
  ),
  ...(['office', 'living-room', 'kitchen', 'hospital', 'classroom', 'warehouse'] as const).map(
    (set) => [set, { time: 'night' }] as const,
  ),
  ['living-room', { time: 'evening' }],
  ['home-office', { weather: 'rain' }],
  ['kitchen', { time: 'evening', tint: '#2e8b57' }],
  ['studio', { tint: '#0d9488' }],
  ['plain', { tint: '#b91c6c' }],
  ['gradient', { tint: '#b45309' }],
];

function createTile(set: SetId, changes: Partial<SetVariant> = {}): Tile {
  const setVariant: SetVariant = { time: 'day', weather: 'clear', tint: null, ...changes };
  const avatarId = casts[set] ?? 'maya-lindholm';
  const timelineIn = (orientation: Orientation) =>
    stillTimeline({ graphics: [], orientation, avatarId, set, setVariant });
  return {
    label: [set, ...Object.values(changes)].join(', '),
    draw: async (context) => {
      await drawFrame(context, timelineIn('landscape'), { frameIndex: 75, widthPx: landscapePx });
      context.translate(landscapePx + gapPx, 0);
      await drawFrame(context, timelineIn('portrait'), { frameIndex: 75, widthPx: portraitPx });
    },
  };
}

const size = { columns: 4, tileWidthPx: landscapePx + gapPx + portraitPx, tileHeightPx: heightPx };

export const setSheets: readonly Sheet[] = [
  { name: 'sets', ...size, tiles: () => setIdSchema.options.map((set) => createTile(set)) },
  { name: 'set-variants', ...size, tiles: () => variants.map(([set, changes]) => createTile(set, changes)) },
];
