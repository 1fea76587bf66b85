import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Machine } from '../workflows/types.ts'

/** The QEMU of the example's distribution, as machines without a package manager see it. */
const tree = '/home/debian/usr'
const program = `#!/bin/sh
exec ${tree}/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2 --library-path ${tree}/lib/x86_64-linux-gnu \\
  ${tree}/bin/qemu-system-x86_64 -L ${tree}/share/qemu -L ${tree}/share/seabios "$@"
`

/** Gives machines of jobs a QEMU on their PATH; the folder is kept as long as they run. */
export async function withEmulator(folder: string): Promise<(machine?: Machine) => Machine> {
  await mkdir(join(folder, 'bin'), { recursive: true })
  await writeFile(join(folder, 'bin/qemu-system-x86_64'), program, { mode: 0o755 })
  await symlink(`${tree}/share`, join(folder, 'share')) // its firmware is found beside it
  const own = { '/home/debian': process.env.FLAKESHIP_DEBIAN ?? '', '/home/emulators': folder }
  return (machine) => ({
    ...machine,
    folders: { ...machine?.folders, ...own },
    environment: {
      ...machine?.environment,
      PATH: '/home/emulators/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    },
  })
}
