import { expect, test } from 'vitest'
import { parseDryRun } from '../../../src/nix/build/dry-run.ts'

// Standard error of `nix build --dry-run --stdin` with a file:// substituter
const newest = `these 2 derivations will be built:
  /nix/store/6nrhvbsfyf2pgx0hpqgwr6ylh37sgl26-never-1.drv
  /nix/store/mvsp1zgrbikf93ixl5zfak4w9h9vdqfz-never-2.drv
these 2 paths will be fetched (50.7 KiB download, 2.0 MiB unpacked):
  /nix/store/vnjknjqv7w71k3j0rfxi9nsp6wa7jlrh-big
  /nix/store/rrlrj0v4656m95p0xvk563jsclrkpv1m-third
`
const floor = `this derivation will be built:
  /nix/store/6nrhvbsfyf2pgx0hpqgwr6ylh37sgl26-never-1.drv
this path will be fetched (0.04 MiB download, 1.90 MiB unpacked):
  /nix/store/vnjknjqv7w71k3j0rfxi9nsp6wa7jlrh-big
`

test('reads lists and sizes in the units that Nix 2.34 chooses', () => {
  expect(parseDryRun(newest)).toEqual({
    build: [
      '/nix/store/6nrhvbsfyf2pgx0hpqgwr6ylh37sgl26-never-1.drv',
      '/nix/store/mvsp1zgrbikf93ixl5zfak4w9h9vdqfz-never-2.drv',
    ],
    fetch: [
      '/nix/store/vnjknjqv7w71k3j0rfxi9nsp6wa7jlrh-big',
      '/nix/store/rrlrj0v4656m95p0xvk563jsclrkpv1m-third',
    ],
    downloadBytes: 51_917,
    unpackedBytes: 2_097_152,
  })
})

test('reads the singular forms and the MiB of Nix 2.26', () => {
  expect(parseDryRun(floor)).toEqual({
    build: ['/nix/store/6nrhvbsfyf2pgx0hpqgwr6ylh37sgl26-never-1.drv'],
    fetch: ['/nix/store/vnjknjqv7w71k3j0rfxi9nsp6wa7jlrh-big'],
    downloadBytes: 41_943,
    unpackedBytes: 1_992_294,
  })
})

test('paths below any other heading belong to nothing', () => {
  const text = `warning: something
this derivation will be built:
  /nix/store/6nrhvbsfyf2pgx0hpqgwr6ylh37sgl26-never-1.drv
don't know how to build these paths:
  /nix/store/00000000000000000000000000000000-x.drv
`
  expect(parseDryRun(text).build).toEqual(['/nix/store/6nrhvbsfyf2pgx0hpqgwr6ylh37sgl26-never-1.drv'])
  expect(parseDryRun(text).fetch).toEqual([])
})

test('nothing to do is nothing', () => {
  expect(parseDryRun('')).toEqual({ build: [], fetch: [], downloadBytes: 0, unpackedBytes: 0 })
})
