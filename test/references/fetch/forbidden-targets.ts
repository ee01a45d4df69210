// Addresses, names and URLs that must never be dialled.

/** Literal hosts in every spelling a URL parser accepts. */
const literals = `
127.0.0.1 127.1 127.0.1 2130706433 0x7f000001 0x7f.1 0177.0.0.1 017700000001 0x7f.0.0x1 127.0.0.1. 0 0.0.0.0 0.1.2.3
127.255.255.254 １２７.0.0.1 127。0。0。1 ①②⑦.0.0.1 %31%32%37.0.0.1 127.0.0%2e1 10.0.0.1 10.255.255.255 012.1.2.3 0xa000001
167772161 100.64.0.1 100.100.100.200 100.127.255.255 169.254.169.254 169.254.170.2 0xa9fea9fe 2852039166
0251.0376.0251.0376 169.254.43518 168.63.129.16 0xa83f8110 172.16.0.1 172.20.10.2 172.31.255.255 192.0.0.1 192.0.0.192
192.0.2.1 192.31.196.1 192.52.193.1 192.88.99.1 192.168.0.1 192.168.255.255 3232235521 0300.0250.1.1 192.175.48.1
198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.250 240.0.0.1 250.1.2.3 255.255.255.255
[::] [::1] [0:0:0:0:0:0:0:1] [::7f00:1] [::a9fe:a9fe] [::127.0.0.1] [::ffff:127.0.0.1] [::ffff:7f00:1]
[::ffff:10.0.0.1] [::ffff:169.254.169.254] [::ffff:a9fe:a9fe] [::ffff:8.8.8.8] [::ffff:0:127.0.0.1] [64:ff9b::7f00:1]
[64:ff9b::127.0.0.1] [64:ff9b::a9fe:a9fe] [64:ff9b::8.8.8.8] [64:ff9b:1::7f00:1] [100::1] [100:0:0:1::1] [1::1] [2001::1]
[2001:0:4136:e378:8000:63bf:3fff:fdd2] [2001:2::1] [2001:10::1] [2001:20::1] [2001:db8::1] [2002:7f00:1::1]
[2002:a9fe:a9fe::1] [2620:4f:8000::1] [3fff::1] [3fff:fff::1] [4000::1] [5f00::1] [8000::1] [e000::1] [fc00::1]
[fd00:ec2::254] [fd20:ce::254] [fd12:3456:789a::1] [fe80::1] [febf::1] [fec0::1] [ff02::1] [ff0e::1]
`
  .trim()
  .split(/\s+/);

const names = `
localhost LOCALHOST localhost. a.localhost b.a.localhost printer.local metadata.google.internal metadata intranet
router.lan nas.home.arpa example.com. hidden.onion page.i2p kubernetes.default.svc.cluster.local db.internal
`
  .trim()
  .split(/\s+/);

const spellings = [
  'file:///etc/passwd',
  'file://example.com/etc/passwd',
  'data:text/plain,x',
  'ftp://example.com/a',
  'gopher://example.com/_x',
  'dict://example.com/d:x',
  'blob:https://example.com/1',
  'javascript:alert(1)',
  'ws://example.com/',
  'wss://example.com/',
  'unix:/run/a.sock',
  'about:blank',
  'jar:http://example.com!/',
  '//127.0.0.1/a',
  'http:127.0.0.1',
  'http:/127.0.0.1/',
  'http:///127.0.0.1/',
  'http:\\\\127.0.0.1\\a',
  'http://example.com\\@127.0.0.1/',
  'http://example.com@127.0.0.1/',
  'http://user:pw@example.com/',
  'http://@example.com/',
  'http://a@b@127.0.0.1/',
  'http://127.0.0.1#@example.com/',
  'http://127.0.0.1?@example.com/',
  'http://[::1',
  'http://[fe80::1%25eth0]/',
  'http://[::1]:80:80/',
  'http://256.256.256.256/',
  'http://exa mple.com/',
  'http://example.com/\r\nHost: 127.0.0.1',
  'http://exam\tple.com/',
  ' http://127.0.0.1/',
  'http://127.0.0.1\u0000.example.com/',
  `http://example.com/${'a'.repeat(3000)}`,
  'HTTP://127.0.0.1/',
  'hTTps://[::1]/',
  '',
];

const ports = [0, 1, 22, 25, 2375, 5432, 6379, 8080, 9200, 11211, 65535].map((port) => `http://example.com:${port}/`);

/** URLs that must be refused without a connection. */
export const forbiddenUrls: readonly string[] = [
  ...[...literals, ...names].map((host) => `http://${host}/latest/meta-data/`),
  ...spellings,
  ...ports,
];

/** What a hostile name server may answer; not one of the addresses may be dialled. */
export const forbiddenAnswers: readonly (readonly string[])[] = [
  ...`127.0.0.1 0.0.0.0 10.0.0.1 100.100.100.200 169.254.169.254 168.63.129.16 172.16.0.1 192.0.0.192 192.168.1.1 198.18.0.1
      224.0.0.1 255.255.255.255 ::1 :: ::ffff:127.0.0.1 ::7f00:1 64:ff9b::7f00:1 2002:7f00:1:: 2001:db8::1 fe80::1
      fd00:ec2::254 ff02::1 fe80::1%eth0`
    .trim()
    .split(/\s+/)
    .map((address) => [address]),
  ['93.184.216.34', '127.0.0.1'],
  ['10.0.0.1', '93.184.216.34'],
  ['93.184.216.34', '::1'],
  ['2606:2800:220:1:248:1893:25c8:1946', '::ffff:10.0.0.1'],
  ['not an address'],
  [],
];
