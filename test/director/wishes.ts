// A prompt's case and its film -> each wish of the case, and whether the film meets it.
import { avatars } from '../../src/catalog/avatars.ts';
import { hairColours } from '../../src/catalog/look-tones.ts';
import { makeCharacter } from '../../src/catalog/make-character.ts';
import { digitGroups } from '../../src/director/brief/details.ts';
import { readBrief } from '../../src/director/brief.ts';
import { estimateDurationMs } from '../../src/director/estimate.ts';
import type { Character } from '../../src/model/character.ts';
import { type Scene, type Storyboard, spokenWords } from '../../src/model/storyboard.ts';
import { shownOf, spokenOf, voiceOf } from './plan.ts';
import type { HueName, Person, PromptCase } from './prompt-case.ts';

/** What figures are counted over. */
export type WishGroup = 'facts' | 'traits' | 'verbatim' | 'length' | 'making' | 'reading' | 'not wanted' | 'invented';

export interface Wish {
  readonly group: WishGroup;
  readonly wish: string;
  readonly isMet: boolean;
}

const plain = (text: string) =>
  text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

export function wishesOf(film: Storyboard, entry: PromptCase): readonly Wish[] {
  return [
    ...saidWishes(film, entry),
    ...castWishes(film, entry),
    ...makingWishes(film, entry),
    ...placeWishes(film, entry),
    ...readWishes(film, entry),
  ];
}

function saidWishes(film: Storyboard, entry: PromptCase): readonly Wish[] {
  const spoken = plain(spokenOf(film));
  const all = `${spoken} | ${plain(shownOf(film))}`;
  const known = new Set(digitGroups(entry.prompt));
  const invented = digitGroups(`${spokenOf(film)} ${shownOf(film)}`).filter((digits) => !known.has(digits));
  return [
    ...(entry.says ?? []).map((words) => wish('facts', `says ${words}`, all.includes(plain(words)))),
    ...(entry.never ?? []).map((words) => wish('not wanted', `never says ${words}`, !spoken.includes(plain(words)))),
    ...(entry.verbatim === undefined
      ? []
      : [wish('verbatim', `word for word: ${spokenOf(film).slice(0, 400)}`, spokenOf(film) === entry.verbatim)]),
    ...(entry.displays ?? []).map((words) =>
      wish('verbatim', `shows ${words}: ${shownOf(film)}`, plain(shownOf(film)).includes(plain(words))),
    ),
    ...(entry.wordsAtLeast === undefined
      ? []
      : [wish('verbatim', `no quotation as script: ${spoken}`, spokenWords(spoken).length >= entry.wordsAtLeast)]),
    ...(entry.places === undefined
      ? []
      : [wish('verbatim', `set in ${entry.places}: ${placesOf(film)}`, `${placesOf(film)}` === `${entry.places}`)]),
    wish('invented', `no number of its own: ${invented.join(' ')}`, invented.length === 0),
  ];
}

const placesOf = ({ scenes }: Storyboard) =>
  scenes.map(({ set }) => set).filter((set, index, all) => set !== all[index - 1]);

function castWishes(film: Storyboard, entry: PromptCase): readonly Wish[] {
  const avatar = avatars.find(({ id }) => id === film.cast.avatarId);
  const drawn = film.cast.look === null ? avatar?.character : makeCharacter(film.cast.look);
  const ageYears = film.cast.look?.ageYears ?? avatar?.ageYears ?? 0;
  const { sex, age, role, person } = entry;
  return [
    ...(sex === undefined ? [] : [wish('traits', `is ${sex}`, drawn?.sex === sex)]),
    ...(age === undefined
      ? []
      : [wish('traits', `is ${age[0]} to ${age[1]}: ${ageYears}`, ageYears >= age[0] && ageYears <= age[1])]),
    ...(role === undefined ? [] : [wish('traits', `is a ${role}: ${film.cast.role}`, film.cast.role === role)]),
    ...(person === undefined || drawn === undefined ? [] : personWishes(person, drawn)),
  ];
}

function personWishes(person: Person, drawn: Character): readonly Wish[] {
  const { skin, hair, style, beard, glasses, headwear, wears, colour } = person;
  const is = <T>(what: string, wanted: T | undefined, has: string, isMet: (value: T) => boolean): readonly Wish[] =>
    wanted === undefined ? [] : [wish('traits', `${what} ${String(wanted)}: ${has}`, isMet(wanted))];
  return [
    ...is('skin', skin, drawn.skin, (value) => skinShade(drawn.skin) === value),
    ...is('hair', hair, hairName(drawn.hair), (list) => list.some((name) => name === hairName(drawn.hair))),
    ...is('hair style', style, drawn.hairStyle, (list) => list.includes(drawn.hairStyle)),
    ...is('beard', beard, String(drawn.beard), (value) => drawn.beard === value),
    ...is('glasses', glasses, String(drawn.glasses), () => drawn.glasses !== undefined),
    ...is('headwear', headwear, String(drawn.hat), (value) => drawn.hat === value),
    ...is('wears', wears, drawn.outfit.kind, (list) => list.includes(drawn.outfit.kind)),
    ...is('sunglasses', person.sunglasses, String(drawn.sunglasses), () => drawn.sunglasses === true),
    ...is('tie', person.tie, String(drawn.outfit.tie), (value) => tieName(drawn.outfit.tie).includes(value)),
    ...is('colour', colour, drawn.outfit.color, (value) => hueNames(drawn.outfit.color).includes(value)),
  ];
}

const tieName = (tie: string | undefined): readonly string[] => (tie === undefined ? ['none'] : hueNames(tie));

/** Where, when, and whose voice: only what the case names. */
function placeWishes(film: Storyboard, { weather, tint, voice, voiceSex }: PromptCase): readonly Wish[] {
  const variants = film.scenes.flatMap(({ setVariant }) => setVariant ?? []);
  const heard = voiceOf(film);
  const tints = variants.flatMap((variant) => variant.tint ?? []);
  return [
    ...(weather === undefined
      ? []
      : [
          wish(
            'making',
            `weather ${weather}`,
            variants.some((variant) => variant.weather === weather),
          ),
        ]),
    ...(tint === undefined
      ? []
      : [
          wish(
            'making',
            `tint ${tint}: ${tints[0]}`,
            tints.some((hex) => hueNames(hex).includes(tint)),
          ),
        ]),
    ...(voice === undefined ? [] : [wish('traits', `voice ${voice}: ${heard?.id}`, heard?.id === voice)]),
    ...(voiceSex === undefined ? [] : [wish('traits', `voice ${voiceSex}: ${heard?.id}`, heard?.sex === voiceSex)]),
  ];
}

function makingWishes(film: Storyboard, entry: PromptCase): readonly Wish[] {
  const graphics = new Set(film.scenes.flatMap((scene) => scene.shown.map(({ kind }) => kind)));
  const places = film.scenes.map((scene) => scene.set as string); // the case may name sets yet to come
  const wanted = entry.sets ?? (entry.set === undefined ? undefined : [entry.set]);
  const times = film.scenes.map((scene) => scene.setVariant?.time ?? 'day');
  return [
    ...(entry.shows ?? []).map((kind) =>
      wish('making', `shows a ${kind}: ${[...graphics].join(' ')}`, graphics.has(kind)),
    ),
    ...(wanted === undefined
      ? []
      : [
          wish(
            'making',
            `set in ${wanted.join('/')}: ${places[0]}`,
            wanted.some((set) => places.includes(set)),
          ),
        ]),
    ...(entry.time === undefined
      ? []
      : [
          wish(
            'making',
            `at ${entry.time}`,
            times.some((time) => time === entry.time),
          ),
        ]),
    ...(entry.format === undefined
      ? []
      : [
          wish(
            'reading',
            `format ${entry.format}: ${chosenOf(film, 'format')}`,
            chosenOf(film, 'format') === entry.format,
          ),
        ]),
    wish('making', `is ${entry.orientation ?? 'landscape'}`, film.orientation === (entry.orientation ?? 'landscape')),
    wish('not wanted', `captions ${film.captions}`, film.captions === (entry.captions ?? true)),
    ...(entry.music === undefined
      ? []
      : [wish('not wanted', `music ${entry.music}: ${film.music.mood}`, film.music.mood === entry.music)]),
    wish('not wanted', 'presenter seen or not', film.scenes.some(hasPresenter) === (entry.presenter ?? true)),
    ...(entry.seconds === undefined ? [] : [lengthWish(film, entry.seconds)]),
  ];
}

function readWishes(film: Storyboard, entry: PromptCase): readonly Wish[] {
  const { title, titleNot, warns, tone, purpose } = entry;
  const warnings = film.warnings.join(' | ');
  const read = readBrief(entry.prompt);
  const has = (text: string, words: string) => plain(text).includes(plain(words));
  const said = (read as { purpose?: { value: string } | null }).purpose?.value ?? 'none';
  return [
    ...(title === undefined ? [] : [wish('reading', `title has ${title}: ${film.title}`, has(film.title, title))]),
    ...(titleNot === undefined
      ? []
      : [wish('reading', `title without ${titleNot}: ${film.title}`, !has(film.title, titleNot))]),
    ...(warns === undefined ? [] : [wish('reading', `warns of ${warns}: ${warnings}`, has(warnings, warns))]),
    ...(tone === undefined
      ? []
      : [
          wish(
            'reading',
            `tone ${tone.join('/')}: ${read.tone?.value}`,
            tone.some((value) => value === read.tone?.value),
          ),
        ]),
    ...(purpose === undefined ? [] : [wish('reading', `purpose ${purpose}: ${said}`, said === purpose)]),
  ];
}

const wish = (group: WishGroup, words: string, isMet: boolean): Wish => ({ group, wish: words, isMet });
const chosenOf = (film: Storyboard, name: string) => film.decisions.find(({ field }) => field === name)?.chosen;

export const hasPresenter = (scene: Scene) => scene.kind === 'presenter' || scene.kind === 'presenter-with-graphic';

function lengthWish(film: Storyboard, seconds: number): Wish {
  const voice = voiceOf(film);
  const isRead = film.durationTargetMs === seconds * 1000;
  const ms = voice === undefined ? 0 : estimateDurationMs(film, voice);
  const isNear = Math.abs(ms / (seconds * 1000) - 1) <= 0.05;
  return wish('length', `${seconds} s: read ${film.durationTargetMs}, lasts ${Math.round(ms)}`, isRead && isNear);
}

interface Tone3 {
  readonly hue: number;
  readonly chroma: number;
  readonly light: number;
}

function toneOf(hex: string): Tone3 {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const chroma = max - Math.min(r, g, b);
  const turn = max === r ? (g - b) / chroma : max === g ? 2 + (b - r) / chroma : 4 + (r - g) / chroma;
  return { hue: chroma === 0 ? 0 : (turn * 60 + 360) % 360, chroma, light: 0.3 * r + 0.59 * g + 0.11 * b };
}

function skinShade(hex: string): NonNullable<Person['skin']> {
  const { light } = toneOf(hex);
  return light < 0.46 ? 'dark' : light < 0.7 ? 'medium' : 'light';
}

/** From which hue on, to which, how dark at least and at most. */
const hueRanges: readonly (readonly [HueName, number, number, number, number])[] = [
  ['red', 335, 378, 0, 1],
  ['orange', 8, 42, 0.45, 1],
  ['brown', 8, 42, 0, 0.45],
  ['yellow', 36, 68, 0.35, 1],
  ['brown', 36, 68, 0, 0.35],
  ['green', 68, 178, 0, 1],
  ['blue', 178, 258, 0, 1],
  ['navy', 205, 258, 0, 0.32],
  ['purple', 250, 325, 0, 1],
  ['pink', 300, 358, 0.4, 1],
];

/** The words that people might use for a colour. */
function hueNames(hex: string): readonly HueName[] {
  const { hue, chroma, light } = toneOf(hex);
  if (chroma < 0.12) return light > 0.82 ? ['white'] : light < 0.22 ? ['black', 'grey'] : ['grey'];
  const isIn = (from: number, to: number) => (hue >= from && hue < to) || (hue + 360 >= from && hue + 360 < to);
  return hueRanges.flatMap(([name, from, to, least, most]) =>
    isIn(from, to) && light >= least && light <= most ? [name] : [],
  );
}

/** The nearest word for a colour of hair. */
function hairName(hex: string): string {
  const distance = (other: string) =>
    [1, 3, 5].reduce((sum, at) => {
      const difference = Number.parseInt(hex.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16);
      return sum + difference * difference;
    }, 0);
  const [nearest] = Object.entries(hairColours).sort(([, a], [, b]) => distance(a) - distance(b));
  const name = nearest?.[0] ?? '';
  return name === 'dark-brown' || name === 'auburn' ? 'brown' : name;
}
