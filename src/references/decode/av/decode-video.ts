// A clip -> its good moments as one upright film of a known form, their sound, and a picture of the best.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stream } from 'node-av/lib';
import type { ReferenceContent } from '../../../model/reference.ts';
import { titleFromName } from '../clean-text.ts';
import { type DecodePlace, UndecodableFile } from '../decode-job.ts';
import { emptyContent } from '../empty-content.ts';
import { findPalette } from '../image/find-palette.ts';
import { drawScaled, toPicture } from '../image/picture.ts';
import { chooseMoments } from './choose-moments.ts';
import { clipRate } from './clip-writer.ts';
import { cutClip, cutSound } from './cut-clip.ts';
import type { OpenMedia } from './open-media.ts';
import { watchVideo } from './watch-video.ts';
import { writeSamples } from './write-samples.ts';

/** Decodes a clip. @throws UndecodableFile when not one picture can be decoded */
export async function decodeVideo(place: DecodePlace, media: OpenMedia, stream: Stream): Promise<ReferenceContent> {
  const { job, outputDir, reportProgress } = place;
  const watched = await watchVideo(media, stream, (share) => reportProgress(0.3 * share));
  if (watched.glances.length === 0) throw new UndecodableFile('file_corrupt', 'holds no picture that can be decoded');
  const moments = chooseMoments(watched, media.durationMs);
  const file = `${job.prefix}.mp4`;
  const cut = await cutClip(media, stream, {
    ...{ moments, path: join(outputDir, file) },
    reportProgress: (share) => reportProgress(0.3 + 0.6 * share),
  });
  if (cut.moments.length === 0 || cut.poster === null) {
    throw new UndecodableFile('file_corrupt', 'holds no part that can be decoded');
  }
  const posterFile = `${job.prefix}-poster.jpg`;
  writeFileSync(join(outputDir, posterFile), cut.poster.encodeSync('jpeg', 90));
  const soundFile = media.audio === null ? null : `${job.prefix}.f32`;
  if (media.audio !== null && soundFile !== null) {
    writeSamples(join(outputDir, soundFile), await cutSound(media, media.audio, cut.moments));
  }
  const durationMs = (cut.frameCount * 1000) / clipRate;
  const isDull = moments.every(({ score }) => score <= 0.05);
  return {
    ...emptyContent('video'),
    file,
    title: titleFromName(job.name),
    palette: [...findPalette(toPicture(drawScaled(cut.poster, 200)))],
    video: {
      ...{ widthPx: cut.widthPx, heightPx: cut.heightPx, durationMs, posterFile, soundFile },
      ...{ sourceDurationMs: Math.max(media.durationMs, durationMs), hasSound: soundFile !== null },
      moments: [...cut.moments],
    },
    warnings: isDull ? ['It is black or still from beginning to end.'] : [],
  };
}
