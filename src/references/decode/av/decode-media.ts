// A file of moving pictures or sound -> content of the kind that is really in it.
import type { ReferenceContent } from '../../../model/reference.ts';
import { type DecodePlace, UndecodableFile } from '../decode-job.ts';
import { decodeAudio } from './decode-audio.ts';
import { decodeVideo } from './decode-video.ts';
import { openMedia } from './open-media.ts';

/** Decodes a clip or a sound. @throws UndecodableFile */
export async function decodeMedia(place: DecodePlace): Promise<ReferenceContent> {
  await using media = await openMedia(place.inputPath, place.job.format);
  if (media.video !== null) return await decodeVideo(place, media, media.video);
  if (media.audio !== null) return await decodeAudio(place, media, media.audio);
  throw new UndecodableFile('file_corrupt', 'holds neither pictures nor sound');
}
