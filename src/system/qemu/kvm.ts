import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { plain } from '../../lib/text.ts'
import { type StartOptions, start } from '../process.ts'

/** The accelerator for guests, and the reason. */
export interface Accelerator {
  name: 'kvm' | 'tcg'
  reason: string
}

/** Time limit of the trial in seconds. */
const patience = 8

/** A guest that only ends QEMU. */
interface Trial {
  code: Uint8Array
  /** QEMU's arguments for its machine, around the file with the code. */
  args(file: string): string[]
  /** QEMU's exit code then. */
  exit: number
}

/** isa-debug-exit ends QEMU with (value << 1) | 1. */
const told = 0x10

/** `mov al, 0x10; out 0xf4, al; hlt; jmp $-1`, and the mark of a boot sector. */
export function bootSector(): Uint8Array {
  const sector = new Uint8Array(512)
  sector.set([0xb0, told, 0xe6, 0xf4, 0xf4, 0xeb, 0xfd])
  sector.set([0x55, 0xaa], 510)
  return sector
}

/** `mov w0, #SYSTEM_OFF; hvc #0`: a guest's call to power off (PSCI), and an endless loop if that fails. */
export const powerOff = Uint8Array.from(Buffer.from('000180520080b072020000d47f2003d5ffffff17', 'hex'))

const trials: Readonly<Record<'pc' | 'board', Trial>> = {
  pc: {
    code: bootSector(),
    args: (file) => [
      ...['-machine', 'pc', '-device', 'isa-debug-exit,iobase=0xf4,iosize=0x04'],
      ...['-drive', `if=floppy,format=raw,readonly=on,file=${file}`],
    ],
    exit: (told << 1) | 1,
  },
  board: {
    code: powerOff,
    // the device tree is at the start of its memory
    args: (file) => [
      ...['-machine', 'virt,gic-version=host'],
      ...['-device', `loader,file=${file},addr=0x40200000,cpu-num=0,force-raw=on`],
    ],
    exit: 0,
  },
}

export interface ProbeOptions extends Pick<StartOptions, 'user' | 'room'> {
  qemu: string
  /** A folder that the guests' user can read and enter. */
  folder: string
  env: Record<string, string>
}

/**
 * Finds out whether KVM works by running a guest of a few instructions, as the user that will run the guests: opening
 * /dev/kvm proves nothing (research: images §3.3). The CPU is the host's: a KVM that only supports a basic one was seen
 * to stop later, at the kernel's first instruction that it cannot emulate.
 */
export async function probeKvm(options: ProbeOptions): Promise<Accelerator> {
  const problem = await trial(options)
  if (problem === undefined) return { name: 'kvm', reason: 'a test guest ran with KVM' }
  return { name: 'tcg', reason: `KVM does not work here: ${problem}` }
}

async function trial({ qemu, env, folder, ...as }: ProbeOptions): Promise<string | undefined> {
  const { code, args: machine, exit } = trials[/-aarch64$/.test(qemu) ? 'board' : 'pc']
  const image = join(folder, 'probe.img')
  await writeFile(image, code, { mode: 0o644 })
  const args = [
    ...['-accel', 'kvm', '-cpu', 'host', '-m', '64', '-nodefaults', '-display', 'none', '-no-reboot'],
    ...machine(image.replaceAll(',', ',,')),
  ]
  const guest = start(qemu, args, { env, grace: 0, ...as })
  let said = ''
  guest.stdout.resume()
  guest.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said = (said + chunk).slice(-4096)
  })
  const ended = guest.exit.catch((error: Error) => ({ code: null, error }))
  const end = await Promise.race([ended, after(patience)])
  if (end === undefined) {
    void guest.stop('SIGKILL').catch(() => {}) // a QEMU that hangs inside the kernel may not even die: not waited for
    return `the test guest did nothing for ${patience} s`
  }
  if ('error' in end) return end.error.message
  if (end.code === exit) return undefined
  return telling(said) ?? `QEMU ended with ${end.code}`
}

function after(seconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), seconds * 1000).unref()
  })
}

function telling(stderr: string): string | undefined {
  const lines = plain(stderr)
    .split('\n')
    .map((line) => line.replace(/^\S*qemu\S*: /, '').trim())
  return (
    lines.find((line) => /error|could not|failed|denied|not /i.test(line)) ??
    lines.find((line) => line !== '')
  )
}
