// The previews of the catalogue: made when first asked for, outside this process's main thread, and kept as blobs.
import type { BlobStore } from '../assets/blob-store.ts';
import { findAvatar } from '../catalog/avatars.ts';
import { findVoice } from '../catalog/voices.ts';
import { runTask } from '../film/run-task.ts';
import type { PreviewKind, PreviewService } from '../http/preview-port.ts';
import type { SpeechEngine } from '../speech/engine.ts';
import type { AvatarPreviewTask } from './avatar-preview-worker.ts';
import { speakVoicePreview } from './speak-voice-preview.ts';

const keyOf = (kind: PreviewKind, id: string): string => `previews/${kind}/${id}`;

type Maker = () => Promise<Uint8Array>;

/** Makes the port. A preview is made anew once in each run of the service: the drawing may have changed since. */
export function createPreviews({
  blobs,
  speech,
}: {
  readonly blobs: Pick<BlobStore, 'put' | 'open'>;
  readonly speech: SpeechEngine;
}): PreviewService {
  const made = new Map<string, Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();
  const makeOnce = (key: string, maker: Maker): Promise<unknown> => {
    const known = made.get(key);
    if (known !== undefined) return known;
    // One at a time: anybody may ask for all of them at once.
    const making = last.then(async () => blobs.put(key, await maker()));
    last = making.catch(() => undefined);
    made.set(key, making);
    // A failed attempt is not kept.
    making.catch(() => made.delete(key));
    return making;
  };
  return {
    find: async (kind, id) => {
      const maker = kind === 'avatar' ? avatarMaker(id) : voiceMaker(id, speech);
      if (maker === undefined) return undefined;
      const key = keyOf(kind, id);
      await makeOnce(key, maker);
      const blob = await blobs.open(key);
      return blob && { ...blob.info, open: async (range) => blob.read(range) };
    },
  };
}

function avatarMaker(id: string): Maker | undefined {
  const avatar = findAvatar(id);
  if (avatar === undefined || avatar.id !== id) return undefined;
  const script = new URL('./avatar-preview-worker.ts', import.meta.url);
  return () => runTask<AvatarPreviewTask, Uint8Array>(script, { character: avatar.character });
}

function voiceMaker(id: string, speech: SpeechEngine): Maker | undefined {
  const voice = findVoice(id);
  if (voice === undefined || voice.id !== id) return undefined;
  return () => speakVoicePreview(voice, speech);
}
