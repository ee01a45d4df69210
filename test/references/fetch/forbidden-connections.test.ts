import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wireLimits } from '../../../src/contract/limits.ts';
import { longestFileUrl } from '../../../src/kit/file-url.ts';
import { parseOwnNetworks } from '../../../src/kit/own-networks.ts';
import { openDownloads } from './fetch-kit.ts';
import { isForbidden } from './forbidden-address.ts';
import { forbiddenAnswers, forbiddenUrls } from './forbidden-targets.ts';
import { generateAttacks } from './generated-attacks.ts';
import { createReroutedDial } from './rerouted-dial.ts';

const unreachable = expect.objectContaining({ code: 'file_url_unreachable', message: 'cannot be reached' });
const isWholeCampaign = process.env['REYNARD_CAMPAIGN'] === '1';

/** Answers every request with a redirect to where its path says. */
const redirector = createServer((request, reply) => {
  const target = new URL(request.url ?? '/', 'http://x').searchParams.get('to');
  if (target === null) reply.writeHead(200).end('found');
  // Raw header bytes: the target may be no URL at all.
  else
    reply
      .writeHead(302, [
        [
          'Location',
          Buffer.from(target)
            .toString('latin1')
            .replaceAll(/[\r\n\0]/g, ''),
        ],
      ])
      .end();
});
let serverPort = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => redirector.listen(0, '127.0.0.1', resolve));
  serverPort = (redirector.address() as AddressInfo).port; // a TCP server's address is never a path
});
afterAll(() => redirector.close());

describe('no connection is made', () => {
  it(`to any of ${forbiddenUrls.length} forbidden URLs`, async () => {
    await using downloads = await openDownloads();
    const { dial, dialled } = createReroutedDial(serverPort);
    for (const url of forbiddenUrls) {
      await expect(downloads.download(url, { dial }), url).rejects.toEqual(unreachable);
    }
    expect(forbiddenUrls.length).toBeGreaterThanOrEqual(150);
    expect(dialled).toEqual([]);
  });

  it('to a name that any answer of its name server puts in a forbidden place', async () => {
    await using downloads = await openDownloads();
    const { dial, dialled } = createReroutedDial(serverPort);
    for (const answer of forbiddenAnswers) {
      const resolveHost = async () => answer;
      await expect(downloads.download('http://a.example.com/', { dial, resolveHost })).rejects.toEqual(unreachable);
    }
    expect(dialled).toEqual([]);
  });

  it('beyond the first hop of a redirect to any of them', async () => {
    await using downloads = await openDownloads();
    const { dial, dialled } = createReroutedDial(serverPort);
    // A header holds bytes, so that other scripts arrive as other names; and these names are public in this test.
    const targets = forbiddenUrls.filter((url) => /^[!-~]+$/.test(url) && !url.includes('example.com'));
    for (const target of targets) {
      dialled.length = 0;
      const url = `http://first.example.org/?to=${encodeURIComponent(target)}`.slice(0, 2000);
      await expect(downloads.download(url, { dial }), target).rejects.toMatchObject({ code: 'file_url_unreachable' });
      expect(dialled, target).toEqual([{ addresses: ['93.184.216.34'], hostname: 'first.example.org', port: 80 }]);
    }
  });

  it('to a name that is public first and private at the next look', async () => {
    await using downloads = await openDownloads();
    const { dial, dialled } = createReroutedDial(serverPort);
    const answers = [['93.184.216.34'], ['127.0.0.1'], ['127.0.0.1']];
    let looks = 0;
    const resolveHost = async () => answers[looks++] ?? [];
    const again = encodeURIComponent('http://twice.example.com/secret');
    const url = `http://twice.example.com/?to=${again}`;
    await expect(downloads.download(url, { dial, resolveHost })).rejects.toEqual(unreachable);
    expect(looks).toBe(2);
    expect(dialled.flatMap(({ addresses }) => addresses)).toEqual(['93.184.216.34']);
  });

  it(`to a forbidden place by ${isWholeCampaign ? 20_000 : 1500} generated attacks`, async () => {
    await using downloads = await openDownloads();
    const { dial, dialled } = createReroutedDial(serverPort);
    const seen = { found: 0, refused: 0 };
    for (const { url, answers } of generateAttacks(isWholeCampaign ? 20_000 : 1500, 20_260_101)) {
      let looks = 0;
      const resolveHost = async () => answers[looks++ % answers.length] ?? [];
      await downloads.download(url, { dial, resolveHost }).then(
        () => (seen.found += 1),
        () => (seen.refused += 1),
      );
    }
    const forbidden = dialled.filter(
      ({ addresses, port }) => addresses.length === 0 || addresses.some(isForbidden) || (port !== 80 && port !== 443),
    );
    expect(forbidden).toEqual([]);
    // Attacks that are none must pass, or the count of zero would mean nothing.
    expect(seen.found).toBeGreaterThan(20);
    expect(seen.refused).toBeGreaterThan(500);
  }, 300_000);
});

describe('a connection is made', () => {
  it('to a public name, once and to the addresses that were judged', async () => {
    await using downloads = await openDownloads();
    const { dial, dialled } = createReroutedDial(serverPort);
    let looks = 0;
    const resolveHost = async () => {
      looks += 1;
      return ['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'];
    };
    await expect(
      downloads.download('http://good.example.com/a.png#part', { dial, resolveHost }),
    ).resolves.toMatchObject({
      sizeBytes: 5,
    });
    expect(looks).toBe(1);
    expect(dialled).toHaveLength(1);
  });

  it.each([
    ['10.1.0.0/16', 'http://10.1.2.3/a', 80],
    ['10.1.2.3:8080', 'http://10.1.2.3:8080/a', 8080],
    ['[fd12::/48]:8080', 'http://[fd12::7]:8080/a', 8080],
    ['nas.lan', 'http://nas.lan/a', 80],
    ['10.0.0.0/8,nas.lan:5000', 'http://nas.lan:5000/a', 5000],
  ])('to the network %s that the operator opted in to', async (setting, url, port) => {
    await using downloads = await openDownloads();
    const { dial, dialled } = createReroutedDial(serverPort);
    const ownNetworks = parseOwnNetworks(setting);
    expect(ownNetworks).toBeDefined();
    const resolveHost = async () => ['10.200.0.1'];
    const found = downloads.download(url, { dial, resolveHost, ...(ownNetworks && { ownNetworks }) });
    await expect(found).resolves.toMatchObject({ sizeBytes: 5 });
    expect(dialled).toMatchObject([{ port }]);
  });
});

it('an operator cannot open the way to metadata, to other ports or to other networks', async () => {
  await using downloads = await openDownloads();
  const { dial, dialled } = createReroutedDial(serverPort);
  const ownNetworks = parseOwnNetworks('0.0.0.0/0, ::/0, nas.lan');
  const attempts: readonly (readonly [string, string])[] = [
    ['http://169.254.169.254/', ''],
    ['http://168.63.129.16/', ''],
    ['http://100.100.100.200/', ''],
    ['http://192.0.0.192/', ''],
    ['http://[fd00:ec2::254]/', ''],
    ['http://[::ffff:169.254.169.254]/', ''],
    ['http://[64:ff9b::a9fe:a9fe]/', ''],
    ['http://nas.lan/', '169.254.169.254'],
    ['http://nas.lan:6379/', '10.0.0.1'],
    ['http://10.0.0.1:22/', ''],
  ];
  for (const [url, answer] of attempts) {
    const setting = { dial, resolveHost: async () => [answer], ...(ownNetworks && { ownNetworks }) };
    await expect(downloads.download(url, setting), url).rejects.toEqual(unreachable);
  }
  expect(dialled).toEqual([]);
});

it.each([
  '10.0.0.0/33',
  'fd00::/129',
  'a b',
  '10.0.0.1:0',
  '10.0.0.1:70000',
  'http://nas.lan',
  '10.0.0.0/8/8',
  '1.2.3',
])('the list of own networks refuses %j', (setting) => expect(parseOwnNetworks(setting)).toBeUndefined());

it('the request and the download agree on the longest URL', () => {
  expect(longestFileUrl).toBe(wireLimits.fileUrlMaxCharacters);
});
