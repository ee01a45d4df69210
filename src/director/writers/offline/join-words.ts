// Words in a row -> one phrase.

/** "a, b and c". */
export function joinWords(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  const comma = items.length > 2 || items.some((text) => / and /.test(text)) ? ',' : '';
  return `${items.slice(0, -1).join(', ')}${comma} and ${items.at(-1)}`;
}
