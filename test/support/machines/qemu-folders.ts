import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { programOf } from '../nix/real-nix.ts'

/** Their paths on an isolated machine. */
const [seenAs, own] = ['/home/qemu-pc', '/home/qemu']

/** The tests' QEMU for a machine with an empty /nix: the folders that it sees, and the PATH with the emulator. */
export async function qemuFolders(
  folder: string,
): Promise<{ folders: Readonly<Record<string, string>>; path: string }> {
  const qemu = join(dirname(programOf('qemu-system-x86_64')), '..')
  await mkdir(join(folder, 'bin'), { recursive: true })
  await cp(join(qemu, 'share/OVMF'), join(folder, 'share/OVMF'), { recursive: true })
  const data = ['qemu', 'seabios'].map((name) => `-L ${own}/share/${name}`).join(' ')
  const libraries = `${own}/lib/ld-linux-x86-64.so.2 --library-path ${own}/lib`
  const wrapper = `#!/bin/sh
export QEMU_MODULE_DIR=${own}/lib/x86_64-linux-gnu/qemu
exec ${libraries} ${own}/libexec/qemu-system-x86_64 ${data} "$@"
`
  await writeFile(join(folder, 'bin/qemu-system-x86_64'), wrapper, { mode: 0o755 })
  return { folders: { [seenAs]: folder, [own]: qemu }, path: `${seenAs}/bin` }
}
