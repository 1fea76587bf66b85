import { basename, dirname, join } from 'node:path'
import { exists } from '../files.ts'

/** UEFI firmware, and a template of its variables. */
export interface UefiFiles {
  code: string
  vars: string
}

/** Paths of the programs for guests; absent ones are not on this machine. */
export interface QemuTools {
  /** For PCs. */
  qemu?: string
  firmware?: UefiFiles
  /** iPXE as an EFI program, which UEFI starts from the network. */
  ipxe?: string
  /** For aarch64: QEMU, the U-Boot of its own board, its UEFI firmware and iPXE for that. */
  board?: { qemu?: string; loader?: string; firmware?: UefiFiles; ipxe?: string }
}

/** Where distributions put OVMF beside their QEMU; the first existing pair counts. */
const firmwarePairs = [
  ['OVMF/OVMF_CODE_4M.fd', 'OVMF/OVMF_VARS_4M.fd'],
  ['OVMF/OVMF_CODE.fd', 'OVMF/OVMF_VARS.fd'],
  ['edk2/x64/OVMF_CODE.4m.fd', 'edk2/x64/OVMF_VARS.4m.fd'],
  ['edk2/ovmf/OVMF_CODE.fd', 'edk2/ovmf/OVMF_VARS.fd'],
  ['qemu/edk2-x86_64-code.fd', 'qemu/edk2-i386-vars.fd'],
] as const

/** The same for aarch64: Debian, Arch, Fedora, QEMU itself. */
const armFirmwarePairs = [
  ['AAVMF/AAVMF_CODE.fd', 'AAVMF/AAVMF_VARS.fd'],
  ['edk2/aarch64/QEMU_CODE.fd', 'edk2/aarch64/QEMU_VARS.fd'],
  ['edk2/aarch64/QEMU_EFI-pflash.raw', 'edk2/aarch64/vars-template-pflash.raw'],
  ['qemu/edk2-aarch64-code.fd', 'qemu/edk2-arm-vars.fd'],
] as const

/** Where distributions put iPXE's EFI program for x86_64, below the parent of `bin`: Debian, Arch, Fedora. */
const ipxePrograms = [
  'lib/ipxe/ipxe.efi',
  'share/ipxe/ipxe.efi',
  'share/ipxe/x86_64/ipxe.efi',
  'share/ipxe/ipxe-x86_64.efi',
] as const

/** The same for aarch64: Debian, by package or by a folder of ours, Arch, Fedora. */
const armIpxePrograms = [
  'lib/ipxe/ipxe-arm64.efi',
  'share/ipxe/ipxe-arm64.efi',
  'share/ipxe/arm64/ipxe.efi',
  'share/ipxe/arm64-efi/snponly.efi',
] as const

/** Where distributions put U-Boot for QEMU, below the parent of `bin`. */
const loaders = [
  'share/u-boot/qemu_arm64/u-boot.bin',
  'lib/u-boot/qemu_arm64/u-boot.bin',
  'share/uboot/qemu_arm64/u-boot.bin',
] as const

/** The emulators on PATH and the firmware near them. */
export async function findQemu(env: Readonly<Record<string, string>>): Promise<QemuTools> {
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'))
  const program = (name: string) => first(folders.map((folder) => join(folder, name)))
  const [qemu, board] = [await program('qemu-system-x86_64'), await program('qemu-system-aarch64')]
  const beside = (program: string | undefined, files: readonly string[]) =>
    first(near(program).flatMap((folder) => files.map((file) => join(folder, file))))
  const firmware = await firstPair(qemu, firmwarePairs)
  const ipxe = await beside(qemu, ipxePrograms)
  const loader = await beside(board, loaders)
  const armFirmware = await firstPair(board, armFirmwarePairs)
  const armIpxe = await beside(board, armIpxePrograms)
  return {
    ...(qemu ? { qemu } : {}),
    ...(firmware ? { firmware } : {}),
    ...(ipxe ? { ipxe } : {}),
    board: {
      ...(board ? { qemu: board } : {}),
      ...(loader ? { loader } : {}),
      ...(armFirmware ? { firmware: armFirmware } : {}),
      ...(armIpxe ? { ipxe: armIpxe } : {}),
    },
  }
}

/** The folders that belong to a program. */
const near = (program: string | undefined) => [
  ...new Set([...(program ? [join(dirname(program), '..')] : []), '/usr']),
]

async function firstPair(
  program: string | undefined,
  pairs: readonly (readonly [string, string])[],
): Promise<UefiFiles | undefined> {
  for (const share of near(program).map((folder) => join(folder, 'share'))) {
    for (const [code, vars] of pairs) {
      const pair = { code: join(share, code), vars: join(share, vars) }
      if ((await exists(pair.code)) && (await exists(pair.vars))) return pair
    }
  }
  return undefined
}

async function first(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) if (await exists(file)) return file
  return undefined
}

/** The guest processors of each emulator that this machine's KVM can accelerate. */
const native: Readonly<Record<string, readonly string[]>> = {
  x64: ['x86_64', 'i386'],
  arm64: ['aarch64', 'arm'],
}

/** The QEMU for this machine's own processor, if it is here. */
export const nativeQemu = ({ qemu, board }: QemuTools, arch: string): string | undefined =>
  [qemu, board?.qemu].find((one) => one !== undefined && foreignGuests(one, arch) === undefined)

/** The processor that this QEMU must emulate here, by name; undefined if it is this machine's own, or unknown. */
export function foreignGuests(qemu: string, arch: string): string | undefined {
  const guests = /^qemu-system-(\w+)/.exec(basename(qemu))?.[1]
  return guests === undefined || native[arch]?.includes(guests) ? undefined : guests
}
