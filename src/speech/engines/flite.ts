// The default engine: CMU Flite in worker threads. English, no key, no download.
import { availableParallelism } from 'node:os';
import { VideoError } from '../../kit/errors.ts';
import type { SpeechEngine, SpeechRequest, SpokenSentence } from '../engine.ts';
import { type FliteThread, startFliteThread } from './flite-thread.ts';
import { knowsManner } from './flite-voices.ts';

/** The name that voices of the catalogue carry for this engine. */
const fliteEngineName = 'flite';

/** Opens the engine; threads start with the first sentence and do not keep the process alive while idle. */
export async function openFlite(): Promise<SpeechEngine> {
  const threads: FliteThread[] = [];
  const mostThreads = Math.min(2, availableParallelism());
  return {
    synthesize: (request) => synthesize(pickThread(threads, mostThreads), request),
    [Symbol.asyncDispose]: async () => {
      await Promise.all(threads.splice(0).map((thread) => thread.close()));
    },
  };
}

/** The least busy thread; a new one while all are busy and there is room. */
function pickThread(threads: FliteThread[], mostThreads: number): FliteThread {
  for (const [index, thread] of [...threads.entries()].reverse()) if (thread.hasEnded()) threads.splice(index, 1);
  const idlest = threads.toSorted((a, b) => a.waitingCount() - b.waitingCount())[0];
  if (idlest && (idlest.waitingCount() === 0 || threads.length >= mostThreads)) return idlest;
  const thread = startFliteThread();
  threads.push(thread);
  return thread;
}

async function synthesize(thread: FliteThread, request: SpeechRequest): Promise<SpokenSentence> {
  const { tokens, ending, voice, pace, expression, signal } = request;
  signal?.throwIfAborted();
  if (voice.engine !== fliteEngineName || !knowsManner(voice.engineVoice)) {
    throw new VideoError('voice_not_found', `Flite has no voice "${voice.id}".`, { param: 'voice_id' });
  }
  const call = { tokens, ending, engineVoice: voice.engineVoice, pace, ...expression };
  return thread.say(call, signal);
}
