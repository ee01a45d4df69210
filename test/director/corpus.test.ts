import { expect, test } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import { digitGroups } from '../../src/director/brief/details.ts';
import { splitSentences } from '../../src/director/brief/segments.ts';
import { appearanceOf } from '../../src/director/casting/appearance.ts';
import { graphicSchema, itemCues } from '../../src/model/graphics.ts';
import { type Scene, type Storyboard, spokenWords, storyboardSchema } from '../../src/model/storyboard.ts';
import { avatarOf, plan, shownOf, spokenOf, voiceOf } from './plan.ts';
import type { PromptCase } from './prompt-case.ts';
import { promptSets } from './prompt-sets.ts';
import { hasPresenter, wishesOf } from './wishes.ts';

const promptCases = Object.values(promptSets).flat();

const plain = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
const meta =
  /\b(?:this (?:video|film|clip|prompt)|the prompt|presenter|avatar|voice-?over|call to action|script|storyboard|b-roll|as an ai)\b/i;

const titled = promptCases.map((entry) => [entry.prompt.slice(0, 60).replace(/\n/g, ' '), entry] as const);

test('the corpus holds at least 150 prompts', () => {
  expect(promptCases.length).toBeGreaterThanOrEqual(150);
});

test.each(titled)('a sound film comes from: %s', async (_, entry) => {
  const film = await plan(entry.prompt);
  expect(storyboardSchema.safeParse(film).error?.issues ?? []).toEqual([]);
  if (spokenWords(spokenOf(film)).length > 30) expect(film.scenes.length).toBeGreaterThanOrEqual(2);
  expectHonest(entry.prompt, spokenOf(film), shownOf(film));
  expectHonestWords(entry.prompt, film);
  // Words that are given stand as they are given.
  if (entry.verbatim === undefined) expectSpeech(entry.prompt, spokenOf(film));
  expectScenes(film.scenes);
  expect(voiceOf(film)?.sex).toBe(entry.voiceSex ?? film.cast.look?.sex ?? avatarOf(film)?.sex);
});

test.each(titled)('the wishes are met in: %s', async (_, entry) => {
  const film = await plan(entry.prompt);
  expect(wishesOf(film, entry).filter(({ isMet }) => !isMet)).toEqual([]);
  if (entry.looks) expectLooks(film.cast, entry.looks);
});

test('over the corpus, at least fourteen kinds of scene appear, and every kind of graphic but pictures', async () => {
  const films = await Promise.all(promptCases.map(({ prompt }) => plan(prompt)));
  const scenes = films.flatMap((film) => film.scenes);
  const graphics = new Set(scenes.flatMap((scene) => scene.shown.map((graphic) => graphic.kind)));
  for (const kind of graphicSchema.options.map((option) => option.shape.kind.value))
    if (kind !== 'picture-card') expect([...graphics]).toContain(kind);
  const kinds = new Set(scenes.map((scene) => `${scene.kind} ${hasPresenter(scene) ? scene.shot : ''}`));
  expect(kinds.size + graphics.size).toBeGreaterThanOrEqual(14);
  expect(scenes.some((scene) => scene.pictureInPicture)).toBe(true);
});

test('something is seen or said to catch the eye within the first five seconds', async () => {
  for (const { prompt } of promptCases) {
    const [first] = (await plan(prompt)).scenes;
    const sentence = first?.spoken.split(/(?<=[.!?…])\s/)[0] ?? '';
    // The face and the first words are there at once; a card comes with them or the sentence is short.
    const hasCard = first?.shown.some(({ kind }) => kind === 'quote-card') ?? false;
    expect(hasCard ? 'read' : first?.spoken).not.toBe('');
    expect(spokenWords(sentence).length, sentence).toBeLessThanOrEqual(40);
  }
});

test('the same prompt and seed give the same storyboard', async () => {
  for (const { prompt } of promptCases.slice(0, 20)) expect(await plan(prompt)).toEqual(await plan(prompt));
});

test('different prompts vary the cast, the style and the words', async () => {
  const films = await Promise.all(promptCases.map(({ prompt }) => plan(prompt)));
  expect(new Set(films.map((film) => film.cast.avatarId)).size).toBeGreaterThanOrEqual(8);
  expect(new Set(films.map((film) => film.styleId)).size).toBeGreaterThanOrEqual(4);
  const openings = films.map((film) => film.scenes[0]?.spoken.split(/[.!?]/)[0] ?? '');
  expect(new Set(openings).size).toBeGreaterThan(films.length * 0.75);
});

function expectHonest(prompt: string, spoken: string, shown: string): void {
  const known = new Set(digitGroups(prompt));
  const invented = digitGroups(`${spoken} ${shown}`).filter((digits) => !known.has(digits));
  expect(invented).toEqual([]);
  const words = spoken.match(/[$€£%°]/g) ?? [];
  for (const sign of words) expect(prompt).toContain(sign);
}

const numberWords = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const numberWord = new RegExp(
  `(?<!number )\\b(?:${numberWords.join('|')}|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|half|halfway|twice|dozens?)\\b`,
  'gi',
);

/** Numbers in words are the prompt's own, or count what the film shows. */
function expectHonestWords(prompt: string, film: Storyboard): void {
  const known = new Set(prompt.toLowerCase().match(numberWord) ?? []);
  const counts = film.scenes.flatMap((scene) => scene.shown.map((graphic) => itemCues(graphic).length));
  for (const count of [...counts, ...digitGroups(prompt).map(Number)]) known.add(numberWords[count - 2] ?? '');
  const told = `${spokenOf(film)} ${shownOf(film)}`.toLowerCase().match(numberWord) ?? [];
  expect(told.filter((word) => !known.has(word))).toEqual([]);
}

function expectSpeech(prompt: string, spoken: string): void {
  if (!meta.test(prompt)) expect(spoken).not.toMatch(meta);
  expect(spoken).not.toMatch(/[{}<>]|undefined|null|\s[,.!?]|\.\.|,\.|\b(\w{3,}) \1\b/);
  const sentences = splitSentences(spoken).map(({ text }) => text.trim());
  const own = sentences.filter((sentence) => !plain(prompt).includes(plain(sentence).replace(/[.!?]$/, '')));
  expect(new Set(own).size).toBe(own.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^["“'‘(]?(?:[\p{Lu}\d$€£]|\p{Ll}\p{Lu})/u);
  for (const sentence of sentences) expect(sentence).toMatch(/[.!?…]["”'’)]?$/);
  const starts = own.map((sentence) => (sentence.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []).slice(0, 2).join(' '));
  const counted = starts.filter((start) => !start.startsWith('number '));
  expect(counted.filter((start, index) => counted.indexOf(start) !== index)).toEqual([]);
}

function expectScenes(scenes: readonly Scene[]): void {
  expect(scenes[0]?.transition).toBe('cut');
  scenes.forEach((scene, index) => {
    const words = spokenWords(scene.spoken).length;
    const cues = scene.shown.flatMap((graphic) => [graphic.cueWord, ...itemCues(graphic)]);
    for (const cue of [...cues, ...scene.gestures.map((gesture) => gesture.cueWord)])
      if (cue !== null) expect(cue).toBeLessThan(words);
    if (scene.spoken !== '') expect(scene.holdMs).toBeLessThanOrEqual(1200);
    const looks = [index, index - 1, index - 2].map(
      (at) => `${scenes[at]?.kind} ${scenes[at]?.shot} ${scenes[at]?.shown.map((graphic) => graphic.kind).join(' ')}`,
    );
    if (index >= 2) expect(new Set(looks).size).toBeGreaterThan(1);
    if (!hasPresenter(scene)) expect(scene.shown.length).toBeGreaterThan(0);
    for (const graphic of scene.shown) expectFits(graphic);
  });
  const thirds = scenes.flatMap((scene) => scene.shown.filter((graphic) => graphic.kind === 'lower-third'));
  expect(thirds.length).toBe(scenes.some(hasPresenter) ? 1 : 0);
}

function expectFits(graphic: Scene['shown'][number]): void {
  if (graphic.kind === 'list-card') {
    expect(graphic.heading.length).toBeLessThanOrEqual(32);
    for (const item of graphic.items) expect(item.text.length).toBeLessThanOrEqual(56);
  }
  if (graphic.kind === 'number-card') expect((graphic.caption ?? '').length).toBeLessThanOrEqual(60);
  if (graphic.kind === 'title-card') expect(graphic.title.length).toBeLessThanOrEqual(60);
}

/** The described looks are those of the made presenter, or else of the one in the catalogue. */
function expectLooks(cast: Storyboard['cast'], looks: NonNullable<PromptCase['looks']>): void {
  if (cast.look !== null) {
    expect(cast.look).toMatchObject(looks);
    return;
  }
  const avatar = avatars.find((entry) => entry.id === cast.avatarId);
  const words = avatar === undefined ? new Set<string>() : appearanceOf(avatar);
  if (looks.outfit) expect(avatar?.character.outfit.kind).toBe(looks.outfit);
  if (looks.hairColour) expect([...words]).toContain(`${looks.hairColour} hair`);
  if (looks.glasses === true) expect([...words]).toContain('glasses');
  if (looks.headwear) expect(avatar?.character.hat).toBe(looks.headwear);
}
