// Says when a film's pictures are heard: a breath of air in a transition, a soft tick as a card comes in.
import { frameToSample } from '../../kit/time.ts';
import type { Timeline } from '../../model/timeline.ts';

/** One small sound. */
export interface SoundAccent {
  readonly kind: 'whoosh' | 'tick';
  readonly startSample: number;
  readonly lengthSamples: number;
}

const leastWhooshS = 0.34;
const tickS = 0.16;
/** A card that comes with a transition is not heard as well. */
const apartS = 0.6;
/** Nothing begins so late that it could not end with the film. */
const tailS = 0.5;

type AccentTimeline = Pick<
  Timeline,
  'style' | 'music' | 'frameRate' | 'sampleRateHz' | 'sampleCount' | 'transitions' | 'scenes'
>;

/** Gives the accents of a film in the order of time; none in a grave film, in one without music, or in a quiet style. */
export function listAccents(timeline: AccentTimeline): readonly SoundAccent[] {
  const { style, music, sampleRateHz, sampleCount } = timeline;
  if (!style.hasSoundAccents || music.mood === 'serious' || music.mood === 'none') return [];
  const whooshes = timeline.transitions.map(({ startFrame, endFrame }): SoundAccent => {
    const [from, to] = [toSample(timeline, startFrame), toSample(timeline, endFrame)];
    const lengthSamples = Math.max(to - from, Math.round(leastWhooshS * sampleRateHz));
    return { kind: 'whoosh', startSample: from, lengthSamples };
  });
  const ticks = timeline.scenes
    .flatMap(({ graphics }) => graphics)
    .filter(({ graphic }) => graphic.kind !== 'lower-third')
    .map(({ startFrame }): SoundAccent => {
      return {
        kind: 'tick',
        startSample: toSample(timeline, startFrame),
        lengthSamples: Math.round(tickS * sampleRateHz),
      };
    })
    .filter(({ startSample }) =>
      whooshes.every((whoosh) => Math.abs(whoosh.startSample - startSample) > apartS * sampleRateHz),
    );
  return [...whooshes, ...ticks]
    .filter(({ startSample }) => startSample > 0 && startSample < sampleCount - tailS * sampleRateHz)
    .sort((a, b) => a.startSample - b.startSample);
}

const toSample = ({ frameRate, sampleRateHz }: AccentTimeline, frame: number): number =>
  frameToSample(frame, frameRate, sampleRateHz);
