#!/usr/bin/env node
// The command line.
import { createProgram } from './create-program.ts';
import { reportFailure } from './report-failure.ts';

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  process.exitCode = reportFailure(error, process.argv.includes('--json'));
}
