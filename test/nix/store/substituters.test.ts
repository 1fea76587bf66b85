import { expect, test } from 'vitest'
import { isAt, unreachable } from '../../../src/nix/store/substituters.ts'

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

// The same command with substituters by SSH, S3 and an unknown scheme; `before` is what `ssh` itself printed
const before = 'ssh: connect to host 10.9.9.9 port 22: Connection refused'
test.each([
  [`${before}\nerror: failed to start SSH connection to '10.9.9.9'`, '10.9.9.9', before],
  [`${before}\nerror: failed to start SSH connection to 'me@10.9.9.9:22'`, 'me@10.9.9.9:22', before],
  [
    `Host key verification failed.\r\nerror (ignored): error: failed to start SSH connection to 'me@10.9.9.9'\nerror: opening a connection to remote store 'ssh-ng://' previously failed`,
    'me@10.9.9.9',
    'Host key verification failed.',
  ],
  [
    "error: opening a connection to remote store 'ssh-ng://me@10.9.9.9' previously failed",
    'ssh-ng://me@10.9.9.9',
    'no connection',
  ],
  [
    "warning: something else\nerror: failed to start SSH connection to 'h': Host key verification failed.",
    'h',
    'Host key verification failed.',
  ],
  [
    "sh: 1: nix-daemon: not found\nerror: cannot open connection to remote store 'ssh-ng://': error: Nix daemon disconnected unexpectedly (maybe it crashed?)",
    'ssh-ng://',
    'sh: 1: nix-daemon: not found',
  ],
  [
    "error: cannot open connection to remote store 'ssh-ng://me@10.9.9.9:22': error: write of 16 bytes: Broken pipe",
    'ssh-ng://me@10.9.9.9:22',
    'write of 16 bytes: Broken pipe',
  ],
  [
    "sh: 1: nix-store: not found\nerror: cannot connect to 'me@10.9.9.9'",
    'me@10.9.9.9',
    'sh: 1: nix-store: not found',
  ],
  [
    "error: 'nix-store --serve' protocol mismatch from '10.9.9.9', got 'started\n       Welcome'",
    '10.9.9.9',
    'protocol mismatch',
  ],
  [
    "warning: don't know how to open Nix store with scheme 's3'",
    's3',
    "don't know how to open Nix store with scheme 's3'",
  ],
])('a substituter is named with the reason in %j', (stderr, name, why) => {
  expect([...unreachable(stderr)]).toEqual([[name, why]])
})

test.each([
  ['ssh-ng://me@10.9.9.9:22?ssh-key=/k', '10.9.9.9'],
  ['ssh-ng://me@10.9.9.9:22?ssh-key=/k', 'me@10.9.9.9:22'],
  ['ssh-ng://me@10.9.9.9:22?ssh-key=/k', 'ssh-ng://me@10.9.9.9:22'],
  ['ssh-ng://me@10.9.9.9:22?ssh-key=/k', 'ssh-ng://'],
  ['s3://bucket?endpoint=127.0.0.1:9&scheme=http', 'http://127.0.0.1:9/bucket'],
  ['s3://bucket?region=eu-west-1', 'https://bucket.s3.eu-west-1.amazonaws.com'],
  ['s3://bucket', 'https://s3.us-east-1.amazonaws.com/bucket'],
  ['s3://bucket', 's3'],
])('%s is meant by %s', (configured, said) => {
  expect(isAt(configured, said)).toBe(true)
})

test.each([
  ['ssh-ng://me@10.9.9.9', '10.9.9.99'],
  ['ssh-ng://me@10.9.9.9', 'ssh://'],
  ['s3://bucket?endpoint=127.0.0.1:9&scheme=http', 'http://127.0.0.1:9/other'],
  ['https://a.example', 's3'],
  ['https://a.example', ''],
  ['', ''],
])('%s is not meant by %j', (configured, said) => {
  expect(isAt(configured, said)).toBe(false)
})
