// Builds the picture of a timeline's scene from the set, the presenter's figure, the graphics and the captions.
import { resolve } from 'node:path';
import { frameToMs } from '../../kit/time.ts';
import type { Light } from '../../model/light.ts';
import type { Orientation } from '../../model/storyboard.ts';
import type { PlacedMedia, PresenterPlacement, Timeline, TimelineScene } from '../../model/timeline.ts';
import { stageSize } from '../../model/timeline.ts';
import { createFigure, type Figure } from '../../presenter/figure.ts';
import type { StageAssets } from '../../stage/assets.ts';
import { createCaptions } from '../../stage/captions/create-captions.ts';
import { createGraphic } from '../../stage/graphics/create-graphic.ts';
import { pictureOf } from '../../stage/graphics/picture-card.ts';
import { createBackdrop, createSet } from '../../stage/sets/create-set.ts';
import type { StageSet } from '../../stage/sets/stage-set.ts';
import { createRaster, type Raster } from '../canvas-kit.ts';
import { loadPortrait, type SizedPortrait, sizePortrait } from '../open-portrait.ts';
import { loadStageAssets } from '../stage-assets.ts';
import { circleLayer } from './circle-layer.ts';
import { sceneClip } from './clip-scene.ts';
import { deskLayers, figureLayer, restsOnDesk } from './figure-layer.ts';
import type { PaintScene } from './film-compositor.ts';
import { findCover, findDeskTop, snapToPixels } from './foreground.ts';
import type { Layer } from './layer.ts';
import { mediaPicture } from './media-layers.ts';
import {
  type PortraitScene,
  portraitCircleLayer,
  portraitGround,
  portraitLayer,
  portraitWidthPx,
} from './portrait-layer.ts';
import { deskYOf, standingX } from './presenter-place.ts';
import { captionsOfScene } from './scene-captions.ts';
import type { SceneClip } from './scene-compositor.ts';

/** A set whose backdrop is a finished raster. */
interface FilmSet extends Omit<StageSet, 'backdrop'> {
  readonly backdrop: Raster;
  /** Stage y from which on the foreground covers the whole width of the picture; the picture's height without one. */
  readonly coveredFrom: number;
  /** Stage y of the desk's edge before the presenter; null without a desk. */
  readonly deskTop: number | null;
}

interface Workshop {
  readonly timeline: Timeline;
  readonly assets: StageAssets;
  readonly pixelsPerUnit: number;
  readonly setFor: (scene: TimelineScene) => FilmSet;
  readonly clipOf: (media: PlacedMedia) => SceneClip | null;
  readonly figureFor: (presenter: PresenterPlacement, light: Light) => Figure;
  readonly portraitFor: (widthPx: number) => SizedPortrait;
}

/** Sets and figures that are kept for scenes to come. */
const keptSets = 2;
const keptFigures = 2;
/** Things in the background move every second frame unless they ask for less; nobody sees the difference. */
const movingStep = 2;

/** Loads what a film needs and gives the function that paints its scenes. Names of media count from `mediaDir`. */
export async function openScenePainter(timeline: Timeline, mediaDir = '.'): Promise<PaintScene> {
  const assets = await loadStageAssets(timeline, mediaDir);
  const pixelsPerUnit = timeline.widthPx / stageSize(timeline.orientation).width;
  const hasClips = timeline.scenes.some(({ media }) => media?.source.clip !== undefined);
  // Only films with clips load the decoder's libraries.
  const openClip = hasClips ? (await import('../clips/open-clip.ts')).openClip : null;
  const pathOf = (file: string) => resolve(mediaDir, file);
  const workshop: Workshop = {
    clipOf: (media) =>
      openClip === null || media.source.clip === undefined
        ? null
        : sceneClip(media, { timeline, pixelsPerUnit, pathOf, openClip }),
    ...{ timeline, assets, pixelsPerUnit },
    setFor: keepLast(
      keptSets,
      (scene) => setKey(scene, timeline.orientation),
      (scene) => buildSet(scene, { timeline, assets, pixelsPerUnit }),
    ),
    figureFor: createFigureKeeper(assets, pixelsPerUnit),
    portraitFor: await openPortraits(timeline, mediaDir),
  };
  return (sceneIndex) => {
    const scene = timeline.scenes[sceneIndex];
    if (scene === undefined) throw new RangeError(`The timeline has no scene ${sceneIndex}.`);
    return paintScene(scene, sceneIndex, workshop);
  };
}

const setKey = (scene: TimelineScene, orientation: Orientation): string =>
  JSON.stringify([
    ...[scene.set, scene.setSeed, scene.setVariant, standingX(scene) ?? null, deskYOf(scene, orientation) ?? null],
    scene.backdrop?.use ?? null,
  ]);

function paintScene(scene: TimelineScene, sceneIndex: number, workshop: Workshop) {
  const set = workshop.setFor(scene);
  const portrait = portraitOf(scene, workshop);
  const { backdrop, layers } = groundOf(scene, set, workshop, portrait);
  const { behind: presenter, before } = presenterLayers(
    scene,
    set,
    workshop,
    portrait && { ...portrait, ground: backdrop },
  );
  const graphics = graphicLayers(scene, workshop);
  const inCircle = scene.presenter?.circle !== undefined;
  const clip = scene.media === undefined ? null : workshop.clipOf(scene.media);
  return {
    ...(clip === null ? {} : { clip }),
    backdrop,
    layers: [
      ...layers,
      ...(inCircle ? [] : presenter),
      ...(scene.media === undefined ? foregroundLayers(set) : []),
      ...before,
      ...graphics,
      ...(inCircle ? presenter : []),
      ...captionLayers(sceneIndex, workshop),
    ],
  };
}

/** What lies behind everything: the set with what moves in it, or the user's media. */
function groundOf(
  scene: TimelineScene,
  set: FilmSet,
  { timeline, assets, pixelsPerUnit }: Workshop,
  portrait: PortraitScene | null,
) {
  if (portrait !== null && portrait.presenter.circle === undefined)
    return { backdrop: portraitGround(portrait, set.backdrop), layers: [] };
  if (scene.media === undefined) return { backdrop: set.backdrop, layers: movingLayers(set, scene, timeline) };
  return mediaPicture(scene.media, { timeline, assets, pixelsPerUnit, ground: set.backdrop });
}

function buildSet(
  scene: TimelineScene,
  { timeline, assets, pixelsPerUnit }: Pick<Workshop, 'timeline' | 'assets' | 'pixelsPerUnit'>,
): FilmSet {
  const stage = stageSize(timeline.orientation);
  const presenterX = standingX(scene);
  const deskY = deskYOf(scene, timeline.orientation);
  const options = {
    canvasKit: assets.canvasKit,
    ...{ widthUnits: stage.width, heightUnits: stage.height, pixelsPerUnit },
    seed: scene.setSeed,
    variant: scene.setVariant,
    palette: timeline.style.palette,
    ...(deskY === undefined ? {} : { deskY }),
    ...(presenterX === undefined ? {} : { presenterX }),
  };
  const set =
    scene.backdrop === undefined
      ? createSet(scene.set, options)
      : createBackdrop(pictureOf(scene.backdrop.source.file, assets.picture), scene.backdrop.use, options);
  const backdrop = createRaster(timeline.widthPx, timeline.heightPx, { opaque: true });
  backdrop.context.drawImage(set.backdrop.picture, 0, 0, timeline.widthPx, timeline.heightPx);
  backdrop.finish();
  const { light, moving } = set;
  const foreground = snapToPixels(set.foreground, pixelsPerUnit);
  const deskTop = findDeskTop(foreground, presenterX ?? stage.width / 2);
  return { light, moving, foreground, backdrop, coveredFrom: findCover(foreground, stage), deskTop };
}

const movingLayers = ({ moving }: FilmSet, { startFrame }: TimelineScene, { frameRate }: Timeline): readonly Layer[] =>
  moving.map(({ box, draw, everyFrames = movingStep }) => {
    const steps = (frameIndex: number) => Math.floor((frameIndex - startFrame) / everyFrames);
    return {
      kind: 'moving',
      box,
      changes: (from, to) => steps(from) !== steps(to),
      draw: (context, frameIndex) => draw(context, frameToMs(steps(frameIndex) * everyFrames, frameRate)),
    };
  });

/** The presenter's layers behind the desk, or in a circle, and those before it. */
interface PresenterLayers {
  readonly behind: readonly Layer[];
  readonly before: readonly Layer[];
}

function presenterLayers(
  scene: TimelineScene,
  set: FilmSet,
  { timeline, figureFor }: Workshop,
  portrait: (PortraitScene & { readonly ground: Raster }) | null,
): PresenterLayers {
  const { presenter } = scene;
  if (presenter === null) return { behind: [], before: [] };
  if (portrait !== null) {
    const { circle: around } = presenter;
    return {
      behind: [around === undefined ? portraitLayer(portrait, portrait.ground) : portraitCircleLayer(portrait, around)],
      before: [],
    };
  }
  const parts = { scene, presenter, figure: figureFor(presenter, set.light), timeline };
  const { circle } = presenter;
  if (circle !== undefined) return { behind: [circleLayer({ ...parts, circle })], before: [] };
  const standing = { ...parts, light: set.light };
  if (scene.media === undefined && set.deskTop !== null && restsOnDesk(presenter, set.deskTop)) {
    const [behind, arms] = deskLayers(standing, set.deskTop);
    return { behind: [behind], before: [arms] };
  }
  return { behind: [figureLayer({ ...standing, coveredFrom: set.coveredFrom })], before: [] };
}

function foregroundLayers({ foreground }: FilmSet): readonly Layer[] {
  if (foreground === null) return [];
  const { box, picture } = foreground;
  return [
    {
      kind: 'foreground',
      box,
      changes: () => false,
      draw: (context) => context.drawImage(picture.picture, box.x, box.y, box.width, box.height),
    },
  ];
}

const graphicLayers = (scene: TimelineScene, { timeline, assets }: Workshop): readonly Layer[] =>
  scene.graphics.map((timed) => {
    const graphic = createGraphic(timed, { style: timeline.style, assets, frameRate: timeline.frameRate });
    return {
      kind: 'graphic',
      box: graphic.box,
      // A graphic tells of a change against the frame before; over a longer way anything may have happened.
      changes: (from, to) => to !== from + 1 || graphic.isMoving(to),
      draw: (context, frameIndex) => {
        if (frameIndex >= timed.startFrame && frameIndex < timed.endFrame) graphic.draw(context, frameIndex);
      },
    };
  });

function captionLayers(sceneIndex: number, { timeline, assets }: Workshop): readonly Layer[] {
  const own = captionsOfScene(timeline, sceneIndex);
  if (!timeline.captionsDrawn || own.length === 0) return [];
  const { style, orientation, captionBox } = timeline;
  const captions = createCaptions({ captions: own, box: captionBox, style, orientation, assets });
  return [
    {
      kind: 'captions',
      box: captions.box,
      changes: (from, to) => captions.stateKey(from) !== captions.stateKey(to),
      draw: captions.draw,
    },
  ];
}

/** Loads the portrait that presents, if one does, and gives it at the sizes that scenes need. */
async function openPortraits(timeline: Timeline, mediaDir: string): Promise<Workshop['portraitFor']> {
  const source = timeline.scenes.map(({ presenter }) => presenter?.portrait?.source).find((one) => one !== undefined);
  const files = source === undefined ? null : await loadPortrait(source, mediaDir);
  return keepLast(keptFigures, String, (widthPx: number) => {
    if (files === null) throw new Error('No portrait presents in this film.');
    return sizePortrait(files, widthPx);
  });
}

function portraitOf(
  { presenter }: TimelineScene,
  { timeline, pixelsPerUnit, portraitFor }: Workshop,
): PortraitScene | null {
  const placed = presenter?.portrait;
  if (presenter === null || placed === undefined) return null;
  const sized = portraitFor(portraitWidthPx(presenter, placed, pixelsPerUnit));
  return { presenter, placed, sized, timeline, pixelsPerUnit };
}

function createFigureKeeper(assets: StageAssets, pixelsPerUnit: number): Workshop['figureFor'] {
  const scaleOf = ({ cameraFrom, cameraTo }: PresenterPlacement) =>
    Math.max(cameraFrom.scale, cameraTo.scale) * pixelsPerUnit;
  const keep = keepLast(
    keptFigures,
    ({ presenter, light }: { presenter: PresenterPlacement; light: Light }) =>
      JSON.stringify([presenter.character, scaleOf(presenter), light]),
    ({ presenter, light }) =>
      createFigure(presenter.character, { canvasKit: assets.canvasKit, scale: scaleOf(presenter), light }),
  );
  return (presenter, light) => keep({ presenter, light });
}

/** Remembers the last `size` things made, by key. */
function keepLast<Input, Made>(size: number, keyOf: (input: Input) => string, make: (input: Input) => Made) {
  const kept = new Map<string, Made>();
  return (input: Input): Made => {
    const key = keyOf(input);
    const known = kept.get(key);
    kept.delete(key);
    const [oldest] = kept.keys();
    if (known === undefined && oldest !== undefined && kept.size >= size) kept.delete(oldest);
    const made = known ?? make(input);
    kept.set(key, made);
    return made;
  };
}
