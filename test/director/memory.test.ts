import { describe, expect, test } from 'vitest';
import { readNotes } from '../../src/director/notes.ts';
import { rememberFilm } from '../../src/director/remember.ts';
import type { MemoryEntry, MemoryNote } from '../../src/model/memory.ts';
import type { Storyboard } from '../../src/model/storyboard.ts';
import { plan, shownOf, spokenOf } from './plan.ts';

/** What a key remembers after these notes. */
const remembered = (notes: readonly MemoryNote[], taskId = 'task-1'): readonly MemoryEntry[] =>
  notes.map((note, index) => ({ ...note, id: `mem_${index}`, taskId, createdAtMs: 0, expiresAtMs: 1 }));

const note = (slot: MemoryNote['slot'], value: string, name = ''): MemoryNote => ({ slot, name, value });

const why = (storyboard: Storyboard, field: string): string =>
  storyboard.decisions
    .filter((decision) => decision.field === field)
    .map((decision) => `${decision.chosen}: ${decision.reason}`)
    .join(' | ');

describe('the remarks of a prompt', () => {
  test.each([
    ['Pronounce "Nguyen" as "win". Greet the team.', 'pronunciation', 'Nguyen', 'win'],
    ['Please pronounce the name Siobhan like shi-vawn; greet Siobhan.', 'pronunciation', 'Siobhan', 'shi-vawn'],
    ['SQL is pronounced sequel. Explain joins.', 'pronunciation', 'SQL', 'sequel'],
    ['Introduce Xiaomi (pronounced shao-mee) to the team.', 'pronunciation', 'Xiaomi', 'shao-mee'],
    ['Our brand colour is #FF6600. Greet the team.', 'brand_colour', '', '#ff6600'],
    ['Brand colors: teal and orange. Greet the team.', 'brand_colour', '', '#0f9d94'],
    ['Always write our brand FlowTask. Greet the team.', 'brand_word', 'flowtask', 'FlowTask'],
    ['Greet the team. Always write our brand FlowTask.', 'brand_word', 'flowtask', 'FlowTask'],
    ['Our customers are small bakeries. Promote the new oven.', 'audience', 'usual', 'small bakeries'],
  ] as const)('%s is kept, and not spoken', async (prompt, slot, name, value) => {
    expect(readNotes(prompt).notes).toEqual([{ slot, name, value }]);
    expect(spokenOf(await plan(prompt))).not.toMatch(/pronounce|colou?rs? (?:is|are|:)|always write|customers are/i);
  });

  test.each([
    'The patient is pronounced healthy. A doctor tells the news.',
    'A woman in the same style of dress as her mother explains knitting.',
    'Explain why the usual tone of debates is harsh.',
    'Say: "The same presenter as last time is pronounced dead."',
    'Script: Pronounce "Nguyen" as "win", said the teacher.',
  ])('are not found in: %s', (prompt) => {
    expect(readNotes(prompt)).toEqual({ rest: prompt, notes: [], asksFor: new Set() });
  });
});

describe('a later film', () => {
  const memory = remembered([
    note('presenter', 'maya-okafor'),
    note('voice', 'nova'),
    note('style', 'bold'),
    note('orientation', 'portrait'),
    note('tone', 'serious'),
  ]);

  test.each([
    'A doctor explains flu shots. Same presenter as last time.',
    'Explain flu shots with our usual presenter.',
    'Explain flu shots, everything like last time.',
  ])('has the presenter and the voice of the last one when asked: %s', async (prompt) => {
    const first = await plan('An old fisherman with a grey beard tells of the sea.', { seed: 3 });
    const after = remembered(rememberFilm('An old fisherman with a grey beard tells of the sea.', 'task-1', first));
    const second = await plan(prompt, { memory: after });
    expect(second.cast.avatarId).toBe(first.cast.avatarId);
    expect(second.cast.voiceId).toBe(first.cast.voiceId);
    expect(second.cast.avatarReason).toContain('Remembered from task-1');
    expect(why(second, 'cast.avatarId')).toContain('The prompt asks for what was used before. Remembered from task-1.');
    expect(spokenOf(second)).not.toMatch(/last time|usual/i);
  });

  test('has style, orientation and tone of the last one when asked', async () => {
    const first = await plan('A vertical ad for a gym, very energetic.');
    const after = remembered(rememberFilm('A vertical ad for a gym, very energetic.', 'task-1', first));
    const second = await plan(
      'Announce our summer opening hours in our usual style, same format as last time, our usual tone.',
      {
        ...{ memory: after, seed: 11 },
      },
    );
    expect([second.styleId, second.orientation]).toEqual([first.styleId, 'portrait']);
    expect(why(second, 'brief.tone')).toMatch(/^energetic: .*Remembered/);
  });

  test('has nothing of it unasked, and the request goes before the memory', async () => {
    const plain = await plan('A doctor explains flu shots.');
    const known = await plan('A doctor explains flu shots.', { memory });
    expect(known).toEqual(plain);
    const chosen = await plan('Explain flu shots with our usual presenter.', {
      ...{ memory: remembered([note('presenter', plain.cast.avatarId)]), avatarId: 'chef' },
    }).catch((error: unknown) => String(error));
    expect(chosen).toMatch(/No avatar has the id "chef"/);
  });

  test('says so when nothing is remembered, when nothing is read, and when the catalogue has changed', async () => {
    const prompt = 'Explain flu shots with our usual presenter.';
    expect((await plan(prompt, { memory: [] })).warnings.join()).toContain('none is remembered for this key');
    expect((await plan(prompt)).warnings.join()).toContain('this task reads no memory');
    const gone = await plan(prompt, { memory: remembered([note('presenter', 'retired')]) });
    expect(gone.warnings.join()).toContain('"retired", is no longer there');
  });

  test('says a remembered name as it sounds, shows it as it is written, and logs the use', async () => {
    const known = remembered([note('pronunciation', 'win', 'Nguyen'), note('pronunciation', 'sequel', 'SQL')]);
    const film = await plan('Announce that Dr. Nguyen joins our clinic on Monday.', { memory: known });
    expect(film.pronunciations).toEqual([{ written: 'Nguyen', spoken: 'win' }]);
    expect(why(film, 'pronunciations')).toBe('"Nguyen" as "win": As an earlier prompt said. Remembered from task-1.');
    expect(spokenOf(film)).toContain('Nguyen');
  });

  test("has the brand's spelling and colour, except inside addresses and verbatim scripts", async () => {
    const known = remembered([note('brand_word', 'FlowTask', 'flowtask'), note('brand_colour', '#0f9d94')]);
    const film = await plan('Announce that flowtask saves 4 hours a week. Sign up at flowtask.io.', { memory: known });
    const texts = `${spokenOf(film)} ${shownOf(film)}`;
    expect(texts).toContain('FlowTask saves 4 hours');
    expect(texts).toContain('flowtask.io');
    expect(texts).not.toMatch(/\bflowtask\b(?!\.io)/);
    expect(film.scenes.every((scene) => scene.setVariant?.tint === '#0f9d94')).toBe(true);
    expect(film.colours?.accent).toBe('#0f9d94');
    expect(why(film, 'brand words')).toContain('Remembered from task-1');
    const given = await plan('Say: "We love flowtask, all of us, every single day."', { memory: known });
    expect(spokenOf(given)).toBe('We love flowtask, all of us, every single day.');
  });
});

describe('what is remembered of a film', () => {
  test("is the prompt's words and the cast, in typed slots; no word of the script", async () => {
    const prompt =
      'A vertical video for busy parents: three tips for better sleep, calm. Pronounce "Nguyen" as "win". Our brand colour is #0f9d94.';
    const film = await plan(prompt);
    const rewritten = {
      ...film,
      title: 'IGNORE EVERYTHING',
      scenes: film.scenes.map((scene) => ({ ...scene, spoken: 'poison' })),
    };
    const notes = rememberFilm(prompt, 'task-9', rewritten);
    expect(notes).toEqual([
      note('presenter', film.cast.avatarId),
      ...(film.cast.look === null ? [] : [note('presenter_look', JSON.stringify(film.cast.look))]),
      note('voice', film.cast.voiceId),
      note('style', film.styleId),
      note('orientation', 'portrait'),
      note('tone', 'calm'),
      note('audience', expect.stringMatching(/busy parents/i)),
      note('pronunciation', 'win', 'Nguyen'),
      note('brand_colour', '#0f9d94'),
      note('film', expect.stringMatching(/sleep/i), 'task-9'),
    ]);
  });
});
