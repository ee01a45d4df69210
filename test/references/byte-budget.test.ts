import { expect, test } from 'vitest';
import { createByteBudget } from '../../src/references/obtain-file.ts';

test('the files of a task may hold so much together, and the one that passes it is refused', () => {
  const budget = createByteBudget(1_000_000);
  budget.take(600_000);
  budget.take(400_000);
  expect(() => budget.take(1)).toThrowError(
    expect.objectContaining({ code: 'files_too_large_total', message: expect.stringContaining('1 MB') }),
  );
});
