// A film of nothing but full graphics, every kind a scene of its own, for measuring drawing and encoding together.
import { sampleGraphics } from '../look/sample-graphics.ts';
import { avatars } from '../src/catalog/avatars.ts';
import { defaultStyle } from '../src/catalog/styles.ts';
import { itemCues } from '../src/model/graphics.ts';
import { type Storyboard, spokenWords, storyboardSchema } from '../src/model/storyboard.ts';
import type { Timeline } from '../src/model/timeline.ts';
import type { VoiceTiming } from '../src/model/voice-track.ts';
import { measureFigure } from '../src/presenter/figure.ts';
import { perform } from '../src/presenter/motion/perform.ts';
import { buildTimeline } from '../src/timeline/build-timeline.ts';

const spoken = 'Here is what the new numbers mean for us';
const wordMs = 330;

/** Makes the timeline at 1080p30, captions and transitions included. */
export function graphicsFilm(): Timeline {
  const [avatar] = avatars;
  if (avatar === undefined) throw new Error('The catalogue has no avatar.');
  const storyboard: Storyboard = storyboardSchema.parse({
    ...{ version: 1, title: 'Graphics to measure', language: 'en', orientation: 'landscape', styleId: defaultStyle.id },
    cast: { avatarId: avatar.id, avatarReason: '', voiceId: '', voiceReason: '', name: avatar.name, role: avatar.role },
    ...{
      music: { mood: 'none' },
      captions: true,
      durationTargetMs: null,
      pace: 1,
      seed: 7,
      decisions: [],
      warnings: [],
    },
    scenes: Object.values(sampleGraphics).map((graphic, index) => ({
      ...{ id: `s${index + 1}`, kind: 'full-graphic', spoken, shown: [graphic], set: 'gradient', shot: 'medium' },
      ...{ mood: 'neutral', gestures: [], transition: index % 2 === 0 ? 'crossfade' : 'slide', sources: [] },
      holdMs: 300 + 200 * itemCues(graphic).length,
    })),
  });
  const timings = storyboard.scenes.map(({ id }): VoiceTiming => timeWords(id));
  const { character } = avatar;
  return buildTimeline({
    ...{ storyboard, timings, character, style: defaultStyle, frameRate: { num: 30, den: 1 }, sampleRateHz: 48_000 },
    performances: storyboard.scenes.map((scene, index) =>
      perform({ scene, timing: timings[index] ?? timeWords(scene.id), character, seed: index, handsVisible: false }),
    ),
    metrics: measureFigure(character),
    ...{ widthPx: 1920, heightPx: 1080 },
  });
}

const timeWords = (sceneId: string): VoiceTiming => {
  const words = spokenWords(spoken).map((text, index) => ({
    ...{ text, spoken: [text], stress: 0.4, sentenceIndex: 0 },
    ...{ startMs: index * wordMs, endMs: (index + 1) * wordMs - 40 },
  }));
  return { sceneId, durationMs: words.length * wordMs, words, phones: [], visemes: [] };
};
