import { expect, test } from 'vitest'
import { sourcePath } from '../../../src/nix/store/source-path.ts'

// `narHash` and `path` of `nix flake metadata --json`
test.each([
  [
    'sha256-tcmeuCqGlc6Y6a7xjQTvjpkSQhE7WvK31K+/N3LtrS0=',
    '/nix/store/w2rhiwjc9w6c6vv9r5vwam07ykfr0273-source',
  ],
  [
    'sha256-jwik8v+itjDvwnO1BmO2eK+MQmDllKVu3vOLNaYyRvU=',
    '/nix/store/7hbhy0kyk79ris189kzbg8ffqdcj8xih-source',
  ],
  [
    'sha256-UMSg34UzgyB5ucCqRxIfvLQTX15ZfSMcn3r2xET6rQE=',
    '/nix/store/iy30zsjxr8d9a0faikhdgs7646jbbz2n-source',
  ],
])('the tree with %s is %s', (narHash, path) => {
  expect(sourcePath(narHash)).toBe(path)
})

test('another kind of hash is not guessed at', () => {
  expect(sourcePath('sha512-tcmeuCqGlc6Y6a7xjQTvjpkSQhE7WvK31K+/N3LtrS0=')).toBeUndefined()
  expect(sourcePath('')).toBeUndefined()
})
