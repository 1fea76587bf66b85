import { plain } from '../../lib/text.ts'

/** A place in a file as Nix names it. */
export interface Position {
  file: string
  line: number
  column?: number
}

/** An error of the evaluator; positions innermost first. */
export interface EvaluationError {
  message: string
  /** All that Nix prints, trace included. */
  text: string
  positions: readonly Position[]
  /** The lines of the trace, innermost first: `while updating the flake input 'x'`. */
  trace: readonly string[]
  /** The last lines of git, ssh and other tools that Nix called: they often know the reason. */
  said?: readonly string[]
  /** What this machine cannot build and the evaluation imports, as the path of its derivation. */
  unbuilt?: string
  /** The evaluation did not fail by itself: it was not given the time or the memory to end. */
  lack?: 'time' | 'memory'
}

/** An error that has no place and no trace. */
export function bareError(message: string, lack?: EvaluationError['lack']): EvaluationError {
  return { message, text: message, positions: [], trace: [], ...(lack === undefined ? {} : { lack }) }
}

/** A trace without the frames of the expression that we passed by `--apply`, which explain nothing to anyone. */
export function withoutOurFrames(text: string): string {
  return text
    .replace(/^error:\n(?= )/, 'error:\n\n')
    .split(/\n\n(?= {7}\S)/)
    .filter((frame) => !/^ +at «string»:/m.test(frame))
    .join('\n\n')
}

/** A file of a locked tree, as Nix names it: `«git+file:///there?rev=…»/flake.nix`. */
const inTree = /^«([^»?]*)[^»]*»/

/** A message in which the files of these trees, given by their URL, go by their path below it. */
export function withoutTrees(message: string, trees: readonly string[]): string {
  return message.replace(/«([^«»?]*)[^«»]*»\//g, (whole, tree: string) => (trees.includes(tree) ? '' : whole))
}

/** The innermost position below one of these folders, or trees by their URL, with its file relative to it. */
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

/** A place as Nix gives it in JSON or in a trace; undefined where it names no file and line. */
export function readPosition(at: {
  file?: string | null | undefined
  line?: number | null | undefined
  column?: number | null | undefined
}) {
  if (!at.file || !at.line) return undefined
  // Nix repeats line and column behind the file: /nix/store/…/flake.nix:3:28
  const file = plain(at.file).replace(/:\d+:\d+$/, '')
  return { file, line: at.line, ...(at.column ? { column: at.column } : {}) }
}
