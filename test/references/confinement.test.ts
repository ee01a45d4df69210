import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProcess } from '../../src/kit/process.ts';
import { referenceContentSchema } from '../../src/model/reference.ts';
import { bubblewrapArguments, findConfinement, sealArguments } from '../../src/references/confine/find-confinement.ts';
import { runDecoder } from '../../src/references/confine/run-decoder.ts';
import type { DecodeJob } from '../../src/references/decode/decode-job.ts';
import { writePdf } from './pdf-writer.ts';
import { drawLogo } from './sample-pictures.ts';
import { makeSpeech, toWav } from './sample-sounds.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reynard-confine-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const files: Readonly<Record<string, { readonly bytes: Buffer; readonly job: Omit<DecodeJob, 'prefix' | 'name'> }>> = {
  picture: { bytes: drawLogo().encodeSync('png'), job: { format: 'png', kind: 'image' } },
  document: {
    bytes: writePdf([{ texts: [{ text: 'Hello world', x: 50, y: 700 }] }]),
    job: { format: 'pdf', kind: 'document' },
  },
  sound: { bytes: toWav(makeSpeech(1)), job: { format: 'wav', kind: 'audio' } },
};

let count = 0;
async function decode(name: string, confinement: Awaited<ReturnType<typeof findConfinement>>, signal?: AbortSignal) {
  const file = files[name];
  if (file === undefined) throw new Error(`No file ${name}.`);
  count += 1;
  const [inputPath, outputDir] = [join(folder, `in-${count}`), join(folder, `out-${count}`)];
  await writeFile(inputPath, file.bytes);
  await mkdir(outputDir);
  return runDecoder({
    job: { ...file.job, prefix: 'reference-0', name },
    schema: referenceContentSchema,
    ...{ inputPath, outputDir, confinement, onProgress: () => {}, signal: signal ?? new AbortController().signal },
  });
}

describe.each(Object.keys(files))('a %s', (name) => {
  it('is decoded as well where nothing but Node itself holds the decoder', async () => {
    const held = await decode(name, { hasBubblewrap: false, hasLimits: false });
    expect(held).toEqual(await decode(name, await findConfinement()));
  });
});

it('a decoder stops when its task is cancelled', async () => {
  const halt = new AbortController();
  const decoding = decode('sound', { hasBubblewrap: false, hasLimits: false }, halt.signal);
  setTimeout(() => halt.abort(new Error('cancelled')), 50);
  const startedAt = performance.now();
  await expect(decoding).rejects.toThrow('cancelled');
  expect(performance.now() - startedAt).toBeLessThan(20_000);
});

it('a jail can be written to in its output folder, in /tmp and nowhere else', async () => {
  const { hasBubblewrap } = await findConfinement();
  if (!hasBubblewrap) return;
  const places = ['/out', '/tmp', '/', '/dev', '/etc', '/usr', '/proc', '/in'];
  const program = `
    const fs = require('node:fs');
    const written = ${JSON.stringify(places)}.filter((place) => {
      try { fs.writeFileSync(place + '/reynard-probe', 'x'); return true; } catch { return false; }
    });
    console.log(written.join(' '));
  `;
  const inputPath = join(folder, 'jail-in');
  const outputDir = join(folder, 'jail-out');
  await writeFile(inputPath, '');
  await mkdir(outputDir);
  const shown = ['--ro-bind', inputPath, '/in/file', '--bind', outputDir, '/out'];
  const args = [...bubblewrapArguments(), ...shown, ...sealArguments, process.execPath, '-e', program];
  expect((await runProcess('bwrap', args)).stdout.trim()).toBe('/out /tmp');
});
