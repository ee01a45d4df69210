import { describe, expect, test } from 'vitest';
import { makeCharacter } from '../../src/catalog/make-character.ts';
import { type PresenterLook, presenterLookSchema } from '../../src/model/presenter-look.ts';

const look: PresenterLook = {
  sex: 'female',
  ageYears: 62,
  skin: 'dark',
  hairColour: 'grey',
  hairStyle: 'afro',
  eyes: 'dark',
  beard: 'none',
  glasses: true,
  headwear: 'none',
  outfit: 'labcoat',
  outfitColour: null,
  build: 'average',
};

/** Every colour of a character, wherever it stands. */
function coloursIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('#') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(coloursIn);
}

describe('a character made to a look', () => {
  test('is the same each time, whatever the order in which the look is written', () => {
    const reversed = presenterLookSchema.parse(Object.fromEntries(Object.entries(look).reverse()));
    expect(makeCharacter(reversed)).toEqual(makeCharacter(look));
  });

  test('is another person when the look differs in anything', () => {
    const face = JSON.stringify(makeCharacter(look).face);
    expect(JSON.stringify(makeCharacter({ ...look, ageYears: 61 }).face)).not.toBe(face);
    expect(JSON.stringify(makeCharacter({ ...look, glasses: false }).face)).not.toBe(face);
  });

  test('wears what the look names', () => {
    const character = makeCharacter({ ...look, sex: 'male', beard: 'moustache', headwear: 'turban', outfit: 'hi-vis' });
    expect(character).toMatchObject({ sex: 'male', beard: 'moustache', hat: 'turban', hairStyle: 'afro' });
    expect(character.outfit.kind).toBe('hi-vis');
    expect(character.glasses).toBeDefined();
    expect(makeCharacter({ ...look, outfitColour: '#123456' }).outfit.color).toBe('#123456');
  });

  test('looks older with the years, from eighteen to eighty', () => {
    const shares = [18, 25, 35, 45, 55, 65, 75, 80].map((ageYears) => makeCharacter({ ...look, ageYears }).age);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
  });

  test('has colours that can be read in every outfit', () => {
    for (const sex of presenterLookSchema.shape.sex.options) {
      for (const outfit of presenterLookSchema.shape.outfit.options) {
        const colours = coloursIn(makeCharacter({ ...look, sex, outfit }));
        expect(colours.length).toBeGreaterThanOrEqual(4);
        for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/i);
      }
    }
  });
});
