// Prints the storyboard of a prompt as JSON, without making the film.
import { toVideoError } from '../kit/errors.ts';
import { planStoryboard } from '../production/plan-film.ts';
import { openPlanningParts } from '../wiring/open-parts.ts';
import { resolveIds } from '../wiring/resolve-ids.ts';
import { readArguments, usage } from './read-arguments.ts';

try {
  const cli = readArguments(process.argv.slice(2));
  const text =
    cli === null
      ? usage.replace('npm run make', 'npm run plan')
      : `${JSON.stringify(await planStoryboard(resolveIds(cli.request), openPlanningParts()), null, 2)}\n`;
  process.stdout.write(text);
} catch (thrown) {
  const error = toVideoError(thrown);
  process.stderr.write(`${error.code}: ${error.message}\n${error.kind.hint}\n`);
  process.exitCode = error.kind.fault === 'caller' ? 2 : 1;
}
