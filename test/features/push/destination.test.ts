import { expect, test } from 'vitest'
import { parseDestination } from '../../../src/features/push/destination.ts'

test.each([
  ['file:///srv/cache', { kind: 'folder', folder: '/srv/cache' }],
  ['file:///srv/my%20cache/?compression=zstd&priority=30', { kind: 'folder', folder: '/srv/my cache' }],
  [
    's3://machines',
    { kind: 's3', bucket: { name: 'machines', region: 'us-east-1', scheme: 'https', endpoint: undefined } },
  ],
  [
    's3://machines?region=eu-west-1&endpoint=s3.example.org:9000&scheme=http&profile=ci',
    {
      kind: 's3',
      profile: 'ci',
      bucket: { name: 'machines', region: 'eu-west-1', scheme: 'http', endpoint: 's3.example.org:9000' },
    },
  ],
  [
    's3://machines?endpoint=http://127.0.0.1:4568',
    { kind: 's3', bucket: { scheme: 'http', endpoint: '127.0.0.1:4568' } },
  ],
  ['ssh-ng://root@alpha', { kind: 'store', url: 'ssh-ng://root@alpha' }],
  ['cachix:machines', { kind: 'client', client: 'cachix', cache: 'machines' }],
  ['attic:central:machines', { kind: 'client', client: 'attic', cache: 'central:machines' }],
  [
    'niks3:https://cache.example.org',
    { kind: 'client', client: 'niks3', cache: 'https://cache.example.org' },
  ],
])('%s', (to, destination) => {
  expect(parseDestination(to)).toMatchObject(destination)
})

test('a server by HTTP', () => {
  const { kind, ...rest } = parseDestination('https://me:pass@cache.example.org/nix/')
  expect([kind, 'url' in rest && String(rest.url)]).toEqual(['web', 'https://me:pass@cache.example.org/nix/'])
})

test.each([
  ['file:///srv/cache?secret-key=/k', /^the URL names a key \(secret-key\), .* give the key itself/],
  ['file:///srv/cache?%73ecret-key=/k', /names a key/],
  ['s3://machines?region=x&secret-keys=/a,/b', /names a key/],
  ['ssh-ng://root@alpha?secret-key=/k', /names a key/],
  ['file:///srv/cache?secret-key-file=/k', /names a key/],
  ['file:///srv/cache?compresion=zstd', /^compresion is not a known parameter .*did you mean compression\?/],
  ['s3://machines?regoin=eu', /^regoin is not a known parameter .*did you mean region\?/],
  ['file:///srv/cache?region=eu', /^region is not a known parameter/],
  ['file:///srv/cache?compression=xz', /^compression=xz is not written/],
  ['file:///nix/var/flakeship/cache', /belongs to the Nix of this machine/],
  ['file:///nix/store', /belongs to the Nix of this machine/],
  ['file://host/srv', /is nowhere that can be pushed to/],
  ['/srv/cache', /is nowhere that can be pushed to; give one of file:/],
  ['ftp://example.org', /is nowhere/],
  ['constructor:x', /is nowhere/],
  ['https://', /is nowhere/],
  ['s3://UPPER', /is nowhere|no region/],
  ['s3://machines/folder', /is nowhere/],
  ['s3://machines?scheme=gopher', /scheme=gopher is neither https nor http/],
  ['s3://machines?endpoint=a/b/c', /is not a host/],
  ['ssh-ng://-oProxyCommand=touch', /is nowhere/],
  ['cachix:--help', /cachix: which cache\?/],
  ['attic:', /attic: which cache\?/],
])('%s is refused in one line', (to, line) => {
  expect(() => parseDestination(to)).toThrow(line)
  expect(() => parseDestination(to)).not.toThrow(/\n/)
})

test('a password of a URL that is refused is not shown', () => {
  expect(() => parseDestination('ftp://me:hunter2@example.org/x?token=abc')).toThrow(
    /ftp:\/\/example\.org\/x is/,
  )
})
