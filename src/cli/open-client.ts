// Options and environment -> a client of the service.
import { VideoError } from '../kit/errors.ts';
import { Reynard } from '../sdk/reynard.ts';

/** Which service, and with which key. */
export interface ServiceOptions {
  readonly url?: string;
  readonly key?: string;
}

/** Opens a client from options and environment. @throws invalid_parameter, missing_api_key */
export function openClient({ url, key }: ServiceOptions, env: NodeJS.ProcessEnv = process.env): Reynard {
  const [apiKey = '', baseUrl] = [key ?? env['REYNARD_API_KEY'], url ?? env['REYNARD_URL']];
  if (baseUrl !== undefined && !['http:', 'https:'].includes(URL.parse(baseUrl)?.protocol ?? '')) {
    throw new VideoError(
      'invalid_parameter',
      `--url or REYNARD_URL is "${baseUrl}"; allowed: an http or https address.`,
    );
  }
  if (apiKey === '') {
    throw new VideoError('missing_api_key', 'This command calls a running service, and no API key is given.');
  }
  return new Reynard({ apiKey, ...(baseUrl === undefined ? {} : { baseUrl }) });
}
