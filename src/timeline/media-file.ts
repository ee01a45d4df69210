// How the timeline learns which file media are drawn from.
import { VideoError } from '../kit/errors.ts';
import type { MediaFile, MediaUse } from '../model/media.ts';

/** Finds the file that media are drawn from. @throws plan_invalid when the film has no such file */
export type FindMediaFile = (use: MediaUse) => MediaFile;

/** Finds nothing: for films without files. */
export const noMediaFile: FindMediaFile = ({ reference }) => {
  throw new VideoError('plan_invalid', `The storyboard shows file ${reference + 1}, which the film does not have.`);
};
