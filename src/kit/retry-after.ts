// The header Retry-After -> the wait it asks for.

/** Gives ms from now on, 0 or more: the header says seconds or a date. Null when it is absent or cannot be read. */
export function retryAfterMs(header: string | null | undefined): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
