// How a presenter made to a description looks, in words that a person can edit.
import { z } from 'zod';

/** The looks of a presenter that is not in the catalogue; the catalogue turns it into a character. */
export const presenterLookSchema = z.object({
  sex: z.enum(['female', 'male']),
  /** Age in years, as it looks. */
  ageYears: z.number().int().min(18).max(80),
  skin: z.enum(['porcelain', 'fair', 'light', 'tan', 'olive', 'brown', 'dark', 'deep']),
  hairColour: z.enum(['black', 'dark-brown', 'brown', 'auburn', 'red', 'blond', 'grey', 'white']),
  hairStyle: z.enum([
    'wavy',
    'long',
    'bob',
    'bun',
    'short',
    'crop',
    'curly',
    'bald',
    'afro',
    'ponytail',
    'braids',
    'pixie',
    'slick-back',
  ]),
  eyes: z.enum(['brown', 'dark', 'blue', 'green', 'grey', 'hazel']),
  beard: z.enum(['none', 'stubble', 'full', 'moustache']),
  glasses: z.boolean(),
  headwear: z.enum(['none', 'hijab', 'toque', 'hard-hat', 'cap', 'turban']),
  outfit: z.enum([
    'blazer',
    'suit',
    'labcoat',
    'chef',
    'cardigan',
    'knit',
    'dress',
    'hoodie',
    'shirt',
    'tshirt',
    'apron',
    'hi-vis',
    'scrubs',
    'sari',
    'uniform',
    'polo',
  ]),
  /** CSS hex of the main garment, or null: one that fits. */
  outfitColour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .nullable(),
  build: z.enum(['slim', 'average', 'broad']),
});
export type PresenterLook = z.infer<typeof presenterLookSchema>;
