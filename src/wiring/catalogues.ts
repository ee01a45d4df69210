// The catalogues as the HTTP side lists them.
import { avatars, findAvatar } from '../catalog/avatars.ts';
import { findStyle, styles } from '../catalog/styles.ts';
import type { Config } from '../config.ts';
import type { HttpPorts } from '../http/ports.ts';
import { findInstalledVoice, installedVoices } from './installed-voices.ts';

/** Makes the catalogues of an installation. */
export const createCatalogues = (config: Config): Pick<HttpPorts, 'avatars' | 'voices' | 'styles'> => ({
  avatars: {
    entries: avatars.map(({ id, name, sex, ageYears, role, traits, defaultVoiceId }) => ({
      ...{ id, name, sex, ageYears, role, traits, defaultVoiceId },
      previewPath: `/v1/avatars/${id}/preview.jpg`,
      clipPath: `/v1/avatars/${id}/preview.mp4`,
    })),
    resolve: (id) => findAvatar(id)?.id,
  },
  voices: {
    entries: installedVoices(config).map(({ id, name, sex, language, traits }) => ({
      ...{ id, name, sex, language, traits },
      previewPath: `/v1/voices/${id}/preview.wav`,
    })),
    resolve: (id) => findInstalledVoice(config, id)?.id,
  },
  styles: {
    entries: styles.map(({ id, name, description, traits }) => ({ id, name, description, traits, previewPath: null })),
    resolve: (id) => findStyle(id)?.id,
  },
});
