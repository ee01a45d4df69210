// Every kind of graphic: full pictures and beside a presenter, in both orientations.
import type { Graphic } from '../src/model/graphics.ts';
import type { Orientation } from '../src/model/storyboard.ts';
import { sampleGraphics } from './sample-graphics.ts';
import type { Sheet, Tile } from './sheet.ts';
import { drawFrame, stillTimeline } from './still.ts';

interface GraphicsSheet {
  readonly name: string;
  readonly orientation: Orientation;
  readonly avatarId: string | null;
  readonly columns: number;
  readonly tileWidthPx: number;
}

const createTile = (label: string, graphic: Graphic, { orientation, avatarId, tileWidthPx }: GraphicsSheet): Tile => ({
  label,
  draw: async (context) => {
    const timeline = stillTimeline({ graphics: [graphic], orientation, avatarId });
    // Everything has come in, nothing leaves yet.
    await drawFrame(context, timeline, { frameIndex: timeline.frameCount - 15, widthPx: tileWidthPx });
  },
});

const createSheet = (sheet: GraphicsSheet): Sheet => {
  const { name, orientation, columns, tileWidthPx } = sheet;
  const tileHeightPx = Math.round(orientation === 'landscape' ? (tileWidthPx * 9) / 16 : (tileWidthPx * 16) / 9);
  const tiles = () => Object.entries(sampleGraphics).map(([label, graphic]) => createTile(label, graphic, sheet));
  return { name, columns, tileWidthPx, tileHeightPx, tiles };
};

export const graphicsSheets: readonly Sheet[] = [
  createSheet({ name: 'graphics-landscape', orientation: 'landscape', avatarId: null, columns: 4, tileWidthPx: 448 }),
  createSheet({ name: 'graphics-portrait', orientation: 'portrait', avatarId: null, columns: 7, tileWidthPx: 252 }),
  createSheet({
    name: 'cards-landscape',
    orientation: 'landscape',
    avatarId: 'maya-lindholm',
    columns: 4,
    tileWidthPx: 448,
  }),
  createSheet({
    name: 'cards-portrait',
    orientation: 'portrait',
    avatarId: 'maya-lindholm',
    columns: 7,
    tileWidthPx: 252,
  }),
];
