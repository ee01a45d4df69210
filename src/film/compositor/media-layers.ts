// The user's picture or page that fills a scene, as what never changes and what moves.
import type { PlacedMedia, Timeline } from '../../model/timeline.ts';
import { stageSize } from '../../model/timeline.ts';
import type { StageAssets } from '../../stage/assets.ts';
import { pictureOf } from '../../stage/graphics/picture-card.ts';
import { createPage } from '../../stage/media/create-page.ts';
import { createPicture } from '../../stage/media/create-picture.ts';
import { createRaster, type Raster } from '../canvas-kit.ts';
import type { Layer } from './layer.ts';

interface MediaScene {
  readonly timeline: Timeline;
  readonly assets: StageAssets;
  readonly pixelsPerUnit: number;
  /** The set behind a page. */
  readonly ground: Raster;
}

/** Makes the ground and the layers of a scene's media; of a clip, what surrounds it and what stands for it in a still. */
export function mediaPicture(
  placed: PlacedMedia,
  { timeline, assets, pixelsPerUnit, ground }: MediaScene,
): { readonly backdrop: Raster; readonly layers: readonly Layer[] } {
  const { clip } = placed.source;
  const media = clip === undefined ? placed : { ...placed, use: { ...placed.use, move: 'none' as const } };
  const { style, frameRate, widthPx, heightPx, orientation } = timeline;
  const picture = pictureOf(clip?.poster ?? media.source.file, assets.picture);
  const { canvasKit } = assets;
  const input = { media, picture, style, canvasKit, stage: stageSize(orientation), pixelsPerUnit };
  const drawing = media.use.kind === 'page' ? createPage({ ...input, ground, frameRate }) : createPicture(input);
  const backdrop = createRaster(widthPx, heightPx, { opaque: true });
  backdrop.context.scale(pixelsPerUnit, pixelsPerUnit);
  drawing.paintGround(backdrop.context);
  backdrop.context.resetTransform();
  backdrop.finish();
  if (drawing.isStill) return { backdrop, layers: [] };
  const { box, changes, draw } = drawing;
  return { backdrop, layers: [{ kind: 'moving', box, changes, draw }] };
}
