// Keeps parts of the figure that no pose changes as pictures, to be drawn again under any transform.
import type { Box } from '../../model/geometry.ts';
import type { CanvasKit, Context2D, Surface } from '../../model/surface.ts';

/** What the pictures are made with. */
export interface PictureOptions {
  readonly canvasKit: CanvasKit;
  /** Pixels per figure unit; the largest scale at which the figure will be shown. */
  readonly scale: number;
}

/** Draws a part inside a box of figure units, from its kept picture where there is one. */
export interface PictureBook {
  /** `key` names the part and everything its looks depend on. */
  readonly draw: (context: Context2D, key: string, box: Box, paint: (context: Context2D) => void) => void;
}

// A film has a handful of lights; more pictures than this are of lights long gone.
const mostPictures = 48;

/** Makes a book; without options it keeps nothing and draws every part afresh. */
export function createPictureBook(options?: PictureOptions): PictureBook {
  return options ? keepingBook(options) : { draw: drawAfresh };
}

function drawAfresh(context: Context2D, _key: string, box: Box, paint: (context: Context2D) => void): void {
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.clip();
  paint(context);
  context.restore();
}

function keepingBook({ canvasKit, scale }: PictureOptions): PictureBook {
  const pages = new Map<string, Surface>();
  const makePage = (box: Box, paint: (context: Context2D) => void): Surface => {
    const page = canvasKit.createSurface(Math.ceil(box.width * scale), Math.ceil(box.height * scale));
    page.context.scale(scale, scale);
    page.context.translate(-box.x, -box.y);
    paint(page.context);
    return page;
  };
  return {
    draw: (context, key, box, paint) => {
      let page = pages.get(key);
      if (!page) {
        page = makePage(box, paint);
        const [oldest] = pages.keys();
        if (oldest !== undefined && pages.size >= mostPictures) pages.delete(oldest);
        pages.set(key, page);
      }
      context.drawImage(page.picture, box.x, box.y, page.widthPx / scale, page.heightPx / scale);
    },
  };
}
