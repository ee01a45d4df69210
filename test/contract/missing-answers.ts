// Compares what was answered in a run of the tests with what the contract says can be answered.
import { errorStatuses } from '../../src/contract/operation.ts';
import { operations } from '../../src/contract/operations.ts';
import { errorTable } from '../../src/kit/errors.ts';
import type { NotedAnswer } from '../http/watch-answers.ts';

/**
 * Codes that end a program before it answers anything: the start of the service, and the command that looks whether
 * the audit log was changed. Tests of those meet them.
 */
export const neverAnswered: ReadonlySet<string> = new Set(['invalid_setting', 'storage_corrupt']);

/** Gives a line for every documented answer and every code that was not among the noted ones. */
export function missingAnswers(noted: readonly NotedAnswer[]): readonly string[] {
  const answers = new Set(noted.map(({ operation, status }) => `${operation} ${status}`));
  const codes = new Set(noted.flatMap(({ code, taskCode }) => [code, taskCode]));
  const statuses = operations.flatMap((operation) =>
    [...Object.keys(operation.success).map(Number), ...errorStatuses(operation)].map(
      (status) => `${operation.id} ${status}`,
    ),
  );
  return [
    ...statuses.filter((answer) => !answers.has(answer)),
    ...Object.keys(errorTable).filter((code) => !codes.has(code) && !neverAnswered.has(code)),
  ];
}
