// Looks through JSON text, before it is parsed, for what a parsed value no longer shows: too deep nesting and double keys.

/** What the text holds. */
export interface JsonScan {
  readonly isTooDeep: boolean;
  /** The first key that stands twice in one object, or undefined. */
  readonly duplicateKey: string | undefined;
}

interface Level {
  /** The keys so far; those of an array stay unused. */
  readonly keys: Set<string>;
  /** True where an object's next string is a key. */
  expectsKey: boolean;
  readonly isObject: boolean;
}

/** Scans `text`; what it says of text that is not JSON has no meaning beyond the depth. */
export function scanJson(text: string, maxDepth: number): JsonScan {
  const levels: Level[] = [];
  let duplicateKey: string | undefined;
  let index = 0;
  while (index < text.length) {
    const character = text.charAt(index);
    if (character === '"') {
      const end = endOfString(text, index);
      duplicateKey ??= noteKey(levels.at(-1), text.slice(index, end));
      index = end;
    } else {
      step(levels, character);
      if (levels.length > maxDepth) return { isTooDeep: true, duplicateKey };
      index += 1;
    }
  }
  return { isTooDeep: false, duplicateKey };
}

function step(levels: Level[], character: string): void {
  const level = levels.at(-1);
  if (character === '{' || character === '[') {
    levels.push({ keys: new Set(), isObject: character === '{', expectsKey: character === '{' });
  } else if (character === '}' || character === ']') {
    levels.pop();
  } else if (character === ',' && level !== undefined) {
    level.expectsKey = level.isObject;
  }
}

/** Gives the index after the closing quote. */
function endOfString(text: string, start: number): number {
  // By leaps from quote to quote: an upload is one string of many megabytes.
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\' && quote - 1 - slashes > start) slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
  }
  return text.length;
}

/** Gives the key when `level` wants one and has this one already, written out or escaped. */
function noteKey(level: Level | undefined, quoted: string): string | undefined {
  if (level === undefined || !level.expectsKey) return undefined;
  level.expectsKey = false;
  const key = unquoted(quoted);
  if (level.keys.has(key)) return key;
  level.keys.add(key);
  return undefined;
}

function unquoted(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    // Not JSON: the parser that follows refuses the whole text.
    return quoted;
  }
}
