import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Target } from '../../../documents/plan.ts'
import type { TargetResult } from '../../../documents/result.ts'
import { isBeside, loadsOf, mostScript, netbootScript } from '../../../lib/images/ipxe-script.ts'
import { inStore, isFile } from './in-store.ts'

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
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(mostScript), 0, mostScript, 0)
  return buffer.toString('utf8', 0, bytesRead)
}
