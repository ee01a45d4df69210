// The error table as rows, for the pages made from it.
import { type ErrorCode, errorTable, type Fault } from '../kit/errors.ts';

/** A row of the error table. */
export interface ErrorRow {
  readonly code: ErrorCode;
  readonly status: number;
  readonly fault: Fault;
  readonly retryable: boolean;
  readonly hint: string;
}

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorTable, code);

/** Every code with what the table says of it, in the table's order. */
export const errorRows: readonly ErrorRow[] = Object.keys(errorTable)
  .filter(isErrorCode)
  .map((code) => ({ code, ...errorTable[code] }));
