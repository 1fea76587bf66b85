import { plain } from '../../lib/text.ts'

/** A position in a file as Nix names it. */
export interface Position {
  file: string
  line: number
  column?: number
}

/** An error of the evaluator; positions innermost first. */
export interface EvaluationError {
  message: string
  /** Nix's whole output, trace included. */
  text: string
  positions: readonly Position[]
  /** The lines of the trace, innermost first: `while updating the flake input 'x'`. */
  trace: readonly string[]
  /** The last lines of git, ssh and other tools that Nix called: they often have the reason. */
  said?: readonly string[]
  /** The path of an imported derivation that this machine cannot build. */
  unbuilt?: string
  /** The evaluation did not fail by itself: it ran out of time or memory. */
  lack?: 'time' | 'memory'
}

/** An error without position and trace. */
export function bareError(message: string, lack?: EvaluationError['lack']): EvaluationError {
  return { message, text: message, positions: [], trace: [], ...(lack === undefined ? {} : { lack }) }
}

/** A trace without the frames of our `--apply` expression, which explain nothing. */
export function withoutOurFrames(text: string): string {
  return text
    .replace(/^error:\n(?= )/, 'error:\n\n')
    .split(/\n\n(?= {7}\S)/)
    .filter((frame) => !/^ +at «string»:/m.test(frame))
    .join('\n\n')
}

/** A file of a locked tree, as Nix names it: `«git+file:///there?rev=…»/flake.nix`. */
const inTree = /^«([^»?]*)[^»]*»/

/** A message with the files of these trees, given by URL, shortened to their path in the tree. */
export function withoutTrees(message: string, trees: readonly string[]): string {
  return message.replace(/«([^«»?]*)[^«»]*»\//g, (whole, tree: string) => (trees.includes(tree) ? '' : whole))
}

/** The innermost position below one of these folders, or trees by URL, with its file relative to it. */
export function positionInside(
  error: Pick<EvaluationError, 'positions'>,
  folders: readonly string[],
): Position | undefined {
  for (const { file: name, ...at } of error.positions) {
    const file = name.replace(inTree, '$1')
    const folder = folders.find((path) => file.startsWith(`${path}/`))
    if (folder !== undefined) return { file: file.slice(folder.length + 1), ...at }
  }
  return undefined
}

/** A position from Nix's JSON or a trace; undefined without file and line. */
export function readPosition(at: {
  file?: string | null | undefined
  line?: number | null | undefined
  column?: number | null | undefined
}) {
  if (!at.file || !at.line) return undefined
  // Nix repeats line and column after the file: /nix/store/…/flake.nix:3:28
  const file = plain(at.file).replace(/:\d+:\d+$/, '')
  return { file, line: at.line, ...(at.column ? { column: at.column } : {}) }
}
