// Script -> scenes: what is seen while the words are spoken.
import type { Graphic } from '../model/graphics.ts';
import type { Mood, Scene, SceneKind, SetId, Shot } from '../model/storyboard.ts';
import type { Style } from '../model/style.ts';
import { shorten } from './brief/topic.ts';
import type { Brief } from './brief.ts';
import type { Cast } from './casting.ts';
import { chooseKinds } from './scenes/choose-kinds.ts';
import { chooseSet } from './scenes/choose-set.ts';
import { placeGestures } from './scenes/place-gestures.ts';
import { placeShows } from './scenes/place-shows.ts';
import { splitSpoken } from './scenes/split-section.ts';
import { moodOf } from './scripting.ts';
import type { Script, Section } from './writer.ts';

const usualHoldMs = 240;
/** A title wants to be read. */
const titleHoldMs = 700;

interface Draft {
  readonly section: Section;
  readonly spoken: string;
  readonly cards: readonly Graphic[];
}

/** Arranges the scenes of a script. */
export function arrangeScenes(script: Script, brief: Brief, cast: Cast, style: Style): readonly Scene[] {
  const drafts = script.sections.flatMap(draftScenes);
  const withPresenter = brief.refusals.presenter === null;
  const kinds = chooseKinds(
    drafts.map(({ section, cards }) => ({ part: section.part, cards })),
    withPresenter,
  );
  const shots = chooseShots(kinds.map(({ kind }) => kind));
  const home = chooseSet(brief).set;
  const scenes: Scene[] = [];
  drafts.forEach((draft, index) => {
    const { kind, pictureInPicture } = kinds[index] ?? { kind: 'presenter', pictureInPicture: false };
    scenes.push(
      makeScene({
        draft,
        kind,
        pictureInPicture,
        shot: shots[index] ?? 'medium',
        home,
        setVariant: brief.setVariant,
        mood: draft.section.mood ?? moodOf(brief),
        index,
        script,
      }),
    );
  });
  return joinScenes(introduce(varyCards(scenes, script.title), cast), style);
}

function draftScenes(section: Section): readonly Draft[] {
  const text = section.lines
    .map((line) => line.text.trim())
    .filter((line) => line !== '')
    .join(' ');
  const scenes = splitSpoken(text);
  const cards = placeShows(section.shows, scenes);
  return scenes.map((spoken, index) => ({ section, spoken, cards: cards[index] ?? [] }));
}

/** Shots vary: after a medium comes a close or a wide one, and no three scenes look alike. */
function chooseShots(kinds: readonly SceneKind[]): readonly Shot[] {
  const cycles: Readonly<Record<string, readonly Shot[]>> = {
    presenter: ['medium', 'close', 'wide'],
    'presenter-with-graphic': ['medium', 'close'],
  };
  const used = new Map<string, number>();
  return kinds.map((kind) => {
    const cycle = cycles[kind] ?? ['medium'];
    const count = used.get(kind) ?? 0;
    used.set(kind, count + 1);
    return cycle[count % cycle.length] ?? 'medium';
  });
}

interface SceneParts {
  readonly draft: Draft;
  readonly kind: SceneKind;
  readonly pictureInPicture: boolean;
  readonly shot: Shot;
  readonly home: SetId;
  readonly setVariant: Scene['setVariant'];
  readonly mood: Mood;
  readonly index: number;
  readonly script: Script;
}

function makeScene(parts: SceneParts): Scene {
  const { draft, kind, pictureInPicture, shot, home, setVariant, mood, index, script } = parts;
  const isCardScene = kind === 'title' || kind === 'end-card' || kind === 'full-graphic';
  const shown = isCardScene && draft.cards.length === 0 ? [wordsCard(draft.spoken, script.title, index)] : draft.cards;
  return {
    id: `s${index + 1}`,
    kind,
    spoken: draft.spoken,
    shown: [...shown],
    set: isCardScene ? 'gradient' : home,
    setVariant: isCardScene ? tintOf(setVariant) : setVariant,
    backdrop: null,
    media: null,
    pictureInPicture,
    shot,
    mood,
    gestures: isCardScene ? [] : placeGestures(draft.spoken, shown, mood, draft.section.part),
    transition: 'cut',
    holdMs: kind === 'title' ? titleHoldMs : usualHoldMs,
    sources: draft.section.sources,
  };
}

/** The third picture of one kind in a row shows its words instead. */
function varyCards(scenes: readonly Scene[], title: string): readonly Scene[] {
  const varied: Scene[] = [];
  for (const scene of scenes) {
    const isThird = varied.length >= 2 && varied.slice(-2).every((before) => lookOf(before) === lookOf(scene));
    const isCard = scene.kind === 'full-graphic' || scene.kind === 'title';
    varied.push(
      isThird && isCard
        ? { ...scene, shown: [wordsCard(scene.spoken, title, lookOf(scene).includes('quote') ? 0 : 1)] }
        : scene,
    );
  }
  return varied;
}

const lookOf = (scene: Scene): string =>
  `${scene.kind} ${scene.shot} ${scene.shown.map((graphic) => graphic.kind).join(' ')}`;

/** Cards keep the brand's colour, and neither night nor rain. */
const tintOf = (variant: Scene['setVariant']): Scene['setVariant'] =>
  variant === null || variant.tint === null ? null : { time: 'day', weather: 'clear', tint: variant.tint };

/** Without a presenter, words that have no card of their own are shown in short, by turns as a title and as a whole sentence. */
function wordsCard(spoken: string, title: string, index: number): Graphic {
  const sentence = spoken.split(/(?<=[.!?])\s/)[0] ?? spoken;
  if (index % 2 === 1) return { kind: 'quote-card', cueWord: null, quote: shorten(sentence, 160), attribution: null };
  return {
    kind: 'title-card',
    cueWord: null,
    eyebrow: shorten(title, 32),
    title: shorten(sentence.replace(/[.]$/, ''), 60),
    subtitle: null,
  };
}

/** Puts the lower third into the first scene in which the presenter speaks. */
function introduce(scenes: readonly Scene[], cast: Cast): readonly Scene[] {
  const first = scenes.findIndex((scene) => scene.kind === 'presenter' || scene.kind === 'presenter-with-graphic');
  const third: Graphic = {
    kind: 'lower-third',
    cueWord: null,
    name: shorten(cast.name, 32),
    role: shorten(cast.role, 40),
  };
  return scenes.map((scene, index) => (index === first ? { ...scene, shown: [third, ...scene.shown] } : scene));
}

/** A cut between two scenes of the presenter in one place; the style's transition elsewhere. */
function joinScenes(scenes: readonly Scene[], style: Style): readonly Scene[] {
  return scenes.map((scene, index) => {
    const before = scenes[index - 1];
    if (before === undefined) return scene;
    const isSamePlace = hasPresenter(before) && hasPresenter(scene) && before.set === scene.set;
    return { ...scene, transition: isSamePlace ? 'cut' : style.transition };
  });
}

const hasPresenter = (scene: Scene): boolean => scene.kind === 'presenter' || scene.kind === 'presenter-with-graphic';
