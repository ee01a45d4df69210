// Keeps parts of the figure that no pose changes as pictures, to be drawn again under any transform.
import type { Box } from '../../model/geometry.ts';
import type { CanvasKit, Context2D, Surface } from '../../model/surface.ts';

/** What the pictures are made with. */
export interface PictureOptions {
  readonly canvasKit: CanvasKit;
  /** Pixels per figure unit; the largest scale at which the figure will be shown. */
  readonly scale: number;
}

/** A part of the figure, painted inside a box of figure units. */
export interface PicturePart {
  /** Names the part and everything its looks depend on. */
  readonly key: string;
  readonly box: Box;
  /** The piece of the box to draw; all of it if absent. */
  readonly piece?: Box;
  readonly paint: (context: Context2D) => void;
}

/** Draws parts of the figure. */
export interface PictureBook {
  /** Whether parts are kept as pictures; else each is painted afresh. */
  readonly keeps: boolean;
  readonly draw: (context: Context2D, part: PicturePart) => void;
}

// A film has a handful of lights; more pictures than this are of lights long gone.
const mostPictures = 24;

/** Makes a book; without options it keeps nothing and paints every part afresh. */
export function createPictureBook(options?: PictureOptions): PictureBook {
  return options ? keepingBook(options) : { keeps: false, draw: paintAfresh };
}

function paintAfresh(context: Context2D, { box, piece = box, paint }: PicturePart): void {
  context.save();
  context.beginPath();
  context.rect(piece.x, piece.y, piece.width, piece.height);
  context.clip();
  paint(context);
  context.restore();
}

function keepingBook({ canvasKit, scale }: PictureOptions): PictureBook {
  const pages = new Map<string, Surface>();
  const pageOf = ({ key, box, paint }: PicturePart): Surface => {
    const known = pages.get(key);
    if (known) return known;
    const page = canvasKit.createSurface(Math.ceil(box.width * scale), Math.ceil(box.height * scale));
    page.context.scale(scale, scale);
    page.context.translate(-box.x, -box.y);
    paint(page.context);
    // Drawing is deferred: without this the part would be painted anew whenever it is shown.
    page.finish?.();
    const [oldest] = pages.keys();
    if (oldest !== undefined && pages.size >= mostPictures) pages.delete(oldest);
    pages.set(key, page);
    return page;
  };
  return {
    keeps: true,
    draw: (context, part) => {
      const { box, piece = box } = part;
      const [fromX, fromY] = [(piece.x - box.x) * scale, (piece.y - box.y) * scale];
      const { picture } = pageOf(part);
      const [width, height] = [piece.width * scale, piece.height * scale];
      context.drawImage(picture, fromX, fromY, width, height, piece.x, piece.y, piece.width, piece.height);
    },
  };
}
