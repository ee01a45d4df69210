import { expect, test } from 'vitest';
import { gatherCalls } from '../../src/kit/gather-calls.ts';

test('calls of one moment and those that come meanwhile share a batch, in their order and within its size', async () => {
  const batches: (readonly number[])[] = [];
  const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const double = gatherCalls(
    async (numbers: readonly number[]) => {
      batches.push(numbers);
      await gates[batches.length - 1]?.promise;
      return numbers.map((number) => ({ value: number * 2 }));
    },
    { atOnce: 1, batchMax: 3 },
  );
  const first = [double(1), double(2)];
  await expect.poll(() => batches.length).toBe(1);
  const later = [3, 4, 5, 6].map(double);
  gates[0]?.resolve();
  expect(await Promise.all(first)).toEqual([2, 4]);
  gates[1]?.resolve();
  expect(await Promise.all(later)).toEqual([6, 8, 10, 12]);
  expect(batches).toEqual([[1, 2], [3, 4, 5], [6]]);
});

test('each call of a batch has its own ending, and a batch that fails fails them all', async () => {
  const check = gatherCalls<string, string>(
    async (words) => {
      if (words.includes('fire')) throw new Error('burnt');
      return words.map((word) => (word === 'bad' ? { error: new Error('no') } : { value: word }));
    },
    { atOnce: 1, batchMax: 10 },
  );
  const mixed = await Promise.allSettled([check('good'), check('bad')]);
  expect(mixed).toMatchObject([{ value: 'good' }, { reason: { message: 'no' } }]);
  const burnt = await Promise.allSettled([check('good'), check('fire')]);
  expect(burnt).toMatchObject([{ reason: { message: 'burnt' } }, { reason: { message: 'burnt' } }]);
  expect(await check('again')).toBe('again');
});
