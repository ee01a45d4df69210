// Which web pages may call the service from a browser.
import type { SettingsOf } from './setting.ts';

/** The settings. */
export interface CorsConfig {
  /** Origins of pages, as browsers send them. */
  readonly corsOrigins: ReadonlySet<string>;
}

/** Gives the origin of an http or https address that is nothing more than one. */
function parseOrigin(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return undefined;
  return url.href === `${url.origin}/` ? url.origin : undefined;
}

function parseOrigins(text: string): ReadonlySet<string> | undefined {
  const origins = text.split(',').map((part) => parseOrigin(part.trim()));
  return origins.includes(undefined) ? undefined : new Set(origins.filter((origin) => origin !== undefined));
}

/** How they are read. */
export const corsSettings: SettingsOf<CorsConfig> = {
  corsOrigins: {
    name: 'REYNARD_CORS_ORIGINS',
    defaultText: 'none',
    allowed: 'http or https origins, separated by commas',
    meaning: 'Web pages of other hosts that may call the API from a browser, with a key of their own.',
    otherwise: new Set(),
    parse: parseOrigins,
  },
};
