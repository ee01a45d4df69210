// A film's segments -> the keys under which their pictures are kept for films that show the same.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fingerprintSegment } from '../film/fingerprint-segment.ts';
import type { Segment } from '../film/plan-segments.ts';
import { readJson } from '../kit/files.ts';
import type { Timeline } from '../model/timeline.ts';

/** Reads a film and gives the function from its segments to their keys. */
export async function createSegmentKeys(timelinePath: string): Promise<(segment: Segment) => Promise<string>> {
  const timeline = await readJson<Timeline>(timelinePath);
  const folder = dirname(timelinePath);
  return async (segment) => {
    const { text, files } = fingerprintSegment(timeline, segment);
    const hash = createHash('sha256').update(text);
    for (const file of files) hash.update(await readFile(resolve(folder, file)));
    return `${hash.digest('hex')}.mp4`;
  };
}
