// Turns a JSON value into one text, whatever order its keys and white space had, and hashes it.
import { createHash } from 'node:crypto';

/** Writes `value` with sorted keys. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

/** Hashes a JSON value: SHA-256 of its canonical text, hex. */
export const hashJson = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');
