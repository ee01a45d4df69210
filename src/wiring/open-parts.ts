// Picks the real engines and catalogues that films are made with.
import { availableParallelism } from 'node:os';
import type { FileCache } from '../assets/open-file-cache.ts';
import { avatars } from '../catalog/avatars.ts';
import { styles } from '../catalog/styles.ts';
import type { LlmConfig } from '../config/llm-settings.ts';
import type { VoiceConfig } from '../config/voice-settings.ts';
import type { Config } from '../config.ts';
import type { Writer } from '../director/writer.ts';
import { createLlmWriter } from '../director/writers/llm/llm-writer.ts';
import { createOfflineWriter } from '../director/writers/offline/offline-writer.ts';
import { openRenderer } from '../film/open-renderer.ts';
import type { Log } from '../kit/log.ts';
import type { Parts } from '../production/parts.ts';
import { openReferenceReader } from '../references/reference-reader.ts';
import type { SpeechEngine } from '../speech/engine.ts';
import { openCloudSpeech } from '../speech/engines/cloud/open-cloud-speech.ts';
import { openFlite } from '../speech/engines/flite.ts';
import { installedVoices, ownVoiceOf } from './installed-voices.ts';

/** The settings that planning and speaking look at. */
export type PlanningConfig = LlmConfig & VoiceConfig;

/** What planning needs: no engine is started. */
export const openPlanningParts = (config: PlanningConfig, log?: Log): Pick<Parts, 'catalog' | 'writer'> => ({
  catalog: { avatars, voices: installedVoices(config), styles },
  writer: openWriter(config, log),
});

/** Starts the speech engine; the voices of a configured service are asked of it. */
export async function openSpeech(config: VoiceConfig): Promise<SpeechEngine> {
  const own = await openFlite();
  const { voiceBaseUrl: baseUrl, voiceApiKey: apiKey } = config;
  if (baseUrl === null) return own;
  const host = new URL(baseUrl).hostname;
  const isElevenLabs = host === 'elevenlabs.io' || host.endsWith('.elevenlabs.io');
  const protocol = config.voiceApi ?? (isElevenLabs ? 'elevenlabs' : 'openai');
  const model = config.voiceModel ?? (protocol === 'elevenlabs' ? 'eleven_multilingual_v2' : 'gpt-4o-mini-tts');
  return openCloudSpeech({
    settings: { baseUrl, apiKey, model, protocol },
    own,
    ownVoiceFor: ({ sex }) => ownVoiceOf(sex),
  });
}

/** The language model where one is configured, with the offline writer behind it. */
function openWriter(config: LlmConfig, log: Log | undefined): Writer {
  const offline = createOfflineWriter();
  const { llmBaseUrl: baseUrl, llmModel: model } = config;
  if (baseUrl === null || model === null) return offline;
  const host = new URL(baseUrl).hostname;
  const isAnthropic = host === 'anthropic.com' || host.endsWith('.anthropic.com');
  const settings = {
    ...{ baseUrl, model, apiKey: config.llmApiKey, protocol: config.llmApi ?? (isAnthropic ? 'anthropic' : 'openai') },
    ...{ timeoutMs: config.llmTimeoutSeconds * 1000, tokenBudget: config.llmTokenBudget, price: config.llmPrice },
  } as const;
  return createLlmWriter({ settings, otherwise: offline, log });
}

/** Opens what fetches and reads the files of films. */
export const openReferences = (config: Config, log?: Log): ReturnType<typeof openReferenceReader> =>
  openReferenceReader({ ownNetworks: config.ownNetworks, ...(log === undefined ? {} : { log }) });

/** Starts the speech engine and the render processes; disposing ends them. */
export async function openParts(
  config: Config,
  log?: Log,
  segments: FileCache | null = null,
): Promise<Parts & AsyncDisposable> {
  await using stack = new AsyncDisposableStack();
  const speech = stack.use(await openSpeech(config));
  const renderer = stack.use(
    await openRenderer({
      workers: Math.max(1, availableParallelism()),
      encoder: config.encoder,
      ffmpegPath: config.ffmpegPath,
      ...(log === undefined ? {} : { log }),
    }),
  );
  const references = await openReferences(config, log);
  const owned = stack.move();
  return {
    ...openPlanningParts(config, log),
    references,
    speech,
    renderer,
    segments,
    memory: null,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}
