import { expect, test } from 'vitest'
import { dryRun } from '../../../../src/features/report/terminal/dry-run.ts'
import { pathOf, planOf, targetOf } from '../../../support/nix/plans.ts'
import { drvOf, sampleRun } from '../sample-run.ts'

const missing = (name: string, features: string[] = []) => ({
  drvPath: drvOf(name),
  name,
  system: 'x86_64-linux',
  features,
  needs: [],
})

test('a plan as a person reads it before anything is built', () => {
  const { plan } = sampleRun()
  const statuses = [
    'cached',
    'to-build',
    'to-build',
    'substitutable',
    'to-build',
    'to-build',
    'not-here',
    'skipped',
  ] as const
  plan.targets.forEach((target, i) => {
    target.status = statuses[i] ?? 'to-build'
  })
  plan.derivations = [
    missing('linux-6.14'),
    missing('nixos-vm.vm', ['kvm', 'big-parallel']),
    missing('bash-5.2'),
  ]
  plan.fetch = {
    paths: [pathOf('glibc-2.40'), pathOf('acl-2.3')],
    downloadBytes: 1_000_000,
    unpackedBytes: 4_000_000,
  }
  expect(dryRun(plan).join('\n')).toBe(`\
To be built:
  nixos-vm.vm
  magic.vm            also packages.x86_64-linux.nixos
  wonderland.iso
  aethelred.toplevel

To be fetched:
  wonderland.toplevel

Here already:
  nixos.toplevel

Cannot be built on this machine:
  pi.sd-image  busybox-aarch64 is built on aarch64-linux only

Skipped:
  checks.x86_64-linux.fmt

2 derivations for x86_64-linux:
  bash-5.2
  linux-6.14

1 derivation for x86_64-linux with kvm and big-parallel:
  nixos-vm.vm

2 store paths from substituters, 977 KiB to download, 3.8 MiB unpacked:
  acl-2.3
  glibc-2.40

Does not evaluate:
  nixosConfigurations.htpc.config.system.build.toplevel, at hosts/htpc.nix:12
    | The option \`services.jellyfin.opnFirewall' does not exist. Definition values:
    | - In \`/nix/store/…-source/hosts/htpc.nix': true

8 targets: 4 to build, 1 to fetch, 1 here already, 1 not for this machine, 1 skipped, 1 attribute not evaluated (3 derivations, 977 KiB to download). Nothing was built or fetched.`)
})

test.each([
  ['nothing selected', planOf([]), ['0 targets: nothing to do. Nothing was built or fetched.']],
  [
    'all there',
    planOf([targetOf({ id: 'a', drvPath: drvOf('a'), status: 'cached' })]),
    ['Here already:', '  a', '', '1 target: 1 here already. Nothing was built or fetched.'],
  ],
])('a plan with %s', (_, plan, lines) => {
  expect(dryRun(plan)).toEqual(lines)
})

test('a long list is counted from the hundredth on', () => {
  const lines = dryRun(
    planOf(
      [],
      Array.from({ length: 130 }, (_, i) => missing(`d${100 + i}`)),
    ),
  )
  expect(lines.slice(100, 103)).toEqual(['  d199', '  … and 30 more derivations; plan.json has all', ''])
})

test('a message is quoted in 8 lines of at most 300 characters', () => {
  const message = `\n${Array.from({ length: 20 }, () => 'x'.repeat(1000)).join('\n\n')}`
  const plan = { ...planOf([]), failures: [{ attribute: 'a', names: [], message }] }
  expect(dryRun(plan).filter((line) => line.startsWith('    |'))).toEqual(
    Array(8).fill(`    | ${'x'.repeat(300)}`),
  )
})
