import { expect, test } from 'vitest'
import { imageArtifactName } from '../../../../src/features/handover/artifacts/image-names.ts'
import { artifactName, readArtifactName } from '../../../../src/features/handover/artifacts/names.ts'

/** What a flake may call a file, and what it may call a target: everything that looks like a name of ours. */
const ours = [
  artifactName('', { kind: 'plan', attempt: 1 }),
  artifactName('', { kind: 'report', attempt: 999_999 }),
  artifactName('servers', { kind: 'result', shard: 'here', attempt: 2 }),
  artifactName('', { kind: 'logs', shard: 'x86_64-linux-1', attempt: 1, again: 3 }),
]
const at = (name: string, file = name) => ({
  name,
  file: `/nix/store/00000000000000000000000000000000-x/${file}`,
})
const nothing = { taken: new Set<string>(), parts: ['', 'host.iso', 'x.iso', '1'] }

test.each(ours)('no image is ever called %s', (name) => {
  expect(imageArtifactName(at(name), nothing)).toBeUndefined()
  // the file itself, which the name in the output is a link to
  const linked = imageArtifactName(at('disk.iso', name), nothing)
  expect(linked).toEqual({ name: 'host-x-1.iso', isSingle: false })
  for (const ending of ['.iso', '.img.zst', '.tar.xz', '.ISO']) {
    const { name: called = '' } = imageArtifactName(at(`${name}${ending}`), nothing) ?? {}
    expect(called).not.toBe('')
    for (const check of ['', 'servers']) expect(readArtifactName(check, called), called).toBeUndefined()
  }
})

test.each(ours)('nor by the name of its target: %s', (target) => {
  for (const check of ['', 'servers', 'flakeship']) {
    const taken = new Set(['disk.iso'])
    const called = imageArtifactName(at('disk.iso'), { taken, parts: [check, target, 'disk.iso', '1'] })
    expect(called).toMatchObject({ isSingle: false, name: expect.stringMatching(/\.iso$/) })
    for (const other of ['', 'servers', 'flakeship'])
      expect(readArtifactName(other, called?.name ?? ''), called?.name).toBeUndefined()
  }
})

test('a name that is too long, or odd, is made one that every system takes, and keeps its ending', () => {
  const odd = 'a b:"c"/d.img.zst'
  const { name = '' } =
    imageArtifactName(at(odd, 'x'), { ...nothing, parts: ['', 'h'.repeat(300), odd, '1'] }) ?? {}
  expect(name).toMatch(/^[A-Za-z0-9._+-]+\.img\.zst$/)
  expect(name.length).toBeLessThanOrEqual(200)
})

test('an image keeps its own name where it can', () => {
  for (const name of ['nixos-25.05-x86_64-linux.iso', 'nixos.img.zst', 'lxc.tar.xz', 'nixos.vhd', 'x.qcow2'])
    expect(imageArtifactName(at(name), nothing)).toEqual({ name, isSingle: true })
})
