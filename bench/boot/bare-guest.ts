import { type ChildProcess, spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseLine, printLine } from '../../src/features/boot/adapt/command-line.ts'
import { controlDevice, serialDevice } from '../../src/features/boot/adapt/console.ts'
import { addEars, consoleDevice } from '../../src/features/boot/adapt/ears.ts'
import { isoArguments } from '../../src/features/boot/guest/iso.ts'

export interface BareGuest extends AsyncDisposable {
  readonly process: ChildProcess
  /** Seconds from the start of QEMU to the login prompt on the virtio console. */
  readonly seconds: number
}

/** QEMU with Flakeship's arguments for an ISO with BIOS, with only a file at the other end. */
export async function bareGuest(
  qemu: string,
  image: string,
  folder: string,
  login: string,
): Promise<BareGuest> {
  const serialPort = join(folder, 'sercon-port')
  await writeFile(serialPort, Uint8Array.of(0xf8, 0x03))
  const machine = { memoryMiB: 1024, cpus: 1, openNetwork: false, forward: [], accelerator: 'tcg' as const }
  const given = isoArguments({ ...machine, image, medium: 'cd', firmware: { kind: 'bios', serialPort } })
  const heard = addEars(parseLine(given), new Set(['virtio-serial-pci', 'virtconsole']))
  const to = (name: string) => join(folder, name)
  const ends = [
    `file,id=${serialDevice},path=${to('serial')}`,
    `null,id=${controlDevice}`,
    `file,id=${consoleDevice},path=${to('console')}`,
  ].flatMap((end) => ['-chardev', end])
  await writeFile(to('console'), '')
  const start = performance.now()
  const child = spawn(qemu, [...ends, ...given, ...printLine(heard.options)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  while (!(await readFile(to('console'), 'latin1')).includes(login)) {
    if (child.exitCode !== null) throw new Error(`QEMU ended with ${child.exitCode} before ${login}`)
    if (performance.now() - start > 600_000) throw new Error(`no ${login} within ten minutes`)
    await sleep(50)
  }
  return {
    process: child,
    seconds: (performance.now() - start) / 1000,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
