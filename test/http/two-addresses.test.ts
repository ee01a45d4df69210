import { request } from 'node:http';
import { platform } from 'node:os';
import { expect, test } from 'vitest';
import { start } from './socket-client.ts';
import { ownKey } from './test-service.ts';

/** Asks from one of this machine's own addresses; gives status and Retry-After. */
const askFrom = (localAddress: string, port: number, key: string): Promise<readonly [number, number]> =>
  new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${key}` };
    request({ host: '127.0.0.1', port, localAddress, path: '/v1/models', headers }, (response) => {
      response.resume();
      response.on('end', () => resolve([response.statusCode ?? 0, Number(response.headers['retry-after'] ?? 0)]));
    })
      .on('error', reject)
      .end();
  });

// Only Linux answers to the whole of 127.0.0.0/8 without being told to.
test.skipIf(platform() !== 'linux')(
  'wrong keys hold up the address they come from, and no right key anywhere',
  async () => {
    const { port } = await start();
    const attacker = '127.0.0.2';
    const statuses: number[] = [];
    for (let count = 0; count < 1000; count += 50) {
      const batch = Array.from({ length: 50 }, (_, index) => askFrom(attacker, port, `wrong-${count + index}`));
      statuses.push(...(await Promise.all(batch)).map(([status]) => status));
    }
    const refused = statuses.filter((status) => status === 429).length;
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
    expect(refused).toBeGreaterThan(800);
    const [status, retryAfter] = await askFrom(attacker, port, 'wrong');
    expect([status, retryAfter >= 1]).toEqual([429, true]);
    expect(await askFrom('127.0.0.3', port, 'wrong')).toEqual([401, 0]);
    expect((await askFrom('127.0.0.3', port, ownKey))[0]).toBe(200);
    expect((await askFrom(attacker, port, ownKey))[0]).toBe(200);
  },
  30_000,
);
