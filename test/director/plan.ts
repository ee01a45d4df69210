// Plans a film from a prompt with the real catalogues and the offline writer.
import { avatars } from '../../src/catalog/avatars.ts';
import { styles } from '../../src/catalog/styles.ts';
import { voices } from '../../src/catalog/voices.ts';
import { type DirectorInput, direct } from '../../src/director/direct.ts';
import { shownTexts } from '../../src/director/scripting.ts';
import { createOfflineWriter } from '../../src/director/writers/offline/offline-writer.ts';
import type { Storyboard } from '../../src/model/storyboard.ts';

const writer = createOfflineWriter();

export const plan = (prompt: string, more: Partial<DirectorInput> = {}): Promise<Storyboard> =>
  direct({
    prompt,
    avatarId: null,
    voiceId: null,
    styleId: null,
    orientation: null,
    seed: 7,
    catalog: { avatars, voices, styles },
    writer,
    ...more,
  });

export const spokenOf = (storyboard: Storyboard): string =>
  storyboard.scenes
    .map((scene) => scene.spoken)
    .filter((spoken) => spoken !== '')
    .join(' ');

export const shownOf = (storyboard: Storyboard): string => storyboard.scenes.flatMap(shownTexts).join(' | ');

export const avatarOf = (storyboard: Storyboard) => avatars.find((avatar) => avatar.id === storyboard.cast.avatarId);
export const voiceOf = (storyboard: Storyboard) => voices.find((voice) => voice.id === storyboard.cast.voiceId);
