// Plans films of files with the real catalogue and the offline writer.
import { avatars } from '../../../src/catalog/avatars.ts';
import { styles } from '../../../src/catalog/styles.ts';
import { voices } from '../../../src/catalog/voices.ts';
import { type DirectorInput, direct } from '../../../src/director/direct.ts';
import { createOfflineWriter } from '../../../src/director/writers/offline/offline-writer.ts';
import type { Reference } from '../../../src/model/reference.ts';
import { type Storyboard, storyboardSchema } from '../../../src/model/storyboard.ts';

/** Plans a film; the plan is a valid storyboard. */
export const plan = async (
  prompt: string,
  references: readonly Reference[],
  own: Partial<DirectorInput> = {},
): Promise<Storyboard> =>
  storyboardSchema.parse(
    await direct({
      ...{ prompt, avatarId: null, voiceId: null, styleId: null, orientation: null, seed: 1 },
      catalog: { avatars, voices, styles },
      writer: createOfflineWriter(),
      references,
      ...own,
    }),
  );

/** All words of a film. */
export const spokenOf = ({ scenes }: Storyboard): string => scenes.map(({ spoken }) => spoken).join(' ');
/** What became of a file, counted from 1. */
export const wordOf = (film: Storyboard, file: number): string =>
  film.decisions.find(({ field }) => field === `files.${file}`)?.chosen ?? '';
