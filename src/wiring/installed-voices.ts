// Settings -> every voice that films of this installation may use.
import { findVoice, voices } from '../catalog/voices.ts';
import type { Config } from '../config.ts';
import type { Voice } from '../model/catalog.ts';
import { cloudEngineName } from '../speech/engines/cloud/open-cloud-speech.ts';

/** What most services say at their own pace; the film is fitted to its length once they have spoken. */
const usualWordsPerMinute = 170;

/** The voices of the configured service, then our own. */
export const installedVoices = ({ serviceVoices }: Pick<Config, 'serviceVoices'>): readonly Voice[] => [
  ...serviceVoices.map(({ id, name, sex, language }, index) => ({
    // A voice that speaks several languages stands in the catalogue once for each.
    id: serviceVoices.findIndex((voice) => voice.id === id) === index ? id : `${id}-${language}`,
    ...{ name, sex, language },
    traits: ['natural', ...accentOf(language)],
    engine: cloudEngineName,
    engineVoice: id,
    wordsPerMinute: usualWordsPerMinute,
    standInId: ownVoiceOf(sex).id,
  })),
  ...voices,
];

const accents: Readonly<Record<string, string>> = {
  'en-US': 'american',
  'en-GB': 'british',
  'en-AU': 'australian',
  'en-IE': 'irish',
  'en-IN': 'indian',
};

const accentOf = (language: string): readonly string[] => {
  const accent = accents[language];
  return accent === undefined ? [] : [accent];
};

/** The first of our own. */
export const ownVoiceOf = (sex: Voice['sex']): Voice => voices.find((voice) => voice.sex === sex) ?? voices[0];

/** Finds an installed voice by its own or a hosted id, in any case of letters; a service's own ids come first. */
export function findInstalledVoice(config: Pick<Config, 'serviceVoices'>, id: string): Voice | undefined {
  const wanted = id.trim().toLowerCase();
  return installedVoices(config).find((voice) => voice.id.toLowerCase() === wanted) ?? findVoice(id);
}
