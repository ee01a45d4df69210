// A region of the world laid flat into a room: outlines to fill, and places as points.
import { type GeoProjection, geoArea, geoCentroid, geoDistance, geoMercator, geoNaturalEarth1, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, MultiPoint, MultiPolygon, Polygon, Position } from 'geojson';
import { type Point, point } from '../../drawing/curves.ts';
import type { MapAtlas, MapCountry } from './atlas.ts';

/** A map laid out from its own top left corner. */
export interface ProjectedMap {
  /** SVG path data of all land but what is drawn on its own. */
  readonly land: string;
  /** The country that the map is of; empty for the world. */
  readonly region: string;
  /** SVG path data of one country, or null when the atlas does not have it. */
  readonly countryPath: (code: string) => string | null;
  /** Where a place of a longitude and latitude is on the map; null when that is outside. */
  readonly placePoint: (place: Position) => Point | null;
}

/** Nobody lives there, and it would take a fifth of the picture. */
const leftOut = 'ATA';
/** Parts of a country farther from its main part than this, in radians, are not looked at: overseas islands. */
const nearRadians = 0.33;

/** The outermost places where people live; the far north is cut off rather than making all else smaller. */
const inhabited: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [-167, 60],
    [179, 60],
    [-125, 0],
    [178, -38],
    [0, 76],
    [0, -55],
  ],
};

/** Longitude and latitude of the middle of a country's main part, or null for one that the atlas does not have. */
export function countryCentre(atlas: MapAtlas, code: string): Position | null {
  const country = atlas.fine.find((one) => one.code === code);
  return country === undefined ? null : geoCentroid(mainPart(country.shape));
}

/** Lays out the world or one country. Unknown regions give the world. */
export function projectMap(options: {
  readonly atlas: MapAtlas;
  readonly region: string;
  /** Longitude and latitude of places that must be seen. */
  readonly places: readonly Position[];
  readonly width: number;
  readonly height: number;
}): ProjectedMap {
  const { atlas, region, places, width, height } = options;
  const country = atlas.fine.find(({ code }) => code === region);
  const countries = country === undefined ? atlas.coarse.filter(({ code }) => code !== leftOut) : atlas.fine;
  const margin = country === undefined ? 0 : Math.min(width, height) * 0.09;
  const room: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  const seen = country === undefined ? inhabited : viewOf(country, places);
  const projection = (country === undefined ? geoNaturalEarth1() : turnedTo(country)).fitExtent(room, seen);
  projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ]);
  return drawable(projection, { atlas, countries, region: country?.code ?? '', width, height });
}

interface Drawable {
  readonly atlas: MapAtlas;
  readonly countries: readonly MapCountry[];
  readonly region: string;
  readonly width: number;
  readonly height: number;
}

function drawable(projection: GeoProjection, { atlas, countries, region, width, height }: Drawable): ProjectedMap {
  const path = geoPath(projection).digits(1);
  const find = (code: string) => atlas.fine.find((country) => country.code === code);
  const placePoint = ([longitude = 0, latitude = 0]: Position): Point | null => {
    const [x = -1, y = -1] = projection([longitude, latitude]) ?? [];
    return x < 0 || y < 0 || x > width || y > height ? null : point(x, y);
  };
  return {
    land: countries
      .filter(({ code }) => code !== region || code === '')
      .map(({ shape }) => path(shape) ?? '')
      .join(''),
    region,
    countryPath: (code) => {
      const shape = (countries.find((country) => country.code === code) ?? find(code))?.shape;
      return shape === undefined ? null : path(shape);
    },
    placePoint,
  };
}

const collect = (shapes: readonly Geometry[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: shapes.map((geometry): Feature => ({ type: 'Feature', properties: null, geometry })),
});

const partsOf = (shape: Polygon | MultiPolygon): readonly Polygon[] =>
  shape.type === 'Polygon' ? [shape] : shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));

/** The largest part of a country. */
function mainPart(shape: Polygon | MultiPolygon): Polygon {
  const parts = partsOf(shape);
  return parts.reduce(
    (largest, part) => (geoArea(part) > geoArea(largest) ? part : largest),
    parts[0] ?? { type: 'Polygon', coordinates: [] },
  );
}

/** What must be seen of a country: its main part, what lies near it, and the places named. */
function viewOf({ shape }: MapCountry, places: readonly Position[]): FeatureCollection {
  const centre = geoCentroid(mainPart(shape));
  const near = partsOf(shape).filter((part) => geoDistance(geoCentroid(part), centre) < nearRadians);
  const points: MultiPoint = { type: 'MultiPoint', coordinates: [...places] };
  return collect([...near, ...(places.length === 0 ? [] : [points])]);
}

/** Mercator, with the country in the middle so that the edge of the world does not run through it. */
function turnedTo({ shape }: MapCountry): GeoProjection {
  const [longitude] = geoCentroid(mainPart(shape));
  return geoMercator().rotate([-longitude, 0]);
}
