import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { toolEnvironment } from '../../../src/system/environment.ts'
import { exec, run } from '../../../src/system/exec.ts'

const tree = process.env.FLAKESHIP_DEBIAN ?? ''
const env = toolEnvironment(process.env)

/** What `toplevel` takes: busybox, a kernel with modules for its root, and who packs them. By place in the tree. */
const system = {
  programs: ['usr/bin/kmod', 'usr/bin/cpio'],
  files: [
    'usr/bin/busybox',
    'usr/sbin/depmod',
    'usr/sbin/modprobe',
    'boot/vmlinuz-*',
    'usr/lib/modules/*/modules.*',
  ],
  modules: /\/(virtio[^/]*|.*_virtio|net_failover|failover|isofs|cdrom|scsi_[^/]*|rng-core)\.ko/,
  /** What kmod loads when it needs it. */
  libraries: ['liblzma.so.5', 'libzstd.so.1', 'libgcc_s.so.1'],
}

/** What `vm` takes besides. */
const vm = {
  programs: ['usr/bin/qemu-system-x86_64', 'usr/bin/xorriso', 'usr/bin/patchelf'],
  files: [
    ...['usr/share/seabios/*', 'usr/share/qemu/keymaps', 'usr/share/qemu/*.rom', 'usr/share/qemu/*.bin'],
    'usr/lib/x86_64-linux-gnu/qemu/hw-display-virtio-*.so',
  ],
}

/**
 * Puts the part of the example's Debian into a folder that its toplevels are made of, on request those of the board and a
 * VM too: a twelfth to a third of all. Where a test takes the tree from machine to machine, each of its bytes is
 * packed, hashed and unpacked many times.
 */
export async function smallDebian(folder: string, { vms = false, board = false } = {}): Promise<void> {
  await part('.', 'x86_64-linux-gnu', folder, vms)
  if (board) await part('arm64', 'aarch64-linux-gnu', join(folder, 'arm64'), false)
}

async function part(below: string, libraries: string, folder: string, vms: boolean): Promise<void> {
  await mkdir(folder, { recursive: true })
  const cwd = join(tree, below)
  const sh = async (script: string) => (await run(exec, 'sh', ['-euc', script], { env, cwd })).stdout
  const programs = [...system.programs, ...(vms ? vm.programs : [])]
  const files = [...system.files, ...(vms ? vm.files : [])]
  const modules = (await sh('find usr/lib/modules -name "*.ko.xz"'))
    .split('\n')
    .filter((file) => system.modules.test(file))
  const needed = await closure(cwd, `usr/lib/${libraries}`, programs)
  await sh(
    `cp -rL --parents ${[...programs, ...files, ...modules, ...needed].join(' ')} ${folder}; chmod -R u+w ${folder}`,
  )
}

/** The loader and all libraries that programs need, by Debian's patchelf, which reads those of any processor. */
async function closure(cwd: string, libraries: string, programs: readonly string[]): Promise<string[]> {
  const pc = join(tree, 'usr/lib/x86_64-linux-gnu')
  const patchelf = [join(pc, 'ld-linux-x86-64.so.2'), '--library-path', pc, join(tree, 'usr/bin/patchelf')]
  const found = new Set(system.libraries.map((name) => `${libraries}/${name}`))
  for (let next = [...programs, ...found]; next.length > 0; ) {
    const { stdout: names } = await run(
      exec,
      patchelf[0] ?? '',
      [...patchelf.slice(1), '--print-needed', ...next],
      { env, cwd },
    )
    next = names
      .split('\n')
      .filter(Boolean)
      .map((name) => `${libraries}/${name}`)
      .filter((file) => !found.has(file))
    for (const file of next) found.add(file)
  }
  return [...found]
}
