// Runs the benches and prints their figures as one JSON object: `npm run bench -- [name …] [--quick]`.
import { measureFigures } from './figure-parts.ts';
import { benchFilm } from './film-bench.ts';
import { measureGraphics } from './graphics-parts.ts';
import { benchLengths } from './length-bench.ts';
import { benchMake } from './make-bench.ts';
import { measureMedia } from './media-parts.ts';
import { benchPlan } from './plan-bench.ts';
import { benchService } from './service-bench.ts';
import { measureSets } from './set-parts.ts';

const benches: Readonly<Record<string, (options: { readonly quick: boolean }) => Promise<unknown>>> = {
  make: benchMake,
  plan: benchPlan,
  service: benchService,
  film: benchFilm,
  media: measureMedia,
  graphics: measureGraphics,
  figures: measureFigures,
  sets: measureSets,
  lengths: benchLengths,
};

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const chosen = words.filter((word) => !word.startsWith('--'));
const unknown = chosen.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}"; there are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

const figures: Record<string, unknown> = {};
for (const [name, bench] of Object.entries(benches)) {
  if (chosen.length === 0 || chosen.includes(name)) figures[name] = await bench({ quick });
}
console.log(JSON.stringify(figures, null, 2));
