// Times the command line from its start to the finished file, as a user waits for it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FilePathSource, Input, MP4 } from 'mediabunny';

const prompt = "A weather reporter in front of a sunny city skyline introducing today's forecast in an upbeat tone.";

/** Gives wall seconds, film seconds and their ratio for one 1080p film. */
export async function benchMake(): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'reynard-bench-'));
  try {
    const path = join(folder, 'film.mp4');
    const startedAt = performance.now();
    const child = spawn(process.execPath, ['src/cli/reynard.ts', 'make', prompt, '--out', path], {
      cwd: join(import.meta.dirname, '..'),
      stdio: 'ignore',
    });
    const [code] = await once(child, 'exit');
    const wallSeconds = (performance.now() - startedAt) / 1000;
    if (code !== 0) throw new Error(`the command ended with ${code}`);
    using input = new Input({ source: new FilePathSource(path), formats: [MP4] });
    const filmSeconds = await input.computeDuration();
    return { size: '1080p30', wallSeconds, filmSeconds, wallPerFilm: wallSeconds / filmSeconds };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
