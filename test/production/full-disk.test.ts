import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { VideoRequest } from '../../src/model/video-request.ts';
import { makeVideo } from '../../src/production/make-video.ts';
import { openParts } from '../../src/wiring/open-parts.ts';

const request: VideoRequest = {
  prompt: 'Say: "This sentence is longer than the disk has room for, and the next one is no better."',
  avatarId: null,
  voiceId: null,
  styleId: null,
  orientation: null,
  fileUrls: [],
  incognito: false,
  storyboard: null,
  seed: 1,
  shortSidePx: 360,
};

/** Mounts a file system of a size in a new folder; null where that is not allowed. */
function mountSmall(sizeKb: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'reynard-full-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeKb}k`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    // Only root may mount; the reason is printed where the tests are skipped.
    rmSync(folder, { recursive: true });
    return null;
  }
}

const folders: string[] = [];
let canMount = false;
beforeAll(() => {
  const probe = mountSmall(64);
  canMount = probe !== null;
  if (probe !== null) folders.push(probe);
  else console.warn('full-disk tests are skipped: this user may not mount a small file system');
});
afterAll(() => {
  for (const folder of folders) {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  }
});

describe('a full disk', () => {
  // Room for the plan only, for the voices only, and for some of the segments.
  it.for([40, 700, 1500])(
    'of %d KiB ends the film with storage_full and leaves no half file',
    async (sizeKb, context) => {
      const workDir = canMount ? mountSmall(sizeKb) : null;
      if (workDir === null) return context.skip('this user may not mount a small file system');
      folders.push(workDir);
      await using parts = await openParts(readConfig({}));
      const run = {
        workDir,
        signal: new AbortController().signal,
        runStep: <T>(_name: string, work: () => Promise<T>) => work(),
        reportProgress: () => {},
      };
      await expect(makeVideo(request, run, parts)).rejects.toMatchObject({ code: 'storage_full' });
      expect(readdirSync(workDir).filter((name) => name.includes('partial'))).toEqual([]);
    },
  );
});
