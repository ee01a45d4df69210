// The settings of what is kept, and for how long.
import { type SettingsOf, wholeNumber } from './setting.ts';

/** What is kept. */
export interface StorageConfig {
  /** Most bytes of the result files of all keys together, or null: no limit. */
  readonly storageQuotaBytes: number | null;
  /** Most bytes of the result files of each key, or null: no limit. */
  readonly keyStorageQuotaBytes: number | null;
  /** Ended tasks are removed with their files after this many days. */
  readonly keepDays: number;
}

const units: Readonly<Record<string, number>> = { MB: 1e6, GB: 1e9, TB: 1e12 };

/** Reads 500MB, 20GB, 1.5TB. */
function parseBytes(text: string): number | undefined {
  const [, count, unit = ''] = /^(\d{1,6}(?:\.\d{1,3})?) ?(MB|GB|TB)$/i.exec(text) ?? [];
  const bytes = Number(count) * (units[unit.toUpperCase()] ?? Number.NaN);
  return bytes >= 1e6 ? Math.round(bytes) : undefined;
}

const allowed = 'a size of 1MB or more, as 500MB, 20GB or 1.5TB';

/** The settings. */
export const storageSettings: SettingsOf<StorageConfig> = {
  storageQuotaBytes: {
    name: 'REYNARD_STORAGE_QUOTA',
    defaultText: 'no limit',
    allowed,
    meaning: 'What the result files of all keys may take; beyond it those of the oldest ended tasks are removed.',
    otherwise: null,
    parse: parseBytes,
  },
  keyStorageQuotaBytes: {
    name: 'REYNARD_STORAGE_QUOTA_PER_KEY',
    defaultText: 'no limit',
    allowed,
    meaning: 'What the result files of each key may take; beyond it those of its oldest ended tasks are removed.',
    otherwise: null,
    parse: parseBytes,
  },
  keepDays: {
    name: 'REYNARD_KEEP_DAYS',
    defaultText: '30',
    allowed: 'a whole number from 1 to 3650',
    meaning: 'Days after which an ended task is removed, with its files.',
    otherwise: 30,
    parse: wholeNumber(1, 3650),
  },
};
