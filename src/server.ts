// The service, as `npm start` runs it.
import { reportFailure } from './cli/report-failure.ts';
import { runService } from './wiring/run-service.ts';

try {
  await runService(process.env);
} catch (error) {
  process.exitCode = reportFailure(error, false);
}
