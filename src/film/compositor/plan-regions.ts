// Divides the changing part of a scene's picture into rectangles that are redrawn on their own.
import type { Layer, LayerKind } from './layer.ts';
import { areaOf, intersect, type PixelBox, subtract, toPixelBox, unite } from './pixel-box.ts';

/** A rectangle of the picture and the layers seen in it, from back to front. */
export interface Region {
  readonly box: PixelBox;
  readonly layers: readonly Layer[];
}

interface Placed {
  readonly layer: Layer;
  readonly box: PixelBox;
}

/** Whose area is given away first: the figure keeps one region of its own, so that it is drawn once a frame. */
const claimOrder: readonly LayerKind[] = ['figure', 'graphic', 'moving', 'captions'];

/** Boxes that grow by less than this share when joined become one region: fewer surfaces to draw and read. */
const joinLimit = 1.1;

/**
 * Plans regions that share no area and together hold every changing layer. The plan depends on the layers alone, so a
 * frame has the same pixels whichever frames were drawn before it.
 */
export function planRegions(layers: readonly Layer[], pixelsPerUnit: number, picture: PixelBox): readonly Region[] {
  const placed = layers.flatMap((layer): Placed[] => {
    const box = toPixelBox(layer.box, pixelsPerUnit, picture);
    return box === null ? [] : [{ layer, box }];
  });
  const claims = claimOrder.flatMap((kind) => joinBoxes(placed.filter(({ layer }) => layer.kind === kind)));
  const boxes: PixelBox[] = [];
  for (const claim of claims) boxes.push(...withoutOthers(claim, boxes));
  return boxes.map((box) => ({
    box,
    layers: placed.filter((one) => intersect(one.box, box) !== null).map(({ layer }) => layer),
  }));
}

function joinBoxes(placed: readonly Placed[]): readonly PixelBox[] {
  const joined: PixelBox[] = [];
  for (const { box } of placed) {
    const partner = joined.findIndex((other) => areaOf(unite(other, box)) <= joinLimit * (areaOf(other) + areaOf(box)));
    const known = joined[partner];
    if (known === undefined) joined.push(box);
    else joined[partner] = unite(known, box);
  }
  return joined;
}

function withoutOthers(box: PixelBox, others: readonly PixelBox[]): readonly PixelBox[] {
  let pieces: readonly PixelBox[] = [box];
  for (const other of others) pieces = pieces.flatMap((piece) => subtract(piece, other));
  return pieces;
}
