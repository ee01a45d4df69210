// Where things may stand on the picture, for each orientation: one place per kind, none touching another.
import type { Box } from '../model/geometry.ts';
import type { Orientation } from '../model/storyboard.ts';
import type { Composition } from '../model/style.ts';
import { stageSize } from '../model/timeline.ts';

/** The places of one orientation, in stage units. */
export interface Layout {
  /** Nothing but backdrop and figure leaves this area (title-safe; in portrait clear of the players' own buttons). */
  readonly safe: Box;
  readonly captions: Box;
  readonly lowerThird: Box;
  /** Cards beside or above a presenter. */
  readonly sideCard: Box;
  /** Cards on a picture without a presenter. */
  readonly centreCard: Box;
  /** Framed pictures and pages that have the picture to themselves. */
  readonly framed: Box;
  /** The circle that a presenter is seen in, and the room that it leaves for cards and for framed media. */
  readonly circle: Box;
  readonly cardBesideCircle: Box;
  readonly framedBesideCircle: Box;
  /** A brand's mark in the corner. */
  readonly logo: Box;
  /** Where the middle of the face goes when the presenter is alone, and when a card shares the picture. */
  readonly soloX: number;
  readonly sharedX: number;
  /** Highest edge the head may reach, alone and with a card. */
  readonly soloHeadTop: number;
  readonly sharedHeadTop: number;
  /** Lowest edge the chin may reach, with a lower third on screen and without. */
  readonly chinAboveThird: number;
  readonly chinAboveCaptions: number;
}

const landscape: Layout = {
  safe: { x: 80, y: 48, width: 1760, height: 984 },
  captions: { x: 360, y: 876, width: 1200, height: 150 },
  lowerThird: { x: 96, y: 700, width: 560, height: 140 },
  sideCard: { x: 1120, y: 110, width: 704, height: 720 },
  centreCard: { x: 260, y: 110, width: 1400, height: 720 },
  framed: { x: 160, y: 54, width: 1600, height: 796 },
  circle: { x: 1576, y: 734, width: 290, height: 290 },
  cardBesideCircle: { x: 110, y: 110, width: 1430, height: 720 },
  framedBesideCircle: { x: 90, y: 54, width: 1450, height: 796 },
  logo: { x: 1616, y: 36, width: 240, height: 68 },
  soloX: 960,
  sharedX: 640,
  soloHeadTop: 64,
  sharedHeadTop: 64,
  chinAboveThird: 690,
  chinAboveCaptions: 705,
};

const portrait: Layout = {
  safe: { x: 56, y: 140, width: 968, height: 1480 },
  captions: { x: 80, y: 1400, width: 920, height: 190 },
  lowerThird: { x: 80, y: 1222, width: 620, height: 140 },
  sideCard: { x: 80, y: 160, width: 920, height: 560 },
  centreCard: { x: 80, y: 260, width: 920, height: 1060 },
  framed: { x: 60, y: 250, width: 960, height: 1100 },
  circle: { x: 325, y: 946, width: 430, height: 430 },
  cardBesideCircle: { x: 70, y: 180, width: 940, height: 736 },
  framedBesideCircle: { x: 60, y: 180, width: 960, height: 740 },
  logo: { x: 380, y: 56, width: 320, height: 84 },
  soloX: 540,
  sharedX: 540,
  soloHeadTop: 250,
  sharedHeadTop: 748,
  chinAboveThird: 1200,
  chinAboveCaptions: 1330,
};

const cardWidths = { narrow: 600, usual: 704, wide: 760 } as const;
/** Between the edge and what stands at it. */
const margin = 96;
/** How far from the middle a presenter stands who is alone and not in it. */
const asidePx = 230;

/** The viewer's side on which a card stands that shares the picture; in portrait it stands above, and the right hand points. */
export const cardSideOf = (orientation: Orientation, { cardSide }: Composition): Composition['cardSide'] =>
  orientation === 'portrait' ? 'right' : cardSide;

/** The places of an orientation, as a style composes the picture. */
export function layoutFor(orientation: Orientation, composition: Composition): Layout {
  if (orientation === 'portrait') return portrait;
  const { width: stageWidth } = stageSize(orientation);
  const width = cardWidths[composition.cardWidth];
  const composed: Layout = {
    ...landscape,
    sideCard: { ...landscape.sideCard, x: stageWidth - margin - width, width },
    // The presenter stands in what the card leaves, a little towards it.
    sharedX: Math.round((stageWidth - margin - width) * 0.5 + 80),
    soloX: composition.solo === 'aside' ? landscape.soloX - asidePx : landscape.soloX,
  };
  return composition.cardSide === 'right' ? composed : mirror(composed, stageWidth);
}

/** Everything that stands on one side stands on the other. */
function mirror(layout: Layout, stageWidth: number): Layout {
  const box = (own: Box): Box => ({ ...own, x: stageWidth - own.x - own.width });
  return {
    ...layout,
    lowerThird: box(layout.lowerThird),
    sideCard: box(layout.sideCard),
    circle: box(layout.circle),
    cardBesideCircle: box(layout.cardBesideCircle),
    framedBesideCircle: box(layout.framedBesideCircle),
    soloX: stageWidth - layout.soloX,
    sharedX: stageWidth - layout.sharedX,
  };
}
