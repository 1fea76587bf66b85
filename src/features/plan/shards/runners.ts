import { UserError } from '../../../lib/errors.ts'

/** A kind of machine that a job can ask for. */
export interface Runner {
  /** What it is by itself. */
  system: string
  labels: readonly string[]
  /** All that it builds without emulation. */
  native: readonly string[]
  /** Systems that it builds by emulation although nothing in the same work needs its own system. */
  emulates: readonly string[]
  /** System features; undefined for a machine of the person's own, of which we know nothing. */
  features: readonly string[] | undefined
}

/** What Nix announces on every machine, and what a hosted runner with /dev/kvm has beside it. */
const everywhere = ['benchmark', 'big-parallel', 'nixos-test']
const withKvm = [...everywhere, 'kvm']

/** Native first, labels pinned (research: platform, table of hosted runners); only hosted x86_64 runners have KVM. */
const hosted: readonly Runner[] = [
  runner('x86_64-linux', ['ubuntu-24.04'], withKvm, ['i686-linux']),
  runner('aarch64-linux', ['ubuntu-24.04-arm'], everywhere),
  runner('aarch64-darwin', ['macos-15'], everywhere),
  runner('x86_64-darwin', ['macos-15-intel'], everywhere),
]

function runner(
  system: string,
  labels: readonly string[],
  features: readonly string[] | undefined,
  also: readonly string[] = [],
): Runner {
  return { system, labels, native: [system, ...also], emulates: [], features }
}

const systemName = /^[a-z0-9_]+-[a-z0-9]+$/

/**
 * The machines that jobs can have: those of GitHub, replaced or added to by lines `SYSTEM=LABEL[,LABEL…]`; the systems
 * to emulate go to x86_64 instead of a machine of their own.
 */
export function readRunners(lines: readonly string[], emulate: readonly string[]): Runner[] {
  const own = lines.map(readLine)
  for (const system of emulate) checkEmulated(system, own)
  const named = new Set(own.map(({ system }) => system))
  if (named.size < own.length)
    throw new UserError('runners names a system twice; write one line for each system')
  const known = [...hosted.filter(({ system }) => !named.has(system)), ...own]
  return known
    .filter(({ system }) => !emulate.includes(system))
    .map((one) => ({
      ...one,
      native: one.native.filter((system) => system === one.system || !named.has(system)),
      emulates: one.system === emulator ? emulate.filter((system) => !one.native.includes(system)) : [],
    }))
    .sort((a, b) => order(a) - order(b) || (a.system < b.system ? -1 : 1))
}

function readLine(line: string): Runner {
  const [, system = '', list = ''] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(line) ?? []
  const labels = list.split(',').map((label) => label.trim())
  if (!systemName.test(system) || labels.includes('')) {
    throw new UserError(
      `runners must be lines SYSTEM=LABEL[,LABEL…] like aarch64-linux=ubuntu-24.04-arm, not ${JSON.stringify(line)}`,
    )
  }
  return runner(system, labels, undefined, system === emulator ? ['i686-linux'] : [])
}

/** The only kind of machine that emulates others. */
const emulator = 'x86_64-linux'

function checkEmulated(system: string, own: readonly Runner[]): void {
  if (!systemName.test(system) || !system.endsWith('-linux') || system === emulator) {
    throw new UserError(
      `emulate must name Linux systems other than ${emulator}, like aarch64-linux, not ${JSON.stringify(system)}`,
    )
  }
  if (own.some((one) => one.system === system))
    throw new UserError(`${system} is both in runners and in emulate; keep one of them`)
}

const order = ({ system }: Runner): number => [emulator, 'aarch64-linux', system].indexOf(system)

/** What one derivation asks of the machine that builds it. */
export interface Demand {
  system: string
  features: readonly string[]
}

export interface Choice {
  runner: Runner
  emulated: string[]
}

/** The machine that can do all of it, with as little emulation as possible; undefined where there is none. */
export function chooseRunner(demands: readonly Demand[], runners: readonly Runner[]): Choice | undefined {
  const systems = [...new Set(demands.map(({ system }) => system))].filter((system) => system !== 'builtin')
  const choices = runners.flatMap((runner) => {
    const emulated = systems.filter((system) => !runner.native.includes(system)).sort()
    const hasAll = demands.every(({ system, features }) =>
      features.every(
        (feature) => hasFeature(runner, feature) && !(feature === 'kvm' && emulated.includes(system)),
      ),
    )
    return hasAll && emulated.every((system) => canEmulate(runner, system, systems))
      ? [{ runner, emulated }]
      : []
  })
  return choices.sort((a, b) => a.emulated.length - b.emulated.length)[0] // a stable sort: the first runner of equals
}

const hasFeature = ({ features }: Runner, feature: string): boolean => features?.includes(feature) ?? true

/** Asked for, or else implied by work that needs the machine itself too: an image for ARM with helpers for x86_64. */
function canEmulate(runner: Runner, system: string, all: readonly string[]): boolean {
  if (runner.emulates.includes(system)) return true
  const isMixed = all.some((one) => runner.native.includes(one)) || all.length > 1
  return runner.system === emulator && system.endsWith('-linux') && isMixed
}

/** Why no machine can build something, with what to do about it. */
export function whyNoRunner(name: string, demands: readonly Demand[], runners: readonly Runner[]): string {
  for (const demand of demands) {
    if (chooseRunner([demand], runners) !== undefined) continue
    const { system, features } = demand
    if (chooseRunner([{ system, features: [] }], runners) === undefined)
      return `${name} needs system ${system}; name a runner for it (runners: ${system}=LABEL) or emulate it`
    const feature = features.find((one) => chooseRunner([{ system, features: [one] }], runners) === undefined)
    return `${name} needs system feature ${feature ?? features.join(' and ')} on ${system}; name a runner that has it (runners: ${system}=LABEL)`
  }
  const systems = [...new Set(demands.map(({ system }) => system))].sort().join(' and ')
  return `${name} needs ${systems} on one machine; name a runner that can build for all of them`
}
