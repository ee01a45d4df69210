// Brief -> the place it names.
import type { Brief } from '../../brief.ts';

/** A place the prompt names: "for Riverton", "in Chicago"; null without one. */
export function placeOf({ text, orders, facts }: Brief): string | null {
  // Orders and facts have capitals where a prompt in haste has none.
  return [text, orders, ...facts.map((fact) => fact.text)].map(placeIn).find((place) => place !== null) ?? null;
}

function placeIn(text: string): string | null {
  const match =
    /\b(?:in|for|across|over|around|at)\s+((?:the\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2})/u.exec(text);
  const place = match?.[1] ?? null;
  return place !== null &&
    !/^(?:TikTok|Instagram|YouTube|LinkedIn|Facebook|English|Spanish|French|German|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/.test(
      place,
    )
    ? place
    : null;
}
