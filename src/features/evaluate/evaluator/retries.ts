import { count, oneLine } from '../../../lib/text.ts'

const retry =
  /^(?:error: )?unable to download '(?<url>[^'\n]+)': (?<why>[^\n]*?)(?:\n[\s\S]*)?; retrying in \d+ ms/

/** Downloads that Nix retries, by server: each attempt is a separate warning, and they would hide all others. */
export class Retries {
  readonly #servers = new Map<string, { why: string; times: number }>()

  /** Consumes a warning about a retried download. */
  take(warning: string): boolean {
    const { url, why = '' } = retry.exec(warning)?.groups ?? {}
    if (url === undefined) return false
    const server = /^[a-z+]+:\/\/[^/?#]*/i.exec(url)?.[0] ?? url
    const known = this.#servers.get(server)
    this.#servers.set(server, { why: known?.why ?? why, times: (known?.times ?? 0) + 1 })
    return true
  }

  list(): string[] {
    return [...this.#servers].map(
      ([server, { why, times }]) =>
        `downloads from ${oneLine(server)} failed and were tried again, ${count(times, 'time')}: ${oneLine(why)}`,
    )
  }
}
