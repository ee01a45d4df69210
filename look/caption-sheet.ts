// The four caption looks in both orientations.
import { styles } from '../src/catalog/styles.ts';
import type { Orientation } from '../src/model/storyboard.ts';
import type { CaptionLook } from '../src/model/style.ts';
import type { Sheet, Tile } from './sheet.ts';
import { drawFrame, stillTimeline } from './still.ts';

/** A style that has the look, for its typeface and colours. */
const styleOf: Readonly<Record<CaptionLook, string>> = {
  plain: 'corporate',
  highlight: 'classic',
  karaoke: 'modern',
  'big-word': 'social',
};
const spoken = 'Good morning and welcome. Here is what the new numbers mean for all of us';

const createTiles = (orientation: Orientation, widthPx: number): readonly Tile[] =>
  Object.entries(styleOf).map(([look, id]): Tile => {
    const style = styles.find((one) => one.id === id);
    return {
      label: `${look} (${style?.name ?? id})`,
      draw: async (context) => {
        if (style === undefined) return;
        const timeline = stillTimeline({
          graphics: [],
          orientation,
          style,
          avatarId: 'kenji-sato',
          set: 'studio',
          spoken,
        });
        await drawFrame(context, timeline, { frameIndex: 82, widthPx });
      },
    };
  });

export const captionSheets: readonly Sheet[] = [
  {
    ...{ name: 'captions', columns: 4, tileWidthPx: 448, tileHeightPx: 252 },
    tiles: () => createTiles('landscape', 448),
  },
  {
    ...{ name: 'captions-portrait', columns: 4, tileWidthPx: 324, tileHeightPx: 576 },
    tiles: () => createTiles('portrait', 324),
  },
];
