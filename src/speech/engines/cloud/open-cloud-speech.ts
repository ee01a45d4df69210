// An engine that lets a service elsewhere speak its voices, and an engine of this machine speak all others and give the times.
import { createSlots } from '../../../kit/slots.ts';
import type { Voice } from '../../../model/catalog.ts';
import type { SpeechEngine, SpeechRequest, SpokenSentence } from '../../engine.ts';
import { alignSentence } from './align-sentence.ts';
import { askService, type Patience } from './ask-service.ts';
import { changePace } from './change-pace.ts';
import { createElevenLabsSpeech } from './elevenlabs-speech.ts';
import { createOpenAiSpeech } from './openai-speech.ts';
import { writeSentence } from './sentence-text.ts';
import type { ServiceSound, SpeechServiceSettings } from './speech-service.ts';

/** The name that voices of a service carry as their engine. */
export const cloudEngineName = 'cloud';

/** What the engine works with. */
interface CloudSpeechParts {
  readonly settings: SpeechServiceSettings;
  /** Speaks every other voice; owned from here on. */
  readonly own: SpeechEngine;
  /** A voice of that engine whose times stand in for those a service does not give. */
  readonly ownVoiceFor: (voice: Voice) => Voice;
  /** @defaultValue 60 s for an answer, 1 s before the first new try */
  readonly patience?: Patience;
}

/** Sentences asked for at once: services limit that. */
const mostAtOnce = 3;
/** Sounds kept so that a sentence that is spoken again at another pace is not paid for again. */
const mostKeptSamples = 20_000_000;
const usualPatience: Patience = { answerMs: 60_000, retryMs: 1000 };

/** Opens the engine; nothing is sent before the first sentence. */
export function openCloudSpeech({ settings, own, ownVoiceFor, patience }: CloudSpeechParts): SpeechEngine {
  const service = settings.protocol === 'elevenlabs' ? createElevenLabsSpeech(settings) : createOpenAiSpeech(settings);
  const inSlot = createSlots(mostAtOnce);
  const kept = createKeptSounds();
  const say = async (text: string, request: SpeechRequest): Promise<ServiceSound> => {
    const voice = request.voice.engineVoice;
    const known = kept.find(voice, text);
    if (known !== undefined) return known;
    const { signal } = request;
    const sound = await inSlot(() =>
      askService(service, { text, voice }, { patience: patience ?? usualPatience, signal }),
    );
    kept.keep(voice, text, sound);
    return sound;
  };
  const synthesize = async (request: SpeechRequest): Promise<SpokenSentence> => {
    request.signal?.throwIfAborted();
    const { text, ranges } = writeSentence(request);
    const reference = await own.synthesize({ ...request, voice: ownVoiceFor(request.voice), pace: 1 });
    const sound = await say(text, request);
    return changePace(await alignSentence(sound, reference, ranges), request.pace);
  };
  return {
    synthesize: (request) => (request.voice.engine === cloudEngineName ? synthesize(request) : own.synthesize(request)),
    [Symbol.asyncDispose]: () => own[Symbol.asyncDispose](),
  };
}

/** The last sounds, as many as there is room for. */
function createKeptSounds(): {
  readonly find: (voice: string, text: string) => ServiceSound | undefined;
  readonly keep: (voice: string, text: string, sound: ServiceSound) => void;
} {
  const sounds = new Map<string, ServiceSound>();
  let sampleCount = 0;
  const keyOf = (voice: string, text: string) => `${voice}\n${text}`;
  return {
    find: (voice, text) => sounds.get(keyOf(voice, text)),
    keep: (voice, text, sound) => {
      sounds.set(keyOf(voice, text), sound);
      sampleCount += sound.samples.length;
      for (const [oldest, { samples }] of sounds) {
        if (sampleCount <= mostKeptSamples) break;
        sounds.delete(oldest);
        sampleCount -= samples.length;
      }
    },
  };
}
