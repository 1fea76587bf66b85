import { dirname } from 'node:path'
import * as v from 'valibot'
import { CommandError } from '../../lib/errors.ts'
import { gather, type Output } from '../../system/exec.ts'
import type { Nix } from '../command.ts'

/** The store's data on a valid path. */
export interface PathInfo {
  /** Bytes as a NAR, as `nix path-info -s` counts. */
  narSize: number
  /** As Nix writes it: `sha256-…`. */
  narHash?: string
  references: string[]
  deriver?: string
  /** As Nix writes it: `fixed:r:sha256:…`. */
  contentAddress?: string
  signatures?: string[]
  /** When it became valid here, in seconds. */
  registered?: number
}

const info = v.object({
  narSize: v.number(),
  narHash: v.optional(v.string()),
  references: v.optional(v.array(v.string()), []),
  deriver: v.nullish(v.string()),
  ca: v.nullish(v.unknown()),
  signatures: v.optional(v.array(v.unknown()), []),
  registrationTime: v.nullish(v.number()),
})
const entry = v.nullable(v.union([info, v.object({ valid: v.literal(false) })]))
/** A list before 2.19 and in Lix, a map since, base names in version 2 (research: evaluation §4.4). */
const pathInfos = v.union([
  v.array(
    v.intersect([v.object({ path: v.string() }), v.union([info, v.object({ valid: v.literal(false) })])]),
  ),
  v.object({ version: v.number(), storeDir: v.string(), info: v.record(v.string(), entry) }),
  v.record(v.string(), entry),
])

/** `--json` alone will become an error in versions that know the others. */
const formats = [['--json-format', '1'], [], ['--json-format', '2']]

/** Queries path infos as JSON: in the first format that this Nix supports. */
export async function inKnownFormat(asking: (format: readonly string[]) => Promise<Output>): Promise<Output> {
  let output = await asking(formats[0] ?? [])
  for (const format of formats.slice(1)) {
    if (output.code === 0 || !/json-format|JSON format/i.test(output.stderr)) break
    output = await asking(format)
  }
  return output
}

/** The data on those of these paths that are valid in this store. Queries no substituter. */
export async function pathInfo(
  nix: Nix,
  paths: readonly string[],
  options: { recursive?: boolean } = {},
): Promise<Map<string, PathInfo>> {
  if (paths.length === 0) return new Map() // Nix would take the flake of the working directory
  return askPathInfo(nix, ['--stdin', ...(options.recursive ? ['-r'] : [])], paths)
}

/** Everything in this store. */
export const allPathInfo = (nix: Nix): Promise<Map<string, PathInfo>> => askPathInfo(nix, ['--all'], [])

async function askPathInfo(nix: Nix, which: readonly string[], paths: readonly string[]) {
  const command = ['path-info', '--offline', ...which, '--json']
  const output = await inKnownFormat((format) => ask(nix, [...command, ...format], paths))
  if (output.code !== 0) throw new CommandError(['nix', ...command], output)
  return parsePathInfo(output.stdout)
}

export function parsePathInfo(json: string): Map<string, PathInfo> {
  const parsed = v.parse(pathInfos, JSON.parse(json))
  const known = new Map<string, PathInfo>()
  const add = (path: string, value: v.InferOutput<typeof entry>, within = ''): void => {
    if (!value || !('narSize' in value)) return
    known.set(within + path, {
      narSize: value.narSize,
      ...(value.narHash === undefined ? {} : { narHash: value.narHash }),
      references: value.references.map((to) => within + to),
      ...(value.deriver ? { deriver: within + value.deriver } : {}),
      ...(typeof value.ca === 'string' ? { contentAddress: value.ca } : {}),
      ...(value.signatures.length > 0 ? { signatures: value.signatures.filter(isText) } : {}),
      ...(value.registrationTime ? { registered: value.registrationTime } : {}),
    })
  }
  if (Array.isArray(parsed)) for (const one of parsed) add(one.path, one)
  else if (isVersioned(parsed)) {
    for (const [name, value] of Object.entries(parsed.info)) add(name, value, `${parsed.storeDir}/`)
  } else for (const [path, value] of Object.entries(parsed)) add(path, value)
  return known
}

const isText = (value: unknown): value is string => typeof value === 'string'

type Versioned = Extract<v.InferOutput<typeof pathInfos>, { storeDir: string }>
function isVersioned(parsed: object): parsed is Versioned {
  return 'storeDir' in parsed && typeof parsed.storeDir === 'string'
}

const dryRun = v.array(
  v.union([
    v.string(),
    v.object({ drvPath: v.string(), outputs: v.record(v.string(), v.nullable(v.string())) }),
  ]),
)

/** The output paths that are known only after the build (floating content-addressed); by derivation. */
export async function resolveOutputs(
  nix: Nix,
  installables: readonly string[],
): Promise<Map<string, Record<string, string | null>>> {
  if (installables.length === 0) return new Map()
  const command = ['build', '--offline', '--dry-run', '--no-link', '--json', '--stdin']
  const output = await ask(nix, command, installables)
  if (output.code !== 0) throw new CommandError(['nix', ...command], output)
  const known = new Map<string, Record<string, string | null>>()
  for (const one of v.parse(dryRun, JSON.parse(output.stdout))) {
    if (typeof one !== 'string') known.set(one.drvPath, { ...known.get(one.drvPath), ...one.outputs })
  }
  return known
}

/** Makes `link` point to a valid store path and protects that from garbage collection as long as the link exists. */
export async function keepByLink(nix: Nix, path: string, link: string): Promise<void> {
  const command = ['build', '--offline', path, '--out-link', link]
  const output = await ask(nix, command, [], { cwd: dirname(link) })
  if (output.code !== 0) throw new CommandError(['nix', ...command], output)
}

/** A query to Nix in its own session: a Ctrl-C on the terminal must not end what we need to record our progress. */
async function ask(
  nix: Nix,
  args: readonly string[],
  lines: readonly string[],
  options: { cwd?: string } = {},
) {
  const running = nix.start(args, { ...options, input: lines.map((line) => `${line}\n`).join('') })
  return gather(running, new AbortController().signal)
}
