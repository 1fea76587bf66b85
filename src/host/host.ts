/** Where a message belongs in the repository, for annotations. */
export interface Place {
  title?: string
  file?: string
  line?: number
}

/** Columns and rows that may be filled. */
export interface Size {
  columns: number
  rows: number
}

/** Several lines for `Log.status`, made to fit where they are shown. */
export type View = (size: Size) => readonly string[]

/** What a part says while it works. Text from outside may be passed as it is: a Log makes it harmless. */
export interface Log {
  info(text: string): void
  debug(text: string): void
  warning(text: string, place?: Place): void
  error(text: string, place?: Place): void
  /**
   * Something that the person asked for failed, told when it happens. On GitHub it makes no annotation: a step has few of
   * them, and `actions/phases/annotate` gives them to what a person needs first.
   */
  failure(text: string): void
  /** A folded section on GitHub, a heading on a terminal. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  /** What is going on right now: one line or a view, redrawn in place on a terminal, dropped elsewhere. Empty text clears it. */
  status(text: string | View): void
  /** True where `status` is seen by a person. */
  readonly live: boolean
}

/** Who runs us: GitHub's runner or a terminal. Features see this interface only. */
export interface Host {
  readonly kind: 'github' | 'terminal'
  readonly log: Log
  /** The environment that we were started with; children never get it whole (S25). */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Fires on SIGINT, SIGTERM or SIGHUP; its reason is a `Cancelled`. */
  readonly signal: AbortSignal
  /** The raw text of an input; '' where it was not given. */
  input(name: string): string
  output(name: string, value: string): void
  /** Adds Markdown to the job summary; the terminal ignores it. */
  summary(markdown: string): Promise<void>
  /** Keeps a value for the post step of the same action. */
  keep(name: string, value: string): void
  kept(name: string): string
  /** Never shown in a log from now on. */
  secret(value: string): void
  /** Variables and PATH entries for the steps that follow (GitHub only). */
  exportVariable(name: string, value: string): void
  exportPath(directory: string): void
}
