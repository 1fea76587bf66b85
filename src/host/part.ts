import type { Host } from './host.ts'
import { type Inputs, readInputs, type Values } from './inputs.ts'

/** The result of a part: its outputs, and whether everything requested succeeded. */
export interface Outcome<O extends string> {
  outputs: Record<O, string>
  ok: boolean
  /** The last lines of the command's standard output; on GitHub they go to the log unchanged. */
  summary?: readonly string[]
  /** What `--json` prints instead. */
  json?: unknown
}

export interface Description<O extends string> {
  describe: string
  /** One command that readers can copy. */
  example: string
  /** Every output with its description. */
  outputs: Record<O, string>
  /** It runs Nix: on a terminal without Nix, a private Nix is installed first. */
  needsNix?: boolean
  /** An input with whose value no Nix is needed after all. */
  noNixWith?: string
  /** Only a command, not a GitHub action. */
  terminalOnly?: boolean
  /** When the end of the job calls the part again, as a GitHub expression; always if absent. */
  postIf?: string
}

/** One part of the suite, as GitHub and the command line see it. */
export interface Action {
  readonly inputs: Inputs
  readonly description: Description<string>
  readonly needsNix: boolean
  main(host: Host): Promise<Outcome<string>>
  post?(host: Host): Promise<void>
}

/** Ties the types of the inputs and outputs to the function that runs. */
export function action<I extends Inputs, O extends string>(
  description: Description<O>,
  inputs: I,
  phases: {
    main(values: Values<I>, host: Host): Promise<Outcome<O>>
    post?(host: Host): Promise<void>
  },
): Action {
  return {
    inputs,
    description,
    needsNix: description.needsNix ?? false,
    main: (host) => phases.main(readInputs(inputs, host), host),
    ...(phases.post ? { post: phases.post } : {}),
  }
}
