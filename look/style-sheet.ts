// One and the same frame in every style: presenter, card, lower third and captions.
import { findAvatar } from '../src/catalog/avatars.ts';
import { styles } from '../src/catalog/styles.ts';
import type { Graphic } from '../src/model/graphics.ts';
import type { Style } from '../src/model/style.ts';
import { sampleGraphics } from './sample-graphics.ts';
import type { Sheet, Tile } from './sheet.ts';
import { drawFrame, stillTimeline } from './still.ts';

const tileWidthPx = 448;
const avatarId = 'maya-lindholm';

function createTile(style: Style): Tile {
  const graphic = sampleGraphics['list'];
  const { name = '', role = '' } = findAvatar(avatarId) ?? {};
  const lowerThird: Graphic = { kind: 'lower-third', cueWord: null, name, role };
  return {
    label: `${style.name}: ${style.traits.slice(0, 3).join(', ')}`,
    draw: async (context) => {
      const timeline = stillTimeline({
        graphics: [...(graphic === undefined ? [] : [graphic]), lowerThird],
        ...{ orientation: 'landscape', style, avatarId },
        spoken: 'Good morning and welcome. Here is what the new numbers mean for all of us',
      });
      await drawFrame(context, timeline, { frameIndex: 108, widthPx: tileWidthPx });
    },
  };
}

export const styleSheets: readonly Sheet[] = [
  { name: 'styles', columns: 4, tileWidthPx, tileHeightPx: 252, tiles: () => styles.map(createTile) },
];
