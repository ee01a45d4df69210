// Brief and presenter -> the voice that fits both.
import { VideoError } from '../../kit/errors.ts';
import type { Avatar, Voice } from '../../model/catalog.ts';
import type { Brief } from '../brief.ts';
import { type Candidate, type Casting, chance, decisionOf, rank } from './candidate.ts';
import type { CastChoice, Catalog } from './choice.ts';

const traitsOfTone: Readonly<Record<string, RegExp>> = {
  upbeat: /bright|lively|cheer|young|upbeat|friendly/,
  energetic: /lively|bright|energetic|young/,
  funny: /lively|bright|friendly/,
  friendly: /friendly|warm|bright/,
  warm: /warm|soft|friendly|storyteller/,
  calm: /calm|soft|deep/,
  inspiring: /warm|deep|lively/,
  professional: /clear|calm|news|neutral/,
  serious: /serious|deep|calm|news/,
};

/** Casts the voice; it has the presenter's sex unless the caller names another. */
export function castVoice(
  brief: Brief,
  catalog: Catalog,
  choice: CastChoice,
  avatar: Avatar,
  seed: number,
): Casting<Voice> {
  const [first] = catalog.voices;
  if (first === undefined) throw new VideoError('plan_invalid', 'The catalogue has no voices to cast from.');
  if (choice.voiceId !== null) return chosenVoice(catalog, choice.voiceId, avatar);
  const ranked = rank(catalog.voices.map((voice) => weighVoice(brief, voice, avatar, seed)));
  const chosen = ranked[0]?.entry ?? first;
  const warnings = [...sexWarning(brief, chosen, avatar), ...wishWarnings(brief, chosen)];
  return { chosen, decision: decisionOf('cast.voiceId', ranked, 'The first voice of the catalogue.'), warnings };
}

function sexWarning(brief: Brief, chosen: Voice, avatar: Avatar): readonly string[] {
  if (chosen.sex === avatar.sex) return [];
  return brief.voice.sex === null
    ? [`No ${avatar.sex} voice is installed; ${chosen.name} speaks instead.`]
    : [`The voice ${chosen.name} is ${chosen.sex} and the presenter is ${avatar.sex}; the prompt asks for both.`];
}

/** What the prompt wishes of the voice and the chosen one is not. */
function wishWarnings({ voice }: Brief, chosen: Voice): readonly string[] {
  const missed = voice.traits.filter(({ value }) => !soft.has(value) && !chosen.traits.includes(value));
  return missed.map(
    ({ value }) =>
      `No ${chosen.sex} voice is ${capitalise(value)} as asked; ${chosen.name} speaks (${chosen.language}).`,
  );
}

/** Wishes of manner: the speech is paced and coloured by the tone as well. */
const soft: ReadonlySet<string> = new Set(['warm', 'calm', 'lively', 'bright']);
const capitalise = (accent: string): string =>
  accent === 'deep' ? accent : accent.charAt(0).toUpperCase() + accent.slice(1);

function chosenVoice(catalog: Catalog, id: string, avatar: Avatar): Casting<Voice> {
  const voice = catalog.voices.find((entry) => entry.id === id);
  if (voice === undefined) {
    throw new VideoError('voice_not_found', `No voice has the id "${id}".`, { param: 'voice_id' });
  }
  const decision = { field: 'cast.voiceId', chosen: id, among: [id], reason: 'The request names this voice.' };
  const fits = voice.sex === avatar.sex;
  return {
    chosen: voice,
    decision,
    warnings: fits
      ? []
      : [
          `The voice ${voice.name} is ${voice.sex} and the presenter ${avatar.name} is ${avatar.sex}; both were asked for.`,
        ],
  };
}

/** What the prompt says of the voice and this one is. */
function wishesMet({ voice: wish }: Brief, voice: Voice): readonly (readonly [points: number, reason: string])[] {
  return [
    ...(wish.sex?.value === voice.sex ? [[60, `a ${voice.sex} voice as asked`] as const] : []),
    ...wish.traits
      .filter(({ value }) => voice.traits.includes(value))
      .map(({ value }) => [8, `is ${value} as asked`] as const),
  ];
}

function weighVoice(brief: Brief, voice: Voice, avatar: Avatar, seed: number): Candidate<Voice> {
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string) => {
    score += points;
    if (points > 0) reasons.push(reason);
  };
  add(voice.sex === avatar.sex ? 20 : -20, `a ${voice.sex} voice like the presenter`);
  for (const [points, reason] of wishesMet(brief, voice)) add(points, reason);
  const [spoken = ''] = voice.language.split('-');
  if (spoken !== 'en' && spoken === brief.language) add(12, `speaks the language of the prompt, ${voice.language}`);
  if (spoken !== 'en' && spoken !== brief.language) score -= 40;
  if (voice.traits.includes('natural')) add(6, 'is a natural voice of the configured service');
  if (voice.id === avatar.defaultVoiceId) add(4, `belongs to ${avatar.name}`);
  const wanted = traitsOfTone[brief.tone?.value ?? 'neutral'];
  if (wanted !== undefined && voice.traits.some((trait) => wanted.test(trait)))
    add(2, `suits a ${brief.tone?.value} tone`);
  score += chance(seed, brief.text, voice.id);
  return { entry: voice, score, reasons };
}
