// The styles a film can have, and the names hosted services give to the same.
import type { Alias } from '../model/catalog.ts';
import type { Style } from '../model/style.ts';
import { everydayStyles } from './styles/everyday-styles.ts';
import { expressiveStyles } from './styles/expressive-styles.ts';
import { formalStyles } from './styles/formal-styles.ts';

/** All styles; the first is the default. */
export const styles: readonly Style[] = [...everydayStyles, ...formalStyles, ...expressiveStyles];

/** Style ids of hosted services and the own style that comes nearest. */
export const styleAliases: readonly Alias[] = [
  { hostedId: 'modern_vlog_01', ownId: 'modern' },
  { hostedId: 'cinematic_01', ownId: 'elegant' },
  { hostedId: 'retro_tech_01', ownId: 'tech' },
  { hostedId: 'pop_culture_01', ownId: 'playful' },
  { hostedId: 'iconic_artist_01', ownId: 'bold' },
  { hostedId: 'handmade_01', ownId: 'warm' },
  { hostedId: 'print_01', ownId: 'editorial' },
];

const byId: ReadonlyMap<string, Style> = new Map(styles.map((style) => [style.id, style]));
const aliasById: ReadonlyMap<string, string> = new Map(styleAliases.map((alias) => [alias.hostedId, alias.ownId]));

/** The style of a film that asks for none. */
export const defaultStyle: Style = styles[0] as Style; // the list above is not empty

/** The style of an id or of a hosted service's id, or null when nothing has that name. */
export const findStyle = (id: string): Style | null => byId.get(aliasById.get(id) ?? id) ?? null;
