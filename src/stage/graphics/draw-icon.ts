// An icon stroked at a place and size.
import type { Paint } from '../../drawing/curves.ts';
import type { CanvasKit, Context2D, Outline } from '../../model/surface.ts';
import type { StageAssets } from '../assets.ts';

/** An icon ready to draw. */
export interface Icon {
  readonly draw: (context: Context2D, place: IconPlace) => void;
}

/** The square an icon fills, and its strokes. */
interface IconPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly paint: Paint;
  /** Stroke width on the 24-unit grid. */
  readonly strokeWidth?: number;
}

/** The icon of a name, or null without a name or when there is no such icon. */
export function createIcon(name: string | null, assets: StageAssets): Icon | null {
  const strokes = name === null ? null : assets.icon(name);
  if (strokes === null) return null;
  return iconOf(
    strokes.map((stroke) => stroke.pathData),
    assets.canvasKit,
  );
}

function iconOf(paths: readonly string[], canvasKit: CanvasKit): Icon {
  const outlines: readonly Outline[] = paths.map((path) => canvasKit.createOutline(path));
  return {
    draw: (context, { x, y, size, paint, strokeWidth = 2 }) => {
      context.save();
      context.translate(x, y);
      context.scale(size / 24, size / 24);
      context.strokeStyle = paint;
      context.lineWidth = strokeWidth;
      context.lineCap = 'round';
      context.lineJoin = 'round';
      for (const outline of outlines) context.stroke(outline);
      context.restore();
    },
  };
}
