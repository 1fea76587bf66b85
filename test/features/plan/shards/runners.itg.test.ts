import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Plan } from '../../../../src/documents/plan.ts'
import { readRunners } from '../../../../src/features/plan/runners/read-runners.ts'
import { machineName } from '../../../../src/features/plan/runners/runners.ts'
import { runsHere, withShards } from '../../../../src/features/plan/shards/split-plan.ts'
import { type Evaluations, evaluations } from '../../../support/nix/evaluations.ts'
import { writeScripts } from '../../../support/nix/handovers.ts'
import { realNix } from '../../../support/nix/real-nix.ts'

let at: Evaluations
let plan: Plan
const here = { systems: ['x86_64-linux', 'i686-linux'], features: ['benchmark', 'big-parallel'] }
beforeAll(async () => {
  at = await evaluations()
  const folder = await writeScripts(
    at.folder,
    `plain = sh "plain" { } "";
    arm = sh "arm" { system = "aarch64-linux"; } "";
    image = sh "image" { helper = sh "helper" { system = "aarch64-linux"; } ""; } "";
    riscv = sh "riscv" { system = "riscv64-linux"; } "";
    guest = sh "guest" { requiredSystemFeatures = [ "kvm" ]; } "";
    arm-guest = sh "arm-guest" { system = "aarch64-linux"; requiredSystemFeatures = [ "kvm" ]; } "";
    card = sh "card" { requiredSystemFeatures = [ "gpu" ]; } "";`,
  )
  ;({ plan } = await at.evaluate(await realNix(), folder, here))
})
afterAll(() => at[Symbol.asyncDispose]())

const named = ({ targets }: Plan) =>
  targets.map(
    ({ id, status, reason }) => [id.slice('packages.x86_64-linux.'.length), status, reason] as const,
  )

/** Who builds what, by the label of the runner; with reasons what nobody builds. */
function shared(lines: string[], emulate: string[] = []) {
  const sharded = withShards(plan, { runners: readRunners(lines, emulate) })
  const placed = (sharded.shards ?? []).flatMap(({ runner, emulated, targets }) =>
    targets.map((id) => [
      id.slice('packages.x86_64-linux.'.length),
      [machineName(runner), ...emulated].join(' '),
    ]),
  )
  const left = named(sharded).flatMap(([id, status, reason]) => (status === 'not-here' ? [[id, reason]] : []))
  const toBuild = named(sharded).flatMap(([id, status, reason]) =>
    status === 'to-build' ? [[id, reason]] : [],
  )
  expect(toBuild.map(([id]) => id).sort()).toEqual(placed.map(([id]) => id).sort())
  expect(toBuild.filter(([, reason]) => reason !== undefined)).toEqual([])
  return { placed: Object.fromEntries(placed), left: Object.fromEntries(left) }
}

test('by itself the machine that evaluates could build one of them', () => {
  expect(named(plan).filter(([, status]) => status === 'to-build')).toEqual([
    ['plain', 'to-build', undefined],
  ])
  expect(runsHere(plan, here)).toBe(false)
})

test('hosted runners, and one that a person named', () => {
  expect(shared(['riscv64-linux=mine'])).toEqual({
    placed: {
      // in one job with what needs emulation: that it can emulate does no harm
      plain: 'ubuntu-24.04 aarch64-linux',
      arm: 'ubuntu-24.04-arm',
      image: 'ubuntu-24.04 aarch64-linux',
      riscv: 'mine',
      guest: 'ubuntu-24.04 aarch64-linux',
    },
    left: {
      'arm-guest':
        'arm-guest needs system feature kvm on aarch64-linux; name a runner that has it (runners: aarch64-linux=LABEL)',
      card: 'card needs system feature gpu on x86_64-linux; name a runner that has it (runners: x86_64-linux=LABEL)',
    },
  })
})

test('what is named may have any feature, and what is emulated has none of the machine', () => {
  expect(shared(['x86_64-linux=mine'], ['aarch64-linux', 'riscv64-linux'])).toEqual({
    placed: {
      plain: 'mine aarch64-linux',
      arm: 'mine aarch64-linux',
      image: 'mine aarch64-linux',
      riscv: 'mine riscv64-linux',
      guest: 'mine aarch64-linux',
      card: 'mine aarch64-linux',
    },
    left: {
      'arm-guest': expect.stringMatching(/^arm-guest needs system feature kvm on aarch64-linux/),
    },
  })
})

test('a system that no runner has', () => {
  expect(shared([]).left).toMatchObject({
    riscv:
      'riscv needs system riscv64-linux; name a runner for it (runners: riscv64-linux=LABEL) or emulate it',
  })
})
