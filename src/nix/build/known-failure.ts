import type { FailureClass } from '../../documents/result.ts'

export interface KnownFailure {
  /** Each has a log of this name in test/fixtures/failures. */
  name: string
  class: FailureClass
  pattern: RegExp
  /** Where the pattern is looked for: in what Nix itself says, in the log of the build, in both, or its phase. */
  in: 'message' | 'log' | 'both' | 'phase'
  /** One sentence that says what to do; `$<group>` stands for what the pattern found. */
  hint: string
  /** Another try may well go right, with nothing changed. */
  transient?: true
  /** Only derivations whose output is fixed by a hash have a network. */
  network?: 'with' | 'without'
}
