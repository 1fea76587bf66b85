/** The visible log of a job. Every line of a secret is masked separately. */
export class JobLog {
  readonly lines: string[] = []
  /** How many lines contained a secret. */
  starred = 0
  readonly #masks = new Set<string>()
  readonly #tell: (line: string) => void

  constructor(secrets: readonly string[], tell: (line: string) => void) {
    this.#tell = tell
    for (const secret of secrets) this.mask(secret)
  }

  mask(secret: string): void {
    for (const line of secret.split(/\r?\n/)) if (line.trim() !== '') this.#masks.add(line)
  }

  say(line: string): void {
    const starred = this.starOut(line)
    if (starred !== line) this.starred++
    this.lines.push(starred)
    this.#tell(starred)
  }

  starOut(text: string): string {
    return [...this.#masks].reduce((rest, mask) => rest.replaceAll(mask, '***'), text)
  }
}
