// The secret of a key: made once, recognised by its form, stored as a hash.
import { createHash } from 'node:crypto';
import { randomText } from './task-id.ts';

const prefix = 'ryn_';
/** 32 of 36 signs: 165 bits. */
const randomLength = 32;

/** Hashes a secret; it holds so many random bits that a plain hash cannot be guessed back. */
export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest();

/** Six signs that tell a mistyped key from a revoked one, and let scanners recognise a leaked one. */
const checksumOf = (text: string): string =>
  hashOfSecret(prefix + text)
    .toString('hex')
    .slice(0, 6);

const generatedForm = /^ryn_([a-z0-9]{32})([a-z0-9]{6})$/;

/** Says whether a text has the form of a generated key but not its checksum: mistyped, not worth a query. */
export function isMistypedKey(text: string): boolean {
  const [, body, checksum] = generatedForm.exec(text) ?? [];
  return body !== undefined && checksum !== checksumOf(body);
}

/** Makes a secret. */
export function newSecret(): string {
  const body = randomText(randomLength);
  return `${prefix}${body}${checksumOf(body)}`;
}
