// A small storyboard with the times and acting a timeline is built from.
import { defaultStyle } from '../../src/catalog/styles.ts';
import type { Character, FigureMetrics } from '../../src/model/character.ts';
import type { Performance } from '../../src/model/performance.ts';
import { type Scene, type Storyboard, spokenWords } from '../../src/model/storyboard.ts';
import type { Style } from '../../src/model/style.ts';
import type { VoiceTiming } from '../../src/model/voice-track.ts';

export const metrics: FigureMetrics = {
  face: { x: -90, y: -60, width: 180, height: 185 },
  head: { x: -140, y: -170, width: 280, height: 310 },
  bust: { x: -250, y: -170, width: 500, height: 600 },
  reach: 280,
};

export const character: Character = {
  sex: 'female',
  skin: '#edbd9a',
  hair: '#5a3420',
  eyes: '#5d7c4a',
  age: 0.2,
  hairStyle: 'bob',
  hairline: 'center',
  hairPart: 0,
  outfit: { kind: 'blazer', color: '#d8433f' },
};

export const style: Style = {
  ...defaultStyle,
  id: 'plain',
  name: 'Plain',
  palette: {
    accent: '#d8433f',
    accentSoft: '#f3b7b5',
    ink: '#10182e',
    inkSoft: '#5b6b8c',
    paper: '#ffffff',
    paperSoft: '#f0f7ff',
    backdrop: ['#dfe9ee', '#8fb6cf'],
    highlight: '#ffd43b',
  },
  cornerRadius: 28,
  transition: 'crossfade',
  transitionMs: 500,
};

const scene = (id: string, own: Partial<Scene>): Scene => ({
  id,
  kind: 'presenter',
  spoken: '',
  shown: [],
  set: 'city',
  setVariant: null,
  backdrop: null,
  media: null,
  pictureInPicture: false,
  shot: 'medium',
  mood: 'warm',
  gestures: [],
  transition: 'cut',
  holdMs: 300,
  sources: [],
  ...own,
});

export const scenes: readonly Scene[] = [
  scene('s1', {
    spoken: 'Good morning, everyone! Here is the plan for today, and it is a bright one.',
    shown: [{ kind: 'lower-third', cueWord: null, name: 'Maya Lindholm', role: 'Weather desk' }],
  }),
  scene('s2', {
    kind: 'presenter-with-graphic',
    spoken: 'First the sun comes out, then a light breeze follows, and in the evening it stays warm and dry.',
    transition: 'crossfade',
    shown: [
      {
        kind: 'list-card',
        cueWord: 1,
        heading: 'Today',
        items: [
          { cueWord: 2, text: 'Sun', icon: 'sun' },
          { cueWord: 8, text: 'Light breeze', icon: 'wind' },
          { cueWord: 13, text: 'Warm evening', icon: null },
        ],
      },
    ],
  }),
  scene('s3', { spoken: 'Enjoy it!', shot: 'close', transition: 'cut' }),
  scene('s4', {
    kind: 'end-card',
    transition: 'slide',
    shown: [{ kind: 'title-card', cueWord: null, eyebrow: null, title: 'See you tomorrow', subtitle: null }],
  }),
];

/** Words of 280 ms with 40 ms between them, sentences 350 ms apart. */
export function timingOf(own: Scene): VoiceTiming {
  let nowMs = 120;
  let sentenceIndex = 0;
  const words = spokenWords(own.spoken).map((text) => {
    const word = { text, spoken: [text], startMs: nowMs, endMs: nowMs + 280, stress: 0.5, sentenceIndex };
    const ends = /[.!?]$/u.test(text);
    nowMs += ends ? 670 : 320;
    sentenceIndex += ends ? 1 : 0;
    return word;
  });
  const durationMs = words.length === 0 ? 0 : nowMs;
  return { sceneId: own.id, durationMs, words, phones: [], visemes: [] };
}

export const performanceOf = (own: Scene): Performance => ({
  sceneId: own.id,
  seed: 1,
  durationMs: timingOf(own).durationMs,
  mood: own.mood,
  visemes: [],
  blinksMs: [],
  saccades: [],
  beats: [],
  gestures: [],
  handLift: 0,
  handInset: 0,
});

export const storyboard = (own: Partial<Storyboard> = {}): Storyboard => ({
  version: 1,
  title: 'A bright day',
  language: 'en',
  orientation: 'landscape',
  styleId: 'plain',
  cast: {
    avatarId: 'maya-lindholm',
    avatarReason: '',
    voiceId: 'flite-slt',
    voiceReason: '',
    name: 'Maya Lindholm',
    role: 'Weather desk',
    look: null,
  },
  music: { mood: 'bright' },
  captions: true,
  durationTargetMs: null,
  pace: 1,
  pronunciations: [],
  seed: 7,
  scenes: [...scenes],
  decisions: [],
  warnings: [],
  ...own,
});
