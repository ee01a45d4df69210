// Brief -> the style of the film.
import { VideoError } from '../../kit/errors.ts';
import type { Style } from '../../model/style.ts';
import type { Format } from '../brief/format.ts';
import type { Brief } from '../brief.ts';
import { type Candidate, type Casting, chance, decisionOf, rank } from './candidate.ts';
import type { CastChoice, Catalog } from './choice.ts';

/** Words of style ids and names that suit formats. */
const stylesOfFormat: Partial<Record<Format, RegExp>> = {
  forecast: /classic|news|bright/i,
  news: /news|broadcast/i,
  status: /news|modern|classic/i,
  product: /modern|bold|tech/i,
  ad: /bold|modern/i,
  pitch: /modern|bold/i,
  event: /bold|warm/i,
  recipe: /warm/i,
  story: /warm/i,
  testimonial: /warm/i,
  thanks: /warm/i,
  greeting: /warm|bold/i,
  welcome: /warm|classic/i,
  onboarding: /warm|modern/i,
  motivation: /bold|warm/i,
  lesson: /classic|modern/i,
  explainer: /modern|classic/i,
  training: /classic|modern/i,
  safety: /news|classic/i,
};
const stylesOfTone: Readonly<Record<string, RegExp>> = {
  upbeat: /classic|bold|bright/i,
  energetic: /bold/i,
  funny: /bold|warm/i,
  warm: /warm/i,
  calm: /warm|classic|minimal/i,
  inspiring: /warm|bold/i,
  professional: /modern|classic|news/i,
  serious: /news|classic/i,
};

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
  const words = `${style.id} ${style.name}`;
  const reasons: string[] = [];
  let score = chance(seed, brief.text, style.id);
  const format = stylesOfFormat[brief.format.value];
  if (format?.test(words)) {
    score += 2;
    reasons.push(`suits a film of this kind (${brief.format.value})`);
  }
  const tone = brief.tone?.value;
  if (tone !== undefined && stylesOfTone[tone]?.test(words)) {
    score += 1.5;
    reasons.push(`suits a ${tone} tone`);
  }
  if (new RegExp(`\\b${style.name}\\b(?:\\s+\\w+)?\\s+(?:style|look|design)`, 'i').test(brief.orders)) {
    score += 10;
    reasons.push('the prompt names it');
  }
  return { entry: style, score, reasons };
}
