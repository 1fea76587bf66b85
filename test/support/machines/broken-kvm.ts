import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * QEMU's output and behaviour when KVM meets an instruction that it cannot run (seen with a KVM inside a virtual
 * machine).
 */
const stopped = `
import { connect } from 'node:net'
const path = (id) => process.argv.find((word) => word.includes('id=' + id + ',')).replace(/.*path=/, '')
connect(path('flakeship-serial')).on('error', () => {})
const control = connect(path('flakeship-control'))
const say = (message) => control.write(JSON.stringify(message) + '\\n')
say({ QMP: { version: {}, capabilities: [] } })
console.error('KVM internal error. Suberror: 1')
control.setEncoding('utf8').on('data', (text) => {
  for (const line of text.split('\\n').filter((line) => line !== '')) {
    const { execute, id } = JSON.parse(line)
    say({ return: execute === 'query-status' ? { status: 'internal-error', running: false } : {}, id })
    if (execute === 'quit') process.exit(0)
  }
}).on('close', () => process.exit(0))
`

/**
 * A VM script whose QEMU has such a KVM: it runs a guest of a few instructions, but no kernel. Under emulation it is
 * the script's own QEMU.
 */
export async function withBrokenKvm(
  script: string,
  folder: string,
): Promise<{ script: string; qemu: string }> {
  const text = await readFile(script, 'utf8')
  const [real = ''] = /\/nix\/store\/\S*\/qemu-system-x86_64\b/.exec(text) ?? []
  const place = join(folder, 'bin')
  await mkdir(place)
  const qemu = join(place, 'qemu-system-x86_64')
  await writeFile(join(place, 'stopped.mjs'), stopped)
  const lines = [
    '#!/bin/sh',
    'case "$*" in',
    '  *isa-debug-exit*) exit 33 ;;',
    `  *accel=kvm*|*'-accel kvm'*|*-enable-kvm*) exec ${process.execPath} ${join(place, 'stopped.mjs')} "$@" ;;`,
    `  *) exec ${real} "$@" ;;`,
    'esac',
  ]
  await writeFile(qemu, `${lines.join('\n')}\n`)
  const mine = join(place, 'run-nixos-vm-vm')
  await writeFile(mine, text.replaceAll(real, qemu))
  for (const file of [qemu, mine]) await chmod(file, 0o755)
  return { script: mine, qemu }
}
