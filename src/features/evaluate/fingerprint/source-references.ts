/** A flake's whole source tree as an evaluation saw it, and its revision. */
export interface OwnSource {
  /** The tree in the store. */
  source: string
  narHash?: string
  /** The commit; for a dirty tree followed by `-dirty`. */
  revision?: string
  /** Seconds since 1970. */
  lastModified?: number
}

/** The replacement for values from the source; no text of a derivation can contain a NUL. */
export const placeholder = (what: string): string => `\0${what}\0`

/** Finds and replaces references of a text to its own flake. */
export interface OwnWords {
  /** A quick check whether there may be any. */
  areIn(bytes: Buffer): boolean
  replace(text: string): string
}

interface Word {
  what: string
  /** A text without this substring does not contain the word. */
  needle: string
  pattern: string
}

const hashPart = (path: string): string => path.slice('/nix/store/'.length).slice(0, 32)

/** Where a word too short to be unique may begin: not after a letter or digit, except those of an escaped newline. */
const start = String.raw`(?<=\\[nrt]|[^0-9A-Za-z]|^)`
const end = '(?![0-9A-Za-z])'

/** Abbreviations of a revision shorter than Nix's own are ignored: they may be anything. */
const shortest = 7

/** Times before this one (March 1973) are conventions, such as 0 and 1, and not replaced. */
const firstMoment = 100_000_000

export function ownWords(own: OwnSource): OwnWords {
  const words = [...sourceWords(own), ...revisionWords(own.revision), ...timeWords(own)]
  const needles = [...new Set(words.map(({ needle }) => needle))]
  const pattern = new RegExp(words.map((word) => `(${word.pattern})`).join('|'), 'g')
  return {
    areIn: (bytes) => needles.some((needle) => bytes.includes(needle, 0, 'latin1')),
    replace: (text) =>
      text.replace(pattern, (found, ...groups) => {
        const { what = '' } = words[groups.findIndex((group) => group !== undefined)] ?? {}
        return placeholder(what === 'revision' ? `${what} ${found.length}` : what)
      }),
  }
}

function sourceWords({ source, narHash }: OwnSource): Word[] {
  const hash = hashPart(source)
  const written = narHash === undefined ? [] : [narHash, encodeURIComponent(narHash)]
  return [
    { what: 'source', needle: hash, pattern: hash },
    ...written.map((needle) => ({ what: 'narHash', needle, pattern: escaped(needle) })),
  ]
}

/** The whole revision anywhere, and each prefix of it that is a separate word. */
function revisionWords(revision: string | undefined): Word[] {
  const [, hex, dirty = ''] = /^([0-9a-f]{40}|[0-9a-f]{64})(-dirty)?$/.exec(revision ?? '') ?? []
  if (hex === undefined) return []
  const needle = hex.slice(0, shortest)
  const beginning = [...hex.slice(shortest)].reduceRight((rest, digit) => `(?:${digit}${rest})?`, '')
  return [
    { what: 'revision', needle, pattern: hex + dirty },
    { what: 'revision', needle, pattern: `${start}${needle}${beginning}${dirty}${end}` },
  ]
}

function timeWords({ lastModified, revision }: OwnSource): Word[] {
  if (lastModified === undefined || lastModified < firstMoment) return []
  const date = new Date(lastModified * 1000).toISOString().replace(/\D/g, '').slice(0, 14)
  const alone = (what: string, needle: string) => ({ what, needle, pattern: `${start}${needle}${end}` })
  // a date alone may be a version of something; before the revision it is `20261121.abc1234`, nixpkgs' name of systems
  const day = date.slice(0, 8)
  const commit = revision?.slice(0, shortest)
  return [
    alone('lastModified', String(lastModified)),
    alone('lastModifiedDate', date),
    ...(commit === undefined
      ? []
      : [{ what: 'day', needle: commit, pattern: `${start}${day}(?=[^0-9A-Za-z]${commit})` }]),
  ]
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
