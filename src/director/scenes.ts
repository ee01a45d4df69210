// Script -> scenes: what is seen while the words are spoken.
import { type Graphic, graphicTexts } from '../model/graphics.ts';
import type { Mood, Scene, SceneKind, Shot } from '../model/storyboard.ts';
import type { Style } from '../model/style.ts';
import { shorten } from './brief/topic.ts';
import type { Brief } from './brief.ts';
import type { Cast } from './casting.ts';
import { estimateReadingMs } from './estimate.ts';
import { chooseKinds } from './scenes/choose-kinds.ts';
import { chooseSet } from './scenes/choose-set.ts';
import { chooseShots, sitsDown } from './scenes/choose-shots.ts';
import { type Draft, enliven } from './scenes/enliven.ts';
import { placeGestures } from './scenes/place-gestures.ts';
import { placeShows } from './scenes/place-shows.ts';
import { splitSpoken } from './scenes/split-section.ts';
import { moodOf } from './scripting.ts';
import type { ScenePlace, Script, Section } from './writer.ts';

/** A title wants to be read. */
const titleHoldMs = 700;

/** Arranges the scenes of a script. */
export function arrangeScenes(script: Script, brief: Brief, cast: Cast, style: Style): readonly Scene[] {
  const shotWords = Math.round((style.shotMs / 60_000) * cast.voice.wordsPerMinute);
  const written = script.sections.flatMap((section) => draftScenes(section, shotWords));
  // The user's own words stand as they were given, without emphasis of ours.
  const drafts = script.isVerbatim ? written : enliven(written);
  const home = chooseSet(brief).set;
  const withPresenter = brief.refusals.presenter === null;
  const kinds = chooseKinds(
    drafts.map(({ section, cards }) => ({ part: section.part, cards })),
    withPresenter,
  );
  const shots = chooseShots(
    kinds.map(({ kind }) => kind),
    sitsDown(brief, home),
  );
  const scenes: Scene[] = [];
  let place: ScenePlace = firstPlace(script) ?? { set: home, setVariant: brief.setVariant };
  drafts.forEach((draft, index) => {
    const { kind, pictureInPicture } = kinds[index] ?? { kind: 'presenter', pictureInPicture: false };
    // A scene of which the script says nothing is where the one before it was.
    place = draft.section.place ?? place;
    scenes.push(
      makeScene({
        draft,
        kind,
        pictureInPicture,
        shot: shots[index] ?? 'medium',
        place,
        mood: draft.section.mood ?? moodOf(brief),
        index,
        script,
        pauseMs: style.pauseMs,
      }),
    );
  });
  const named = drafts.map(({ section }) => section.nameTag);
  // Cards that a script asks for stay as they are.
  const varied = script.isVerbatim ? scenes : varyCards(scenes, script.title);
  return joinScenes(introduce(varied, cast, named), style);
}

const firstPlace = ({ sections }: Script): ScenePlace | null =>
  sections.slice(0, 1).flatMap(({ place }) => (place === undefined ? [] : [place]))[0] ?? null;

function draftScenes(section: Section, shotWords: number): readonly Draft[] {
  const text = section.lines
    .map((line) => line.text.trim())
    .filter((line) => line !== '')
    .join(' ');
  const scenes = splitSpoken(text, shotWords);
  const cards = placeShows(section.shows, scenes);
  return scenes.map((spoken, index) => ({ section, spoken, cards: cards[index] ?? [] }));
}

interface SceneParts {
  readonly draft: Draft;
  readonly kind: SceneKind;
  readonly pictureInPicture: boolean;
  readonly shot: Shot;
  readonly place: ScenePlace;
  readonly mood: Mood;
  readonly index: number;
  readonly script: Script;
  /** Silence after the last word. */
  readonly pauseMs: number;
}

function makeScene(parts: SceneParts): Scene {
  const { draft, kind, pictureInPicture, shot, place, mood, index, script, pauseMs } = parts;
  const isCardScene = kind === 'title' || kind === 'end-card' || kind === 'full-graphic';
  const shown = isCardScene && draft.cards.length === 0 ? [wordsCard(draft.spoken, script.title, index)] : draft.cards;
  return {
    id: `s${index + 1}`,
    kind,
    spoken: draft.spoken,
    shown: [...shown],
    set: isCardScene ? 'gradient' : place.set,
    setVariant: isCardScene ? tintOf(place.setVariant) : place.setVariant,
    backdrop: null,
    media: null,
    pictureInPicture,
    shot,
    mood,
    gestures: isCardScene ? [] : placeGestures(draft.spoken, shown, mood, draft.section.part),
    transition: 'cut',
    holdMs:
      draft.spoken === '' && kind !== 'end-card'
        ? estimateReadingMs(shown.flatMap(graphicTexts))
        : kind === 'title'
          ? titleHoldMs
          : pauseMs,
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

/** A name may wait for so many scenes to stand alone: beside a card it makes the presenter of a tall picture small. */
const soonEnough = 3;

/** Puts the lower third into one of the first scenes in which the presenter speaks. */
function introduce(scenes: readonly Scene[], cast: Cast, named: readonly Section['nameTag'][]): readonly Scene[] {
  // A script that names who is seen needs no introduction of ours.
  if (named.some((tag) => tag !== undefined)) return scenes.map((scene, index) => withTag(scene, named[index]));
  // Of a portrait nobody knows the name unless the prompt says it.
  if (cast.name === '') return scenes;
  const presented = scenes.flatMap((scene, index) => (hasPresenter(scene) ? [index] : []));
  // A name beside a hook or a map would be one thing too many.
  const isClean = (index: number): boolean => scenes[index]?.shown.length === 0;
  const first =
    presented.slice(0, soonEnough).find(isClean) ??
    presented.find((index) => scenes[index]?.shown.every(({ kind }) => kind !== 'big-word' && kind !== 'map-card')) ??
    presented[0];
  const third: Graphic = {
    kind: 'lower-third',
    cueWord: null,
    name: shorten(cast.name, 32),
    role: shorten(cast.role, 40),
  };
  return scenes.map((scene, index) => (index === first ? { ...scene, shown: [third, ...scene.shown] } : scene));
}

const withTag = (scene: Scene, tag: Section['nameTag']): Scene =>
  tag === undefined
    ? scene
    : { ...scene, shown: [{ kind: 'lower-third', cueWord: null, name: tag.name, role: tag.role }, ...scene.shown] };

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
