// Says in a few words what a client sent, for the messages of refusals.

/** Cuts text for a message, by whole characters. */
export function shortened(text: string, maxCharacters = 60): string {
  const characters = Array.from(text.slice(0, maxCharacters * 2 + 2));
  return characters.length <= maxCharacters ? characters.join('') : `${characters.slice(0, maxCharacters).join('')}…`;
}

/** Describes a JSON value: its type and, shortened, the value itself. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'it is missing';
  if (value === null) return 'it is null';
  if (Array.isArray(value)) return `it is an array of ${value.length} ${value.length === 1 ? 'item' : 'items'}`;
  if (typeof value === 'object') return 'it is an object';
  if (typeof value === 'string') return value === '' ? 'it is empty' : `it is "${shortened(value)}"`;
  return `it is the ${typeof value} ${String(value)}`;
}
