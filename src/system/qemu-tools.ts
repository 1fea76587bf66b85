import { dirname, join } from 'node:path'
import { exists } from './files.ts'

export interface QemuTools {
  qemu?: string
  firmware?: { code: string; vars: string }
}

/** Where distributions keep OVMF beside the QEMU that they ship; the first pair that is there. */
const firmwarePairs = [
  ['OVMF/OVMF_CODE_4M.fd', 'OVMF/OVMF_VARS_4M.fd'],
  ['OVMF/OVMF_CODE.fd', 'OVMF/OVMF_VARS.fd'],
  ['edk2/x64/OVMF_CODE.4m.fd', 'edk2/x64/OVMF_VARS.4m.fd'],
  ['edk2/ovmf/OVMF_CODE.fd', 'edk2/ovmf/OVMF_VARS.fd'],
  ['qemu/edk2-x86_64-code.fd', 'qemu/edk2-i386-vars.fd'],
] as const

/** QEMU on PATH and the UEFI firmware near it. */
export async function findQemu(env: Readonly<Record<string, string>>): Promise<QemuTools> {
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'))
  const qemu = await first(folders.map((folder) => join(folder, 'qemu-system-x86_64')))
  const shares = [...new Set([...(qemu ? [join(dirname(qemu), '../share')] : []), '/usr/share'])]
  for (const share of shares) {
    for (const [code, vars] of firmwarePairs) {
      const pair = { code: join(share, code), vars: join(share, vars) }
      if ((await exists(pair.code)) && (await exists(pair.vars)))
        return { ...(qemu ? { qemu } : {}), firmware: pair }
    }
  }
  return qemu ? { qemu } : {}
}

async function first(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) if (await exists(file)) return file
  return undefined
}
