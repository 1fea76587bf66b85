/** The position of a message in the repository, for annotations. */
export interface Place {
  title?: string
  file?: string
  line?: number
}

/** The columns and rows available. */
export interface Size {
  columns: number
  rows: number
}

/** Several lines for `Log.status`, laid out for the space available. */
export type View = (size: Size) => readonly string[]

/** The messages of a part while it works. Untrusted text may be passed as it is: a Log makes it harmless. */
export interface Log {
  info(text: string): void
  debug(text: string): void
  warning(text: string, place?: Place): void
  error(text: string, place?: Place): void
  /**
   * Reports the failure of something requested as it happens. On GitHub it makes no annotation: a step has few, and
   * `actions/phases/annotate` gives them to the most useful messages.
   */
  failure(text: string): void
  /** A folded section on GitHub, a heading on a terminal. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  /**
   * What is going on right now: one line or a view, redrawn in place on a terminal, dropped elsewhere. Empty text
   * clears it.
   */
  status(text: string | View): void
  /** True if a person sees `status`. */
  readonly live: boolean
}

/** What runs us: GitHub's runner or a terminal. Features see only this interface. */
export interface Host {
  readonly kind: 'github' | 'terminal'
  readonly log: Log
  /** The environment that we were started with; children never get all of it (S25). */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Fires on SIGINT, SIGTERM or SIGHUP; its reason is a `Cancelled`. */
  readonly signal: AbortSignal
  /** The raw text of an input; '' if not given. */
  input(name: string): string
  output(name: string, value: string): void
  /** Adds Markdown to the job summary; no effect on a terminal. */
  summary(markdown: string): Promise<void>
  /** Keeps a value for the post step of the same action. */
  keep(name: string, value: string): void
  kept(name: string): string
  /** Masks the value in all later log lines. */
  secret(value: string): void
  /** Variables and PATH entries for the steps that follow (GitHub only). */
  exportVariable(name: string, value: string): void
  exportPath(directory: string): void
}
