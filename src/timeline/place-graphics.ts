// Gives every graphic of a scene its box and its frames.
import { type FrameRate, msToFrame } from '../kit/time.ts';
import { type Graphic, isLogo, itemCues } from '../model/graphics.ts';
import type { Scene } from '../model/storyboard.ts';
import type { TimelineGraphic } from '../model/timeline.ts';
import type { VoiceTiming } from '../model/voice-track.ts';
import type { Layout } from './layout.ts';
import type { FindMediaFile } from './media-file.ts';
import type { SceneFrames } from './time-scenes.ts';

/** A graphic starts to move in this long before its word, to be read when the word is heard. */
const leadMs = 180;
/** The lower third comes when the first glance at the face is over. */
const lowerThirdDelayMs = 700;
const lowerThirdLengthMs = 4600;
const leastShownMs = 1200;

/** What says when a word of a scene is spoken. */
export interface CueInput {
  readonly timing: VoiceTiming;
  readonly frames: SceneFrames;
  readonly frameRate: FrameRate;
}

interface PlaceGraphicsInput extends CueInput {
  readonly scene: Scene;
  readonly layout: Layout;
  /** The presenter stands in the scene's place, not in a circle. */
  readonly hasPresenter: boolean;
  readonly hasCircle: boolean;
  readonly mediaFile: FindMediaFile;
}

/** Cards of one scene follow each other in the same place; the lower third and the logo have their own. */
export function placeGraphics(input: PlaceGraphicsInput): readonly TimelineGraphic[] {
  const { shown } = input.scene;
  const cards = shown.filter((graphic) => graphic.kind !== 'lower-third' && !isLogo(graphic));
  const thirds = shown.filter((graphic) => graphic.kind === 'lower-third');
  const logos = shown.filter(isLogo).slice(0, 1);
  return [
    ...placeCards(input, cards),
    ...thirds.map((graphic) => placeLowerThird(input, graphic)),
    ...logos.map((graphic) => placeLogo(input, graphic)),
  ].map((timed) => withSource(timed, input.mediaFile));
}

/** A logo stands in its corner as long as the scene is seen. */
const placeLogo = ({ layout, frames }: PlaceGraphicsInput, graphic: Graphic): TimelineGraphic => ({
  ...{ graphic, box: layout.logo, startFrame: frames.startFrame, endFrame: frames.endFrame, itemFrames: [] },
});

const withSource = (timed: TimelineGraphic, mediaFile: FindMediaFile): TimelineGraphic =>
  timed.graphic.kind === 'picture-card' ? { ...timed, source: mediaFile(timed.graphic.media) } : timed;

const isCardAlone = ({ kind }: Scene): boolean => kind === 'full-graphic' || kind === 'title' || kind === 'end-card';

function placeCards(input: PlaceGraphicsInput, cards: readonly Graphic[]): readonly TimelineGraphic[] {
  const { layout, frames, frameRate, hasPresenter, hasCircle } = input;
  const box = hasPresenter ? layout.sideCard : hasCircle ? layout.cardBesideCircle : layout.centreCard;
  const least = msToFrame(leastShownMs, frameRate);
  const starts: number[] = [];
  for (const [index, card] of cards.entries()) {
    const earliest = (starts.at(-1) ?? frames.startFrame - least) + least;
    // Where a card is all there is to see, waiting for its word would leave the picture empty.
    const cueWord = index === 0 && isCardAlone(input.scene) ? null : card.cueWord;
    starts.push(Math.max(earliest, Math.min(cueFrame(input, cueWord), frames.endFrame - least)));
  }
  return cards.flatMap((graphic, index) => {
    const startFrame = starts[index] ?? frames.startFrame;
    const endFrame = Math.min(frames.endFrame, starts[index + 1] ?? frames.endFrame);
    if (endFrame <= startFrame) return [];
    const stay = endFrame === frames.endFrame ? ({ staysToCut: true } as const) : {};
    const items = itemFrames(input, graphic, startFrame, endFrame);
    return [{ graphic, box, startFrame, endFrame, itemFrames: items, ...stay }];
  });
}

function placeLowerThird(input: PlaceGraphicsInput, graphic: Graphic): TimelineGraphic {
  const { frames, frameRate, layout } = input;
  const delayed = frames.cutFrame + msToFrame(lowerThirdDelayMs, frameRate);
  const startFrame = Math.max(delayed, cueFrame(input, graphic.cueWord));
  const endFrame = Math.min(frames.endFrame, startFrame + msToFrame(lowerThirdLengthMs, frameRate));
  return { graphic, box: layout.lowerThird, startFrame, endFrame: Math.max(startFrame + 1, endFrame), itemFrames: [] };
}

/** The frame at which something cued on a word starts to move in; without a cue, the scene's start. */
export function cueFrame({ timing, frames, frameRate }: CueInput, cueWord: number | null): number {
  const word = cueWord === null ? undefined : timing.words[cueWord];
  if (word === undefined) return frames.startFrame;
  return Math.max(frames.startFrame, frames.voiceFrame + msToFrame(word.startMs - leadMs, frameRate));
}

function itemFrames(
  input: PlaceGraphicsInput,
  graphic: Graphic,
  startFrame: number,
  endFrame: number,
): readonly number[] {
  const cues = itemCues(graphic);
  const step = Math.max(1, Math.floor((endFrame - startFrame) / (cues.length + 3)));
  let previous = startFrame;
  return cues.map((cue, index) => {
    const wanted = cue === null ? startFrame + step * (index + 1) : cueFrame(input, cue);
    previous = Math.min(endFrame - 1, Math.max(previous, wanted));
    return previous;
  });
}
