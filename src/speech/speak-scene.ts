// A scene's words -> its voice track: every sentence said, levelled, and laid in a row with its times.
import type { Voice } from '../model/catalog.ts';
import type { Pronunciation } from '../model/memory.ts';
import type { Scene } from '../model/storyboard.ts';
import type { VoiceTrack } from '../model/voice-track.ts';
import { chooseExpression } from './choose-expression.ts';
import type { SpeechEngine, SpokenSentence } from './engine.ts';
import { joinSentences, type SaidSentence } from './join-sentences.ts';
import { levelSpeech } from './level-speech.ts';
import { normalizeText } from './normalize/normalize-text.ts';
import { findStress } from './stress.ts';
import { trimSentence } from './trim-sentence.ts';
import { phonesToVisemes } from './visemes.ts';

/** The rate of every voice track. */
const voiceTrackRateHz = 48_000;

interface SpeakSceneInput {
  readonly scene: Scene;
  readonly voice: Voice;
  /** BCP 47 tag of the script. @defaultValue the voice's own */
  readonly language?: string;
  /** 1 is the voice's own pace; speech lasts 1 / pace as long. */
  readonly pace: number;
  /** Words that are said otherwise than they are written. */
  readonly pronunciations?: readonly Pronunciation[];
  readonly engine: SpeechEngine;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Speaks a scene; an empty one gives an empty track.
 * @throws VideoError of the engine; the signal's reason when cancelled.
 */
export async function speakScene(input: SpeakSceneInput): Promise<VoiceTrack> {
  const { scene, voice, pace, engine, signal } = input;
  signal?.throwIfAborted();
  const language = input.language ?? voice.language;
  const script = normalizeText(scene.spoken, input.pronunciations);
  const said = await Promise.all(
    script.map(async (sentence, index): Promise<SaidSentence> => {
      const expression = chooseExpression(scene.mood, index, script.length);
      const isSaid = sentence.tokens.some((token) => token.spoken.length > 0);
      const sound: SpokenSentence = isSaid
        ? await engine.synthesize({
            ...{ tokens: sentence.tokens, ending: sentence.ending, language },
            ...{ voice, pace, expression, signal },
          })
        : soundless(sentence.tokens.length);
      return { sentence, sound: trimSentence(sound), stress: findStress(sentence.tokens) };
    }),
  );
  const { samples, parts, words, phones } = joinSentences(said, pace);
  await levelSpeech(parts);
  signal?.throwIfAborted();
  return {
    sceneId: scene.id,
    durationMs: (samples.length / voiceTrackRateHz) * 1000,
    words,
    phones,
    visemes: phonesToVisemes(phones),
    sampleRateHz: voiceTrackRateHz,
    samples,
  };
}

const soundless = (tokenCount: number): SpokenSentence => ({
  samples: new Float32Array(0),
  sampleRateHz: voiceTrackRateHz,
  phones: [],
  spans: Array.from({ length: tokenCount }, () => ({ startMs: 0, endMs: 0 })),
});
