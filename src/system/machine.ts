import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'

/** Cores that this process may use. */
export const cores = (): number => availableParallelism()

/** Nobody and nogroup: who runs code of the flake outside the sandbox when we are root. */
const nobody = { uid: 65534, gid: 65534 }

/** The unprivileged user for guests; undefined where we have no privilege to drop. */
export async function guestUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const map = await readFile('/proc/self/uid_map', 'utf8').catch(() => '')
  return mapsUser(map, nobody.uid) ? nobody : undefined
}

/** Whether a user namespace with this `uid_map` knows that user. */
export function mapsUser(map: string, uid: number): boolean {
  return map
    .trim()
    .split('\n')
    .some((line) => {
      const [inside = 0, , length = 0] = line.trim().split(/\s+/).map(Number)
      return uid >= inside && uid < inside + length
    })
}

/** The name that Nix gives to this machine's system. */
export function nixSystem(arch: string, platform: string): string {
  const cpu: Record<string, string> = {
    x64: 'x86_64',
    arm64: 'aarch64',
    arm: 'armv7l',
    ia32: 'i686',
    riscv64: 'riscv64',
  }
  return `${cpu[arch] ?? arch}-${platform}`
}
