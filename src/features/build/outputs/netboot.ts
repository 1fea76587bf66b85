import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Target } from '../../../documents/plan.ts'
import type { TargetResult } from '../../../documents/result.ts'
import { isBeside, loadsOf, netbootScript } from '../../../lib/ipxe-script.ts'
import { inStore } from './in-store.ts'

/** How much of a script is read (bytes). */
const most = 64 * 1024

/**
 * The iPXE script of a netboot target and the files beside it that it names; undefined if it has no script. A named
 * file that is missing is left out: the boot fails by it.
 */
export async function findNetboot(
  { kind }: Pick<Target, 'kind'>,
  output: string,
): Promise<TargetResult['netboot']> {
  const script = join(output, netbootScript)
  if (kind !== 'netboot' || !(await isFile(script))) return undefined
  const files = [{ name: netbootScript, file: await inStore(script) }]
  for (const { from } of loadsOf(await headOf(script))) {
    const path = join(output, from)
    if (isBeside(from) && from !== netbootScript && (await isFile(path)))
      files.push({ name: from, file: await inStore(path) })
  }
  return files
}

async function headOf(file: string): Promise<string> {
  await using handle = await open(file, 'r')
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(most), 0, most, 0)
  return buffer.toString('utf8', 0, bytesRead)
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  )
}
