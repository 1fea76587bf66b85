import { Aterm, type Term } from './aterm.ts'

/** The fields of a store derivation that plans need; a path is '' if Nix knows it only after the build. */
export interface Derivation {
  outputs: Readonly<Record<string, string>>
  /** Store derivation -> its needed outputs. */
  inputDrvs: ReadonlyMap<string, readonly string[]>
  inputSrcs: readonly string[]
  system: string
  builder: string
  /** The requested variables. */
  env: Readonly<Record<string, string>>
  requiredSystemFeatures: readonly string[]
  /** It needs outputs of derivations that are themselves built. */
  isDynamic?: true
}

/** The variables that say how and where it is built; the others are the bulk of a file. */
export const telling: ReadonlySet<string> = new Set([
  'requiredSystemFeatures',
  'outputHash',
  'preferLocalBuild',
  'src',
  'srcs',
  '__json',
])

/** Parses a `.drv` file (ATerm); undefined for unknown formats. Without `wanted`, all variables. */
export function parseDerivation(text: string | Buffer, wanted?: ReadonlySet<string>): Derivation | undefined {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const start = /^(?:Derive|DrvWithVersion)(?=\()/.exec(bytes.toString('latin1', 0, 20))?.[0]
  if (start === undefined) return undefined
  const aterm = new Aterm(bytes, start.length)
  // DrvWithVersion has its version first (research: evaluation §4.3)
  if (!aterm.skip('(') || (start !== 'Derive' && aterm.fields(1) === undefined)) return undefined
  const fields = aterm.fields(5)
  if (fields === undefined || !aterm.skipTerm() || !aterm.skip(',')) return undefined
  const env = aterm.variables(wanted)
  if (env === undefined || !aterm.skip(')') || !aterm.isAtEnd()) return undefined
  const [outputs, inputDrvs, inputSrcs, system, builder] = fields
  if (typeof system !== 'string' || typeof builder !== 'string') return undefined
  if (![outputs, inputDrvs, inputSrcs].every(Array.isArray)) return undefined
  return {
    outputs: Object.fromEntries(entries(outputs, word)),
    inputDrvs: new Map(entries(inputDrvs, outputsOf)),
    inputSrcs: strings(inputSrcs),
    system,
    builder,
    env,
    requiredSystemFeatures: features(env),
    ...(isDynamic(inputDrvs) ? { isDynamic: true } : {}),
  }
}

/** The hash of its output is fixed in advance, so Nix allows it network access. */
export function hasFixedOutput({ env }: Derivation): boolean {
  return (env.outputHash ?? /"outputHash":"([^"]*)/.exec(env.__json ?? '')?.[1] ?? '') !== ''
}

/** Only its build tells its paths: they follow from the content, its own or that of something below it. */
export const isFloating = ({ outputs }: Pick<Derivation, 'outputs'>): boolean =>
  Object.values(outputs).includes('')

/**
 * What a derivation reveals about its cost: a download (its hash is fixed), not worth moving (nixpkgs marks texts,
 * links and units this way), or a script (no source of its own); undefined if it is built from source.
 */
export function saysOf(derivation: Derivation): 'download' | 'local' | 'script' | undefined {
  const { env } = derivation
  if (hasFixedOutput(derivation)) return 'download'
  const isTrue = (value: string | undefined) => value === '1' || value === 'true'
  if (isTrue(env.preferLocalBuild) || /"preferLocalBuild":(true|"1")/.test(env.__json ?? '')) return 'local'
  const hasSource = [env.src, env.srcs].some((value) => value) || /"srcs?":/.test(env.__json ?? '')
  return hasSource ? undefined : 'script'
}

/** A plain list of outputs, or for dynamic derivations a pair of that list and what is below. */
function outputsOf(needed: Term | undefined): string[] {
  return Array.isArray(needed?.[0]) ? strings(needed[0]) : strings(needed)
}

/** Whether something is below the outputs of an input (research: evaluation §4.3). */
function isDynamic(inputs: Term | undefined): boolean {
  if (!Array.isArray(inputs)) return false
  return inputs.some((input) => {
    const [outputs, below] = (Array.isArray(input) && Array.isArray(input[1]) && input[1]) || []
    return Array.isArray(outputs) && Array.isArray(below) && below.length > 0
  })
}

function features(env: Readonly<Record<string, string>>): string[] {
  if (env.__json === undefined) return words(env.requiredSystemFeatures)
  try {
    const attributes = JSON.parse(env.__json) as { requiredSystemFeatures?: unknown } | null
    const listed = attributes?.requiredSystemFeatures
    return typeof listed === 'string' ? words(listed) : strings(Array.isArray(listed) ? listed : [])
  } catch {
    return []
  }
}

const words = (text = ''): string[] => text.split(/\s+/).filter((word) => word !== '')

function strings(term: Term | undefined): string[] {
  if (!Array.isArray(term)) return []
  // a copy has no spare capacity, which a list filled by push keeps forever
  return term.every((item) => typeof item === 'string')
    ? [...term]
    : term.filter((item) => typeof item === 'string')
}

const word = (term: Term | undefined): string => (typeof term === 'string' ? term : '')

/** The first fields of a list of tuples, each with `value` of the second. */
function entries<T>(term: Term | undefined, value: (second: Term | undefined) => T): [string, T][] {
  const found: [string, T][] = []
  for (const tuple of Array.isArray(term) ? term : []) {
    if (Array.isArray(tuple)) found.push([word(tuple[0]), value(tuple[1])])
  }
  return found
}
