// The settings of the speech service whose voices are offered beside our own, where one is configured.
import { oneOf, plainUrl, type SettingsOf } from './setting.ts';

/** A voice of the service. */
export interface ServiceVoice {
  /** The service's own name or id of it. */
  readonly id: string;
  readonly name: string;
  readonly sex: 'female' | 'male';
  /** BCP 47 tag. */
  readonly language: string;
}

/** The speech service as the environment names it. */
export interface VoiceConfig {
  /** The endpoint's root, version included, or null: only our own voices speak. */
  readonly voiceBaseUrl: string | null;
  /** Never empty when there is a base URL. */
  readonly serviceVoices: readonly ServiceVoice[];
  readonly voiceApiKey: string | null;
  /** Null: told by the endpoint's host. */
  readonly voiceApi: 'openai' | 'elevenlabs' | null;
  /** Null: the usual model of the wire format. */
  readonly voiceModel: string | null;
}

const voicePattern =
  /^(?:([\p{L}][\p{L} .'-]{0,39})=)?([A-Za-z0-9_.+-]{1,100}):(female|male)(?::([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*))?$/u;
const mostVoices = 50;

function parseVoices(text: string): readonly ServiceVoice[] | undefined {
  const voices: ServiceVoice[] = [];
  for (const entry of text.split(',').map((part) => part.trim())) {
    const [, name, id, sex, language] = voicePattern.exec(entry) ?? [];
    if (id === undefined || (sex !== 'female' && sex !== 'male')) return undefined;
    voices.push({ id, name: name ?? nameOf(id), sex, language: language ?? 'en-US' });
  }
  const keys = new Set(voices.map(({ id, language }) => `${id.toLowerCase()} ${language}`));
  return voices.length > mostVoices || keys.size < voices.length ? undefined : voices;
}

/** "af_heart" is Heart. */
function nameOf(id: string): string {
  const word = id.split(/[_.+-]/).findLast((part) => /^[A-Za-z]{2,}$/.test(part)) ?? id;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export const voiceSettings: SettingsOf<VoiceConfig> = {
  voiceBaseUrl: {
    name: 'REYNARD_VOICE_BASE_URL',
    defaultText: 'none: only our own voices speak',
    allowed: 'an http or https URL without query',
    meaning:
      'The endpoint of a speech service, version included: `https://api.openai.com/v1`, `http://localhost:8880/v1`, `https://api.elevenlabs.io/v1`. Scripts are sent there sentence by sentence.',
    otherwise: null,
    parse: plainUrl,
  },
  serviceVoices: {
    name: 'REYNARD_VOICES',
    defaultText: 'none',
    allowed: 'up to 50 entries with commas between: nova:female, onyx:male:en-GB, Rachel=21m00Tcm4TlvDq8ikWAM:female',
    meaning: 'The voices of that service that films may use; needed with REYNARD_VOICE_BASE_URL.',
    otherwise: [],
    parse: parseVoices,
  },
  voiceApiKey: {
    name: 'REYNARD_VOICE_API_KEY',
    defaultText: 'none',
    allowed: 'printable ASCII characters without spaces',
    meaning: 'The key of that service, where it wants one.',
    isSecret: true,
    otherwise: null,
    parse: (text) => (/^[\x21-\x7e]{1,1000}$/.test(text) ? text : undefined),
  },
  voiceApi: {
    name: 'REYNARD_VOICE_API',
    defaultText: 'elevenlabs on elevenlabs.io, else openai',
    allowed: 'openai or elevenlabs',
    meaning: "Which wire format it speaks: OpenAI's audio/speech, or text-to-speech with timestamps.",
    otherwise: null,
    parse: oneOf('openai', 'elevenlabs'),
  },
  voiceModel: {
    name: 'REYNARD_VOICE_MODEL',
    defaultText: 'gpt-4o-mini-tts, or eleven_multilingual_v2',
    allowed: 'a model name of that service',
    meaning: 'The model that speaks.',
    otherwise: null,
    parse: (text) => (/^[\x21-\x7e]{1,200}$/.test(text) ? text : undefined),
  },
};
