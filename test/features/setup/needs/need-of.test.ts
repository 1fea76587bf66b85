import { expect, test } from 'vitest'
import type { Plan } from '../../../../src/documents/plan.ts'
import { everyStep } from '../../../../src/features/setup/every-step.ts'
import type { Have } from '../../../../src/features/setup/needs/have.ts'
import { needOf, type Requested } from '../../../../src/features/setup/needs/need-of.ts'
import { compare, rowLines } from '../../../../src/features/setup/prepare.ts'
import { pathOf, planOf, targetOf } from '../../../support/nix/plans.ts'
import { bootTargetsOf, cardTarget, isoTarget, netbootTarget, vmTarget } from '../../boot/results.ts'

const requested: Requested = {
  emulate: [],
  boot: 'all',
  kvm: 'auto',
  uidRange: false,
  nix: { version: '2.34.7' },
  settings: {},
}
const nix = {
  program: '/nix/bin/nix',
  version: '2.34.8',
  implementation: 'Nix',
  system: 'x86_64-linux',
  env: {},
}
const fresh: Have = {
  system: 'x86_64-linux',
  sandboxTried: false,
  isHosted: true,
  privilege: 'sudo',
  apt: true,
  qemu: false,
  firmware: false,
  board: false,
  armFirmware: false,
  ipxe: false,
  armIpxe: false,
  kvm: { mode: 0o660, gid: 107 },
  emulates: [],
  freeBytes: 20e9,
  memory: 16e9,
  cores: 4,
}

const missing = (system: string, features: string[]) => ({
  drvPath: pathOf(`${system}.drv`),
  name: system,
  system,
  features,
  needs: [],
})
const iso = targetOf({ id: 'a.iso', kind: 'iso', drvPath: pathOf('a.drv') })
const plan: Plan = {
  ...planOf(
    [iso, targetOf({ id: 'b.vm', kind: 'vm', drvPath: pathOf('b.drv'), status: 'skipped' })],
    [
      missing('x86_64-linux', ['kvm']),
      missing('i686-linux', []),
      missing('aarch64-linux', ['big-parallel']),
      missing('builtin', []),
    ],
  ),
  fetch: { paths: [], downloadBytes: 10, unpackedBytes: 30 },
  shards: [
    {
      id: 'arm',
      runner: [],
      system: 'x86_64-linux',
      emulated: ['aarch64-linux'],
      features: ['big-parallel'],
      targets: ['b.vm'],
      seconds: 1,
      bytes: 5,
    },
  ],
}

test('before there is a plan only what was named is booted: all is what there will be', () => {
  expect(needOf(requested, {}).boots).toEqual({
    vm: false,
    iso: false,
    card: false,
    network: false,
    arm: false,
    armNetwork: false,
  })
  expect(needOf({ ...requested, boot: 'iso' }, {}).boots).toEqual({
    vm: false,
    iso: true,
    card: false,
    network: false,
    arm: false,
    armNetwork: false,
  })
})

test('a plan says which systems, features and bytes its missing derivations need, and what can be booted', () => {
  expect(needOf(requested, { plan })).toMatchObject({
    systems: ['aarch64-linux'],
    features: ['big-parallel', 'kvm'],
    bytes: 30,
    boots: { vm: false, iso: true, card: false, network: false, arm: false, armNetwork: false },
  })
  expect(needOf({ ...requested, boot: 'vm' }, { plan }).boots).toEqual({
    vm: false,
    iso: false,
    card: false,
    network: false,
    arm: false,
    armNetwork: false,
  })
})

test('of a plan that is split only the part of this job counts', () => {
  expect(needOf(requested, { plan, shard: 'arm' })).toMatchObject({
    systems: ['aarch64-linux'],
    features: ['big-parallel'],
    bytes: 5,
    boots: { vm: false, iso: false, card: false, network: false, arm: false, armNetwork: false },
  })
})

test('what a person says stands beside the plan, and room before it', () => {
  const asked = needOf(
    { ...requested, emulate: ['riscv64-linux'], room: 7, bootMemory: 9, bootCpus: 3 },
    { plan },
  )
  expect(asked).toMatchObject({ systems: ['riscv64-linux', 'aarch64-linux'], bytes: 7, memory: 9, cores: 3 })
})

test('a result says what there is to boot; an ISO for aarch64 needs a machine of its own', () => {
  const arm = { ...isoTarget('pi.iso', '/nix/store/x'), system: 'aarch64-linux' }
  const boots = (...targets: Parameters<typeof bootTargetsOf>[0]) =>
    needOf(requested, { result: bootTargetsOf(targets) }).boots
  expect(boots(isoTarget('a.iso', '/nix/store/x'))).toEqual({
    vm: false,
    iso: true,
    card: false,
    network: false,
    arm: false,
    armNetwork: false,
  })
  expect(boots(arm, vmTarget('a.vm', '/nix/store/x'))).toEqual({
    ...{ vm: true, iso: false, card: false },
    ...{ network: false, arm: true, armNetwork: false },
  })
  const card = cardTarget('pi.sd-image', '/nix/store/x')
  expect(boots(card)).toMatchObject({ card: true, arm: false })
  const netboot = netbootTarget('a.netboot', [{ name: 'netboot.ipxe', file: '/nix/store/x' }])
  expect(boots(netboot)).toMatchObject({ iso: true, network: true, arm: false, armNetwork: false })
  expect(boots({ ...netboot, system: 'aarch64-linux' })).toMatchObject({
    ...{ iso: false, network: false, arm: true, armNetwork: true },
  })
})

const table = (have: Have, need = needOf({ ...requested, boot: 'iso' }, {})) =>
  rowLines(compare(everyStep, have, need))

const nixed: Have = { ...fresh, nix, installation: { kind: 'daemon', nix, state: 'works' } }

test('a fresh runner is told apart from one where nothing is missing', () => {
  expect(table(fresh)).toEqual([
    '      have                 need                       do',
    'nix   none                 Nix 2.26 or newer          install Nix 2.34.7',
    'QEMU  none                 for ISOs                   apt-get install qemu-system-x86 ovmf',
    'KVM   /dev/kvm, mode 0660  guests use it if it works  open it to all, try a guest',
  ])
  const { kvm: _, ...without } = { ...nixed, qemu: true, firmware: true, sandboxTried: true }
  expect(table(without)).toEqual([
    '         have                        need                                    do',
    'nix      Nix 2.34.8 (daemon)         Nix 2.26 or newer                       nothing',
    'sandbox  tried in this job           builds that see nothing of the machine  nothing',
    'QEMU     QEMU and its UEFI firmware  for ISOs                                nothing',
    'KVM      no /dev/kvm                 guests use it if it works               nothing',
  ])
})

test('a tarball of the person stands in the table by its name', () => {
  const asked = {
    ...requested.nix,
    tarball: 'https://example.org/a/nix-2.30.tar.xz?token=x',
    sha256: 'a'.repeat(64),
  }
  expect(table(fresh, needOf({ ...requested, nix: asked }, {}))[1]).toMatch(
    / install Nix from nix-2\.30\.tar\.xz$/,
  )
})

test('where nobody can install QEMU the table says what a person installs', () => {
  for (const have of [
    { ...fresh, apt: false },
    { ...fresh, privilege: 'none' as const },
  ])
    expect(table(have).find((line) => line.startsWith('QEMU'))).toMatch(
      /nothing here can: install QEMU and its UEFI firmware/,
    )
})

test('the same private inputs are not put in place twice, others are', () => {
  const need = needOf({ ...requested, credentials: { hosts: ['github.com'], mark: 'one' } }, {})
  const row = (mark?: string) =>
    compare(everyStep, { ...fresh, nix, ...(mark ? { credentials: mark } : {}) }, need).find(
      ({ step }) => step.name === 'private inputs',
    )
  expect(row()?.do).toBeDefined()
  expect(row('another')?.do).toBeDefined()
  expect(row('one')?.do).toBeUndefined()
})
