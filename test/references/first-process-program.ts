// Decodes and cancels as the first process of its own tree, where nobody else buries the dead; prints who is left.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { referenceContentSchema } from '../../src/model/reference.ts';
import { findConfinement } from '../../src/references/confine/find-confinement.ts';
import { runDecoder } from '../../src/references/confine/run-decoder.ts';
import { makeSpeech, toWav } from './sample-sounds.ts';

const folder = await mkdtemp(join(tmpdir(), 'reynard-first-'));
const confinement = await findConfinement();
const inputPath = join(folder, 'talk.wav');
await writeFile(inputPath, toWav(makeSpeech(20)));

async function decode(index: number, cancelAfterMs: number | null): Promise<string> {
  const outputDir = join(folder, `out-${index}`);
  await mkdir(outputDir);
  const halt = new AbortController();
  if (cancelAfterMs !== null) setTimeout(() => halt.abort(new Error('cancelled')), cancelAfterMs);
  return runDecoder({
    job: { format: 'wav', kind: 'audio', prefix: 'reference-0', name: 'talk.wav' },
    schema: referenceContentSchema,
    ...{ inputPath, outputDir, confinement, onProgress: () => {}, signal: halt.signal },
  }).then(
    () => 'decoded',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

/** The other processes of this tree, with their state: Z is dead and not buried. */
async function listOthers(): Promise<readonly string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  const states = await Promise.all(ids.map((id) => readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')));
  return states.filter((state) => state !== '').map((state) => state.split(' ').slice(1, 3).join(' '));
}

const outcomes: string[] = [await decode(0, null)];
// In every phase of the jail's life: before it is made, while it is made, while the program starts and works.
for (const [index, afterMs] of [0, 1, 2, 4, 7, 12, 20, 60, 150, 250].entries())
  outcomes.push(await decode(index + 1, afterMs));
await delay(300);
const others = await listOthers();
await rm(folder, { recursive: true });
console.log(JSON.stringify({ pid: process.pid, outcomes, others }));
