import { readFileSync } from 'node:fs'
import { access, readFile } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { type Derivation, parseDerivation, telling } from './derivation.ts'

/** Reads `.drv` files of the store, each once; undefined for missing or unknown ones. */
export class DerivationFiles {
  readonly #read = new Map<string, Derivation | undefined>()

  async read(drvPath: string): Promise<Derivation | undefined> {
    if (this.#read.has(drvPath)) return this.#read.get(drvPath)
    const text = await readFile(drvPath).catch(() => undefined)
    return this.#keep(drvPath, text)
  }

  /** Whether the store has the file at all, readable or not. */
  async has(drvPath: string): Promise<boolean> {
    const missing =
      (await this.read(drvPath)) === undefined && (await access(drvPath).catch((error) => error))
    return !missing
  }

  /** The readable ones of these, by path. */
  async all(drvPaths: Iterable<string>): Promise<Map<string, Derivation>> {
    const found = new Map<string, Derivation>()
    let count = 0
    for (const drvPath of drvPaths) {
      // awaiting each of 50,000 small files takes several times as long as reading them
      const known = this.#read.has(drvPath) ? this.#read.get(drvPath) : this.#keep(drvPath, readNow(drvPath))
      if (known !== undefined) found.set(drvPath, known)
      count += 1
      if (count % atOnce === 0) await setImmediate()
    }
    return found
  }

  #keep(drvPath: string, text: Buffer | undefined): Derivation | undefined {
    const derivation = text && parseDerivation(text, telling)
    this.#read.set(drvPath, derivation)
    return derivation
  }
}

/** After so many files, signals and timers get their turn. */
const atOnce = 200

function readNow(drvPath: string): Buffer | undefined {
  try {
    return readFileSync(drvPath)
  } catch {
    return undefined // the caller tells what is missing from what is unknown
  }
}

/** `hello-2.12` of `/nix/store/HASH-hello-2.12.drv`. */
export function derivationName(drvPath: string): string {
  return drvPath.replace(/^.*\/[0-9a-z]{32}-/, '').replace(/\.drv$/, '')
}
