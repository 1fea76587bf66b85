import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isBeside, loadsOf, mostScript, netbootScript } from '../../../lib/images/ipxe-script.ts'
import { oneLine } from '../../../lib/text.ts'
import { sha256File } from '../../../system/files.ts'
import type { QemuTools } from '../../../system/qemu/qemu-tools.ts'
import { checkRandom, ownProcessor } from './arm-machine.ts'
import { CannotBoot, type Guest, type GuestOptions, type Job, NotDue, NotHere, type Start } from './guest.ts'
import { type ImageMachine, type Served, sharedArguments, startImage } from './image-machine.ts'
import { machineArguments, machineTools, type OwnFirmware } from './machine.ts'

export interface NetbootMachine extends Omit<ImageMachine, 'image'> {
  served: Served
  firmware: OwnFirmware
}

/**
 * QEMU's arguments for a machine without any disk: by BIOS the iPXE of its network card loads the script from QEMU's
 * own TFTP, by UEFI the firmware loads iPXE from there.
 */
export const netbootArguments = (machine: NetbootMachine): string[] => [
  ...machineArguments(machine.firmware, machine.accelerator, 'random'),
  ...sharedArguments(machine, machine.served),
]

type Files = NonNullable<Job['served']>

/** Boots a system from the network: script, kernel and ramdisk come from a folder with nothing else in it. */
export async function startNetboot(at: Start, options: GuestOptions): Promise<Guest> {
  const { qemu, prepare } = machineTools(at, options, 'a boot from the network')
  if (at.job.machine === 'arm' && (await at.accelerator(qemu)).name === 'kvm')
    checkRandom(await ownProcessor())
  const files = at.job.served ?? []
  const ipxe = at.job.firmware === 'uefi' ? await findLoader(loadersOf(at.job, options.tools)) : undefined
  const folder = join(at.place.control, 'served')
  await mkdir(folder, { mode: 0o755 })
  for (const { name, file } of files) await symlink(file, join(folder, name))
  const loader = ipxe === undefined ? undefined : await serveLoader(folder, ipxe)
  const served = { folder, bootfile: loader?.bootfile ?? netbootScript, hasRom: loader === undefined }
  const firmware = await prepare()
  const needs = { kind: 'netboot' as const, copied: await ramdiskBytes(files) }
  const argumentsFor = (machine: Omit<ImageMachine, 'image'>) =>
    netbootArguments({ ...machine, served, firmware })
  return startImage(at, options, qemu, needs, argumentsFor, {
    files: [...files.map(({ file }) => file), ...(loader ? [loader.file] : [])],
    added: loader ? [loader.added] : [],
  })
}

/** Refuses files that cannot boot, since firmware only waits: throws CannotBoot or NotDue with the reason. */
export async function checkServed(files: Files): Promise<void> {
  for (const { name, file } of files) {
    const found = await stat(file).catch(() => undefined)
    if (found === undefined) throw new CannotBoot(`its ${name} is missing`)
    if (!found.isFile() || found.size === 0)
      throw new CannotBoot(`its ${name} ${found.isFile() ? 'is empty' : 'is not a file'}`)
    if (name === netbootScript && found.size > mostScript)
      throw new CannotBoot(`its ${name} is no iPXE script`)
  }
  const [script] = files
  if (script === undefined) return
  const text = await readFile(script.file, 'utf8')
  if (!text.startsWith('#!ipxe')) throw new CannotBoot(`its ${netbootScript} does not begin with #!ipxe`)
  const loads = loadsOf(text)
  if (loads.length === 0) throw new CannotBoot(`its ${netbootScript} loads no kernel`)
  const elsewhere = loads.find(({ from }) => !isBeside(from))
  if (elsewhere)
    throw new NotDue(`its script loads ${quoted(elsewhere.from)}, which is not beside it in the output`)
  const missing = loads.find(({ from }) => !files.some(({ name }) => name === from))
  if (missing)
    throw new CannotBoot(`its script loads ${quoted(missing.from)}, which is missing in the output`)
}

const quoted = (name: string) => JSON.stringify(oneLine(name, 120))

/** Of what the script loads beside the kernel, the largest file. */
async function ramdiskBytes(files: Files): Promise<number> {
  const sizes = await Promise.all(files.map(async ({ file }) => (await stat(file)).size))
  return Math.max(0, ...sizes)
}

/** No script can load a file of this name, so ours hides none of the output. */
const program = '.ipxe.efi'
/** What iPXE loads by itself from the server's top. */
const ownScript = 'autoexec.ipxe'

/** Only since 2024 does iPXE fetch `autoexec.ipxe` over every network (src/interface/efi/efi_autoexec.c). */
const takesScripts = `file:${ownScript}`

/** The iPXE that UEFI loads from the network. */
interface NetworkLoader {
  /** The file that the firmware asks for. */
  bootfile: string
  /** The program itself, wherever it is. */
  file: string
  /** What we brought, in words. */
  added: string
}

type Loaders = Pick<QemuTools, 'firmware' | 'ipxe'>

const loadersOf = ({ machine }: Job, tools: QemuTools): Loaders =>
  machine === 'arm' ? (tools.board ?? {}) : tools

/** Finds this machine's iPXE for UEFI; throws NotHere with the packages that it lacks. */
export async function findLoader({ firmware, ipxe }: Loaders): Promise<string> {
  const missing = [
    ...(firmware === undefined ? ['the OVMF firmware (package ovmf)'] : []),
    ...(ipxe === undefined ? ['iPXE as an EFI program (package ipxe)'] : []),
  ]
  if (missing.length > 0 || ipxe === undefined)
    throw new NotHere(
      `a boot from the network by UEFI needs ${missing.join(' and ')}, which this machine lacks: install that`,
    )
  if (!(await readFile(ipxe)).includes(takesScripts))
    throw new NotHere(
      `the iPXE of this machine, ${ipxe}, is too old to fetch a script by itself: install package ipxe of 2024 or newer`,
    )
  return ipxe
}

/**
 * Puts iPXE beside what is served. UEFI starts it as the program that DHCP names; as no second name can be given to
 * iPXE itself, a script of ours leads to that of the output.
 */
export async function serveLoader(served: string, ipxe: string): Promise<NetworkLoader> {
  await symlink(ipxe, join(served, program))
  const script = `#!ipxe\ndhcp\nchain /${netbootScript}\n`
  // never through a link of the output, which may have a file of that name
  await writeFile(join(served, ownScript), script, { mode: 0o644, flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error
    throw new NotHere(`by UEFI the name ${ownScript} is iPXE's own, and its script loads a file of that name`)
  })
  return {
    bootfile: program,
    file: ipxe,
    added: `iPXE of this machine, which UEFI starts from the network (${ipxe}, sha256 ${await sha256File(ipxe)})`,
  }
}
