import { CommandError } from '../../lib/errors.ts'
import type { Nix } from '../command.ts'
import { inKnownFormat, type PathInfo, parsePathInfo } from './store.ts'
import { impatience } from './substituters.ts'

/**
 * Which of these paths another store has. Nix gets an empty cache folder, since its cached data about the store may be
 * outdated; and the URL by its environment, since arguments are visible to everybody.
 */
export async function pathsIn(
  nix: Nix,
  url: string,
  paths: readonly string[],
  memory: string,
): Promise<{ paths: string[]; infos: Map<string, PathInfo> } | { why: string }> {
  if (paths.length === 0) return { paths: [], infos: new Map() }
  const input = paths.map((path) => `${path}\n`).join('')
  const env = { NIX_REMOTE: url, XDG_CACHE_HOME: memory }
  const command = ['path-info', '--stdin', '--json', ...impatience]
  const output = await inKnownFormat((format) => nix.attempt([...command, ...format], { input, env }))
  if (output.code !== 0) return { why: new CommandError(['nix', 'path-info'], output).message }
  const infos = parsePathInfo(output.stdout)
  return { paths: [...infos.keys()], infos }
}
