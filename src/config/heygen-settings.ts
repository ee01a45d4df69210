// The settings of the hosted engine, where the operator has a key for it.
import { plainUrl, type SettingsOf } from './setting.ts';

/** The hosted engine as the environment names it. */
export interface HeygenConfig {
  /** Null: every film is made here. */
  readonly heygenApiKey: string | null;
  readonly heygenBaseUrl: string;
}

export const heygenSettings: SettingsOf<HeygenConfig> = {
  heygenApiKey: {
    name: 'HEYGEN_API_KEY',
    defaultText: 'none: every film is made here',
    allowed: 'printable ASCII characters without spaces',
    meaning:
      'A key for HeyGen: the model heygen-video-agent is then served by their Video Agent, which is paid for, and prompts are sent there.',
    isSecret: true,
    otherwise: null,
    parse: (text) => (/^[\x21-\x7e]{1,1000}$/.test(text) ? text : undefined),
  },
  heygenBaseUrl: {
    name: 'HEYGEN_BASE_URL',
    defaultText: 'https://api.heygen.com',
    allowed: 'an http or https URL without query',
    meaning: 'Where that API is reached.',
    otherwise: 'https://api.heygen.com',
    parse: plainUrl,
  },
};
