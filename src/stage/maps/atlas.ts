// The outlines of the world's countries, as the map cards need them.
import type { MultiPolygon, Polygon } from 'geojson';

/** A country by its ISO 3166-1 alpha-3 code; empty for lands without one. */
export interface MapCountry {
  readonly code: string;
  readonly shape: Polygon | MultiPolygon;
}

/** The same countries in two degrees of detail; the coarse one leaves out the smallest. */
export interface MapAtlas {
  /** For the whole world. */
  readonly coarse: readonly MapCountry[];
  /** For one country and its neighbours. */
  readonly fine: readonly MapCountry[];
}
