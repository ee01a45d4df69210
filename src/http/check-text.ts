// Refuses JSON values whose strings or keys cannot be stored or spoken.
import { VideoError } from '../kit/errors.ts';

/**
 * Walks through `value`; `path` is where it stands, written as clients do: metadata.order, file_urls[3], or '' at the top.
 * @throws VideoError `invalid_unicode` for an unpaired surrogate or NUL, `invalid_json` for the key "__proto__".
 */
export function checkText(value: unknown, path = ''): void {
  if (typeof value === 'string') {
    checkString(value, path);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkText(item, `${path}[${index}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      // Assigning such a key somewhere later would change an object's prototype instead of its content.
      if (key === '__proto__') throw new VideoError('invalid_json', 'The body holds the key "__proto__".');
      checkString(key, path);
      checkText(item, path === '' ? key : `${path}.${key}`);
    }
  }
}

function checkString(text: string, path: string): void {
  if (text.isWellFormed() && !text.includes('\0')) return;
  const found = text.includes('\0') ? 'a NUL character' : 'an unpaired surrogate';
  if (path === '') throw new VideoError('invalid_unicode', `The body holds ${found}.`);
  throw new VideoError('invalid_unicode', `${path} holds ${found}.`, { param: path });
}
