// What a description tells of somebody, and what loose words add to it.
import { looksAlike } from '../look-words.ts';
import type { PresenterBrief } from '../presenter-brief.ts';

/** Joins two readings; the first one counts where both tell something. */
export function joinTraits(close: PresenterBrief, loose: PresenterBrief): PresenterBrief {
  const told = new Set(close.looks.map(({ value }) => looksAlike(value)));
  return {
    name: close.name ?? loose.name,
    sex: close.sex ?? loose.sex,
    ageYears: close.ageYears ?? loose.ageYears,
    role: isTrade(close.role) ? close.role : (loose.role ?? close.role),
    looks: [...close.looks, ...loose.looks.filter(({ value }) => !told.has(looksAlike(value)))],
    clothes: close.clothes.length > 0 ? close.clothes : loose.clothes,
    neckwear: close.neckwear ?? (close.clothes.length > 0 ? null : loose.neckwear),
    hatColour: close.hatColour ?? loose.hatColour,
    undrawn: [...new Set([...close.undrawn, ...loose.undrawn])],
  };
}

const isTrade = (role: PresenterBrief['role']): boolean => role !== null && role.value.label !== 'Presenter';
