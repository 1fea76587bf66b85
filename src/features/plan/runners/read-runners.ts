import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import { UserError } from '../../../lib/errors.ts'
import { emulator, type Runner, type RunsOn } from './runners.ts'

/** What Nix announces on every machine, and what a hosted runner with /dev/kvm has in addition. */
const everywhere = ['benchmark', 'big-parallel', 'nixos-test']
const withKvm = [...everywhere, 'kvm']

/** Native first, labels pinned (research: platform, table of hosted runners); only hosted x86_64 runners have KVM. */
const hosted: readonly Runner[] = [
  runner('x86_64-linux', ['ubuntu-24.04'], withKvm, ['i686-linux']),
  runner('aarch64-linux', ['ubuntu-24.04-arm'], everywhere),
  runner('aarch64-darwin', ['macos-15'], everywhere),
  runner('x86_64-darwin', ['macos-15-intel'], everywhere),
]

/** Hosted runners promise 14 GB; removing preinstalled software frees about 30 GB more (research: platform, disk). */
const hostedDisk = 40 * 1024 ** 3

function runner(
  system: string,
  labels: RunsOn,
  features: readonly string[] | undefined,
  also: readonly string[] = [],
): Runner {
  return { system, labels, native: [system, ...also], emulates: [], features }
}

const systemName = /^[a-z0-9_]+-[a-z0-9]+$/

/**
 * The machines for jobs: GitHub's, replaced or extended by lines `SYSTEM=LABELS`, and dedicated ones for targets by
 * lines `GLOB=LABELS`; LABELS are separated by commas, or JSON as `runs-on` takes it. Emulated systems run on x86_64
 * instead of their own machine.
 */
export function readRunners(lines: readonly string[], emulate: readonly string[]): Runner[] {
  const read = lines.map(readLine)
  const own = read.filter(({ name }) => isSystem(name)).map(({ name, labels }) => ownRunner(name, labels))
  for (const system of emulate) checkEmulated(system, own)
  const named = new Set(own.map(({ system }) => system))
  if (named.size < own.length)
    throw new UserError('runners names a system twice; write one line for each system')
  const known = [
    ...hosted.filter(({ system }) => !named.has(system)).map((one) => ({ ...one, disk: hostedDisk })),
    ...own,
  ]
  const runners = known
    .filter(({ system }) => !emulate.includes(system))
    .map((one) => ({
      ...one,
      native: one.native.filter((system) => system === one.system || !named.has(system)),
      emulates: one.system === emulator ? emulate.filter((system) => !one.native.includes(system)) : [],
    }))
    .sort((a, b) => order(a) - order(b) || (a.system < b.system ? -1 : 1))
  const forTargets = read
    .filter(({ name }) => !isSystem(name))
    .flatMap(({ name, labels }) => runners.map((one) => ({ ...ofLabels(one, labels), only: name })))
  return [...runners, ...forTargets]
}

/** The same machine if it has these labels; else one of which only the system is known. */
function ofLabels({ disk, ...one }: Runner, labels: RunsOn): Runner {
  if (isDeepStrictEqual(one.labels, labels)) return { ...one, ...(disk === undefined ? {} : { disk }) }
  return { ...one, labels, features: undefined }
}

const isSystem = (name: string): boolean => systemName.test(name)

const ownRunner = (system: string, labels: RunsOn): Runner =>
  runner(system, labels, undefined, system === emulator ? ['i686-linux'] : [])

/** A target's name has a dot (`HOST.KIND`, `packages.SYSTEM.NAME`) and a glob has a star; no system has either. */
const targetGlob = /^[^=\s]*[.*][^=\s]*$/

function readLine(line: string): { name: string; labels: RunsOn } {
  const [, name = '', list = ''] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(line) ?? []
  const labels = readLabels(list)
  if ((!isSystem(name) && !targetGlob.test(name)) || labels === undefined) {
    throw new UserError(
      `runners must be lines SYSTEM=LABEL[,LABEL…] like aarch64-linux=ubuntu-24.04-arm, or GLOB=LABEL[,LABEL…] for targets like nas.*=nas, not ${JSON.stringify(line)}; labels may be JSON: ["a","b"] or {"group":"g"}`,
    )
  }
  return { name, labels }
}

/** No runner has more or longer labels. */
const label = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const labelList = v.pipe(v.array(label), v.minLength(1), v.maxLength(20))
const written = v.union([
  labelList,
  v.strictObject({ group: label, labels: v.optional(v.union([labelList, label])) }),
])

function readLabels(list: string): RunsOn | undefined {
  if (!/^[[{]/.test(list)) {
    const plain = v.safeParse(
      labelList,
      list.split(',').map((one) => one.trim()),
    )
    return plain.success ? plain.output : undefined
  }
  try {
    const given = v.parse(written, JSON.parse(list))
    if (Array.isArray(given)) return given
    const { group, labels } = given
    return labels === undefined
      ? { group }
      : { group, labels: typeof labels === 'string' ? [labels] : labels }
  } catch {
    return undefined
  }
}

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
