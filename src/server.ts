// The service: opens it, says how to use it, and closes it in good order.
import { describeSettings, readConfig } from './config.ts';
import { toVideoError } from './kit/errors.ts';
import { createLog } from './kit/log.ts';
import { openService, type Service } from './wiring/open-service.ts';

const { stdout, stderr } = process;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel, (line) => stderr.write(line));
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
  stdout.write(`Reynard listens on ${url}\n`);
  if (firstKey === null) return;
  stdout.write(
    `\nYour API key, shown only this once:\n\n  ${firstKey}\n\nTry it:\n\n` +
      `curl -X POST ${url}/v1/videos/generations \\\n` +
      `  -H "Authorization: Bearer ${firstKey}" -H "Content-Type: application/json" \\\n` +
      `  -d '{"model": "heygen-video-agent", "prompt": "A weather reporter in front of a sunny city skyline."}'\n\n`,
  );
}

try {
  await main();
} catch (thrown) {
  const error = toVideoError(thrown);
  stderr.write(`${error.code}: ${error.message}\n${error.kind.hint}\n`);
  if (error.code === 'internal_error') stderr.write(`${error.stack}\n`);
  if (error.code === 'invalid_setting')
    stderr.write(
      `Settings: ${describeSettings()
        .map(({ name }) => name)
        .join(', ')}\n`,
    );
  process.exitCode = 1;
}
