// The styles a film can have, and the names hosted services give to the same.
import type { Alias } from '../model/catalog.ts';
import type { Style } from '../model/style.ts';

/** All styles; the first is the default. */
export const styles: readonly Style[] = [
  {
    id: 'classic',
    name: 'Classic',
    palette: {
      accent: '#d8433f',
      accentSoft: '#fde7e4',
      ink: '#10182e',
      inkSoft: '#56658a',
      paper: '#ffffff',
      paperSoft: '#eff5ff',
      backdrop: ['#5b8fe0', '#16255c'],
      highlight: '#ffd43b',
    },
    cornerRadius: 32,
    transition: 'crossfade',
    transitionMs: 500,
  },
  {
    id: 'modern',
    name: 'Modern',
    palette: {
      accent: '#4f46e5',
      accentSoft: '#e8e7ff',
      ink: '#14142b',
      inkSoft: '#5d5f80',
      paper: '#ffffff',
      paperSoft: '#f3f2ff',
      backdrop: ['#7c6cf0', '#1b1650'],
      highlight: '#7ee8ff',
    },
    cornerRadius: 40,
    transition: 'slide',
    transitionMs: 550,
  },
  {
    id: 'warm',
    name: 'Warm',
    palette: {
      accent: '#c2571a',
      accentSoft: '#fdeadb',
      ink: '#33200f',
      inkSoft: '#7b6250',
      paper: '#fffdf9',
      paperSoft: '#fbf1e4',
      backdrop: ['#f0b27a', '#7a3b1d'],
      highlight: '#ffc46b',
    },
    cornerRadius: 44,
    transition: 'crossfade',
    transitionMs: 700,
  },
  {
    id: 'news',
    name: 'News',
    palette: {
      accent: '#0b5bd3',
      accentSoft: '#e0ecfd',
      ink: '#0a1428',
      inkSoft: '#4d5d78',
      paper: '#fcfdff',
      paperSoft: '#e9eff8',
      backdrop: ['#2f6fd0', '#071533'],
      highlight: '#ffcf33',
    },
    cornerRadius: 14,
    transition: 'cut',
    transitionMs: 0,
  },
  {
    id: 'bold',
    name: 'Bold',
    palette: {
      accent: '#d6186d',
      accentSoft: '#ffe1ef',
      ink: '#1a0b1e',
      inkSoft: '#6a5570',
      paper: '#ffffff',
      paperSoft: '#fff0f7',
      backdrop: ['#ff6a5b', '#5a1079'],
      highlight: '#b6ff3c',
    },
    cornerRadius: 24,
    transition: 'slide',
    transitionMs: 400,
  },
];

/** Style ids of hosted services and the own style that comes nearest. */
export const styleAliases: readonly Alias[] = [{ hostedId: 'modern_vlog_01', ownId: 'modern' }];

const byId: ReadonlyMap<string, Style> = new Map(styles.map((style) => [style.id, style]));
const aliasById: ReadonlyMap<string, string> = new Map(styleAliases.map((alias) => [alias.hostedId, alias.ownId]));

/** The style of a film that asks for none. */
export const defaultStyle: Style = styles[0] as Style; // the list above is not empty

/** The style of an id or of a hosted service's id, or null when nothing has that name. */
export const findStyle = (id: string): Style | null => byId.get(aliasById.get(id) ?? id) ?? null;
