import { UserError } from '../../lib/errors.ts'
import { plain } from '../../lib/text.ts'
import type { EvaluationError } from '../evaluation/error.ts'
import { readFetchFailure } from './fetch-failure.ts'
import { missingFile } from './missing-file.ts'

/** Facts about a problem from the folder of a flake itself. */
export interface FolderFacts {
  /** Why Nix does not see the missing file. */
  unseen?: string
  /** The target of its flake.nix, if that is a link. */
  link?: string
  /** The line of flake.lock where the merge conflict markers begin. */
  conflict?: number
  /** The root of its tree: Nix names files of a checkout by their absolute path. */
  tree?: string
}

/** The flake itself is unusable, whatever is requested of it. */
export class FlakeError extends UserError {
  /** Inside the flake. */
  readonly place: { file: string; line: number } | undefined
  constructor(message: string, options: { cause?: unknown; place?: FlakeError['place'] } = {}) {
    super(message, options)
    this.name = 'FlakeError'
    this.place = options.place
  }
}

interface Problem {
  matches(error: EvaluationError, facts: FolderFacts): boolean
  say(written: string, error: EvaluationError, facts: FolderFacts): string
}

/** As in a container whose checkout belongs to another user. */
const foreign = /repository path '([^'\n]+)' is not owned by current user/

const updating = /while updating the flake input '([^']+)'/
const circular = /^found circular import of flake '([^'\n]*)'/
const lockSyntax = /parse error at line (\d+)/
const outside = /^access to absolute path '([^'\n]*)' is forbidden/
const unknownName = /^cannot find flake 'flake:([^'\n]*)' in the flake registries/

const inputOf = ({ trace }: EvaluationError): string | undefined =>
  trace.map((line) => updating.exec(line)?.[1]).find((name) => name !== undefined)

/** Why Nix cannot use a flake, most telling first; the last row matches everything else. */
const problems: readonly Problem[] = [
  {
    matches: ({ message }) => message.startsWith('syntax error'),
    say: (written, error) => `${where(written, error)}: ${firstLine(error.message)}; correct this first`,
  },
  {
    matches: (_, { unseen }) => unseen !== undefined,
    say: (written, _, { unseen }) => `${written}: ${unseen}`,
  },
  {
    matches: ({ message, trace }, { link }) =>
      link !== undefined &&
      trace.length === 0 &&
      (missingFile(message) !== undefined || outside.test(message)),
    say: (written, _, { link }) =>
      `${written}: flake.nix is a link to ${link}, and Nix copies only the folder of the flake; put the file there, or link to one inside`,
  },
  {
    matches: ({ message }) => /^Path '[^'\n]*' in the repository .* is not tracked/.test(message),
    say: (written, { message }) => {
      const file = missingFile(message) ?? 'flake.nix'
      return `${written}: ${file} is not tracked by git, so Nix does not see it; run: git add ${file}`
    },
  },
  {
    matches: ({ message }) => foreign.test(message),
    say: (written, { message }) => {
      const folder = foreign.exec(message)?.[1] ?? written
      return `${written}: the repository ${folder} belongs to another user, so git refuses it; run: git config --global --add safe.directory ${folder}`
    },
  },
  {
    matches: (error) => readFetchFailure(error) !== undefined,
    say: (written, error) => {
      const { isNew, message, reason } = readFetchFailure(error) ?? {}
      return isNew ? `${written}: ${message}` : `${written} cannot be fetched: ${reason}`
    },
  },
  {
    matches: ({ message }) => circular.test(message),
    say: (written, error) => {
      const [, url = ''] = circular.exec(error.message) ?? []
      const input = inputOf(error)?.replace(/\/.*/s, '')
      return `${written}: input ${input} (${url}) is, or needs, this flake itself; take it out of the inputs and use self`
    },
  },
  {
    matches: (_, { conflict }) => conflict !== undefined,
    say: (written, _, { conflict }) =>
      `${written}: flake.lock has the markers of a merge conflict (line ${conflict}); take one side (git checkout --theirs flake.lock), run nix flake lock, and commit the file`,
  },
  {
    matches: ({ message }) => /json\.exception/.test(message) && lockSyntax.test(message),
    say: (written, { message }) =>
      `${written}: flake.lock is not JSON (line ${lockSyntax.exec(message)?.[1]}); take it from the last commit (git checkout HEAD flake.lock), or delete it and run nix flake lock`,
  },
  {
    matches: (error) => inputOf(error) !== undefined && /^~/.test(missingFile(error.message) ?? ''),
    say: (written, error) =>
      `${written}: the URL of input ${inputOf(error)} begins with ~, which Nix takes for a folder of that name inside the flake; write a URL (git+file:///home/…), or put it into the flake`,
  },
  {
    matches: (error) => inputOf(error) !== undefined && outside.test(error.message),
    say: (written, error) =>
      `${written}: input ${inputOf(error)} is a relative path that leaves the folder of the flake, and Nix copies only that; put it inside, or give it a URL (git+file:///…, github:…)`,
  },
  {
    matches: (error) => inputOf(error) !== undefined && missingFile(error.message) !== undefined,
    say: (written, error) =>
      `${written}: input ${inputOf(error)} is a folder of the flake that does not have ${missingFile(error.message)}; correct its URL in flake.nix, or add the file`,
  },
  {
    matches: ({ message }) => unknownName.test(message),
    say: (written, error) => {
      const [, name = ''] = unknownName.exec(error.message) ?? []
      return `${written}: input ${inputOf(error) ?? name} has no URL, only a name (${name}) that each machine may take for something else; write its URL into flake.nix (inputs.NAME.url) and run nix flake lock`
    },
  },
  {
    matches: (error) => inputOf(error) !== undefined,
    say: (written, error) =>
      `${written}: flake.lock has no entry that fits input ${inputOf(error)}, and it cannot be fetched (${firstLine(error.message)}); run nix flake lock there`,
  },
  {
    matches: ({ positions }) => positions.length > 0,
    say: (written, error) => `${where(written, error)}: ${firstLine(error.message)}`,
  },
  {
    matches: () => true,
    say: (written, { message }) => `${written} cannot be read as a flake: ${firstLine(message)}`,
  },
]

/** Nix's refusal of a flake as one line with what to do. */
export function flakeProblem(written: string, found: EvaluationError, facts: FolderFacts = {}): FlakeError {
  const error = withinTree(found, facts.tree)
  const problem = problems.find(({ matches }) => matches(error, facts))
  const message = problem?.say(written, error, facts) ?? error.message
  const place = placeIn(error)
  return new FlakeError(plain(message), {
    cause: new Error(error.text),
    ...(place === undefined ? {} : { place }),
  })
}

const lockWords = {
  missing: 'has inputs and no flake.lock; run nix flake lock there and commit the file',
  stale: 'has a flake.lock that does not fit its flake.nix; run nix flake lock there and commit the file',
  untracked: 'has a flake.lock that git does not track, so Nix does not see it; run: git add flake.lock',
} as const

/** A lock that Nix would have to change; nothing was written. */
export function lockProblem(
  written: string,
  inputs: readonly string[],
  state: keyof typeof lockWords,
): FlakeError {
  return new FlakeError(`${written} ${lockWords[state]} (inputs: ${inputs.slice(0, 5).join(', ')})`)
}

/** Nix's warning about an override without effect; it then continues with another source than requested. */
const unmatched = /^the flag '--override-input (\S+) .*' does not match any input/s

/** The name of an overridden input that the flake does not have, from Nix's warning. */
export const unmatchedOverride = (warning: string): string | undefined => unmatched.exec(warning)?.[1]

export function overrideProblem(written: string, input: string, inputs: readonly string[]): UserError {
  const has = inputs.length === 0 ? 'it has none' : `it has ${inputs.slice(0, 20).join(', ')}`
  return new UserError(`${written} has no input ${input} to override; ${has}`)
}

function where(written: string, error: EvaluationError): string {
  const at = placeIn(error)
  return at === undefined ? written : `${written}: ${at.file}:${at.line}`
}

/** The same error with files of the flake relative to its root, as git and GitHub name them. */
function withinTree(error: EvaluationError, tree: string | undefined): EvaluationError {
  if (tree === undefined) return error
  const below = tree.endsWith('/') ? tree : `${tree}/`
  const positions = error.positions.map(({ file, ...at }) => ({
    file: file.startsWith(below) ? file.slice(below.length) : file,
    ...at,
  }))
  return { ...error, positions, message: error.message.replaceAll(` at ${below}`, ' at ') }
}

function placeIn({ positions: [at] }: EvaluationError): FlakeError['place'] {
  return at && { file: at.file.replace(/^(\/nix\/store\/[^/]+|«[^»]*»)\//, ''), line: at.line }
}

const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(/ at \/nix\/store\/[^/\s]+\/(\S+:\d+)/, ' at $1').slice(0, 500)
