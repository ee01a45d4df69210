// Messages with sentences -> messages with sound: Flite in a thread of its own, so that nothing else waits for it.
import { parentPort } from 'node:worker_threads';
import { giveWay } from '../../kit/give-way.ts';
import type { SpokenSentence } from '../engine.ts';
import { openFliteProgram } from './flite-program.ts';
import { createFliteSynthesis, type FliteRequest } from './flite-synthesis.ts';

/** A sentence to say, with a number to answer under. */
export interface FliteCall {
  readonly id: number;
  readonly request: FliteRequest;
}

/** The answer to a call: its sound, or why there is none. */
export type FliteReply =
  | { readonly id: number; readonly sentence: SpokenSentence }
  | { readonly id: number; readonly error: string };

const port = parentPort;
if (!port) throw new Error('flite-worker runs only as a worker thread');
giveWay();
const opening = openFliteProgram().then(createFliteSynthesis);
// A failure to open is reported with the first call.
opening.catch(() => undefined);

port.on('message', (call: FliteCall) => {
  void answer(call);
});

async function answer({ id, request }: FliteCall): Promise<void> {
  try {
    const synthesize = await opening;
    const sentence = await synthesize(request);
    const reply: FliteReply = { id, sentence };
    port?.postMessage(reply, [sentence.samples.buffer]);
  } catch (error) {
    const reply: FliteReply = { id, error: error instanceof Error ? error.message : String(error) };
    port?.postMessage(reply);
  }
}
