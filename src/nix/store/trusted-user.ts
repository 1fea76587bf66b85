import type { Nix } from '../command.ts'

/** Whether the daemon of a Nix accepts every setting from us. */
export async function isTrusted(nix: Nix): Promise<boolean> {
  const { stdout } = await nix.attempt(['store', 'info', '--json'])
  return /"trusted":\s*(true|1)\b/.test(stdout) // a number before 2.34
}
