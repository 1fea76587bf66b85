import type { Host } from './host.ts'
import { type Inputs, readInputs, type Values } from './inputs.ts'

/** What a part gives back: its outputs, and whether all that it was asked for went well. */
export interface Outcome<O extends string> {
  outputs: Record<O, string>
  ok: boolean
  /** The last lines on standard output of the command line; a GitHub log gets them as they are. */
  summary?: readonly string[]
  /** What `--json` prints instead. */
  json?: unknown
}

export interface Description<O extends string> {
  describe: string
  /** One command that a reader can copy. */
  example: string
  /** Every output with what it holds. */
  outputs: Record<O, string>
  /** It runs Nix: on a terminal without one, a private Nix is brought first. */
  needsNix?: boolean
  /** A command only, no GitHub action. */
  terminalOnly?: boolean
  /** When the end of the job calls the part again, as an expression of GitHub; always where it is left out. */
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

/** Ties the types of the inputs and outputs to what runs. */
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
