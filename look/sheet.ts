// A contact sheet: labelled pictures in rows, drawn into one PNG.
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';

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

/** The most a sheet may weigh: they are kept in the repository. */
const mostBytes = 1_450_000;

/** Draws a sheet and gives its PNG, smaller than drawn where it would weigh too much. */
export async function drawSheet(sheet: Sheet): Promise<Buffer> {
  const canvas = await drawTiles(sheet);
  let [png, share] = [await canvas.encode('png'), 1];
  while (png.length > mostBytes) {
    share *= Math.min(0.97, Math.sqrt(mostBytes / png.length));
    png = await shrunk(canvas, share).encode('png');
  }
  return png;
}

function shrunk(canvas: Canvas, share: number): Canvas {
  const small = createCanvas(Math.round(canvas.width * share), Math.round(canvas.height * share));
  const context = small.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, small.width, small.height);
  return small;
}

async function drawTiles(sheet: Sheet): Promise<Canvas> {
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
  return canvas;
}
