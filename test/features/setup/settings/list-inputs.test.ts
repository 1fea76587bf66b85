import { expect, test } from 'vitest'
import { listSettings } from '../../../../src/features/setup/settings/list-inputs.ts'

const none = { substituters: [], trustedPublicKeys: [], sandboxPaths: [] }
const key = `cache.example.org-1:${'A'.repeat(43)}=`

test('lists may be written in lines or in one, with comments behind them', () => {
  expect(listSettings(none)).toEqual({})
  expect(
    listSettings({
      substituters: [
        'https://a.example # ours',
        's3://bucket?region=eu  ssh-ng://b.example',
        'daemon /srv/x',
      ],
      trustedPublicKeys: [`${key} ${key}`],
      sandboxPaths: ['/var/cache/ccache?', '/bin/sh=/bin/busybox#1'],
    }),
  ).toEqual({
    'extra-substituters': 'https://a.example s3://bucket?region=eu ssh-ng://b.example daemon /srv/x',
    'extra-trusted-public-keys': `${key} ${key}`,
    'extra-sandbox-paths': '/var/cache/ccache? /bin/sh=/bin/busybox#1',
  })
})

test.each([
  [
    { substituters: ['https://a.example cache.example.org'] },
    /^substituters: "cache\.example\.org" must be /,
  ],
  [{ substituters: ['https://'] }, /^substituters: "https:\/\/" must be the address/],
  [{ substituters: [key] }, /^substituters: .* must be the address of a binary cache/],
  [{ trustedPublicKeys: ['https://a.example'] }, /^trusted-public-keys: .* must be NAME:KEY/],
  [{ trustedPublicKeys: [key.slice(0, -9)] }, /^trusted-public-keys: .* must be NAME:KEY/],
  [{ sandboxPaths: ['var/cache'] }, /^sandbox-paths: "var\/cache" must be PATH/],
])('what is no item of its list is refused: %j', (given, why) => {
  expect(() => listSettings({ ...none, ...given })).toThrow(why)
})
