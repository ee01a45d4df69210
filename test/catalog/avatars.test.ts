import { describe, expect, test } from 'vitest';
import { avatarAliases, avatars, findAvatar } from '../../src/catalog/avatars.ts';
import type { Character } from '../../src/model/character.ts';
import { presenterLookSchema } from '../../src/model/presenter-look.ts';

/** Every colour of a character, wherever it stands. */
function coloursIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('#') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(coloursIn);
}

describe('the avatars', () => {
  test('have ids of their own that are made of their names', () => {
    expect(new Set(avatars.map(({ id }) => id)).size).toBe(avatars.length);
    for (const { id, name } of avatars) expect(id).toBe(name.toLowerCase().replaceAll(' ', '-'));
  });

  test('are at least 24, of both sexes, from 25 and younger to 70 and older', () => {
    expect(avatars.length).toBeGreaterThanOrEqual(24);
    for (const sex of ['female', 'male'] as const) {
      const ages = avatars.filter((avatar) => avatar.sex === sex).map(({ ageYears }) => ageYears);
      expect(ages.length).toBeGreaterThanOrEqual(12);
      expect(Math.min(...ages)).toBeLessThanOrEqual(25);
      expect(Math.max(...ages)).toBeGreaterThanOrEqual(70);
    }
  });

  test('are drawn with the sex they are listed with, and speak with a voice of that sex', () => {
    for (const { sex, character, defaultVoiceId } of avatars) {
      expect(character.sex).toBe(sex);
      expect(defaultVoiceId).toBe(sex === 'female' ? 'flite-slt' : 'flite-rms');
    }
  });

  test('wear every usual outfit, hair style and headwear', () => {
    const madeOnly: ReadonlySet<string> = new Set([
      ...['turtleneck', 'jacket', 'tracksuit', 'coat', 'waistcoat', 'dungarees', 'robe', 'kimono'],
      ...['none', 'bald', 'locs', 'cap', 'beanie', 'beret', 'brim-hat', 'top-hat', 'kippah', 'santa-hat'],
    ]);
    const worn = (of: (character: Character) => string | undefined) =>
      new Set(avatars.map(({ character }) => of(character)));
    const { outfit, hairStyle, headwear } = presenterLookSchema.shape;
    const usual = (options: readonly string[]) => options.filter((name) => !madeOnly.has(name));
    expect([...worn((each) => each.outfit.kind)]).toEqual(expect.arrayContaining(usual(outfit.options)));
    expect([...worn((each) => each.hairStyle)]).toEqual(expect.arrayContaining(usual(hairStyle.options)));
    expect([...worn((each) => each.hat)]).toEqual(expect.arrayContaining(usual(headwear.options)));
  });

  test('have colours that can be read', () => {
    for (const { character } of avatars) {
      const colours = coloursIn(character);
      expect(colours.length).toBeGreaterThanOrEqual(4);
      for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/i);
    }
  });

  test('look as old as they are', () => {
    for (const { ageYears, character } of avatars) {
      if (ageYears < 40) expect(character.age).toBeLessThan(0.3);
      if (ageYears >= 60) expect(character.age).toBeGreaterThan(0.6);
      expect(character.age).toBeGreaterThanOrEqual(0);
      expect(character.age).toBeLessThanOrEqual(1);
    }
  });

  test('carry many traits, each once', () => {
    for (const { traits } of avatars) {
      expect(traits.length).toBeGreaterThan(12);
      expect(new Set(traits).size).toBe(traits.length);
      for (const trait of traits) expect(trait).toBe(trait.trim().toLowerCase());
    }
  });

  test('offer every role that prompts often name', () => {
    const roles = [
      'weather reporter',
      'news anchor',
      'doctor',
      'teacher',
      'chef',
      'developer',
      'executive',
      'fitness coach',
      'grandmother',
    ];
    for (const role of roles)
      expect(
        avatars.some(({ traits }) => traits.includes(role)),
        role,
      ).toBe(true);
  });
});

describe('finding an avatar', () => {
  test('takes an own id', () => {
    expect(findAvatar('maya-lindholm')?.name).toBe('Maya Lindholm');
  });

  test('takes the id of a well-known hosted avatar, in any case', () => {
    expect(findAvatar('Anna_public_3_20240108')?.sex).toBe('female');
    expect(findAvatar('tyler-INCASUALSUIT-20220721')?.sex).toBe('male');
    expect(avatarAliases.length).toBeGreaterThanOrEqual(10);
    for (const { hostedId, ownId } of avatarAliases) expect(findAvatar(hostedId)?.id).toBe(ownId);
  });

  test('gives nothing for an unknown id', () => {
    expect(findAvatar('nobody_public_1')).toBeUndefined();
    expect(findAvatar('')).toBeUndefined();
  });
});
