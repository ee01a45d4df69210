// Brief -> the style of the film.
import { VideoError } from '../../kit/errors.ts';
import type { Style } from '../../model/style.ts';
import type { Brief } from '../brief.ts';
import { type Candidate, type Casting, chance, decisionOf, rank } from './candidate.ts';
import type { CastChoice, Catalog } from './choice.ts';

const formatPoints = 2;
const tonePoints = 1.6;
const wordPoints = 1.1;
const mostWords = 3;
const namePoints = 10;
/** More than the format's: a doctor's list of reasons is no creator's reel. */
const carePoints = 2.6;
const lively: ReadonlySet<string> = new Set(['energetic', 'funny', 'upbeat']);
const caring = /^(?:doctor|nurse|pharmacist|therapist|psychologist|dentist|midwife|paramedic|surgeon)$/i;

/** Chooses the style. */
export function chooseStyle(brief: Brief, catalog: Catalog, choice: CastChoice, seed: number): Casting<Style> {
  const [first] = catalog.styles;
  if (first === undefined) throw new VideoError('plan_invalid', 'The catalogue has no styles to choose from.');
  if (choice.styleId !== null) {
    const style = catalog.styles.find((entry) => entry.id === choice.styleId);
    if (style === undefined) {
      throw new VideoError('style_not_found', `No style has the id "${choice.styleId}".`, { param: 'style_id' });
    }
    const decision = { field: 'styleId', chosen: style.id, among: [style.id], reason: 'The request names this style.' };
    return { chosen: style, decision, warnings: [] };
  }
  const ranked = rank(catalog.styles.map((style) => weighStyle(brief, style, seed)));
  return {
    chosen: ranked[0]?.entry ?? first,
    decision: decisionOf('styleId', ranked, 'Any style suits this film.'),
    warnings: [],
  };
}

function weighStyle(brief: Brief, style: Style, seed: number): Candidate<Style> {
  const reasons: string[] = [];
  let score = chance(seed, brief.text, style.id);
  const add = (points: number, reason: string) => {
    score += points;
    reasons.push(reason);
  };
  const traits = style.traits.map((trait) => trait.toLowerCase());
  const format = brief.format.value;
  if (traits.includes(format)) add(formatPoints, `suits a film of this kind (${format})`);
  const tone = brief.tone?.value;
  if (tone !== undefined && traits.includes(tone)) add(tonePoints, `suits a ${tone} tone`);
  const role = brief.presenter.role?.value.label ?? '';
  if (!lively.has(tone ?? '') && caring.test(role) && traits.some((trait) => trait === 'calm' || trait === 'health'))
    add(carePoints, `a calm look for a ${role.toLowerCase()}`);
  const words = traits
    .filter((trait) => trait !== format && trait !== tone && names(brief.text, trait))
    .slice(0, mostWords);
  if (words.length > 0) add(words.length * wordPoints, `goes with ${words.join(', ')}`);
  if (brief.orientation?.value === 'portrait' && traits.some((trait) => /^(?:tiktok|reel|short|social)$/.test(trait))) {
    add(wordPoints, 'made for upright films');
  }
  if (new RegExp(`\\b${style.name}\\b(?:\\s+\\w+)?\\s+(?:style|look|design|aesthetic)`, 'i').test(brief.orders)) {
    add(namePoints, 'the prompt names it');
  }
  return { entry: style, score, reasons };
}

const names = (text: string, trait: string): boolean => new RegExp(`\\b${trait}s?\\b`, 'i').test(text);
