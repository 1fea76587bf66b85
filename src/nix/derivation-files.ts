import { access, readFile } from 'node:fs/promises'
import { type Derivation, parseDerivation } from './derivation.ts'

/** Reads `.drv` files of the store, each once; undefined for what is missing or unknown. */
export class DerivationFiles {
  readonly #read = new Map<string, Promise<Derivation | undefined>>()

  read(drvPath: string): Promise<Derivation | undefined> {
    const known = this.#read.get(drvPath)
    if (known !== undefined) return known
    const reading = readFile(drvPath, 'utf8').then(parseDerivation, () => undefined)
    this.#read.set(drvPath, reading)
    return reading
  }

  /** Whether the store has it at all, readable or not. */
  async has(drvPath: string): Promise<boolean> {
    const missing =
      (await this.read(drvPath)) === undefined && (await access(drvPath).catch((error) => error))
    return !missing
  }

  /** The readable ones of these, by their paths. */
  async all(drvPaths: Iterable<string>): Promise<Map<string, Derivation>> {
    const found = new Map<string, Derivation>()
    for (const drvPath of drvPaths) {
      const derivation = await this.read(drvPath)
      if (derivation !== undefined) found.set(drvPath, derivation)
    }
    return found
  }
}

/** `hello-2.12` of `/nix/store/HASH-hello-2.12.drv`. */
export function derivationName(drvPath: string): string {
  return drvPath.replace(/^.*\/[0-9a-z]{32}-/, '').replace(/\.drv$/, '')
}
