// Checks what stands in the picture: nothing over a face or over each other, nothing at the edge, no text cut or missing.
import type { FilmCheck } from '../../model/film.ts';
import { type Box, boxContains, boxesOverlap, growBox } from '../../model/geometry.ts';
import { type PresenterPlacement, stageSize, type Timeline, type TimelineScene } from '../../model/timeline.ts';
import type { StageAssets } from '../../stage/assets.ts';
import { createGraphic } from '../../stage/graphics/create-graphic.ts';
import { filmTexts } from '../film-texts.ts';
import { hardCheck, softCheck } from './check-result.ts';

/** Something in the picture and the frames in which it is there. */
interface Placed {
  readonly name: string;
  /** Index of its scene; null for captions, which go on over the scenes. */
  readonly scene: number | null;
  readonly box: Box;
  readonly startFrame: number;
  readonly endFrame: number;
}

/** Share of the picture's short side that stays free at its edges. */
const edgeShare = 0.025;

/** Checks the boxes of every frame range and the texts of every graphic. */
export function checkLayout(timeline: Timeline, assets: StageAssets): readonly FilmCheck[] {
  const { things, overflow } = placeThings(timeline, assets);
  const covered = overlaps(things);
  const { width, height } = stageSize(timeline.orientation);
  const picture = { x: 0, y: 0, width, height };
  const safe = growBox(picture, -edgeShare * Math.min(width, height));
  const texts = things.filter(({ name }) => name !== 'face');
  const outside = texts
    .filter(({ box }) => !boxContains(safe, box))
    .map(({ name, startFrame }) => `${name} at frame ${startFrame}`);
  const cropped = timeline.scenes
    .filter(({ presenter }) => presenter !== null && !boxContains(picture, presenter.headBox))
    .map(({ id }) => `head in scene ${id}`);
  const missing = assets.hasGlyphs(filmTexts(timeline).join(' '));
  return [
    hardCheck({
      name: 'boxes-apart',
      ...judge(covered),
      limit: 'none overlap',
      detail: 'Captions, graphics and the face never cover each other.',
    }),
    hardCheck({
      name: 'inside-picture',
      ...judge([...outside, ...cropped]),
      limit: 'all inside',
      detail: 'Texts keep away from the edges, heads are whole.',
    }),
    softCheck({
      name: 'text-whole',
      ...judge(overflow),
      limit: 'no text shortened',
      detail: 'Texts too long for their place end with an ellipsis.',
    }),
    softCheck({
      name: 'glyphs',
      ...judge(missing.map((character) => `"${character}"`)),
      limit: 'no character without a picture',
      detail: 'Every character shown is in one of the fonts.',
    }),
  ];
}

const judge = (faults: readonly string[]) => ({
  passed: faults.length === 0,
  measured: faults.length === 0 ? 'none' : faults.slice(0, 5).join('; '),
});

function placeThings(
  timeline: Timeline,
  assets: StageAssets,
): { readonly things: readonly Placed[]; readonly overflow: readonly string[] } {
  const { style, frameRate } = timeline;
  const overflow: string[] = [];
  const inScenes = timeline.scenes.flatMap((own, scene): Placed[] => {
    const { startFrame, endFrame, graphics } = own;
    const cards = graphics.map((timed): Placed => {
      const drawing = createGraphic(timed, { style, assets, frameRate });
      overflow.push(...drawing.overflow);
      const { graphic, startFrame, endFrame } = timed;
      return { name: graphic.kind, scene, box: drawing.cardBox, startFrame, endFrame };
    });
    return [...fixedThings(own).map((thing) => ({ ...thing, scene, startFrame, endFrame })), ...cards];
  });
  const captions = timeline.captionsDrawn ? timeline.captions : [];
  return {
    overflow,
    things: [
      ...inScenes,
      ...captions.map(({ startFrame, endFrame }) => ({
        ...{ name: 'captions', scene: null, box: timeline.captionBox, startFrame, endFrame },
      })),
    ],
  };
}

/** What stands in a scene from its first to its last frame: the presenter and framed media. */
function fixedThings({ presenter, media }: TimelineScene): readonly Pick<Placed, 'name' | 'box'>[] {
  const figure = presenter === null ? [] : [figureThing(presenter)];
  const isFramed = media !== undefined && media.use.kind !== 'page' && media.use.fit !== 'fill';
  return isFramed ? [...figure, { name: 'media', box: media.box }] : figure;
}

const figureThing = ({ circle, faceBox }: PresenterPlacement): Pick<Placed, 'name' | 'box'> =>
  circle === undefined ? { name: 'face', box: faceBox } : { name: 'circle', box: circle };

function overlaps(things: readonly Placed[]): readonly string[] {
  const found = new Set<string>();
  for (const [index, one] of things.entries()) {
    for (const other of things.slice(index + 1)) {
      const together = one.startFrame < other.endFrame && other.startFrame < one.endFrame;
      // While one scene goes over into the next, their things are mixed, not laid over each other.
      const meet = one.scene === other.scene ? one.name !== other.name : one.scene === null || other.scene === null;
      if (together && meet && boxesOverlap(one.box, other.box)) {
        found.add(`${one.name} and ${other.name} from frame ${Math.max(one.startFrame, other.startFrame)}`);
      }
    }
  }
  return [...found];
}
