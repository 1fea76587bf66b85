import { mkdir, rename, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Place, readUntrusted } from './guest-folder.ts'

/** The command that a script wanted to run. */
export interface Asked {
  qemu: string
  argv: string[]
}

/** A longer command line is refused (bytes). */
const longest = 1024 * 1024

/** Quotes a word for a POSIX shell. */
export function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`
}

/** The words of a NUL-terminated list: the program, then its arguments. */
export function readAsked(content: Buffer): Asked {
  const [qemu = '', ...argv] = content.toString('utf8').split('\0').slice(0, -1)
  return { qemu, argv }
}

/**
 * Writes the stand-in for one QEMU: it records how it was called, waits for our answer and executes it. The kernel ends
 * it together with its caller.
 */
export async function writeShim(place: Place, qemu: string, number: number): Promise<string> {
  const [inner, outer] = [join(place.control, `ask-${number}`), join(place.control, `qemu-${number}`)]
  const [asked, answer] = [join(place.run, 'asked'), join(place.control, 'answer')]
  const steps = [
    // a call for QEMU's help or version is not a guest
    `for word; do case $word in -h|-help|--help|-version|--version|help|\\?) exec ${quote(qemu)} "$@";; esac; done`,
    `printf '%s\\0' ${quote(qemu)} "$@" > ${quote(`${asked}.part`)} && mv ${quote(`${asked}.part`)} ${quote(asked)}`,
    `while [ ! -e ${quote(answer)} ]; do sleep 0.05; done`,
    `. ${quote(answer)}`,
  ]
  // prefer the machine's setpriv to busybox's, which has no --pdeathsig
  const path = 'PATH=/usr/local/bin:/usr/bin:/bin:$PATH'
  await writeFile(inner, `${path}\n${steps.join('\n')}\n`, { mode: 0o644 })
  await writeFile(
    outer,
    `#!/bin/sh\n${path} exec setpriv --pdeathsig KILL -- /bin/sh ${quote(inner)} "$@"\n`,
    { mode: 0o755 },
  )
  await mkdir(join(place.control, 'bin'), { recursive: true })
  await symlink(outer, join(place.control, 'bin', basename(qemu))).catch(() => {}) // two QEMUs of one name: the first
  return outer
}

/** Waits until the script has called its QEMU; undefined if it ended or was stopped first. */
export async function waitAsked(place: Place, over: AbortSignal): Promise<Asked | undefined> {
  const file = join(place.run, 'asked')
  while (!over.aborted) {
    const content = await readUntrusted(file, longest).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (content !== undefined) return readAsked(content)
    await sleep(50)
  }
  return undefined
}

/** Lets QEMU start with these arguments. */
export async function answer(place: Place, { qemu, argv }: Asked): Promise<void> {
  const file = join(place.control, 'answer')
  await writeFile(`${file}.part`, `exec ${[qemu, ...argv].map(quote).join(' ')}\n`)
  await rename(`${file}.part`, file)
}
