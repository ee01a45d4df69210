// Everything that the pictures of a segment depend on, as one text: equal texts give equal pictures.
import type { Caption, Timeline, TimelineScene } from '../model/timeline.ts';
import { filmTexts } from './film-texts.ts';
import type { Segment } from './plan-segments.ts';

/** What a segment's pictures follow from. */
export interface Fingerprint {
  readonly text: string;
  /** The user's files that are seen; their content counts too. */
  readonly files: readonly string[];
}

/** Frames as the timeline counts them; they are told from the segment's start, so that a segment may move in the film. */
const frameFields = new Set(['startFrame', 'endFrame', 'performanceStartFrame', 'itemFrames', 'highlightFrames']);

/** Tells what is seen in a segment, wherever in a film it stands. */
export function fingerprintSegment(timeline: Timeline, segment: Segment): Fingerprint {
  const isSeen = ({ startFrame, endFrame }: Pick<TimelineScene, 'startFrame' | 'endFrame'>): boolean =>
    startFrame < segment.endFrame && segment.startFrame < endFrame;
  const texts = filmTexts(timeline).join('');
  const first = timeline.scenes.findIndex(isSeen);
  const scenes = timeline.scenes.filter(isSeen).map(({ id: _id, ...scene }) => withoutNames(scene));
  const captions: readonly Caption[] = timeline.captionsDrawn ? timeline.captions.filter(isSeen) : [];
  const { orientation, frameRate, widthPx, heightPx, style, captionBox } = timeline;
  const seen = {
    ...{ orientation, frameRate, widthPx, heightPx, style, captionBox, scenes, captions },
    frameCount: segment.endFrame - segment.startFrame,
    transitions: timeline.transitions
      .filter(isSeen)
      .map(({ fromScene, ...transition }) => ({ ...transition, fromScene: fromScene - first })),
    // Which typefaces are loaded follows from all texts of a film; Han characters have other shapes in Japanese.
    scripts: [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, /\p{Script=Hangul}/u].map((script) => script.test(texts)),
  };
  const files: string[] = [];
  const text = JSON.stringify(seen, (name, value: unknown) => {
    if ((name === 'file' || name === 'poster') && typeof value === 'string') files.push(value);
    if (!frameFields.has(name)) return value;
    return Array.isArray(value) ? value.map((frame) => frame - segment.startFrame) : Number(value) - segment.startFrame;
  });
  return { text, files: [...new Set(files)].toSorted() };
}

/** The same acting under another scene's name is the same picture. */
function withoutNames({ presenter, ...scene }: Omit<TimelineScene, 'id'>) {
  if (presenter === null) return { ...scene, presenter };
  const { sceneId: _sceneId, ...performance } = presenter.performance;
  return { ...scene, presenter: { ...presenter, performance } };
}
