interface ErrorShape {
  /** The name of its log in test/fixtures/first-errors. */
  name: string
  pattern: RegExp
  /** Successful builds print such lines too: it counts only if nothing else matches. */
  weak?: true
}

/** How tools start their error messages, for builds of unknown class. */
export const errorShapes: readonly ErrorShape[] = [
  { name: 'gcc', pattern: /(?:^|[\s:])(?:fatal |internal compiler )?error: /i },
  { name: 'rustc', pattern: /^error(?:\[E\d+\])?(?::|$)/ },
  { name: 'go', pattern: /^(?:\.{0,2}\/)?[\w./-]+\.go:\d+:\d+: / },
  { name: 'ninja', pattern: /^FAILED: / },
  { name: 'cmake', pattern: /^CMake Error/ },
  { name: 'undefined-reference', pattern: /undefined reference to|undefined symbol/ },
  { name: 'python', pattern: /^\s*Traceback \(most recent call last\)/ },
  { name: 'pytest', pattern: /^E {3}\s*\S/ },
  { name: 'node', pattern: /^(?:Uncaught )?(?:[A-Z]\w*)?(?:Error|Exception)\b.*: / },
  { name: 'git-fatal', pattern: /^fatal: / },
  { name: 'cannot-find', pattern: /\bcannot find\b/i, weak: true },
  { name: 'no-such-file', pattern: /No such file or directory/, weak: true },
  { name: 'permission', pattern: /Permission denied/, weak: true },
  { name: 'shell', pattern: /: (?:command )?not found\b/, weak: true },
  { name: 'make', pattern: /^make(?:\[\d+\])?: \*\*\* /, weak: true },
]

interface Block {
  at: number
  lines: string[]
}

/** Lines before the one that looks like the error. */
const before = 2

/** Finds the most telling lines of a log in one pass: the first that look like the error, and the end. */
export class TellingLines {
  readonly #most: number
  readonly #last: string[] = []
  #count = 0
  #strong: Block | undefined
  #weak: Block | undefined

  /** `most` is the number of lines to keep of the whole log. */
  constructor(most: number) {
    this.#most = most
  }

  add(line: string): void {
    for (const block of [this.#strong, this.#weak])
      if (block && block.lines.length < this.#most) block.lines.push(line)
    if (this.#strong === undefined) this.#look(line)
    this.#last.push(line)
    if (this.#last.length > this.#most) this.#last.shift()
    this.#count += 1
  }

  #look(line: string): void {
    const shape = errorShapes.find(({ pattern }) => pattern.test(line))
    if (shape === undefined || (shape.weak && this.#weak)) return
    const lines = [...this.#last.slice(-before), line]
    const block = { at: this.#count - lines.length + 1, lines }
    if (shape.weak) this.#weak = block
    else this.#strong = block
  }

  /** The end of the log, if it contains the error or nothing looks like one. */
  lines(): string[] {
    const block = this.#strong ?? this.#weak
    if (block === undefined || block.at >= this.#count - this.#last.length) return [...this.#last]
    const first = block.lines.slice(0, Math.ceil(this.#most * 0.6))
    const end = this.#last.slice(Math.min(-1, first.length + 1 - this.#most))
    const between = this.#count - block.at - first.length - end.length
    return between <= 0
      ? [...first, ...end.slice(-between)].slice(-this.#most)
      : [...first, `… ${between} lines …`, ...end]
  }
}

/** The most telling lines of a log. */
export function tellingLines(log: readonly string[], most: number): string[] {
  const telling = new TellingLines(most)
  for (const line of log) telling.add(line)
  return telling.lines()
}
