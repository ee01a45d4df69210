import { describe, expect, it, test } from 'vitest';
import { avatars } from '../../../src/catalog/avatars.ts';
import { styles } from '../../../src/catalog/styles.ts';
import { estimateDurationMs } from '../../../src/director/estimate.ts';
import { applyEdits } from '../../../src/director/revise/apply-edits.ts';
import { estimateChangeMs } from '../../../src/director/revise/estimate-change.ts';
import { followWords } from '../../../src/director/revise/follow-words.ts';
import { readInstruction, splitClauses } from '../../../src/director/revise/read-instruction.ts';
import { VideoError } from '../../../src/kit/errors.ts';
import { type Storyboard, storyboardSchema } from '../../../src/model/storyboard.ts';
import { plan } from '../plan.ts';

const board: Storyboard = await plan('A chef in a kitchen explains how to make a good tomato soup in 30 seconds.');
const revise = (instruction: string, of = board) => {
  const revision = readInstruction(of, instruction, { avatars, styles });
  expect(storyboardSchema.safeParse(revision.storyboard).error?.issues).toBeUndefined();
  return revision;
};

describe('edits', () => {
  it('of one scene leave every other scene as it was', () => {
    const [first] = board.scenes;
    const edited = applyEdits(board, { scenes: { [first?.id ?? '']: { shot: 'close' } } });
    expect(edited.scenes[0]).toEqual({ ...first, shot: 'close' });
    expect(edited.scenes.slice(1)).toEqual(board.scenes.slice(1));
  });

  it('may remove a scene, replace the list, and change fields inside fields', () => {
    const [first, second] = board.scenes;
    expect(applyEdits(board, { scenes: { [first?.id ?? '']: null } }).scenes).toEqual(board.scenes.slice(1));
    expect(applyEdits(board, { scenes: [second] }).scenes).toEqual([second]);
    expect(applyEdits(board, { cast: { name: 'Ann' } }).cast).toEqual({ ...board.cast, name: 'Ann' });
  });

  it('of the words keep every graphic on its own word', () => {
    const scene = { ...board.scenes[0], id: 'x', spoken: 'Wash the tomatoes well. Then cut them.' };
    const cued = { kind: 'big-word' as const, cueWord: 5, text: 'Cut', caption: null };
    const [own] = storyboardSchema.parse({
      ...board,
      scenes: [{ ...scene, shown: [cued], gestures: [{ name: 'chop', cueWord: 5 }] }],
    }).scenes;
    const before = { ...board, scenes: own === undefined ? [] : [own] };
    const [after] = applyEdits(before, {
      scenes: { x: { spoken: 'First of all wash the tomatoes. Then carefully cut them.' } },
    }).scenes;
    expect(after?.shown).toEqual([{ ...cued, cueWord: 8 }]);
    expect(after?.gestures).toEqual([{ name: 'chop', cueWord: 8 }]);
  });

  it.each([
    [{ colour: 'red' }, 'storyboard.colour'],
    [{ scenes: { s99: {} } }, 'storyboard.scenes.s99'],
    [{ scenes: { s1: { sott: 'x' } } }, 'storyboard.scenes.s1.sott'],
    [{ scenes: { s1: { shot: 'huge' } } }, 'storyboard.scenes.s1.shot'],
    [{ scenes: 7 }, 'storyboard.scenes'],
    [{ scenes: { s1: 'x' } }, 'storyboard.scenes.s1'],
    [{ title: '' }, 'storyboard.title'],
    [{ pace: 9 }, 'storyboard.pace'],
  ])('%j are refused, naming %s', (edits, param) => {
    let thrown: unknown;
    try {
      applyEdits(board, edits);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(VideoError);
    expect(thrown).toMatchObject({ param });
  });
});

test('words are followed from one text into another', () => {
  const follow = followWords('one two three four', 'zero one and three four five');
  expect([0, 1, 2, 3].map(follow)).toEqual([1, 1, 3, 4]);
});

test('an instruction is split into its parts, but not inside quotes or numbers', () => {
  expect(
    splitClauses('Shorter intro, blue background and then no music; say "salt, and pepper" instead of "salt".'),
  ).toEqual(['Shorter intro', 'blue background', 'no music', 'say "salt, and pepper" instead of "salt"']);
  expect(splitClauses('replace 1,250 with 1.5')).toEqual(['replace 1,250 with 1.5']);
});

describe('an instruction in plain words', () => {
  it('"shorter intro, blue background" does both and nothing else', () => {
    const first = board.scenes.find(({ spoken }) => spoken.split(/[.!?]/u).length > 2);
    const long = { ...board, scenes: [first, ...board.scenes.slice(1)].filter((scene) => scene !== undefined) };
    const { storyboard, applied, notUnderstood } = revise('shorter intro, blue background', long);
    expect(notUnderstood).toEqual([]);
    expect(applied).toHaveLength(2);
    expect(storyboard.scenes[0]?.spoken.length).toBeLessThan(first?.spoken.length ?? 0);
    expect(first?.spoken.startsWith(storyboard.scenes[0]?.spoken ?? '-')).toBe(true);
    for (const scene of storyboard.scenes.filter(({ kind }) => kind.startsWith('presenter'))) {
      expect(scene).toMatchObject({ set: 'plain', setVariant: { tint: '#1f5fbf' } });
    }
    expect(storyboard.scenes.slice(1).map(({ spoken }) => spoken)).toEqual(
      long.scenes.slice(1).map(({ spoken }) => spoken),
    );
  });

  it.each<[string, (storyboard: Storyboard) => unknown, unknown]>([
    ['make it vertical please', ({ orientation }) => orientation, 'portrait'],
    ['turn off the captions', ({ captions }) => captions, false],
    ['no background music', ({ music }) => music.mood, 'none'],
    ['calmer music', ({ music }) => music.mood, 'calm'],
    ['a bit slower', ({ pace }) => pace < board.pace, true],
    ['speed up', ({ pace }) => pace > board.pace, true],
    ['use Helen Whitaker as the presenter', ({ cast }) => cast.avatarId, 'helen-whitaker'],
    ['in the news style', ({ styleId }) => styleId, 'news'],
    ['set the title to "Soup for all"', ({ title }) => title, 'Soup for all'],
    ['call her Ann Lee', ({ cast }) => cast.name, 'Ann Lee'],
    ['put it in the newsroom', ({ scenes }) => scenes[0]?.set, 'studio'],
    ['in front of a city skyline at night', ({ scenes }) => scenes[0]?.setVariant?.time, 'night'],
    ['remove the last scene', ({ scenes }) => scenes.length, board.scenes.length - 1],
    ['remove scene 2', ({ scenes }) => scenes.map(({ id }) => id).includes('s2'), false],
    ['swap scenes 1 and 2', ({ scenes }) => scenes[0]?.id, board.scenes[1]?.id],
    ['the intro should say "Hello there."', ({ scenes }) => scenes[0]?.spoken, 'Hello there.'],
  ])('"%s" is understood', (instruction, read, expected) => {
    const { storyboard, notUnderstood } = revise(instruction);
    expect(notUnderstood).toEqual([]);
    expect(read(storyboard)).toEqual(expected);
    expect(storyboard.decisions.at(-1)).toMatchObject({ field: 'revision' });
  });

  it('replaces a word wherever it is spoken or shown, and only as a whole word', () => {
    const { storyboard } = revise('replace tomato with "red pepper"');
    const all = JSON.stringify(storyboard.scenes);
    expect(all).not.toMatch(/\btomato\b/iu);
    expect(all).toContain('red pepper');
  });

  it.each(['make it pop', 'remove scene 99', 'replace unicorn with horse', 'use Nobody Known'])(
    '"%s" is said not to be understood',
    (words) => {
      const { storyboard, applied, notUnderstood } = revise(words);
      expect([applied, notUnderstood]).toEqual([[], [words]]);
      expect(storyboard).toEqual(board);
    },
  );
});

test('of a changed plan only what is seen anew counts as new, and all of it under another look', () => {
  const voice = { wordsPerMinute: 170 };
  const [first] = board.scenes;
  expect(estimateChangeMs(board, { ...board, title: 'Soup', music: { mood: 'calm' } }, voice)).toBe(0);
  const edited = applyEdits(board, { scenes: { [first?.id ?? '']: { shot: 'close' } } });
  const part = estimateChangeMs(board, edited, voice);
  expect(part).toBeGreaterThan(500);
  expect(part).toBeLessThan(estimateDurationMs(board, voice) / 2);
  expect(estimateChangeMs(board, { ...board, captions: !board.captions }, voice)).toBe(
    estimateDurationMs(board, voice),
  );
});
