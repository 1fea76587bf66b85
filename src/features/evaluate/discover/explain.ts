import type { Flake } from '../../../nix/flake/flake.ts'
import { missingFile } from '../../../nix/flake/missing-file.ts'
import { whyUnseen } from '../../../nix/flake/unseen-file.ts'
import type { Failed } from './failures.ts'

/** Maximum number of files to look for; further hosts miss the same few. */
const mostFiles = 50

/**
 * Explains failures caused by a file that exists but that git hides from Nix: hosts are evaluated from a copy, so Nix
 * only says that the file is not in it.
 */
export async function explainUnseen(
  env: Readonly<Record<string, string>>,
  { folder }: Pick<Flake, 'folder'>,
  failed: readonly Failed[],
): Promise<Failed[]> {
  if (folder === undefined) return [...failed]
  const files = [...new Set(failed.flatMap(({ message }) => missingFile(message) ?? []))].slice(0, mostFiles)
  const reasons = new Map(
    await Promise.all(files.map(async (file) => [file, await whyUnseen(env, folder, file)] as const)),
  )
  return failed.map((failure) => {
    const reason = reasons.get(missingFile(failure.message) ?? '')
    return reason === undefined ? failure : { ...failure, message: `${reason}\n${failure.message}` }
  })
}
