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
  const warnings =
    chosen.sex === avatar.sex ? [] : [`No ${avatar.sex} voice is installed; ${chosen.name} speaks instead.`];
  return { chosen, decision: decisionOf('cast.voiceId', ranked, 'The first voice of the catalogue.'), warnings };
}

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

function weighVoice(brief: Brief, voice: Voice, avatar: Avatar, seed: number): Candidate<Voice> {
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string) => {
    score += points;
    if (points > 0) reasons.push(reason);
  };
  add(voice.sex === avatar.sex ? 20 : -20, `a ${voice.sex} voice like the presenter`);
  const accent = /\b(british|scottish|american|australian|irish)\b/i.exec(brief.orders)?.[1]?.toLowerCase();
  if (accent !== undefined && voice.traits.includes(accent)) add(8, `has the ${accent} accent asked for`);
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
