import { expect, test } from 'vitest'
import { isClients } from '../../../../src/features/cache/nix-conf/nix-daemon.ts'

test.each([
  ['/nix/store/x/bin/nix-daemon\0--daemon\0', false],
  ['nix-daemon\0--daemon\0', false],
  ['/usr/local/bin/determinate-nixd\0daemon\0', false],
  ['', false], // it has ended
  ['nix-daemon\x004711\0\0\0', true],
  ['nix-daemon\0', true], // who has no argument says nothing: somebody may be served
  ['/bin/sh\0-c\0builder\0', true],
])('%j works for a client: %s', (line, expected) => {
  expect(isClients(line)).toBe(expected)
})
