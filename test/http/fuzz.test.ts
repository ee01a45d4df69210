import { describe, expect, test } from 'vitest';
import { operations } from '../../src/contract/operations.ts';
import { findOperation } from '../../src/http/find-operation.ts';
import { createRandom } from '../../src/kit/random.ts';
import { anyRequest } from './generated-requests.ts';
import { type PopulatedService, populate } from './populated-service.ts';

const rounds = Number(process.env['REYNARD_FUZZ'] ?? 20_000);
/** Another campaign every day; REYNARD_FUZZ_SEED makes one of another day again. */
const seed = Number(process.env['REYNARD_FUZZ_SEED'] ?? Math.floor(Date.now() / 86_400_000));
/** Calls delete and cancel what they find: after so many there is one of everything again. */
const roundsPerService = 400;

/** Sends a request; the service of the tests holds every answer against the document by itself. */
async function send(service: PopulatedService, random: () => number): Promise<readonly [string, number]> {
  const { path, init } = anyRequest(random, service);
  const told = `seed ${seed}: ${init.method} ${path.slice(0, 300)} ${JSON.stringify(init.headers).slice(0, 500)} ${String(init.body).slice(0, 500)}`;
  const response = await Promise.resolve(service.app.request(path, init)).catch((error: unknown) => {
    throw new Error(told, { cause: error });
  });
  if (response.status >= 500) throw new Error(`${response.status} to ${told}: ${await response.text()}`);
  await response.body?.cancel();
  const operation = findOperation(String(init.method), new URL(`http://localhost${path}`).pathname);
  return [operation?.id ?? 'none', response.status];
}

describe(`${rounds} generated requests`, () => {
  test('never get a 5xx, and every answer is one the document knows', async () => {
    const random = createRandom(seed);
    const seen = new Map<string, number>();
    const count = (what: string | number) => seen.set(String(what), (seen.get(String(what)) ?? 0) + 1);
    let service = await populate();
    for (let round = 1; round <= rounds; round += 1) {
      const [operation, status] = await send(service, random);
      count(status);
      count(`${operation} ${status < 400 ? 'done' : 'refused'}`);
      if (round % roundsPerService !== 0) continue;
      expect(service.files.openCount()).toBe(0);
      service = await populate();
    }
    // The generator is worth nothing if it only ever meets the first check, or never some of the calls.
    const statuses = [200, 204, 206, 304, 400, 401, 403, 404, 405, 413, 415, 416, 422];
    const calls = operations.map(({ id }) => `${id} done`);
    expect([...statuses, ...calls].filter((each) => (seen.get(String(each)) ?? 0) < rounds / 4000)).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  }, 300_000);
});
