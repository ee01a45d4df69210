// A contact sheet: labelled pictures in rows, drawn into one PNG.
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';

/** One picture of a sheet. It draws onto a context in pixels of the tile, clipped to it. */
export interface Tile {
  readonly label: string;
  readonly draw: (context: SKRSContext2D) => void | Promise<void>;
}

/** A family of pictures kept in `docs/look`. */
export interface Sheet {
  /** The file's name without its ending. */
  readonly name: string;
  readonly columns: number;
  readonly tileWidthPx: number;
  readonly tileHeightPx: number;
  readonly tiles: () => readonly Tile[] | Promise<readonly Tile[]>;
}

const gapPx = 10;
const labelHeightPx = 26;

/** Draws a sheet and gives its PNG. */
export async function drawSheet(sheet: Sheet): Promise<Buffer> {
  const tiles = await sheet.tiles();
  const rows = Math.ceil(tiles.length / sheet.columns);
  const [stepX, stepY] = [sheet.tileWidthPx + gapPx, sheet.tileHeightPx + labelHeightPx + gapPx];
  const canvas = createCanvas(gapPx + sheet.columns * stepX, gapPx + rows * stepY);
  const context = canvas.getContext('2d');
  context.fillStyle = '#1d2029';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const [index, tile] of tiles.entries()) {
    const x = gapPx + (index % sheet.columns) * stepX;
    const y = gapPx + Math.floor(index / sheet.columns) * stepY;
    context.save();
    context.beginPath();
    context.rect(x, y, sheet.tileWidthPx, sheet.tileHeightPx);
    context.clip();
    context.translate(x, y);
    await tile.draw(context);
    context.restore();
    context.fillStyle = '#dfe3ee';
    context.font = '500 16px "Plus Jakarta Sans latin"';
    context.fillText(tile.label, x + 2, y + sheet.tileHeightPx + 19);
  }
  return canvas.encode('png');
}
