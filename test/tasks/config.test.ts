import { isAbsolute } from 'node:path';
import { expect, test } from 'vitest';
import { describeSettings, readConfig } from '../../src/config.ts';

test('an empty environment gives the defaults', () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    ...{ host: '127.0.0.1', port: 8787, apiKey: null, publicUrl: null, concurrency: 1, encoder: 'node-av' },
    ...{ role: 'all', logLevel: 'info', databaseUrl: null, renderHeight: 1080, ffmpegPath: 'ffmpeg' },
    ...{ storageQuotaBytes: null, keyStorageQuotaBytes: null, keepDays: 30 },
  });
  expect(isAbsolute(config.dataDir)).toBe(true);
});

test('every setting can be set', () => {
  const config = readConfig({
    ...{ REYNARD_HOST: '0.0.0.0', REYNARD_PORT: '0', REYNARD_DATA_DIR: '/data', REYNARD_API_KEY: 'a-key-of-16-chars' },
    ...{ REYNARD_PUBLIC_URL: 'https://films.example/api/', REYNARD_CONCURRENCY: '3', REYNARD_ENCODER: 'ffmpeg' },
    ...{ REYNARD_FFMPEG: '/opt/ffmpeg', REYNARD_RENDER_HEIGHT: '720', REYNARD_ROLE: 'worker', REYNARD_LOG: 'debug' },
    ...{
      REYNARD_LLM_BASE_URL: 'http://localhost:11434/v1/',
      REYNARD_LLM_MODEL: 'qwen3:8b',
      REYNARD_LLM_API_KEY: 'sk-1',
    },
    ...{ REYNARD_LLM_API: 'openai', REYNARD_LLM_TIMEOUT_SECONDS: '60', REYNARD_LLM_TOKEN_BUDGET: '20000' },
    ...{
      REYNARD_VOICE_BASE_URL: 'http://localhost:8880/v1',
      REYNARD_VOICE_API_KEY: 'sk-2',
      REYNARD_VOICE_MODEL: 'kokoro',
    },
    ...{ REYNARD_VOICE_API: 'openai', REYNARD_VOICES: 'af_heart:female, Ola=bm_x:male:en-GB, af_heart:female:fr' },
    ...{ HEYGEN_API_KEY: 'hg-1', HEYGEN_BASE_URL: 'https://gateway.example/heygen/' },
    ...{ REYNARD_CREATES_PER_MINUTE: '5', REYNARD_READS_PER_MINUTE: '50', REYNARD_QUEUE_PER_KEY: '7' },
    ...{ REYNARD_LLM_PRICE: '0.15/0.6', DATABASE_URL: 'postgres://u:p@db/reynard' },
    ...{ REYNARD_STORAGE_QUOTA: '1.5TB', REYNARD_STORAGE_QUOTA_PER_KEY: '500 mb', REYNARD_KEEP_DAYS: '7' },
    REYNARD_EGRESS_ALLOW: '10.1.0.0/16, nas.lan:8080',
    REYNARD_CORS_ORIGINS: 'https://films.example, http://localhost:3000/',
  });
  expect(config.ownNetworks.allows({ hostname: 'nas.lan', address: '10.9.0.1', port: 8080 })).toBe(true);
  expect(config).toEqual({
    ownNetworks: config.ownNetworks,
    corsOrigins: new Set(['https://films.example', 'http://localhost:3000']),
    ...{ host: '0.0.0.0', port: 0, dataDir: '/data', apiKey: 'a-key-of-16-chars' },
    ...{ publicUrl: 'https://films.example/api', concurrency: 3, encoder: 'ffmpeg', ffmpegPath: '/opt/ffmpeg' },
    ...{ renderHeight: 720, role: 'worker', logLevel: 'debug', databaseUrl: 'postgres://u:p@db/reynard' },
    ...{ llmBaseUrl: 'http://localhost:11434/v1', llmModel: 'qwen3:8b', llmApiKey: 'sk-1', llmApi: 'openai' },
    ...{ voiceBaseUrl: 'http://localhost:8880/v1', voiceApiKey: 'sk-2', voiceModel: 'kokoro', voiceApi: 'openai' },
    serviceVoices: [
      { id: 'af_heart', name: 'Heart', sex: 'female', language: 'en-US' },
      { id: 'bm_x', name: 'Ola', sex: 'male', language: 'en-GB' },
      { id: 'af_heart', name: 'Heart', sex: 'female', language: 'fr' },
    ],
    ...{ heygenApiKey: 'hg-1', heygenBaseUrl: 'https://gateway.example/heygen' },
    ...{ storageQuotaBytes: 1.5e12, keyStorageQuotaBytes: 5e8, keepDays: 7 },
    ...{ createPerMinute: 5, readPerMinute: 50, maxUnfinished: 7 },
    ...{ llmTimeoutSeconds: 60, llmTokenBudget: 20_000, llmPrice: { inputUsd: 0.15, outputUsd: 0.6 } },
  });
});

test.each([
  ['REYNARD_PORT', '99999', 'from 0 to 65535'],
  ['REYNARD_PORT', '80.5', 'from 0 to 65535'],
  ['REYNARD_CONCURRENCY', '0', 'from 1 to 64'],
  ['REYNARD_ENCODER', 'x264', 'node-av or ffmpeg'],
  ['REYNARD_ROLE', 'ALL', 'all, api or worker'],
  ['REYNARD_LOG', 'verbose', 'debug, info, warn, error or silent'],
  ['REYNARD_RENDER_HEIGHT', '480', '1080, 720 or 360'],
  ['REYNARD_PUBLIC_URL', 'films.example', 'http or https'],
  ['REYNARD_LLM_API', 'gemini', 'openai or anthropic'],
  ['REYNARD_LLM_PRICE', '$3', '0.15/0.60'],
  ['REYNARD_VOICE_API', 'azure', 'openai or elevenlabs'],
  ['REYNARD_VOICES', 'nova', 'nova:female'],
  ['REYNARD_VOICES', 'nova:female, nova:female', 'up to 50 entries'],
  ['REYNARD_EGRESS_ALLOW', '10.0.0.0/99', 'networks, addresses or host names'],
  ['REYNARD_STORAGE_QUOTA', '20', 'as 500MB'],
  ['REYNARD_STORAGE_QUOTA_PER_KEY', '0GB', 'as 500MB'],
  ['REYNARD_KEEP_DAYS', '0', 'from 1 to 3650'],
  ['REYNARD_CORS_ORIGINS', '*', 'separated by commas'],
  ['REYNARD_CORS_ORIGINS', 'https://films.example/app', 'separated by commas'],
  ['REYNARD_HOST', 'a b', 'a host name or IP address'],
])('%s=%s stops with the name, the value and what is allowed', (name, value, allowed) => {
  const read = () => readConfig({ [name]: value });
  expect(read).toThrow(expect.objectContaining({ code: 'invalid_setting', param: name }));
  expect(read).toThrow(`${name} is "${value}"; allowed is`);
  expect(read).toThrow(allowed);
});

test.each([
  ['REYNARD_API_KEY', 'short-secret'],
  ['DATABASE_URL', 'mysql://root:hunter2@db/x'],
  ['REYNARD_LLM_API_KEY', 'sk with spaces'],
  ['REYNARD_VOICE_API_KEY', 'sk with spaces'],
  ['HEYGEN_API_KEY', 'hg with spaces'],
  ['REYNARD_LLM_BASE_URL', 'https://user:hunter2@models.example/v1'],
])('a bad %s is refused without showing it', (name, value) => {
  const read = () => readConfig({ [name]: value });
  expect(read).toThrow(name);
  expect(read).not.toThrow(value);
});

test.each([
  ['REYNARD_LLM_BASE_URL', 'http://localhost:11434/v1', 'REYNARD_LLM_MODEL is not'],
  ['REYNARD_LLM_MODEL', 'qwen3:8b', 'REYNARD_LLM_BASE_URL is not'],
  ['REYNARD_VOICE_BASE_URL', 'http://localhost:8880/v1', 'REYNARD_VOICES is not'],
  ['REYNARD_VOICES', 'nova:female', 'REYNARD_VOICE_BASE_URL is not'],
])('%s alone is refused: half a service would be none', (name, value, missing) => {
  expect(() => readConfig({ [name]: value })).toThrow(missing);
});

test('an empty setting counts as absent', () => {
  expect(readConfig({ REYNARD_PORT: ' ', DATABASE_URL: '' })).toMatchObject({ port: 8787, databaseUrl: null });
});

test('every setting is described', () => {
  const described = describeSettings();
  expect(described).toHaveLength(Object.keys(readConfig({})).length);
  for (const setting of described) {
    expect(setting.meaning).toMatch(/^[A-Z].*\.$/);
    expect(setting.allowed).not.toBe('');
  }
});
