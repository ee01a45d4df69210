// Turns the environment into the settings of the service; nothing else reads it.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type CorsConfig, corsSettings } from './config/cors-settings.ts';
import { type HeygenConfig, heygenSettings } from './config/heygen-settings.ts';
import { type LlmConfig, llmSettings } from './config/llm-settings.ts';
import {
  oneOf,
  plainUrl,
  type Setting,
  type SettingDescription,
  type SettingsOf,
  wholeNumber,
} from './config/setting.ts';
import { type StorageConfig, storageSettings } from './config/storage-settings.ts';
import { type VoiceConfig, voiceSettings } from './config/voice-settings.ts';
import { VideoError } from './kit/errors.ts';
import type { LogLevel } from './kit/log.ts';
import { noOwnNetworks, type OwnNetworks, ownNetworksForm, parseOwnNetworks } from './kit/own-networks.ts';

/** Every setting, read and checked. */
export interface Config extends LlmConfig, VoiceConfig, HeygenConfig, StorageConfig, CorsConfig {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Absolute path of the folder that holds database, blobs and scratch. */
  readonly dataDir: string;
  /** A key to accept from the first start, or null: the first start then makes one. */
  readonly apiKey: string | null;
  /** The address clients see, without a slash at its end, or null: taken from host and port. */
  readonly publicUrl: string | null;
  /** Films made at once. */
  readonly concurrency: number;
  readonly encoder: 'node-av' | 'ffmpeg';
  readonly role: 'all' | 'api' | 'worker';
  readonly logLevel: LogLevel;
  /** A PostgreSQL database to use, or null: the embedded one. */
  readonly databaseUrl: string | null;
  /** Films, uploads and other things that a key may make within a minute. */
  readonly createPerMinute: number;
  /** All other calls of a key within a minute. */
  readonly readPerMinute: number;
  /** Tasks of a key that have not ended. */
  readonly maxUnfinished: number;
  /** The shorter side of the picture in pixels. */
  readonly renderHeight: 1080 | 720 | 360;
  /** The system's ffmpeg program, used by the encoder `ffmpeg`. */
  readonly ffmpegPath: string;
  /** Own networks that references may be fetched from although they are not public. */
  readonly ownNetworks: OwnNetworks;
}

const packageFolder = (): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
};

const parseHeight = (text: string): Config['renderHeight'] | undefined =>
  ([1080, 720, 360] as const).find((height) => String(height) === text);

const parseDatabaseUrl = (text: string): string | undefined =>
  ['postgres:', 'postgresql:'].includes(URL.parse(text)?.protocol ?? '') ? text : undefined;

const settings: SettingsOf<Config> = {
  host: {
    name: 'REYNARD_HOST',
    defaultText: '127.0.0.1',
    allowed: 'a host name or IP address',
    meaning: 'The address the service listens on; 0.0.0.0 opens it to the network.',
    otherwise: '127.0.0.1',
    parse: (text) => (/^[A-Za-z0-9.:_-]+$/.test(text) ? text : undefined),
  },
  port: {
    name: 'REYNARD_PORT',
    defaultText: '8787',
    allowed: 'a whole number from 0 to 65535',
    meaning: 'The port the service listens on; 0 lets the system choose.',
    otherwise: 8787,
    parse: wholeNumber(0, 65535),
  },
  dataDir: {
    name: 'REYNARD_DATA_DIR',
    defaultText: '.reynard beside package.json',
    allowed: 'a folder that can be written',
    meaning: 'Holds the embedded database, the finished films and scratch files.',
    otherwise: join(packageFolder(), '.reynard'),
    parse: (text) => (text.includes('\0') ? undefined : resolve(text)),
  },
  apiKey: {
    name: 'REYNARD_API_KEY',
    defaultText: 'made and shown at the first start',
    allowed: '16 to 200 printable ASCII characters without spaces',
    meaning: 'A key to accept from the first start, in place of the generated one.',
    isSecret: true,
    otherwise: null,
    parse: (text) => (/^[\x21-\x7e]{16,200}$/.test(text) ? text : undefined),
  },
  publicUrl: {
    name: 'REYNARD_PUBLIC_URL',
    defaultText: 'http://<host>:<port>',
    allowed: 'an http or https URL without query',
    meaning: 'The address clients see; links to films begin with it.',
    otherwise: null,
    parse: plainUrl,
  },
  concurrency: {
    name: 'REYNARD_CONCURRENCY',
    defaultText: '1',
    allowed: 'a whole number from 1 to 64',
    meaning: 'Films made at once by this process; one film already uses every core.',
    otherwise: 1,
    parse: wholeNumber(1, 64),
  },
  encoder: {
    name: 'REYNARD_ENCODER',
    defaultText: 'node-av',
    allowed: 'node-av or ffmpeg',
    meaning: "Which encoder makes the film: the bundled one, or the system's ffmpeg.",
    otherwise: 'node-av',
    parse: oneOf('node-av', 'ffmpeg'),
  },
  ffmpegPath: {
    name: 'REYNARD_FFMPEG',
    defaultText: 'ffmpeg',
    allowed: 'a program name or path',
    meaning: "The system's ffmpeg, used when REYNARD_ENCODER is ffmpeg.",
    otherwise: 'ffmpeg',
    parse: (text) => (text.includes('\0') ? undefined : text),
  },
  renderHeight: {
    name: 'REYNARD_RENDER_HEIGHT',
    defaultText: '1080',
    allowed: '1080, 720 or 360',
    meaning: 'The shorter side of the picture in pixels; the smaller sizes are for trials and slow machines.',
    otherwise: 1080,
    parse: parseHeight,
  },
  ownNetworks: {
    name: 'REYNARD_EGRESS_ALLOW',
    defaultText: 'none: public hosts only',
    allowed: ownNetworksForm,
    meaning: "Own networks that `file_urls` may be fetched from; a cloud's metadata addresses never are.",
    otherwise: noOwnNetworks,
    parse: parseOwnNetworks,
  },
  role: {
    name: 'REYNARD_ROLE',
    defaultText: 'all',
    allowed: 'all, api or worker',
    meaning: 'What this process does: answer requests, make films, or both. Split roles share one DATABASE_URL.',
    otherwise: 'all',
    parse: oneOf('all', 'api', 'worker'),
  },
  createPerMinute: {
    name: 'REYNARD_CREATES_PER_MINUTE',
    defaultText: '60',
    allowed: 'a whole number from 1 to 1000000',
    meaning: 'Films and uploads that a key may make within a minute, unless the key has a limit of its own.',
    otherwise: 60,
    parse: wholeNumber(1, 1_000_000),
  },
  readPerMinute: {
    name: 'REYNARD_READS_PER_MINUTE',
    defaultText: '1200',
    allowed: 'a whole number from 1 to 1000000',
    meaning: 'All other calls of a key within a minute, unless the key has a limit of its own.',
    otherwise: 1200,
    parse: wholeNumber(1, 1_000_000),
  },
  maxUnfinished: {
    name: 'REYNARD_QUEUE_PER_KEY',
    defaultText: '100',
    allowed: 'a whole number from 1 to 100000',
    meaning: 'Tasks of a key that may wait or be at work, unless the key has a limit of its own.',
    otherwise: 100,
    parse: wholeNumber(1, 100_000),
  },
  logLevel: {
    name: 'REYNARD_LOG',
    defaultText: 'info',
    allowed: 'debug, info, warn, error or silent',
    meaning: 'How much is logged, as JSON lines on stderr.',
    otherwise: 'info',
    parse: oneOf('debug', 'info', 'warn', 'error', 'silent'),
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    defaultText: 'the embedded PostgreSQL',
    allowed: 'a postgres:// or postgresql:// URL',
    meaning: 'A PostgreSQL database to use in place of the embedded one.',
    isSecret: true,
    otherwise: null,
    parse: parseDatabaseUrl,
  },
  ...corsSettings,
  ...storageSettings,
  ...llmSettings,
  ...voiceSettings,
  ...heygenSettings,
};

type Environment = Readonly<Record<string, string | undefined>>;

function readSetting<T>(env: Environment, setting: Setting<T>): T {
  const text = env[setting.name]?.trim() ?? '';
  if (text === '') return setting.otherwise;
  const value = setting.parse(text);
  if (value !== undefined) return value;
  // What stands before an @ may be a password.
  const shown = setting.isSecret || text.includes('@') ? 'a value that is kept secret' : JSON.stringify(text);
  throw new VideoError('invalid_setting', `${setting.name} is ${shown}; allowed is ${setting.allowed}.`, {
    param: setting.name,
  });
}

/**
 * Reads every setting; an empty value counts as absent.
 * @throws invalid_setting naming the setting, its value (unless secret) and what is allowed.
 */
export function readConfig(env: Environment): Config {
  const config: Config = {
    host: readSetting(env, settings.host),
    port: readSetting(env, settings.port),
    dataDir: readSetting(env, settings.dataDir),
    apiKey: readSetting(env, settings.apiKey),
    publicUrl: readSetting(env, settings.publicUrl),
    concurrency: readSetting(env, settings.concurrency),
    encoder: readSetting(env, settings.encoder),
    role: readSetting(env, settings.role),
    createPerMinute: readSetting(env, settings.createPerMinute),
    readPerMinute: readSetting(env, settings.readPerMinute),
    maxUnfinished: readSetting(env, settings.maxUnfinished),
    storageQuotaBytes: readSetting(env, settings.storageQuotaBytes),
    keyStorageQuotaBytes: readSetting(env, settings.keyStorageQuotaBytes),
    keepDays: readSetting(env, settings.keepDays),
    logLevel: readSetting(env, settings.logLevel),
    databaseUrl: readSetting(env, settings.databaseUrl),
    renderHeight: readSetting(env, settings.renderHeight),
    ffmpegPath: readSetting(env, settings.ffmpegPath),
    ownNetworks: readSetting(env, settings.ownNetworks),
    corsOrigins: readSetting(env, settings.corsOrigins),
    llmBaseUrl: readSetting(env, settings.llmBaseUrl),
    llmModel: readSetting(env, settings.llmModel),
    llmApiKey: readSetting(env, settings.llmApiKey),
    llmApi: readSetting(env, settings.llmApi),
    llmTimeoutSeconds: readSetting(env, settings.llmTimeoutSeconds),
    llmTokenBudget: readSetting(env, settings.llmTokenBudget),
    llmPrice: readSetting(env, settings.llmPrice),
    voiceBaseUrl: readSetting(env, settings.voiceBaseUrl),
    serviceVoices: readSetting(env, settings.serviceVoices),
    voiceApiKey: readSetting(env, settings.voiceApiKey),
    voiceApi: readSetting(env, settings.voiceApi),
    voiceModel: readSetting(env, settings.voiceModel),
    heygenApiKey: readSetting(env, settings.heygenApiKey),
    heygenBaseUrl: readSetting(env, settings.heygenBaseUrl),
  };
  const { llmBaseUrl, llmModel, voiceBaseUrl, serviceVoices } = config;
  requireTogether([settings.llmBaseUrl, llmBaseUrl !== null], [settings.llmModel, llmModel !== null]);
  requireTogether([settings.voiceBaseUrl, voiceBaseUrl !== null], [settings.serviceVoices, serviceVoices.length > 0]);
  return config;
}

type Given = readonly [setting: SettingDescription, isGiven: boolean];

/** Half a language model, or half a speech service, would be none, silently. */
function requireTogether([one, hasOne]: Given, [other, hasOther]: Given): void {
  if (hasOne === hasOther) return;
  const [given, missing] = hasOne ? [one, other] : [other, one];
  throw new VideoError('invalid_setting', `${given.name} is set and ${missing.name} is not; set both or none.`, {
    param: missing.name,
  });
}

/** Lists every setting for the README's table and `doctor`. */
export const describeSettings = (): readonly SettingDescription[] =>
  Object.values(settings).map(({ name, defaultText, allowed, meaning }) => ({ name, defaultText, allowed, meaning }));
