import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/film/load-atlas.ts';
import { type Box, boxContains, boxesOverlap } from '../../src/model/geometry.ts';
import { placeLabels } from '../../src/stage/maps/place-labels.ts';
import { countryCentre, projectMap } from '../../src/stage/maps/project-map.ts';

const atlas = await loadAtlas();
const room = { width: 1200, height: 520 };

describe('maps', () => {
  it('every country of the atlas has its code, small ones too', () => {
    const codes = new Set(atlas.fine.map(({ code }) => code));
    for (const code of ['FRA', 'USA', 'BRA', 'JPN', 'MLT', 'SGP', 'LUX', 'NZL']) expect(codes).toContain(code);
    expect(codes.size).toBeGreaterThan(220);
  });

  it('places of the world stand where they are: west is left, north is up, all on the map', () => {
    const map = projectMap({ atlas, region: 'world', places: [], ...room });
    const places = {
      nome: [-165.4, 64.5],
      paris: [2.35, 48.86],
      sydney: [151.2, -33.87],
      tokyo: [139.7, 35.7],
    } as const;
    const at = (place: keyof typeof places) => map.placePoint([...places[place]]);
    expect(at('nome')?.x).toBeLessThan(at('paris')?.x ?? 0);
    expect(at('paris')?.x).toBeLessThan(at('tokyo')?.x ?? 0);
    expect(at('tokyo')?.y).toBeLessThan(at('sydney')?.y ?? 0);
    expect(map.region).toBe('');
  });

  it.each(['FRA', 'USA', 'CHL', 'FJI', 'RUS'])('%s fills its own map', (region) => {
    const map = projectMap({ atlas, region, places: [], ...room });
    expect(map.region).toBe(region);
    const centre = map.placePoint(countryCentre(atlas, region) ?? []);
    expect(Math.abs((centre?.x ?? 0) - room.width / 2)).toBeLessThan(room.width * 0.25);
    expect(map.countryPath(region)).toMatch(/^M[\d.,-]+/);
  });

  it('a place outside of the country’s main part is brought into view, one that is not named is left out', () => {
    const reunion = [55.5, -21.1];
    const without = projectMap({ atlas, region: 'FRA', places: [], ...room });
    expect(without.placePoint(reunion)).toBeNull();
    expect(projectMap({ atlas, region: 'FRA', places: [reunion], ...room }).placePoint(reunion)).not.toBeNull();
  });

  it('a region that does not exist is the world', () => {
    expect(projectMap({ atlas, region: 'XXX', places: [], ...room }).region).toBe('');
  });

  it('labels keep clear of each other, of other places and of the edge', () => {
    const wishes = [
      [10, 10],
      [600, 260],
      [640, 300],
      [660, 250],
      [1190, 500],
    ].map(([x = 0, y = 0]) => ({ at: { x, y }, width: 180, height: 44 }));
    const placed = placeLabels(wishes, { ...room, gap: 12 });
    const inside: Box = { x: 0, y: 0, ...room };
    placed.forEach((box, index) => {
      expect(boxContains(inside, box)).toBe(true);
      for (const other of placed.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
    });
  });
});
