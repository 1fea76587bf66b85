import type { Log } from '../../../host/host.ts'
import { shownAddress } from '../../../lib/addresses.ts'
import type { Nix } from '../../../nix/command.ts'
import { configuredSubstituters, isAt, unreachable } from '../../../nix/store/substituters.ts'
import type { Progress } from '../progress/progress.ts'

/**
 * The remaining substituters if one ended the whole run, as Nix lets SSH ones do; undefined if none did. `asked` are
 * the substituters set for the run, if any.
 */
export async function answeringSubstituters(
  nix: Nix,
  log: Log,
  progress: Progress,
  asked: readonly string[] | undefined,
): Promise<string[] | undefined> {
  const said = [...progress.errors.keys()].filter((text) => unreachable(text).size > 0)
  if (said.length === 0) return undefined
  const all = asked ?? (await configuredSubstituters(nix).catch(() => []))
  const names = said.flatMap((text) => [...unreachable(text).keys()])
  const silent = all.filter((one) => names.some((name) => isAt(one, name)))
  if (silent.length === 0) return undefined
  for (const text of said) progress.errors.delete(text) // it explains nothing of what comes now
  for (const one of silent) {
    const shown = shownAddress(one)
    log.warning(`substituter ${shown} does not answer: going on without it`)
  }
  return all.filter((one) => !silent.includes(one))
}
