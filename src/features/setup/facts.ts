import { constants, stat, statfs } from 'node:fs/promises'
import type { Host } from '../../host/host.ts'
import { Nix } from '../../nix/command.ts'
import type { Exec } from '../../system/exec.ts'
import { exists } from '../../system/files.ts'
import { cores, isHosted, memory, nixSystem } from '../../system/machine.ts'
import { privilege } from '../../system/privilege.ts'
import { findQemu } from '../../system/qemu/qemu-tools.ts'
import { findInstallation, type Installation } from './found-nix/installation.ts'
import { emulatedSystems } from './machine/emulated.ts'
import type { Have } from './needs/have.ts'
import { effectiveSettings } from './settings/effective-settings.ts'
import type { Effective } from './settings/pass-settings.ts'
import { markThere } from './steps/private-inputs.ts'
import { isSandboxTried } from './steps/sandbox.ts'

/** Inspects this machine without changing it. */
export async function facts(
  exec: Exec,
  env: Readonly<Record<string, string>>,
  { environment }: Pick<Host, 'environment'>,
): Promise<Have> {
  const [{ installation, settings }, how, tools, apt, kvm, emulates, freeBytes, credentials] =
    await Promise.all([
      installed(exec, env),
      privilege(exec, env),
      findQemu(env),
      exists('/usr/bin/apt-get', constants.X_OK),
      kvmDevice(),
      emulatedSystems(nixSystem(process.arch, process.platform)),
      free(),
      markThere(environment),
    ])
  return {
    system: nixSystem(process.arch, process.platform),
    ...(installation ? { installation, nix: installation.nix } : {}),
    ...(settings ? { settings } : {}),
    sandboxTried: isSandboxTried(environment),
    isHosted: isHosted(environment),
    privilege: how,
    apt,
    qemu: tools.qemu !== undefined,
    firmware: tools.firmware !== undefined,
    board: tools.board?.qemu !== undefined && tools.board.loader !== undefined,
    armFirmware: tools.board?.qemu !== undefined && tools.board.firmware !== undefined,
    ipxe: tools.ipxe !== undefined,
    armIpxe: tools.board?.ipxe !== undefined,
    ...(kvm ? { kvm } : {}),
    emulates,
    freeBytes,
    memory: memory().total,
    cores: cores(),
    ...(credentials === undefined ? {} : { credentials }),
  }
}

async function installed(
  exec: Exec,
  env: Readonly<Record<string, string>>,
): Promise<{ installation?: Installation; settings?: Effective }> {
  const installation = await findInstallation(exec, env)
  return installation
    ? { installation, settings: await effectiveSettings(new Nix(installation.nix, exec)) }
    : {}
}

async function kvmDevice(): Promise<Have['kvm']> {
  const found = await stat('/dev/kvm').catch(() => undefined)
  return found?.isCharacterDevice() ? { mode: found.mode & 0o777, gid: found.gid } : undefined
}

async function free(): Promise<number> {
  const found = (await statfs('/nix').catch(() => undefined)) ?? (await statfs('/'))
  return found.bavail * found.bsize
}
