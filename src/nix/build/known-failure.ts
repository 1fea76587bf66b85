import type { FailureClass } from '../../documents/result.ts'

export interface KnownFailure {
  /** The name of its log in test/fixtures/failures. */
  name: string
  class: FailureClass
  pattern: RegExp
  /** Where to search the pattern: in Nix's own message, in the log of the build, in both, or in its phase. */
  in: 'message' | 'log' | 'both' | 'phase'
  /** One sentence that says what to do; `$<group>` stands for the matched text. */
  hint: string
  /** A retry may succeed without any change. */
  transient?: true
  /** Only fixed-output derivations have network access. */
  network?: 'with' | 'without'
}
