import { expect, test } from 'vitest'
import type { Draft } from '../../../../src/features/evaluate/targets/merge-targets.ts'
import type { Missing } from '../../../../src/features/evaluate/targets/missing.ts'
import { missingGraph, statusOf } from '../../../../src/features/evaluate/targets/target-status.ts'
import type { Derivation } from '../../../../src/nix/derivation/derivation.ts'

const path = (name: string) => `/nix/store/${'0'.repeat(32)}-${name}`
const drv = (name: string) => `${path(name)}.drv`
const make = (inputs: string[] = [], extra: Partial<Derivation> = {}): Derivation => ({
  outputs: { out: path('out') },
  inputDrvs: new Map(inputs.map((name) => [drv(name), ['out']])),
  inputSrcs: [],
  system: 'x86_64-linux',
  builder: '/bin/sh',
  env: {},
  requiredSystemFeatures: [],
  ...extra,
})
const draft: Draft = {
  id: 'h.toplevel',
  names: ['h.toplevel'],
  attribute: 'h',
  kind: 'toplevel',
  system: 'x86_64-linux',
  drvPath: drv('top'),
  outputs: { out: path('top') },
}
const machine = { systems: ['x86_64-linux', 'i686-linux'], features: ['big-parallel'] }

function judged(
  derivations: Record<string, Derivation>,
  missing: Partial<Missing> = {},
  of: Partial<Draft> = {},
) {
  const build = Object.keys(derivations).map(drv)
  return statusOf(
    { ...draft, ...of },
    {
      missing: { build, fetch: [], downloadBytes: 0, unpackedBytes: 0, unknown: new Map(), ...missing },
      derivations: new Map(Object.entries(derivations).map(([name, one]) => [drv(name), one])),
      machine,
    },
  )
}

test('nothing missing is cached, unless a substituter has to send it', () => {
  expect(judged({}).status).toBe('cached')
  expect(judged({}, { fetch: [path('top')] }).status).toBe('substitutable')
  expect(judged({}, { fetch: [path('another')] }).status).toBe('cached')
})

test('a missing derivation has to be built, and the features of all below it are known', () => {
  const kernel = make([], { requiredSystemFeatures: ['big-parallel'] })
  expect(judged({ kernel, top: make(['kernel']) })).toMatchObject({
    status: 'to-build',
    features: ['big-parallel'],
  })
})

test('a foreign derivation deep below makes the target impossible here, with the way out', () => {
  const kernel = make([], { system: 'aarch64-linux' })
  expect(judged({ kernel, middle: make(['kernel']), top: make(['middle']) })).toMatchObject({
    status: 'not-here',
    reason: `kernel needs system aarch64-linux; set up emulation or use an aarch64 runner`,
  })
})

test('what another target needs and this one does not is no obstacle', () => {
  expect(judged({ foreign: make([], { system: 'aarch64-linux' }), top: make() }).status).toBe('to-build')
})

test('a foreign derivation that somebody has is no obstacle', () => {
  expect(judged({ top: make(['kernel']) }).status).toBe('to-build')
})

test.each([
  [{ requiredSystemFeatures: ['kvm'] }, 'top needs system feature kvm; run where /dev/kvm can be opened'],
  [{ system: 'armv7l-linux' }, 'top needs system armv7l-linux; set up emulation or use an armv7l runner'],
  [{ system: 'riscv64-linux' }, 'top needs system riscv64-linux; set up emulation or use a riscv64 runner'],
  [{ system: 'aarch64-darwin' }, 'top needs system aarch64-darwin; use a runner for aarch64-darwin'],
])('%j is refused with a reason', (extra, reason) => {
  expect(judged({ top: make([], extra) })).toMatchObject({ status: 'not-here', reason })
})

test.each([
  { system: 'builtin' },
  { system: 'aarch64-linux', builder: 'builtin:fetchurl' },
  { system: 'i686-linux' },
])('%j can be built here', (extra) => {
  expect(judged({ top: make([], extra) }).status).toBe('to-build')
})

test('a system for macOS is skipped, without asking what it lacks', () => {
  const mac = { kind: 'darwin', system: 'aarch64-darwin' } as const
  expect(judged({}, {}, mac)).toMatchObject({
    status: 'skipped',
    reason: 'nix-darwin systems are built on macOS only',
  })
})

test('a target that Nix cannot plan is still to be built, with the reason', () => {
  const unknown = new Map([[draft.drvPath, 'no such feature']])
  expect(judged({}, { unknown })).toMatchObject({
    status: 'to-build',
    reason: 'Nix cannot say what is missing: no such feature',
  })
})

test('the graph holds missing derivations only', () => {
  const derivations = new Map([
    [drv('top'), make(['kernel', 'glibc'])],
    [drv('kernel'), make()],
  ])
  const missing = {
    build: [drv('kernel'), drv('top')],
    fetch: [],
    downloadBytes: 0,
    unpackedBytes: 0,
    unknown: new Map(),
  }
  expect(missingGraph({ missing, derivations, machine }, 's')).toEqual([
    {
      drvPath: drv('kernel'),
      name: 'kernel',
      system: 'x86_64-linux',
      features: [],
      needs: [],
      says: 'script',
    },
    {
      drvPath: drv('top'),
      name: 'top',
      system: 'x86_64-linux',
      features: [],
      needs: [drv('kernel')],
      says: 'script',
    },
  ])
})
