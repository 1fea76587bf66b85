import { expect, test } from 'vitest'
import type { MissingDerivation } from '../../../../src/documents/plan.ts'
import { bootables } from '../../../../src/features/boot/boots.ts'
import { bootSeconds } from '../../../../src/features/plan/prices/boot-prices.ts'
import { estimatesFrom } from '../../../../src/features/plan/prices/estimates.ts'
import { priceOf } from '../../../../src/features/plan/prices/price.ts'
import { pathOf, targetOf } from '../../../support/nix/plans.ts'

const derivation = (name: string, says?: MissingDerivation['says']): MissingDerivation => ({
  ...{ drvPath: pathOf(`${name}.drv`), name, system: 'x86_64-linux', features: [], needs: [] },
  ...(says ? { says } : {}),
})

test.each<[string, MissingDerivation['says'], number, string]>([
  ['hello-2.12', undefined, 60, 'usual'],
  ['unit-dbus.service', undefined, 1, 'name'],
  ['mkfontdir', 'local', 1, 'derivation'],
  ['linux-6.14.tar.xz', 'download', 15, 'derivation'],
  ['wrapper', 'script', 5, 'derivation'],
  ['nixos-25.05-x86_64-linux.iso', 'script', 240, 'name'],
  ['linux-6.14', undefined, 2700, 'name'],
])('%s that says %s: %d s by %s', (name, says, seconds, source) => {
  expect(priceOf(derivation(name, says), 'x')).toMatchObject({ seconds, source })
})

test('what a plan says already counts before all else', () => {
  const known = { ...derivation('linux-6.14'), seconds: 7, priced: 'history' as const }
  expect(priceOf(known, 'x')).toMatchObject({ seconds: 7, source: 'history' })
})

test('no price is longer than a day, or below nothing', () => {
  const seconds = (told: number) => priceOf({ ...derivation('x'), seconds: told }, 'x').seconds
  expect([seconds(1e12), seconds(86_400), seconds(-1)]).toEqual([86_400, 86_400, 0])
})

test('emulation makes a build ten times as long, but not a download, which runs everywhere', () => {
  const { build } = estimatesFrom()
  const seconds = (system: string) =>
    build({ ...derivation('hello-2.12'), system }, { labels: [], native: ['x86_64-linux'] }).seconds
  expect(['x86_64-linux', 'builtin', 'aarch64-linux'].map(seconds)).toEqual([60, 60, 600])
})

test('a boot takes longer where KVM is not known to be: another system on a machine of the user, no such feature', () => {
  const { boots } = estimatesFrom({ boots: { mode: 'vm', accelerator: 'auto' } })
  const vm = targetOf({ id: 'host.vm', drvPath: pathOf('vm.drv'), kind: 'vm' })
  const on = (features: string[] | undefined, native = ['x86_64-linux']) =>
    boots(vm, { labels: [], native, features })
  expect([on(['kvm']), on([]), on(undefined), on(undefined, ['aarch64-linux'])]).toEqual([40, 200, 40, 200])
})

test('boots count by kind, mode and accelerator', () => {
  const iso = { kind: 'iso', system: 'x86_64-linux' } as const
  const machine = { name: 'm', hasKvm: true }
  const seconds = (mode: 'none' | 'vm' | 'iso' | 'all', accelerator: 'auto' | 'tcg' = 'auto') =>
    bootSeconds(iso, { mode, accelerator }, machine)
  expect([seconds('none'), seconds('vm'), seconds('iso'), seconds('all', 'tcg')]).toEqual([0, 0, 120, 600])
})

test.each(bootables)(
  'a $kind for $machine is priced once for each firmware that boots it',
  ({ kind, mode, firmwares, systems }) => {
    const system = ['x86_64-linux', 'aarch64-linux'].find((one) => systems.test(one)) ?? ''
    const target = { kind: kind as 'iso', system }
    const seconds = bootSeconds(target, { mode, accelerator: 'auto' }, { name: 'm', hasKvm: true })
    expect(seconds).toBe(60 * firmwares.length)
  },
)

test.each(['nixos-25.05-x86_64-linux.iso', 'nixos-disk-image', 'nixos.qcow2', 'disko-images', 'tiny'])(
  'the upload of %s is that of an image, whatever it is called',
  (name) => {
    const { uploads } = estimatesFrom({ uploads: true })
    const image = targetOf({ id: 'host.image', drvPath: pathOf(`${name}.drv`), kind: 'image' })
    expect(uploads(image)).toBeGreaterThan(30)
    expect([uploads({ ...image, kind: 'vm' }), estimatesFrom().uploads(image)]).toEqual([0, 0])
  },
)
