// Mixes a film's sound in a thread, so that the process goes on answering meanwhile.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { MixInput } from './mix-input.ts';
import type { SoundMix } from './mix-sound.ts';
import type { MixMessage, MixReply } from './mix-sound-worker.ts';

/**
 * Does what `mixSound` does, beside the caller.
 * @throws The signal's reason when cancelled; the thread is then stopped.
 */
export async function mixSoundInThread(
  input: MixInput & { readonly signal?: AbortSignal | undefined },
): Promise<SoundMix> {
  const { timeline, voices, music: track, accents = [], clips = [], signal } = input;
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./mix-sound-worker.ts', import.meta.url), { name: 'mix-sound' });
  try {
    const mixed = waitForMix(worker, signal);
    // It is waited for below; until then a failure must not count as unhandled.
    mixed.catch(() => undefined);
    for (const [sceneId, samples] of voices) {
      send(worker, { kind: 'voice', sceneId, samples });
      await nextTurn();
    }
    if (track !== undefined) send(worker, { kind: 'music', track });
    await nextTurn();
    for (const clip of clips) {
      send(worker, { kind: 'clip', clip });
      await nextTurn();
    }
    const { sampleRateHz, sampleCount, voice, music } = timeline;
    send(worker, { kind: 'mix', timeline: { sampleRateHz, sampleCount, voice, music }, accents });
    return await mixed;
  } finally {
    await worker.terminate();
  }
}

const send = (worker: Worker, message: MixMessage): void => worker.postMessage(message);

function waitForMix(worker: Worker, signal: AbortSignal | undefined): Promise<SoundMix> {
  return new Promise((resolve, reject) => {
    worker.on('message', (reply: MixReply) =>
      reply.kind === 'mixed' ? resolve(reply.mix) : reject(new Error(`sound mix: ${reply.message}`)),
    );
    worker.on('error', reject);
    worker.on('exit', (exitCode) => reject(new Error(`the sound mix ended with ${exitCode}`)));
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
