import { readFile, truncate, writeFile } from 'node:fs/promises'
import { giveFile } from '../../../system/user.ts'
import type { Place } from './guest-folder.ts'

/**
 * Copies the template of UEFI's variables for one guest, which may write to it. That of aarch64 is 64 MiB, nearly all of
 * it zeros, which take no room here.
 */
export async function ownVariables(template: string, vars: string, { user }: Place): Promise<void> {
  const bytes = await readFile(template)
  let filled = bytes.length
  while (filled > 0 && bytes[filled - 1] === 0) filled--
  await writeFile(vars, bytes.subarray(0, filled), { mode: 0o600 })
  await truncate(vars, bytes.length)
  if (user) await giveFile(vars, user)
}
