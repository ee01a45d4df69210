import { expect, test } from 'vitest';
import { ProgressWriter } from '../../src/tasks/progress-writer.ts';
import { SoloLock } from '../../src/tasks/solo-lock.ts';

/** Takes a turn and notes when it was given. */
function take(lock: SoloLock, alone: boolean, name: string, given: string[]) {
  return lock.take(alone).then((turn) => {
    given.push(name);
    return turn;
  });
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('shared turns are given together, a lone one by itself, in the order of asking', async () => {
  const lock = new SoloLock();
  const given: string[] = [];
  const first = await take(lock, false, 'a', given);
  const second = await take(lock, false, 'b', given);
  const alone = take(lock, true, 'alone', given);
  const later = take(lock, false, 'later', given);
  await settled();
  expect(given).toEqual(['a', 'b']);
  first.release();
  await settled();
  expect(given).toEqual(['a', 'b']);
  second.release();
  const lone = await alone;
  await settled();
  expect(given).toEqual(['a', 'b', 'alone']);
  lone.release();
  lone.release();
  (await later).release();
  expect(given).toEqual(['a', 'b', 'alone', 'later']);
});

test('a lone turn can let others in, and is then given back once', async () => {
  const lock = new SoloLock();
  const given: string[] = [];
  const lone = await take(lock, true, 'alone', given);
  const other = take(lock, false, 'other', given);
  lone.allowOthers();
  lone.allowOthers();
  (await other).release();
  const next = take(lock, true, 'next', given);
  await settled();
  expect(given).toEqual(['alone', 'other']);
  lone.release();
  (await next).release();
  expect(given).toEqual(['alone', 'other', 'next']);
});

test('many reports of progress become few writes, the highest one among them', async () => {
  const written: number[] = [];
  const writer = new ProgressWriter(async ({ percent }) => void written.push(percent));
  for (let index = 0; index <= 60; index += 1) writer.report(index / 100, 'drawing');
  await expect.poll(() => written).toEqual([0, 60]);
  writer.report(0.2, 'joining');
  await writer.close();
  writer.report(0.9, 'late');
  expect(written).toEqual([0, 60, 60]);
});
