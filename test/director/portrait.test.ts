import { describe, expect, test } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import { styles } from '../../src/catalog/styles.ts';
import { voices } from '../../src/catalog/voices.ts';
import { rememberFilm } from '../../src/director/remember.ts';
import { readInstruction } from '../../src/director/revise/read-instruction.ts';
import type { MemoryEntry } from '../../src/model/memory.ts';
import { plan, shownOf, spokenOf, voiceOf } from './plan.ts';

const prompt = 'A woman explains how to brew tea.';

describe('a film that the person in a picture presents', () => {
  test('says so in its plan, with the reason', async () => {
    const board = await plan(prompt, { hasPortrait: true });
    expect(board.cast).toMatchObject({ portrait: true, look: null });
    expect(board.decisions.find(({ field }) => field === 'cast.portrait')?.reason).toMatch(/consent/);
  });

  test('gives the person no name but the one in the prompt', async () => {
    const nameless = await plan(prompt, { hasPortrait: true });
    const names = new RegExp(avatars.map(({ name }) => name).join('|'));
    expect(`${spokenOf(nameless)} ${shownOf(nameless)}`).not.toMatch(names);
    expect(nameless.scenes.flatMap(({ shown }) => shown).some(({ kind }) => kind === 'lower-third')).toBe(false);
    const named = await plan('A woman named Clara Novak explains how to brew tea.', { hasPortrait: true });
    expect(shownOf(named)).toContain('Clara Novak');
  });

  test('has the voice that the prompt describes; without a word on it the plan warns', async () => {
    expect(voiceOf(await plan(prompt, { hasPortrait: true }))?.sex).toBe('female');
    const silent = await plan('How to brew tea.', { hasPortrait: true });
    expect(silent.warnings.join()).toMatch(/does not say which voice/);
    const chosen = await plan('How to brew tea.', { hasPortrait: true, voiceId: voices[0]?.id ?? null });
    expect(chosen.warnings.join()).not.toMatch(/does not say which voice/);
  });

  test('takes no presenter from the memory and leaves none in it', async () => {
    const entry = (slot: MemoryEntry['slot'], value: string): MemoryEntry => {
      return { slot, value, name: '', id: slot, taskId: 'task-1', createdAtMs: 0, expiresAtMs: 1 };
    };
    const memory = [entry('presenter', 'lukas-brandt'), entry('presenter_name', 'Lukas Brandt')];
    const wish = `${prompt} Same presenter as last time.`;
    const board = await plan(wish, { hasPortrait: true, memory });
    expect(board.cast).toMatchObject({ portrait: true, name: '' });
    const slots = rememberFilm(wish, 'task-2', board).map(({ slot }) => slot);
    expect(slots.filter((slot) => slot.startsWith('presenter'))).toEqual([]);
    expect(slots).toContain('style');
  });

  test('is presented by somebody of the catalogue when a revision asks for them', async () => {
    const board = await plan(prompt, { hasPortrait: true });
    const { storyboard } = readInstruction(board, 'use Maya Lindholm', { avatars, styles });
    expect(storyboard.cast).toMatchObject({ avatarId: 'maya-lindholm', name: 'Maya Lindholm' });
    expect(storyboard.cast.portrait).toBeUndefined();
  });
});
