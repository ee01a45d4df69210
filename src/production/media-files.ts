// Media of the storyboard -> the files in the work folder that they are drawn from.
import { VideoError } from '../kit/errors.ts';
import type { MediaFile, MediaUse } from '../model/media.ts';
import type { Reference } from '../model/reference.ts';
import type { MusicFile } from '../model/timeline.ts';

/** Gives the function that finds them. @throws plan_invalid when a file has no such picture, page or clip */
export function mediaFilesOf(references: readonly Reference[]): (use: MediaUse) => MediaFile {
  return (use) => {
    const found = findMediaFile(references, use);
    if (found !== null) return found;
    const page = use.page === null ? '' : `, page ${use.page}`;
    throw new VideoError(
      'plan_invalid',
      `The storyboard shows a ${use.kind} of file ${use.reference + 1}${page}, which that file does not have.`,
    );
  };
}

/** The file of one picture, page or clip; null when there is none. */
export function findMediaFile(references: readonly Reference[], use: MediaUse): MediaFile | null {
  const reference = references.find(({ index }) => index === use.reference);
  if (reference === undefined) return null;
  if (use.figure === undefined) return fileOf(reference, use);
  const figure = reference.document?.figures?.[use.figure];
  if (figure === undefined) return null;
  return { file: figure.pictureFile, widthPx: figure.widthPx, heightPx: figure.heightPx };
}

/** The music that a storyboard takes from a file; undefined when it takes none. @throws plan_invalid when the file is no sound */
export function musicFileOf(references: readonly Reference[], index: number | undefined): MusicFile | undefined {
  if (index === undefined) return undefined;
  const { file, audio } = references.find((reference) => reference.index === index) ?? { file: null, audio: null };
  if (file !== null && audio !== null) return { file, durationMs: audio.durationMs, barsMs: audio.barsMs };
  throw new VideoError('plan_invalid', `The storyboard takes its music from file ${index + 1}, which is no sound.`);
}

function fileOf({ file, image, video, document }: Reference, { kind, page }: MediaUse): MediaFile | null {
  switch (kind) {
    case 'picture':
      if (image !== null && file !== null) return { file, widthPx: image.widthPx, heightPx: image.heightPx };
      return video === null ? null : { file: video.posterFile, widthPx: video.widthPx, heightPx: video.heightPx };
    case 'clip':
      return video === null || file === null ? null : clipOf(file, video);
    case 'page': {
      const own = document?.pages.find((one) => one.page === page);
      // Only the shape of a page counts; its picture is as fine as it needs to be.
      const size = { widthPx: own?.widthPt ?? 0, heightPx: own?.heightPt ?? 0 };
      return own === undefined || own.pictureFile === null ? null : { file: own.pictureFile, ...size };
    }
  }
}

function clipOf(file: string, video: NonNullable<Reference['video']>): MediaFile {
  const { widthPx, heightPx, durationMs, posterFile, soundFile } = video;
  const sound = soundFile === null ? {} : { sound: soundFile };
  return { file, widthPx, heightPx, clip: { durationMs, poster: posterFile, ...sound } };
}
