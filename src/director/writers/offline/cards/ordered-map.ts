// "Please show Malawi on a map" -> a map in the first scene of the facts that names the place.
import type { Brief } from '../../../brief.ts';
import { findPlaces, regionOf } from '../../../places.ts';
import type { Section, Show } from '../../../writer.ts';

const asksForMap = /\b(?:on|in|with|show|add|draw|use|include) (?:an? |the )?(?:\w+ )?map\b/i;

/** Puts the ordered map in; leaves the sections alone where none is ordered, one is there, or nothing said is a place. */
export function withOrderedMap({ orders }: Brief, sections: readonly Section[]): readonly Section[] {
  const isThere = sections.some(({ shows }) => shows.some(({ kind }) => kind === 'map-card'));
  if (isThere || !asksForMap.test(orders)) return sections;
  const at = sections.findIndex(({ part, lines }) => part === 'body' && findPlaces(textOf(lines)).length > 0);
  const found = sections[at];
  if (found === undefined) return sections;
  return sections.map((section, index) =>
    index === at ? { ...section, shows: [mapOf(textOf(found.lines))] } : section,
  );
}

const textOf = (lines: Section['lines']): string => lines.map(({ text }) => text).join(' ');

function mapOf(text: string): Show {
  const places = findPlaces(text).slice(0, 8);
  const items = places.map(({ label, country, longitude, latitude }) => ({
    label,
    country,
    longitude,
    latitude,
    cue: label,
  }));
  return { kind: 'map-card', heading: places[0]?.label ?? '', region: regionOf(places), items, cue: null };
}
