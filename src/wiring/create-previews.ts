// The previews of the catalogue: made when first asked for, outside this process's main thread, and kept as blobs.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BlobStore } from '../assets/blob-store.ts';
import { findAvatar } from '../catalog/avatars.ts';
import type { PreviewKind, PreviewService } from '../http/preview-port.ts';
import { runTask } from '../kit/run-task.ts';
import { createSlots } from '../kit/slots.ts';
import type { Avatar } from '../model/catalog.ts';
import { makePresenterClip } from '../production/make-presenter-clip.ts';
import type { Parts } from '../production/parts.ts';
import type { AvatarPreviewTask } from './avatar-preview-worker.ts';
import { speakVoicePreview } from './speak-voice-preview.ts';

const keyOf = (kind: PreviewKind, id: string): string => `previews/${kind}/${id}`;

/** A clip takes some three seconds; whatever takes this long has stopped. */
const longestClipMs = 90_000;

type Maker = () => Promise<Uint8Array>;

/** Makes the port. A preview is made anew once in each run of the service: the drawing may have changed since. */
export function createPreviews({
  blobs,
  parts,
}: {
  readonly blobs: Pick<BlobStore, 'put' | 'open'>;
  readonly parts: Parts;
}): PreviewService {
  const made = new Map<string, Promise<unknown>>();
  // Each line makes one at a time: anybody may ask for all of them at once. Pictures do not wait for clips.
  const inLine = { quick: createSlots(1), slow: createSlots(1) };
  const makeOnce = (kind: PreviewKind, key: string, maker: Maker): Promise<unknown> => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const line = kind === 'avatar-clip' ? inLine.slow : inLine.quick;
    const making = line(async () => blobs.put(key, await maker()));
    made.set(key, making);
    // A failed attempt is not kept.
    making.catch(() => made.delete(key));
    return making;
  };
  return {
    find: async (kind, id) => {
      const maker = makers[kind](id, parts);
      if (maker === undefined) return undefined;
      const key = keyOf(kind, id);
      await makeOnce(kind, key, maker);
      const blob = await blobs.open(key);
      return blob && { ...blob.info, open: async (range) => blob.read(range) };
    },
  };
}

const makers: Readonly<Record<PreviewKind, (id: string, parts: Parts) => Maker | undefined>> = {
  avatar: (id) => {
    const avatar = avatarNamed(id);
    if (avatar === undefined) return undefined;
    const script = new URL('./avatar-preview-worker.ts', import.meta.url);
    const task = { character: avatar.character };
    return () => runTask<AvatarPreviewTask, Uint8Array>(script, task, { share: 'usual' });
  },
  'avatar-clip': (id, parts) => {
    const avatar = avatarNamed(id);
    return avatar && (() => makeClip(avatar, parts));
  },
  voice: (id, { speech, catalog }) => {
    const voice = catalog.voices.find((each) => each.id === id);
    return voice && (() => speakVoicePreview(voice, speech));
  },
};

/** The presenter of exactly this id: aliases have no previews of their own. */
function avatarNamed(id: string): Avatar | undefined {
  const avatar = findAvatar(id);
  return avatar?.id === id ? avatar : undefined;
}

async function makeClip(avatar: Avatar, parts: Parts): Promise<Uint8Array> {
  const workDir = await mkdtemp(join(tmpdir(), 'reynard-clip-'));
  try {
    const signal = AbortSignal.timeout(longestClipMs);
    return await readFile(await makePresenterClip(avatar, { workDir, signal }, parts));
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}
