// The first words -> what is seen with them, so that a film catches the eye within its first seconds.
import { capitalise } from '../../../brief/topic.ts';
import type { Show } from '../../../writer.ts';
import type { Desk } from '../desk.ts';
import { mapShow } from './fact-shows.ts';

/** Formats that put their name or their number up front. */
const loud = new Set(['ad', 'product', 'event', 'pitch', 'listicle', 'hiring']);
const mostLetters = 24;
const counted =
  /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+(?:[\w-]+\s+)?(?:tips|ways|reasons|things|facts|mistakes|habits|ideas|steps|tricks|hacks|secrets|myths|rules|signs|benefits|tools)\b/i;

/** Gives the cards of the opening; none when the face says enough. */
export function openingShows({ brief, slots, heading }: Desk, text: string): readonly Show[] {
  const map = mapShow(text, heading);
  if (map !== null) return [map];
  const isLoud = loud.has(brief.format.value) || brief.orientation?.value === 'portrait';
  const word = isLoud ? hookWord(brief.topic?.name ?? null, text) : null;
  if (word === null) return [];
  return [{ kind: 'big-word', text: capitalise(word), caption: slots['occasion'] ?? null, cue: word }];
}

/** A number of things, or the name, as the first words speak it. */
function hookWord(name: string | null, text: string): string | null {
  const count = counted.exec(text)?.[0];
  if (count !== undefined && count.length <= mostLetters) return count;
  return name !== null && name.length <= mostLetters && text.includes(name) ? name : null;
}
