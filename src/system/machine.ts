import { availableParallelism } from 'node:os'

/** Cores that this process may use. */
export const cores = (): number => availableParallelism()

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
