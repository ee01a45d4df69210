// Loads the outlines of the world's countries for films that show a map.
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapAtlas, MapCountry } from '../stage/maps/atlas.ts';
import { readPackageJson } from './package-json.ts';

type World = Topology<{ readonly countries: GeometryCollection }>;
/** ISO 3166-1 alpha-2, alpha-3 and numeric code of a country. */
type CodeRow = readonly [alpha2: string, alpha3: string, numeric: string];

let atlas: Promise<MapAtlas> | undefined;

/** The atlas; it is read once a process. */
export function loadAtlas(): Promise<MapAtlas> {
  atlas ??= readAtlas();
  return atlas;
}

async function readAtlas(): Promise<MapAtlas> {
  const rows = await readPackageJson<readonly CodeRow[]>('i18n-iso-countries/codes.json');
  const codes = new Map(rows.map(([, alpha3, numeric]) => [numeric, alpha3]));
  const read = async (file: string) => countriesOf(await readPackageJson<World>(`world-atlas/${file}`), codes);
  const [coarse, fine] = await Promise.all([read('countries-110m.json'), read('countries-50m.json')]);
  return { coarse, fine };
}

function countriesOf(world: World, codes: ReadonlyMap<string, string>): readonly MapCountry[] {
  return feature(world, world.objects.countries).features.flatMap((country) =>
    hasShape(country) ? [{ code: codes.get(String(country.id)) ?? '', shape: country.geometry }] : [],
  );
}

const hasShape = (country: Feature): country is Feature<Polygon | MultiPolygon> =>
  country.geometry?.type === 'Polygon' || country.geometry?.type === 'MultiPolygon';
