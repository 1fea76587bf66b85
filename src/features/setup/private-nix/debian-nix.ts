import { createHash } from 'node:crypto'
import { copyFile, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { MachineError } from '../../../lib/errors.ts'
import { hashNar } from '../../../nix/store/nar.ts'
import { type Exec, run } from '../../../system/exec.ts'
import { sha256File } from '../../../system/files.ts'
import { relocate } from '../../../system/relocate.ts'
import type { TarballSource } from '../nix-release/tarball.ts'

const names = [
  'build',
  'channel',
  'collect-garbage',
  'copy-closure',
  'daemon',
  'env',
  'hash',
  'instantiate',
  'prefetch-url',
  'shell',
  'store',
]

/** Debian's Nix as a tarball in the layout of an official release, so that the same code installs both. */
export async function debianNixTarball(
  exec: Exec,
  env: Readonly<Record<string, string>>,
  from: { nixTree: string; toolTree: string; packages: readonly string[] },
  folder: string,
): Promise<TarballSource & { version: string }> {
  const version = debianVersion(from.packages)
  const name = `nix-${version}`
  const path = `/nix/store/${pathHash(from.packages)}-${name}`
  const top = join(folder, `${name}-x86_64-linux`)
  const built = join(top, 'store', basename(path))
  await rm(top, { recursive: true, force: true })
  await mkdir(built, { recursive: true })

  await relocate(exec, env, from.toolTree, {
    tree: from.nixTree,
    folder: built,
    place: path,
    programs: ['usr/bin/nix'],
  })
  for (const name of names) await symlink('nix', join(built, 'bin', `nix-${name}`))
  await mkdir(join(built, 'libexec'))
  await copyFile(join(from.toolTree, 'usr/bin/bash-static'), join(built, 'libexec/sh'))

  // `nix-store --load-db`: path, NAR hash, NAR size, deriver, number of references, references
  const nar = await hashNar(built)
  await writeFile(join(top, '.reginfo'), `${path}\n${nar.sha256}\n${nar.bytes}\n\n1\n${path}\n`)
  await writeFile(
    join(top, 'install'),
    '#!/bin/sh\necho "this release is installed by flakeship setup" >&2\nexit 1\n',
    { mode: 0o755 },
  )
  const tarball = join(folder, `${basename(top)}.tar`)
  await run(
    exec,
    'tar',
    ['--create', '--file', tarball, '--directory', folder, '--owner=0', '--group=0', basename(top)],
    { env },
  )
  await rm(top, { recursive: true })
  return { from: tarball, sha256: await sha256File(tarball), version }
}

/** The upstream version in `nix-bin_2.34.8+dfsg-1+b1_amd64.deb`. */
function debianVersion(packages: readonly string[]): string {
  for (const file of packages) {
    const version = /(?:^|\/)nix-bin_([\d.]+\d)/.exec(file)?.[1]
    if (version) return version
  }
  throw new MachineError('the Debian archive has no nix-bin')
}

/** Nix's base 32 has no e, o, t, u; the path's name is derived from the packages that it was made from. */
function pathHash(packages: readonly string[]): string {
  const hex = createHash('sha256')
    .update(
      packages
        .map((file) => basename(file))
        .sort()
        .join('\n'),
    )
    .digest('hex')
  return hex.replaceAll('e', 'g').slice(0, 32)
}

const emulators = ['qemu-system-x86_64', 'qemu-system-aarch64'] as const
/** Data of Debian's packages below `usr`, and its name beside the programs. */
const data = {
  qemu: 'share/qemu',
  seabios: 'share/seabios',
  OVMF: 'share/OVMF',
  'AAVMF/AAVMF_CODE.fd': 'share/AAVMF/AAVMF_CODE.no-secboot.fd',
  'AAVMF/AAVMF_VARS.fd': 'share/AAVMF/AAVMF_VARS.fd',
  'u-boot/qemu_arm64': 'lib/u-boot/qemu_arm64',
  'ipxe/ipxe.efi': 'lib/ipxe/ipxe-amd64.efi',
  'ipxe/ipxe-arm64.efi': 'lib/ipxe/ipxe-arm64.efi',
} as const

/** QEMU with its guests' firmware in a folder of its own below `/nix`. */
export async function debianQemu(
  exec: Exec,
  env: Readonly<Record<string, string>>,
  tree: string,
  nix: string,
): Promise<void> {
  const place = '/nix/flakeship/qemu'
  const folder = join(nix, 'flakeship/qemu')
  const modules = 'usr/lib/x86_64-linux-gnu/qemu'
  await rm(folder, { recursive: true, force: true })
  await relocate(exec, env, tree, {
    tree,
    folder,
    place,
    programs: emulators.map((name) => `usr/bin/${name}`),
    modules: [modules],
  })
  for (const [name, from] of Object.entries(data)) {
    const target = join(folder, 'share', name)
    await mkdir(dirname(target), { recursive: true })
    await run(exec, 'cp', ['-R', '--', join(tree, 'usr', from), target], { env })
  }
  // Debian's QEMU looks for its data below /usr wherever it is
  await mkdir(join(folder, 'libexec'))
  const folders = ['qemu', 'seabios'].map((name) => `-L ${place}/share/${name}`).join(' ')
  for (const name of emulators) {
    await rename(join(folder, 'bin', name), join(folder, 'libexec', name))
    const wrapper = `#!/bin/sh\nexport QEMU_MODULE_DIR=${place}/${modules.replace('usr/', '')}\nexec ${place}/libexec/${name} ${folders} "$@"\n`
    await writeFile(join(folder, 'bin', name), wrapper, { mode: 0o755 })
  }
}
