import type { Plan } from '../../../documents/plan.ts'
import type { Result } from '../../../documents/result.ts'
import type { Settings } from '../settings/pass-settings.ts'
import type { NixRequest } from '../system-nix/choose-nix.ts'
import type { Boots, Need } from './need.ts'

/** Requests from the user rather than from a plan. */
export interface Requested {
  emulate: readonly string[]
  room?: number
  boot: 'none' | 'vm' | 'iso' | 'sd-image' | 'image' | 'netboot' | 'all'
  /** Memory of a guest in bytes, and its processors. */
  bootMemory?: number
  bootCpus?: number
  kvm: 'auto' | 'off'
  uidRange: boolean
  nix: NixRequest
  settings: Settings
  cacheKey?: string
  credentials?: { hosts: readonly string[]; mark: string }
}

/** The known work: nothing before planning; in a building job, its part of the plan. */
export interface Work {
  plan?: Plan
  shard?: string
  result?: Result
}

/** The needs of a job, from the user's requests and the known work. */
export function needOf(requested: Requested, work: Work): Need {
  const { emulate, room, boot, bootMemory, bootCpus, cacheKey, credentials } = requested
  const planned = work.plan === undefined ? undefined : plannedNeed(work.plan, work.shard)
  const bytes = room ?? planned?.bytes
  const kinds = bootable(work)
  const wants = (kind: Requested['boot']) => boot === kind || boot === 'all'
  return {
    systems: [...new Set([...emulate, ...(planned?.systems ?? [])])],
    features: planned?.features ?? [],
    ...(bytes === undefined ? {} : { bytes }),
    ...(bootMemory === undefined ? {} : { memory: bootMemory }),
    ...(bootCpus === undefined ? {} : { cores: bootCpus }),
    // before planning only explicitly named kinds: `all` depends on what there will be
    boots: kinds
      ? {
          vm: wants('vm') && kinds.vm,
          iso:
            (wants('iso') && kinds.iso) ||
            (wants('image') && kinds.disk) ||
            (wants('netboot') && kinds.netboot),
          card: wants('sd-image') && kinds.card,
          network: wants('netboot') && kinds.netboot,
          arm:
            (wants('iso') && kinds.armIso) ||
            (wants('image') && kinds.armDisk) ||
            (wants('netboot') && kinds.armNetboot),
          armNetwork: wants('netboot') && kinds.armNetboot,
        }
      : {
          vm: boot === 'vm',
          iso: ['iso', 'image', 'netboot'].includes(boot),
          card: boot === 'sd-image',
          network: boot === 'netboot',
          arm: false,
          armNetwork: false,
        },
    kvm: requested.kvm,
    uidRange: requested.uidRange,
    nix: requested.nix,
    settings: requested.settings,
    ...(cacheKey === undefined ? {} : { cacheKey }),
    ...(credentials === undefined ? {} : { credentials }),
  }
}

function plannedNeed(plan: Plan, id: string | undefined): Pick<Need, 'systems' | 'features' | 'bytes'> {
  const shard = plan.shards?.find((one) => one.id === id)
  if (shard) return { systems: shard.emulated, features: shard.features, bytes: shard.bytes }
  const missing = plan.derivations
  return {
    systems: [...new Set(missing.map(({ system }) => system))].filter((system) => isForeign(system, plan)),
    features: [...new Set(missing.flatMap(({ features }) => features))].sort(),
    bytes: plan.fetch.unpackedBytes,
  }
}

/** `builtin` runs everywhere, and a PC runs i686 natively. */
function isForeign(system: string, plan: Plan): boolean {
  return (
    system !== plan.system &&
    system !== 'builtin' &&
    !(system === 'i686-linux' && plan.system === 'x86_64-linux')
  )
}

interface Bootable extends Pick<Boots, 'vm' | 'iso' | 'card'> {
  disk: boolean
  netboot: boolean
  armIso: boolean
  armDisk: boolean
  armNetboot: boolean
}

/** Whether there is, or will be, something to boot; our QEMU for ISOs is one for PCs. */
function bootable({ plan, shard, result }: Work): Bootable | undefined {
  if (result)
    return {
      vm: result.targets.some(({ runner }) => runner !== undefined),
      iso: hasFormat(result, isPc, ofIsos),
      disk: hasFormat(result, isPc, ofDisks),
      armIso: hasFormat(result, isArm, ofIsos),
      armDisk: hasFormat(result, isArm, ofDisks),
      netboot: hasNetboot(result, isPc),
      armNetboot: hasNetboot(result, isArm),
      card: result.targets.some(({ kind, images }) => kind === 'sd-image' && images.length > 0),
    }
  if (!plan) return undefined
  const ids = plan.shards?.find((one) => one.id === shard)?.targets
  const targets = plan.targets.filter(
    ({ id, status }) => (ids?.includes(id) ?? true) && !['skipped', 'not-here', 'proved'].includes(status),
  )
  return {
    vm: targets.some(({ kind }) => kind === 'vm' || kind === 'vm-with-boot-loader'),
    iso: targets.some(({ kind, system }) => kind === 'iso' && isPc(system)),
    disk: targets.some(({ kind, system }) => (kind === 'image' || kind === 'disko') && isPc(system)),
    armIso: targets.some(({ kind, system }) => kind === 'iso' && isArm(system)),
    armDisk: targets.some(({ kind, system }) => (kind === 'image' || kind === 'disko') && isArm(system)),
    netboot: targets.some(({ kind, system }) => kind === 'netboot' && isPc(system)),
    armNetboot: targets.some(({ kind, system }) => kind === 'netboot' && isArm(system)),
    card: targets.some(({ kind }) => kind === 'sd-image'),
  }
}

const ofIsos = /^iso(\.|$)/
const ofDisks = /^(img|raw|qcow2|vmdk|vdi|vhdx?)(\.|$)/

const hasFormat = ({ targets }: Result, isFor: (system: string) => boolean, pattern: RegExp) =>
  targets.some(
    ({ kind, images, system }) =>
      kind !== 'sd-image' && isFor(system) && images.some(({ format }) => pattern.test(format)),
  )

const hasNetboot = ({ targets }: Result, isFor: (system: string) => boolean) =>
  targets.some(({ netboot, system }) => netboot !== undefined && isFor(system))

const isPc = (system: string) => /^(x86_64|i686)-/.test(system)
const isArm = (system: string) => system.startsWith('aarch64-')
