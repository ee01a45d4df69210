// Messages with a timeline and voices -> one message with the mix, in a thread of its own.
import { parentPort } from 'node:worker_threads';
import { giveWay } from '../../kit/give-way.ts';
import type { SoundAccent } from './list-accents.ts';
import type { ClipTrack, SoundTimeline } from './mix-input.ts';
import { mixSound, type SoundMix } from './mix-sound.ts';
import type { MusicTrack } from './music/lay-track.ts';

/** Voices come one by one, so that the sender is never held up by one large copy; the timeline starts the mix. */
export type MixMessage =
  | { readonly kind: 'voice'; readonly sceneId: string; readonly samples: Float32Array }
  | { readonly kind: 'music'; readonly track: MusicTrack }
  | { readonly kind: 'clip'; readonly clip: ClipTrack }
  | { readonly kind: 'mix'; readonly timeline: SoundTimeline; readonly accents: readonly SoundAccent[] };

/** What comes back. */
export type MixReply =
  | { readonly kind: 'mixed'; readonly mix: SoundMix }
  | { readonly kind: 'failed'; readonly message: string };

const port = parentPort;
if (!port) throw new Error('mix-sound-worker runs only as a worker thread');
giveWay();
const voices = new Map<string, Float32Array>();
const clips: ClipTrack[] = [];
let music: MusicTrack | undefined;

port.on('message', (message: MixMessage) => {
  if (message.kind === 'voice') {
    voices.set(message.sceneId, message.samples);
    return;
  }
  if (message.kind === 'music') {
    music = message.track;
    return;
  }
  if (message.kind === 'clip') {
    clips.push(message.clip);
    return;
  }
  try {
    const mix = mixSound({ timeline: message.timeline, voices, music, clips, accents: message.accents });
    const reply: MixReply = { kind: 'mixed', mix };
    port.postMessage(
      reply,
      mix.channels.map((channel) => channel.buffer),
    );
  } catch (error) {
    const reply: MixReply = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    port.postMessage(reply);
  }
});
