// Where a page stands on the stage at every frame: whole at first, then near enough to read what is spoken of.
import { clamp, lerp, smoothstep } from '../../drawing/numbers.ts';
import type { FrameRate } from '../../kit/time.ts';
import { msToFrameCount } from '../../kit/time.ts';
import type { Box } from '../../model/geometry.ts';
import type { ShareBox } from '../../model/media.ts';
import type { PlacedMedia } from '../../model/timeline.ts';
import { fitInside } from './framed-plate.ts';

/** A page's place at and after a frame; between two stops the view moves. */
interface Stop {
  /** The move to this stop begins here. */
  readonly fromFrame: number;
  readonly untilFrame: number;
  readonly place: Box;
  /** A steady move instead of one that starts and ends softly. */
  readonly isEven: boolean;
}

/** Width of a page in stage units at which its lines can be read, in landscape; as share of the stage in portrait. */
const readableWidth = 1340;
const readablePortraitShare = 1.16;
/** A page that is shown this much of the readable width is left as it is. */
const nearEnough = 0.86;
/** The whole page is seen for so long. */
const wholeMs = 900;
const travelMs = 900;
/** The view arrives this long before the word. */
const arriveMs = 150;
/** Where a spoken line comes to stand, as share of the box's height. */
const lineLevel = 0.4;

/** Gives the page's place at a frame. */
export function createPageView(
  media: PlacedMedia,
  stage: { readonly width: number; readonly height: number },
  frameRate: FrameRate,
): (frameIndex: number) => Box {
  const stops = planStops(media, stage, frameRate);
  return (frameIndex) => {
    let place = stops[0]?.place ?? media.box;
    for (const stop of stops.slice(1)) {
      if (frameIndex < stop.fromFrame) break;
      const share = clamp((frameIndex - stop.fromFrame) / Math.max(1, stop.untilFrame - stop.fromFrame));
      place = mixBoxes(place, stop.place, stop.isEven ? share : smoothstep(0, 1, share));
    }
    return place;
  };
}

function planStops(
  media: PlacedMedia,
  stage: { readonly width: number; readonly height: number },
  frameRate: FrameRate,
): readonly Stop[] {
  const { box, source, startFrame, endFrame, use } = media;
  const whole = fitInside(box, source.widthPx, source.heightPx);
  const first: Stop = { fromFrame: startFrame, untilFrame: startFrame, place: whole, isEven: false };
  const isPortrait = stage.height > stage.width;
  const width = isPortrait ? stage.width * readablePortraitShare : readableWidth;
  if (whole.width >= width * nearEnough) return [first];
  const near = (part: ShareBox): Box => nearPlace(media, stage, { width, part });
  const settled = startFrame + msToFrameCount(wholeMs, frameRate);
  const travel = msToFrameCount(travelMs, frameRate);
  if (use.highlights.length === 0) {
    const top = near({ x: 0.1, y: 0.05, width: 0.8, height: 0.1 });
    const lower = near({ x: 0.1, y: 0.3, width: 0.8, height: 0.1 });
    return [
      first,
      { fromFrame: settled, untilFrame: settled + travel, place: top, isEven: false },
      { fromFrame: settled + travel, untilFrame: endFrame, place: lower, isEven: true },
    ];
  }
  const stops: Stop[] = [first];
  let free = settled;
  use.highlights.forEach(({ boxes }, index) => {
    const cue = media.highlightFrames[index] ?? startFrame;
    const fromFrame = Math.max(free, cue - travel - msToFrameCount(arriveMs, frameRate));
    free = fromFrame + travel;
    stops.push({ fromFrame, untilFrame: free, place: near(uniteShares(boxes)), isEven: false });
  });
  return stops;
}

/** The page so large that it can be read, its part in question at the height of the eyes and inside the stage's width. */
function nearPlace(
  { box, source }: PlacedMedia,
  stage: { readonly width: number },
  { width, part }: { readonly width: number; readonly part: ShareBox },
): Box {
  const height = (width * source.heightPx) / source.widthPx;
  const middle = width <= stage.width ? box.x + box.width / 2 : stage.width / 2;
  const level = box.y + box.height * lineLevel;
  const wantedX = width <= stage.width ? middle - width / 2 : middle - (part.x + part.width / 2) * width;
  const x = width <= stage.width ? wantedX : clamp(wantedX, stage.width - width, 0);
  const wantedY = level - (part.y + part.height / 2) * height;
  const lowest = box.y + box.height - height;
  return { x, y: clamp(wantedY, Math.min(lowest, box.y), box.y), width, height };
}

/** The smallest box around several. */
function uniteShares(boxes: readonly ShareBox[]): ShareBox {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

const mixBoxes = (from: Box, to: Box, share: number): Box => ({
  x: lerp(from.x, to.x, share),
  y: lerp(from.y, to.y, share),
  width: lerp(from.width, to.width, share),
  height: lerp(from.height, to.height, share),
});
