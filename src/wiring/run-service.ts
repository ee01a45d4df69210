// Runs the service until it is told to stop: says how to use it, and closes it in good order.
import { readConfig } from '../config.ts';
import { answerRequestsFirst } from '../kit/fork-background.ts';
import { createLog } from '../kit/log.ts';
import { openService, type Service } from './open-service.ts';

const { stdout, stderr } = process;

/** Opens the service of an environment; SIGINT and SIGTERM end it. @throws invalid_setting, storage_full */
export async function runService(env: NodeJS.ProcessEnv): Promise<void> {
  const config = readConfig(env);
  const log = createLog(config.logLevel, (line) => stderr.write(line));
  answerRequestsFirst();
  const service = await openService(config, log);
  greet(service, config.publicUrl);
  const stop = (signal: NodeJS.Signals) => {
    log.info('stopping', { signal });
    service[Symbol.asyncDispose]().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('stop_failed', { error });
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

function greet({ http, firstKey }: Service, publicUrl: string | null): void {
  if (http === null) {
    stdout.write('Reynard works on the tasks of its database.\n');
    return;
  }
  const url = publicUrl ?? `http://${http.host}:${http.port}`;
  stdout.write(`Reynard listens on ${url}\nThe studio: ${url}/\nThe API, call by call: ${url}/docs\n`);
  if (firstKey === null) return;
  stdout.write(
    `\nYour API key, shown only this once:\n\n  ${firstKey}\n\nEnter it in the studio, or try:\n\n` +
      `curl -X POST ${url}/v1/videos/generations \\\n` +
      `  -H "Authorization: Bearer ${firstKey}" -H "Content-Type: application/json" \\\n` +
      `  -d '{"model": "heygen-video-agent", "prompt": "A weather reporter in front of a sunny city skyline."}'\n\n`,
  );
}
