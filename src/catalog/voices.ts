// The voices of the catalogue, and hosted ids on their way to them.
import type { Alias, Voice } from '../model/catalog.ts';
import { hostedVoiceIds } from './voices-hosted.ts';

/**
 * Every voice that the service speaks with on its own; the first female and the first male one are the defaults. Words
 * per minute are measured on five scripts without the pauses between sentences, numbers counted as the words they are
 * said with.
 */
export const voices: readonly [Voice, ...Voice[]] = [
  {
    id: 'flite-slt',
    name: 'Sarah',
    sex: 'female',
    language: 'en-US',
    traits: ['clear', 'bright', 'friendly', 'american', 'news', 'young'],
    engine: 'flite',
    engineVoice: 'slt',
    wordsPerMinute: 193,
  },
  {
    id: 'flite-rms',
    name: 'Robert',
    sex: 'male',
    language: 'en-US',
    traits: ['calm', 'deep', 'serious', 'american', 'narrator', 'mature'],
    engine: 'flite',
    engineVoice: 'rms',
    wordsPerMinute: 174,
  },
  {
    id: 'flite-awb',
    name: 'Alan',
    sex: 'male',
    language: 'en-GB',
    traits: ['warm', 'lively', 'scottish', 'british', 'storyteller', 'middle-aged'],
    engine: 'flite',
    engineVoice: 'awb',
    wordsPerMinute: 183,
  },
];

/** Ids of hosted services and the own voice of the same sex that stands in for each. */
export const voiceAliases: readonly Alias[] = hostedVoiceIds;

/** Finds a voice by its own or a hosted id, in any case of letters; undefined when nothing stands for it. */
export function findVoice(id: string): Voice | undefined {
  const wanted = id.trim().toLowerCase();
  const alias = voiceAliases.find(({ hostedId }) => hostedId.toLowerCase() === wanted);
  const ownId = alias?.ownId ?? wanted;
  return voices.find((voice) => voice.id === ownId);
}
