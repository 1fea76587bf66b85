/** A store derivation as far as plans need it; paths are '' where Nix knows them only after the build. */
export interface Derivation {
  outputs: Readonly<Record<string, string>>
  /** Store derivation -> the outputs of it that are needed. */
  inputDrvs: Readonly<Record<string, readonly string[]>>
  inputSrcs: readonly string[]
  system: string
  builder: string
  env: Readonly<Record<string, string>>
  requiredSystemFeatures: readonly string[]
}

type Term = string | Term[]

/** Reads the text of a `.drv` file (ATerm); undefined for what is no derivation that we know. */
export function parseDerivation(aterm: string): Derivation | undefined {
  const start = /^(?:Derive|DrvWithVersion)(?=\()/.exec(aterm)?.[0]
  if (start === undefined) return undefined
  const reader = { text: aterm, at: start.length }
  const fields = readTerm(reader)
  if (!Array.isArray(fields) || reader.at !== aterm.trimEnd().length) return undefined
  // DrvWithVersion names its version first (research: evaluation §4.3)
  const [outputs, inputDrvs, inputSrcs, system, builder, , env] =
    start === 'Derive' ? fields : fields.slice(1)
  if (typeof system !== 'string' || typeof builder !== 'string') return undefined
  if (![outputs, inputDrvs, inputSrcs, env].every(Array.isArray)) return undefined
  const variables = record(env, ([value]) => word(value))
  return {
    outputs: record(outputs, ([path]) => word(path)),
    inputDrvs: record(inputDrvs, ([needed]) => outputsOf(needed)),
    inputSrcs: strings(inputSrcs),
    system,
    builder,
    env: variables,
    requiredSystemFeatures: features(variables),
  }
}

/** A hash says beforehand what it makes, so that Nix lets it use the network. */
export function hasFixedOutput({ env }: Derivation): boolean {
  return (env.outputHash ?? /"outputHash":"([^"]*)/.exec(env.__json ?? '')?.[1] ?? '') !== ''
}

/** A plain list of outputs, or for dynamic derivations a pair of that list and what hangs below. */
function outputsOf(needed: Term | undefined): string[] {
  return Array.isArray(needed?.[0]) ? strings(needed[0]) : strings(needed)
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
  return Array.isArray(term) ? term.filter((item) => typeof item === 'string') : []
}

const word = (term: Term | undefined): string => (typeof term === 'string' ? term : '')

/** A list of tuples by their first fields; `value` makes something of the rest. */
function record<T>(term: Term | undefined, value: (rest: Term[]) => T): Record<string, T> {
  const tuples = (Array.isArray(term) ? term : []).filter((item) => Array.isArray(item))
  return Object.fromEntries(tuples.map(([key, ...rest]) => [word(key), value(rest)]))
}

interface Reader {
  text: string
  at: number
}

const closing: Record<string, string> = { '[': ']', '(': ')' }

/** One string, list or tuple; undefined where the text breaks off or is something else. */
function readTerm(reader: Reader): Term | undefined {
  const open = reader.text[reader.at]
  if (open === '"') return readString(reader)
  const close = closing[open ?? '']
  if (close === undefined) return undefined
  const items: Term[] = []
  reader.at += 1
  while (reader.text[reader.at] !== close) {
    if (items.length > 0 && reader.text[reader.at++] !== ',') return undefined
    const item = readTerm(reader)
    if (item === undefined) return undefined
    items.push(item)
  }
  reader.at += 1
  return items
}

const unescaped: Record<string, string> = { n: '\n', r: '\r', t: '\t' }

function readString(reader: Reader): string | undefined {
  const { text, at } = reader
  let end = at + 1
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  if (end >= text.length) return undefined
  reader.at = end + 1
  return text.slice(at + 1, end).replace(/\\([\s\S])/g, (_, letter: string) => unescaped[letter] ?? letter)
}
