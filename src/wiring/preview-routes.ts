// Pictures of the presenters and samples of the voices: the same for everyone, so they are open to everyone.
import { Hono } from 'hono';
import { findAvatar } from '../catalog/avatars.ts';
import { findVoice } from '../catalog/voices.ts';
import { VideoError } from '../kit/errors.ts';
import type { SpeechEngine } from '../speech/engine.ts';
import { drawAvatarPreview } from './draw-avatar-preview.ts';
import { speakVoicePreview } from './speak-voice-preview.ts';

/** Where the preview of an avatar is found. */
export const avatarPreviewPath = (id: string): string => `/previews/avatars/${id}.jpg`;
/** Where the sample of a voice is found. */
export const voicePreviewPath = (id: string): string => `/previews/voices/${id}.wav`;

type Bytes = Uint8Array<ArrayBuffer>;

/** Makes the routes. Each preview is made when it is first asked for and kept: the catalogue is small. */
export function createPreviewRoutes(speech: SpeechEngine): Hono {
  const kept = new Map<string, Promise<Bytes>>();
  const keep = async (path: string, make: () => Promise<Bytes>): Promise<Bytes> => {
    const known = kept.get(path);
    if (known !== undefined) return known;
    const made = make();
    kept.set(path, made);
    // A failed attempt is not kept.
    made.catch(() => kept.delete(path));
    return made;
  };
  const headers = (contentType: string) => ({
    'Content-Type': contentType,
    'Cache-Control': 'public, max-age=86400',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
  return new Hono()
    .get('/previews/avatars/:file{[a-z-]+\\.jpg}', async (context) => {
      const avatar = findAvatar(context.req.param('file').slice(0, -'.jpg'.length));
      if (avatar === undefined) throw new VideoError('not_found', 'There is nothing at this address.');
      const bytes = await keep(context.req.path, async () => new Uint8Array(await drawAvatarPreview(avatar.character)));
      return context.body(bytes, 200, headers('image/jpeg'));
    })
    .get('/previews/voices/:file{[a-z0-9-]+\\.wav}', async (context) => {
      const voice = findVoice(context.req.param('file').slice(0, -'.wav'.length));
      if (voice === undefined) throw new VideoError('not_found', 'There is nothing at this address.');
      const bytes = await keep(context.req.path, () => speakVoicePreview(voice, speech));
      return context.body(bytes, 200, headers('audio/wav'));
    });
}
