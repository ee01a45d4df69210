// Brief -> the presenter of the catalogue who fits best.
import { VideoError } from '../../kit/errors.ts';
import type { Avatar } from '../../model/catalog.ts';
import type { Sex } from '../../model/character.ts';
import type { Format } from '../brief/format.ts';
import type { Brief } from '../brief.ts';
import { appearanceOf } from './appearance.ts';
import { type Candidate, type Casting, chance, decisionOf, rank } from './candidate.ts';
import { youngestYears } from './cast-limits.ts';
import type { CastChoice, Catalog } from './choice.ts';
import { isBodily } from './look-choices.ts';

/** Words that fit a format when the prompt describes nobody. */
const kinOfFormat: Partial<Record<Format, string>> = {
  forecast: 'weather news reporter',
  news: 'news anchor reporter',
  recipe: 'chef cook food',
  lesson: 'teacher professor education',
  training: 'teacher executive trainer coach',
  onboarding: 'hr manager friendly executive',
  status: 'executive manager business',
  pitch: 'executive founder business developer',
  recap: 'anchor executive',
  tour: 'realtor executive anchor business',
  motivation: 'coach fitness trainer',
  story: 'senior storyteller teacher grandmother',
  product: 'developer tech creator young',
  ad: 'coach vlogger creator young',
  safety: 'security executive reporter anchor',
  hiring: 'hr executive developer',
};
/** Topics that call for a trade even when no role is named. */
const kinOfTopic: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:health|medical|medicine|vaccin\w+|flu|doctor|hospital|disease|blood|patients?|clinic|nutrition|dental)\b/i,
    'doctor medical health',
  ],
  [/\b(?:cook\w*|recipe|food|kitchen|baking|restaurant|soup|bread|pasta|pizza)\b/i, 'chef cook food'],
  [/\b(?:fitness|workout|exercise|yoga|running|gym|stretch\w*)\b/i, 'coach fitness trainer'],
  [
    /\b(?:software|app|code|coding|programming|cyber\w*|phishing|passwords?|ai|cloud|saas|developers?)\b/i,
    'developer tech engineer',
  ],
  [
    /\b(?:math\w*|science|history|school|students?|photosynthesis|physics|chemistry|biology|grammar)\b/i,
    'teacher professor education',
  ],
  [/\b(?:finance|invest\w*|budget|revenue|quarter\w*|sales|market|business|company)\b/i, 'executive business finance'],
];
/** Clothes of a trade look odd on anybody else. */
const tradeOutfits: Readonly<Record<string, RegExp>> = {
  labcoat: /doctor|medical|health|scientist|science|nurse/,
  chef: /chef|cook|food|kitchen|baker/,
};

/** Casts the presenter. */
export function castAvatar(brief: Brief, catalog: Catalog, choice: CastChoice, seed: number): Casting<Avatar> {
  const [first] = catalog.avatars;
  if (first === undefined) throw new VideoError('plan_invalid', 'The catalogue has no avatars to cast from.');
  if (choice.avatarId !== null) return chosenAvatar(brief, catalog, choice.avatarId);
  const voiceSex = catalog.voices.find((voice) => voice.id === choice.voiceId)?.sex ?? null;
  const ranked = rank(catalog.avatars.map((avatar) => weighAvatar(brief, avatar, voiceSex, seed)));
  const best = ranked[0]?.entry ?? first;
  const decision = decisionOf('cast.avatarId', ranked, 'The prompt describes no presenter; chosen to suit the film.');
  return { chosen: best, decision, warnings: unmet(brief, best) };
}

function chosenAvatar(brief: Brief, catalog: Catalog, id: string): Casting<Avatar> {
  const avatar = catalog.avatars.find((entry) => entry.id === id);
  if (avatar === undefined) {
    throw new VideoError('avatar_not_found', `No avatar has the id "${id}".`, { param: 'avatar_id' });
  }
  const misses = unlike(brief, avatar);
  const reason =
    misses.length === 0
      ? 'The request names this avatar.'
      : `The request names this avatar; that counts before the description in the prompt (${misses.join(', ')}).`;
  return { chosen: avatar, decision: { field: 'cast.avatarId', chosen: id, among: [id], reason }, warnings: [] };
}

/** What the prompt says of the presenter and the avatar is not. */
function unlike(brief: Brief, avatar: Avatar): readonly string[] {
  const { sex, ageYears, looks, clothes } = brief.presenter;
  const has = appearanceOf(avatar);
  const worn = clothes[0]?.value.outfit;
  return [
    ...(sex !== null && sex.value !== avatar.sex ? [sex.value] : []),
    ...(ageYears !== null && Math.abs(ageYears.value - avatar.ageYears) > 10 ? [`about ${ageYears.value}`] : []),
    ...looks.flatMap(({ value }) => (isBodily(value) && !has.has(value) ? [value] : [])),
    ...(worn === undefined || worn === avatar.character.outfit.kind ? [] : [worn]),
  ];
}

function weighAvatar(brief: Brief, avatar: Avatar, voiceSex: Sex | null, seed: number): Candidate<Avatar> {
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string | null) => {
    score += points;
    if (points > 0 && reason !== null) reasons.push(reason);
  };
  const sex = brief.presenter.sex?.value ?? voiceSex;
  if (sex !== null) add(avatar.sex === sex ? 3 : -200, `is ${avatar.sex} as asked`);
  const described = brief.presenter.ageYears?.value;
  const age = described === undefined ? undefined : Math.max(youngestYears, described);
  if (age !== undefined) {
    const off = Math.abs(avatar.ageYears - age);
    add(10 - off * 0.8, off <= 12 ? `looks about ${avatar.ageYears}` : null);
  }
  const kin = kinWords(brief);
  const fit = matchKin(avatar, kin.words);
  add(fit * kin.weight, kin.reason);
  const looks = appearanceOf(avatar);
  for (const look of brief.presenter.looks) {
    if (looks.has(look.value)) add(6, `has ${look.value} in the description`);
  }
  const [garment] = brief.presenter.clothes;
  if (garment?.value.outfit === avatar.character.outfit.kind) add(6, `wears a ${garment.value.outfit}`);
  add(tradePenalty(avatar, kin.words), null);
  add(chance(seed, brief.text, avatar.id) * (kin.weight > 3 ? 2 : 5), null);
  return { entry: avatar, score, reasons };
}

interface Kin {
  readonly words: readonly string[];
  /** Points of a full match: a role that the prompt names counts most. */
  readonly weight: number;
  readonly reason: string;
}

function kinWords(brief: Brief): Kin {
  const role = brief.presenter.role?.value;
  if (role !== undefined && role.label !== 'Presenter') {
    return { words: role.kin, weight: 14, reason: `fits the role "${role.label}"` };
  }
  const topic = `${brief.topic?.words ?? ''} ${brief.facts.map((fact) => fact.text).join(' ')}`;
  const byTopic = kinOfTopic.find(([pattern]) => pattern.test(topic));
  const byFormat = kinOfFormat[brief.format.value];
  const words = `${byTopic?.[1] ?? ''} ${byFormat ?? ''}`.trim();
  if (words === '') return { words: [], weight: 0, reason: '' };
  return { words: words.split(/\s+/), weight: 6, reason: `suits a film of this kind (${brief.format.value})` };
}

/** Says whether an avatar's role is one that a film of this kind calls for. */
export function suitsFilm(brief: Brief, avatar: Avatar): boolean {
  const role = avatar.role.toLowerCase();
  return kinWords(brief).words.some((word) => role.includes(word));
}

/** 1 for the first word of kin, less for later ones, 0 for none. */
function matchKin(avatar: Avatar, kin: readonly string[]): number {
  const own = `${avatar.role} ${avatar.traits.join(' ')}`.toLowerCase();
  const index = kin.findIndex((word) => own.includes(word));
  return index < 0 ? 0 : Math.max(0.35, 1 - index * 0.14);
}

function tradePenalty(avatar: Avatar, kin: readonly string[]): number {
  const trade = tradeOutfits[avatar.character.outfit.kind];
  return trade === undefined || kin.some((word) => trade.test(word)) ? 0 : -12;
}

function unmet(brief: Brief, avatar: Avatar): readonly string[] {
  const looks = appearanceOf(avatar);
  const missed = brief.presenter.looks.filter((look) => isBodily(look.value) && !looks.has(look.value));
  const warnings =
    missed.length === 0
      ? []
      : [
          `No presenter of the catalogue has everything described; not met: ${missed.map((look) => look.value).join(', ')}.`,
        ];
  const age = brief.presenter.ageYears?.value;
  if (age !== undefined && age >= youngestYears && Math.abs(age - avatar.ageYears) > 15) {
    warnings.push(
      `The presenter was described as about ${age}; the nearest one of the catalogue looks about ${avatar.ageYears}.`,
    );
  }
  return warnings;
}
