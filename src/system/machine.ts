import { availableParallelism } from 'node:os'

/** Cores that this process may use. */
export const cores = (): number => availableParallelism()

/** GitHub's own machine: nobody else works on it, and it is thrown away after the job. */
export const isHosted = (environment: Readonly<Record<string, string | undefined>>): boolean =>
  environment.RUNNER_ENVIRONMENT === 'github-hosted'

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
