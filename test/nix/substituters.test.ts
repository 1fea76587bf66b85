import { expect, test } from 'vitest'
import { isAt, unreachable } from '../../src/nix/substituters.ts'

// Standard error of `nix build --dry-run`, Nix 2.34.8 and 2.26.3
const refusedPort =
  "warning: unable to download 'http://127.0.0.1:18778/nix-cache-info': Could not connect to server (7) Failed to connect to 127.0.0.1:18778 after 0 ms: Could not connect to server"
const silentAfterItsName = `error (ignored): error: unable to download 'http://127.0.0.1:18779/b1kzq2qpxsxfw6hd43vdfpf6ad3a0l37.narinfo': Timeout was reached (28) Operation too slow. Less than 1 bytes/sec transferred the last 4 seconds
error: unable to download 'http://127.0.0.1:18779/x6acbf7w6y0ii4wk5a6nabdc1nz8a1fg.narinfo': Timeout was reached (28) Operation too slow. Less than 1 bytes/sec transferred the last 4 seconds`

test('a substituter that does not answer is named once, with the first reason', () => {
  expect([...unreachable(refusedPort)]).toEqual([
    ['http://127.0.0.1:18778', expect.stringMatching(/^Could not connect to server \(7\) Failed to connect/)],
  ])
  expect([...unreachable(silentAfterItsName)]).toEqual([
    ['http://127.0.0.1:18779', expect.stringMatching(/^Timeout was reached \(28\) Operation too slow/)],
  ])
})

test.each([
  'this derivation will be built:\n  /nix/store/df3i2aknkw4cblr3yswq61xfnwyymp8p-x.drv',
  "error: unable to download 'https://example.org/source.tar.gz': HTTP error 404",
])('nothing is said of a substituter in %j', (stderr) => {
  expect(unreachable(stderr).size).toBe(0)
})

test('a substituter is known with its parameters and a slash at its end', () => {
  expect(isAt('http://a.example/x/?priority=10', 'http://a.example/x')).toBe(true)
  expect(isAt('http://a.example/xy', 'http://a.example/x')).toBe(false)
})
