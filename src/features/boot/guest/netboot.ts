import { mkdir, readFile, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { MachineError } from '../../../lib/errors.ts'
import { isBeside, loadsOf, mostScript, netbootScript } from '../../../lib/ipxe-script.ts'
import { oneLine } from '../../../lib/text.ts'
import { CannotBoot, type Guest, type GuestOptions, type Job, NotDue, type Start } from './guest.ts'
import { type ImageMachine, type Served, sharedArguments, startImage } from './image-machine.ts'
import { type PcFirmware, pcArguments, pcFirmware } from './pc-firmware.ts'

export interface NetbootMachine extends Omit<ImageMachine, 'image'> {
  served: Served
  firmware: PcFirmware
}

/** QEMU's arguments for a PC without any disk: the iPXE of its network card loads the script from QEMU's own TFTP. */
export const netbootArguments = (machine: NetbootMachine): string[] => [
  ...pcArguments(machine.firmware, machine.accelerator),
  ...sharedArguments(machine, machine.served),
]

type Files = NonNullable<Job['served']>

/** Boots a system from the network: script, kernel and ramdisk come from a folder with nothing else in it. */
export async function startNetboot(at: Start, options: GuestOptions): Promise<Guest> {
  const { qemu } = options.tools
  if (qemu === undefined)
    throw new MachineError(
      'a boot from the network needs qemu-system-x86_64, which this machine lacks: install QEMU, or choose --boot vm',
    )
  const files = at.job.served ?? []
  const served = { folder: join(at.place.control, 'served'), script: netbootScript }
  await mkdir(served.folder, { mode: 0o755 })
  for (const { name, file } of files) await symlink(file, join(served.folder, name))
  const firmware = await pcFirmware(at, options)
  const needs = { kind: 'netboot' as const, copied: await ramdiskBytes(files) }
  return startImage(
    at,
    options,
    qemu,
    needs,
    (machine) => netbootArguments({ ...machine, served, firmware }),
    files.map(({ file }) => file),
  )
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
