// What is recalled -> brief, cast and scenes that have it.
import type { Decision, Scene, Storyboard } from '../model/storyboard.ts';
import type { Brief } from './brief.ts';
import type { Cast } from './casting.ts';
import type { Recalled } from './recall.ts';
import { coloursOfBrand } from './references/choose-colours.ts';
import { spellBrand } from './spell-brand.ts';
import type { Script } from './writer.ts';

/** What the prompt does not say, and the memory does. */
export const withRecalled = (brief: Brief, { tone, audience }: Recalled): Brief => ({
  ...brief,
  tone: brief.tone ?? (tone === null ? null : { value: tone, span: { start: 0, end: 0 } }),
  audience: brief.audience ?? audience,
});

/** Somebody who comes back is called as before, and comes back for the reason that the log gives. */
export function castAsRecalled(cast: Cast, { decisions, presenterName }: Recalled): Cast {
  const reasonOf = (field: string) => decisions.find((decision) => decision.field === field)?.reason;
  return {
    ...cast,
    name: presenterName ?? cast.name,
    avatarReason: reasonOf('cast.avatarId') ?? cast.avatarReason,
    voiceReason: reasonOf('cast.voiceId') ?? cast.voiceReason,
  };
}

/** The brand's spelling, except in the user's own words, and its colour behind the presenter. */
export function applyBrand(
  scenes: readonly Scene[],
  { brandWords, brandColour }: Recalled,
  script: Script,
): readonly Scene[] {
  const spelled = script.isVerbatim ? scenes : spellBrand(scenes, brandWords);
  if (brandColour === null) return spelled;
  return spelled.map((scene) => {
    const variant = scene.setVariant ?? { time: 'day', weather: 'clear', tint: null };
    return { ...scene, setVariant: { ...variant, tint: variant.tint ?? brandColour } };
  });
}

/** The pronunciations of words that the film speaks. */
export function spokenPronunciations(
  scenes: readonly Scene[],
  { pronunciations }: Recalled,
): { readonly words: Storyboard['pronunciations']; readonly decisions: readonly Decision[] } {
  const spoken = scenes.map((scene) => scene.spoken.toLowerCase()).join(' ');
  const used = pronunciations.filter(({ word }) => spoken.includes(word.written.toLowerCase()));
  return { words: used.map(({ word }) => word), decisions: used.map(({ decision }) => decision) };
}

/** A brand's colour goes before those of files. */
export const brandColours = ({ brandColour }: Recalled): Pick<Storyboard, 'colours'> =>
  brandColour === null ? {} : { colours: coloursOfBrand(brandColour) };
