// Own and well-known hosted ids -> own ids.
import { avatars, findAvatar } from '../catalog/avatars.ts';
import { findStyle, styles } from '../catalog/styles.ts';
import type { Config } from '../config.ts';
import { type ErrorCode, VideoError } from '../kit/errors.ts';
import type { VideoRequest } from '../model/video-request.ts';
import { findInstalledVoice, installedVoices } from './installed-voices.ts';

/** Turns well-known hosted ids into own ones. @throws avatar_not_found, voice_not_found or style_not_found */
export const resolveIds = (request: VideoRequest, config: Config): VideoRequest => ({
  ...request,
  avatarId: resolve(request.avatarId, { find: findAvatar, all: avatars, code: 'avatar_not_found', field: 'avatar' }),
  voiceId: resolve(request.voiceId, {
    ...{ find: (id) => findInstalledVoice(config, id), all: installedVoices(config) },
    ...{ code: 'voice_not_found', field: 'voice' },
  }),
  styleId: resolve(request.styleId, { find: findStyle, all: styles, code: 'style_not_found', field: 'style' }),
});

interface Lookup {
  readonly find: (id: string) => { readonly id: string } | undefined | null;
  readonly all: readonly { readonly id: string }[];
  readonly code: ErrorCode;
  readonly field: string;
}

function resolve(id: string | null, { find, all, code, field }: Lookup): string | null {
  if (id === null || id === '' || id === 'auto') return null;
  const found = find(id);
  if (found) return found.id;
  const known = all.map((entry) => entry.id).join(', ');
  throw new VideoError(code, `The ${field} "${id}" does not exist; there are: ${known}.`, { param: field });
}
