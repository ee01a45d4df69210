import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLocalBlobs } from '../../src/assets/open-local-blobs.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blobs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

async function textOf(stream: ReadableStream<Uint8Array<ArrayBuffer>> | undefined): Promise<string> {
  return new Response(stream).text();
}

test('a stored file is read back with its size and hash', async () => {
  const blobs = await openLocalBlobs(folder);
  const put = await blobs.put('tasks/t1/video.mp4', bytes('a film'));
  expect(put).toMatchObject({ key: 'tasks/t1/video.mp4', sizeBytes: 6, sha256: sha256('a film') });
  expect(await blobs.stat('tasks/t1/video.mp4')).toEqual(put);
  const opened = await blobs.open('tasks/t1/video.mp4');
  expect(await textOf(opened?.read())).toBe('a film');
});

test('a range gives exactly its bytes, over chunk borders and at both ends', async () => {
  const blobs = await openLocalBlobs(folder);
  const content = Buffer.alloc(700_000, 'abcdefghij');
  await blobs.put('big', content);
  const opened = await blobs.open('big');
  for (const [start, end] of [
    [0, 1],
    [262_140, 524_300],
    [699_999, 700_000],
    [5, 5],
  ] as const) {
    const part = await new Response(opened?.read({ start, end })).bytes();
    expect(Buffer.compare(part, content.subarray(start, end))).toBe(0);
  }
});

test('a range beyond the end fails instead of ending early', async () => {
  const blobs = await openLocalBlobs(folder);
  await blobs.put('short', bytes('12345'));
  const opened = await blobs.open('short');
  await expect(textOf(opened?.read({ start: 3, end: 9 }))).rejects.toThrow('ended at byte 5 of 9');
});

test('a bit that flipped on the disk breaks the whole file off before its end', async () => {
  const blobs = await openLocalBlobs(folder);
  const content = Buffer.alloc(700_000, 'abcdefghij');
  for (const [name, flipped] of [
    ['early', 3],
    ['late', 699_999],
  ] as const) {
    await blobs.put(name, content);
    const path = join(folder, 'files', name);
    // A disk that rots leaves the file's times as they were: the note is set to those of the rotten file.
    const rotten = Buffer.from(content);
    rotten.writeUInt8(rotten.readUInt8(flipped) ^ 1, flipped);
    const notePath = join(folder, 'notes', `${name}.json`);
    await writeFile(path, rotten);
    const { mtimeNs } = await stat(path, { bigint: true });
    const note = JSON.parse(await readFile(notePath, 'utf8'));
    await writeFile(notePath, JSON.stringify({ ...note, mark: { ...note.mark, modifiedAtNs: String(mtimeNs) } }));
    const opened = await blobs.open(name);
    expect(opened?.info.sha256).toBe(sha256(content));
    let received = 0;
    const reading = (async () => {
      for await (const chunk of opened?.read() ?? []) received += chunk.length;
    })();
    await expect(reading).rejects.toThrow('rotted');
    expect(received).toBeLessThan(content.length);
  }
});

test('a file that was replaced while open is refused, not mixed up', async () => {
  const blobs = await openLocalBlobs(folder);
  await blobs.put('film', bytes('first'));
  const opened = await blobs.open('film');
  await sleep(5);
  await blobs.put('film', bytes('other'));
  await expect(textOf(opened?.read())).rejects.toThrow('was replaced');
});

test('without a key the content names the file', async () => {
  const blobs = await openLocalBlobs(folder);
  const source = join(folder, 'source.txt');
  await writeFile(source, 'same');
  const first = await blobs.put(null, { path: source });
  const second = await blobs.put(null, bytes('same'));
  expect(first.key).toBe(`sha256/${sha256('same')}`);
  expect(second.key).toBe(first.key);
});

test('a stream that fails leaves nothing behind', async () => {
  const blobs = await openLocalBlobs(folder);
  async function* broken() {
    yield bytes('half');
    throw new Error('source broke');
  }
  await expect(blobs.put('half', broken())).rejects.toThrow('source broke');
  expect(await blobs.stat('half')).toBeUndefined();
  expect(await readdir(join(folder, 'partial'))).toEqual([]);
});

test('a full disk is named as such', async () => {
  const blobs = await openLocalBlobs(folder);
  // Every write to this device fails with ENOSPC; the store meets the same code.
  async function* full() {
    yield bytes('x');
    await writeFile('/dev/full', 'x');
  }
  await expect(blobs.put('big', full())).rejects.toMatchObject({ code: 'storage_full' });
});

test('unfinished writes of dead processes are removed at the start, those of living ones stay', async () => {
  await openLocalBlobs(folder);
  await writeFile(join(folder, 'partial', '999999999-dead'), 'half');
  await writeFile(join(folder, 'partial', `${process.ppid}-alive`), 'half');
  await openLocalBlobs(folder);
  expect(await readdir(join(folder, 'partial'))).toEqual([`${process.ppid}-alive`]);
});

test('a file changed by hand gets a new hash', async () => {
  const blobs = await openLocalBlobs(folder);
  await blobs.put('a/b', bytes('one'));
  await writeFile(join(folder, 'files/a/b'), 'two');
  await utimes(join(folder, 'files/a/b'), 1000, 1000);
  expect(await blobs.stat('a/b')).toMatchObject({ sha256: sha256('two'), createdAtMs: 1_000_000 });
});

test('deleting a key with a slash at its end removes everything below it', async () => {
  const blobs = await openLocalBlobs(folder);
  await blobs.put('tasks/t1/a', bytes('1'));
  await blobs.put('tasks/t1/b', bytes('2'));
  await blobs.put('tasks/t10/a', bytes('3'));
  await blobs.delete('tasks/t1/');
  expect(await blobs.list('tasks/')).toEqual(['tasks/t10/a']);
  await blobs.delete('tasks/t10/a');
  await blobs.delete('tasks/t10/a');
  expect(await blobs.list('')).toEqual([]);
  expect(await readdir(join(folder, 'notes/tasks/t10'))).toEqual([]);
});

test('a key that leaves the folder is refused', async () => {
  const blobs = await openLocalBlobs(folder);
  for (const key of ['../x', 'a/../../x', '/etc/passwd', 'a//b', '.', '', 'a\0b', 'é']) {
    await expect(blobs.put(key, bytes('x')), key).rejects.toThrow('is no blob key');
  }
  expect(await blobs.stat('nothing/here')).toBeUndefined();
});

test('many writers of one key leave one whole file', async () => {
  const blobs = await openLocalBlobs(folder);
  const contents = Array.from({ length: 20 }, (_, index) => String(index).repeat(50_000));
  await Promise.all(contents.map((content) => blobs.put('one', bytes(content))));
  const kept = await readFile(join(folder, 'files/one'), 'utf8');
  expect(contents).toContain(kept);
  expect(await blobs.stat('one')).toMatchObject({ sha256: sha256(kept) });
});
