const longest = 4000 // characters
const most = 500

/** Warnings by their text, each with how often every asker was told it. */
export class Warnings {
  readonly #said = new Map<string, Map<string, number>>()

  /** One that Nix or we ourselves have; how often is of no interest. */
  add(text: string): void {
    this.count(text, '', 0)
  }

  /** One of the flake's own code. Who asks twice hears it twice, so that the most of one question counts. */
  count(text: string, asker: string, times: number): void {
    const key = text.trim().slice(0, longest)
    const askers = this.#said.get(key) ?? new Map<string, number>()
    askers.set(asker, Math.max(askers.get(asker) ?? 0, times))
    this.#said.set(key, askers)
  }

  /** Each once. */
  list(): string[] {
    const lines = [...this.#said].map(([text, askers]) => {
      const times = [...askers.values()].reduce((sum, one) => sum + one, 0)
      return times > 1 ? `${text} (${times} times)` : text
    })
    const left = lines.length - most
    return left > 0 ? [...lines.slice(0, most), `${left} more warnings are left out`] : lines
  }
}
