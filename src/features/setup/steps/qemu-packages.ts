import { CommandError } from '../../../lib/errors.ts'
import { type Exec, run } from '../../../system/exec.ts'
import { elevated } from '../../../system/privilege.ts'
import type { Have } from '../needs/have.ts'
import type { Need } from '../needs/need.ts'
import type { Step } from '../needs/step.ts'
import { inBuilds } from './kvm.ts'

/** The packages of Debian and Ubuntu for booting images, and whether they are installed. */
interface Tools {
  of: string
  /** What is impossible without them. */
  lost: string
  what: string
  packages: readonly string[]
  isWanted(need: Need, have: Have): boolean
  there(have: Have): 'all' | 'none' | string
}

const kinds: readonly Tools[] = [
  {
    of: 'KVM in builds',
    lost: 'KVM cannot be tried',
    what: 'QEMU',
    packages: ['qemu-system-x86'],
    isWanted: (need, { kvm, system }) =>
      inBuilds(need) && !need.boots.iso && kvm !== undefined && system.startsWith('x86_64-'),
    there: ({ qemu }) => (qemu ? 'all' : 'none'),
  },
  {
    of: 'ISOs',
    lost: 'ISOs cannot be booted',
    what: 'QEMU and its UEFI firmware',
    packages: ['qemu-system-x86', 'ovmf'],
    isWanted: ({ boots }) => boots.iso,
    there: ({ qemu, firmware }) => (qemu ? (firmware ? 'all' : 'QEMU without UEFI firmware') : 'none'),
  },
  {
    of: 'SD cards',
    lost: 'SD cards cannot be booted',
    what: 'QEMU for ARM and U-Boot for its board',
    packages: ['qemu-system-arm', 'u-boot-qemu'],
    isWanted: ({ boots }) => boots.card,
    there: ({ board }) => (board ? 'all' : 'none'),
  },
  {
    of: 'aarch64 images',
    lost: 'ISOs, disks and netboot for aarch64 cannot be booted',
    what: 'QEMU for ARM and its UEFI firmware',
    packages: ['qemu-system-arm', 'qemu-efi-aarch64'],
    isWanted: ({ boots }) => boots.arm,
    there: ({ armFirmware }) => (armFirmware ? 'all' : 'none'),
  },
  {
    of: 'netboot by UEFI',
    lost: 'nothing can be booted from the network by UEFI',
    what: 'iPXE',
    packages: ['ipxe'],
    isWanted: ({ boots }) => boots.network,
    there: ({ ipxe }) => (ipxe ? 'all' : 'no iPXE'),
  },
  {
    of: 'aarch64 netboot',
    lost: 'nothing for aarch64 can be booted from the network',
    what: 'iPXE',
    packages: ['ipxe'],
    isWanted: ({ boots }) => boots.armNetwork,
    there: ({ armIpxe }) => (armIpxe ? 'all' : 'no iPXE for aarch64'),
  },
]

const wanted = (have: Have, need: Need): Tools[] => kinds.filter(({ isWanted }) => isWanted(need, have))
const lacking = (have: Have, need: Need): Tools[] =>
  wanted(have, need).filter(({ there }) => there(have) !== 'all')
const packagesOf = (tools: readonly Tools[]): string[] => [
  ...new Set(tools.flatMap(({ packages }) => packages)),
]
const byHand = (tools: readonly Tools[]): string =>
  `install ${tools.map(({ what }) => what).join(', ')} (Debian and Ubuntu: apt-get install ${packagesOf(tools).join(' ')})`

/** QEMU for images: VMs bring their own. */
export const qemu: Step = {
  name: 'QEMU',
  after: [],
  when: (have, need) => {
    const all = wanted(have, need)
    if (all.length === 0) return undefined
    const missing = lacking(have, need)
    const there = all.map((tools) => {
      const found = tools.there(have)
      return found === 'all' ? tools.what : found
    })
    const finding = {
      have: [...new Set(there)].join(', '),
      need: `for ${all.map(({ of }) => of).join(', ')}`,
    }
    if (missing.length === 0) return finding
    return canInstall(have)
      ? { ...finding, do: `apt-get install ${packagesOf(missing).join(' ')}` }
      : { ...finding, do: `nothing here can: ${byHand(missing)}` }
  },
  async run({ exec, env, log, signal, have, need }) {
    const missing = lacking(have, need)
    const cannot = (why: string) => {
      const lost = missing.map((tools) => tools.lost).join(' and ')
      log.warning(`${lost} on this machine: ${why}; ${byHand(missing)}`)
      return undefined
    }
    if (!canInstall(have)) return cannot('it has no QEMU, and we cannot install it')
    try {
      const root = await elevated(exec, env, 'installing QEMU')
      await install(root, packagesOf(missing), { env, signal })
      return broughtBy(packagesOf(missing))
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof CommandError) return cannot(/^E: (.*)$/m.exec(error.stderr)?.[1] ?? error.message)
      throw error
    }
  },
}

const broughtBy = (packages: readonly string[]): Partial<Have> => ({
  ...(packages.includes('qemu-system-x86') ? { qemu: true } : {}),
  ...(packages.includes('ovmf') ? { firmware: true } : {}),
  ...(packages.includes('u-boot-qemu') ? { board: true } : {}),
  ...(packages.includes('qemu-efi-aarch64') ? { armFirmware: true } : {}),
  ...(packages.includes('ipxe') ? { ipxe: true, armIpxe: true } : {}),
})

const canInstall = ({ apt, privilege }: Have): boolean => apt && privilege !== 'none'

/** The package index of a fresh machine is sometimes too old: we update it only after a failure. */
async function install(
  root: Exec,
  packages: readonly string[],
  { env, signal }: { env: Readonly<Record<string, string>>; signal: AbortSignal },
): Promise<void> {
  const options = [
    '-q',
    '-y',
    '-o',
    'DPkg::Lock::Timeout=120',
    '-o',
    'Acquire::Retries=3',
    '--no-install-recommends',
  ]
  const apt = (...args: string[]) =>
    // with `env`, since sudo does not pass on variables
    run(root, 'env', ['DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C', 'apt-get', ...options, ...args], { env })
  const download = () => apt('install', '--download-only', ...packages)
  await download().catch(async () => {
    signal.throwIfAborted()
    await apt('update')
    await download()
  })
  signal.throwIfAborted() // nothing is installed so far
  await apt('install', ...packages)
}
