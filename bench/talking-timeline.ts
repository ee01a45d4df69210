// A timeline of any length, of presenter scenes with captions and graphics, for measuring the film without a director.
import { styles } from '../src/catalog/styles.ts';
import type { Character } from '../src/model/character.ts';
import type { Scene, Storyboard } from '../src/model/storyboard.ts';
import { spokenWords } from '../src/model/storyboard.ts';
import type { Timeline } from '../src/model/timeline.ts';
import { type TimedViseme, type VoiceTiming, visemes } from '../src/model/voice-track.ts';
import { measureFigure } from '../src/presenter/figure.ts';
import { perform } from '../src/presenter/motion/perform.ts';
import { buildTimeline } from '../src/timeline/build-timeline.ts';

/** A woman with long hair and a suit: of average cost to draw. */
const character: Character = {
  sex: 'female',
  skin: '#e9b793',
  hair: '#4a2c1c',
  eyes: '#5b7f4f',
  age: 0.2,
  hairStyle: 'wavy',
  hairline: 'side',
  hairPart: -18,
  outfit: { kind: 'blazer', color: '#24407a', inner: 'blouse', shirt: '#f4f1ea' },
};

const script = [
  'Good morning! Sunshine is spreading across the city today, with temperatures climbing to twenty four degrees.',
  'Expect a light breeze this afternoon, and a clear evening with a sky full of stars.',
  'Take a jacket for the late hours, and enjoy the best day of the week.',
].join(' ');

const wordMs = 330;
const holdMs = 500;
const visemesPerWord = 3;

/** How a bench film looks. */
export interface TalkingFilm {
  readonly seconds: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly orientation?: Storyboard['orientation'];
  /** @defaultValue the city, the studio and the kitchen in turn */
  readonly sets?: readonly Scene['set'][];
  /** Words of each scene. @defaultValue all 47 */
  readonly sceneWords?: number;
}

/** Makes the timeline of a film of at least the given length. */
export function talkingTimeline(film: TalkingFilm): Timeline {
  const { widthPx, heightPx, orientation = 'landscape' } = film;
  const spoken = spokenWords(script).slice(0, film.sceneWords).join(' ');
  const sceneMs = spokenWords(spoken).length * wordMs + holdMs;
  const scenes = Array.from({ length: Math.ceil((film.seconds * 1000) / sceneMs) }, (_, index) =>
    makeScene(film, spoken, index),
  );
  const timings = scenes.map(timeScene);
  const style = styles[0];
  if (style === undefined) throw new Error('The catalogue has no style.');
  const storyboard: Storyboard = {
    version: 1,
    title: 'A film to measure',
    language: 'en',
    orientation,
    styleId: style.id,
    cast: {
      avatarId: 'x',
      avatarReason: '',
      voiceId: 'x',
      voiceReason: '',
      name: 'Maya Lindholm',
      role: 'Weather',
      look: null,
    },
    music: { mood: 'none' },
    captions: true,
    durationTargetMs: null,
    pace: 1,
    pronunciations: [],
    seed: 5,
    scenes,
    decisions: [],
    warnings: [],
  };
  return buildTimeline({
    ...{ storyboard, timings, character, style, widthPx, heightPx },
    performances: scenes.map((scene, index) => {
      const timing = timings[index] ?? timeScene(scene);
      return perform({ scene, timing, character, seed: 5 + index, handsVisible: scene.set === 'city' });
    }),
    metrics: measureFigure(character),
    frameRate: { num: 30, den: 1 },
    sampleRateHz: 48_000,
  });
}

function makeScene({ sets = ['city', 'studio', 'kitchen'] }: TalkingFilm, spoken: string, index: number): Scene {
  const isShared = index % 2 === 1;
  return {
    id: `s${index}`,
    kind: isShared ? 'presenter-with-graphic' : 'presenter',
    spoken,
    shown: isShared ? [numberCard] : [{ kind: 'lower-third', cueWord: null, name: 'Maya Lindholm', role: 'Weather' }],
    set: sets[index % sets.length] ?? 'city',
    setVariant: null,
    backdrop: null,
    media: null,
    pictureInPicture: false,
    shot: 'medium',
    mood: 'warm',
    gestures: gestures.filter(({ cueWord }) => cueWord < spokenWords(spoken).length),
    transition: index % 2 === 0 ? 'crossfade' : 'slide',
    holdMs,
    sources: [],
  };
}

const gestures: Scene['gestures'] = [
  { name: 'present', cueWord: 6 },
  { name: 'open', cueWord: 24 },
];

const numberCard: Scene['shown'][number] = {
  kind: 'number-card',
  cueWord: 3,
  heading: 'Today',
  value: '24 °C',
  caption: 'Sunny with a light breeze',
  icon: 'sun',
  isExample: false,
  chart: {
    kind: 'line',
    points: [
      { label: '6', value: 14 },
      { label: '9', value: 18 },
      { label: '12', value: 22 },
      { label: '15', value: 24 },
      { label: '18', value: 21 },
    ],
  },
};

function timeScene({ id, spoken: text }: Scene): VoiceTiming {
  const words = spokenWords(text).map((word, index) => ({
    text: word,
    spoken: [word],
    startMs: index * wordMs,
    endMs: (index + 1) * wordMs - 40,
    stress: index % 4 === 0 ? 0.8 : 0.2,
    sentenceIndex: 0,
  }));
  const shapes = words.flatMap(({ startMs }, index): TimedViseme[] =>
    Array.from({ length: visemesPerWord }, (_, part) => ({
      viseme: visemes[1 + ((index * visemesPerWord + part * 5) % (visemes.length - 1))] ?? 'aa',
      startMs: startMs + (part * wordMs) / visemesPerWord,
      endMs: startMs + ((part + 1) * wordMs) / visemesPerWord,
    })),
  );
  return { sceneId: id, durationMs: words.length * wordMs, words, phones: [], visemes: shapes };
}
