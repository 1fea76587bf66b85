import { createHash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { Aterm, type Term } from '../../../nix/derivation/aterm.ts'
import { sourcePath } from '../../../nix/store/source-path.ts'
import { outputPlaceholder } from '../../../nix/store/store-path.ts'
import { type OwnSource, type OwnWords, ownWords, placeholder } from './source-references.ts'

/**
 * plain: nothing in its graph follows from the flake's own source, so that its path says all of it;
 * unknown: it, or something that it needs, cannot be read; open: being looked at.
 */
type State = 'plain' | 'unknown' | 'open' | Own

/** A derivation in which something follows from the flake's own source or revision. */
interface Own {
  fingerprint: string
  /** What other derivations call it and its outputs, each with what is the same in another evaluation. */
  words: readonly (readonly [string, string])[]
}

/** A derivation as far as it is needed here; the rest of its file is text. */
interface Head {
  bytes: Buffer
  outputs: readonly (readonly string[])[]
  inputDrvs: readonly (readonly [path: string, outputs: readonly string[]])[]
  inputSrcs: readonly string[]
  rest: string
}

/** A text that was written in the evaluation is small; larger files are copies. */
const largestText = 64 * 1024

/** Files after which signals and timers get their turn. */
const atOnce = 200

/**
 * Fingerprints of derivation graphs: two evaluations whose graphs differ only in what follows from the flake's own
 * source tree or revision have the same. Of each derivation only hashes are kept, so that all targets share them.
 */
export class Fingerprints {
  readonly #states = new Map<string, State>()
  /** What stands for a source that follows from the flake's own; undefined for all others. */
  readonly #sources = new Map<string, string | undefined>()
  readonly #own: OwnSource
  readonly #words: OwnWords

  constructor(own: OwnSource) {
    this.#own = own
    this.#words = ownWords(own)
  }

  /** In hex; undefined where something in the graph cannot be read. */
  async of(drvPath: string, signal: AbortSignal): Promise<string | undefined> {
    const stack = [drvPath]
    for (let steps = 1; stack.length > 0; steps++) {
      if (this.#step(stack)) stack.pop()
      if (steps % atOnce === 0) await setImmediate()
      signal.throwIfAborted()
    }
    const state = this.#states.get(drvPath)
    if (state === 'plain') return digest([drvPath])
    return typeof state === 'object' ? state.fingerprint : undefined
  }

  /** Looks at the last derivation of the stack; true if it is done, else what it needs was put on top. */
  #step(stack: string[]): boolean {
    const drvPath = stack.at(-1) ?? ''
    const before = this.#states.get(drvPath)
    if (before !== undefined && before !== 'open') return true
    const head = readHead(drvPath)
    const needed = head === undefined ? [] : neededBy(head)
    const waiting = needed.filter((path) => !this.#states.has(path))
    if (head !== undefined && waiting.length > 0 && before === undefined) {
      this.#states.set(drvPath, 'open')
      for (const path of waiting) stack.push(path) // read again later: a deep graph would fill the memory
      return false
    }
    const isKnown = head !== undefined && needed.every((path) => isDone(this.#states.get(path)))
    this.#states.set(drvPath, isKnown ? this.#judge(drvPath, head) : 'unknown')
    return true
  }

  #judge(drvPath: string, head: Head): State {
    const words = new Map<string, string>()
    for (const path of neededBy(head)) {
      const state = this.#states.get(path)
      if (typeof state === 'object') for (const [word, instead] of state.words) words.set(word, instead)
    }
    for (const path of head.inputSrcs) {
      const instead = this.#source(path)
      if (instead !== undefined) words.set(hashOf(path), instead)
    }
    if (words.size === 0 && !this.#saysOwn(head.bytes)) return 'plain'
    for (const [output = '', path = ''] of head.outputs) {
      if (path !== '') words.set(hashOf(path), placeholder(`self ${output}`))
    }
    const plain = (text: string): string =>
      this.#words.replace(text.replace(storeWords, (word) => words.get(word) ?? word))
    const fingerprint = digest([
      JSON.stringify(head.outputs.map((output) => output.map(plain))),
      JSON.stringify(head.inputDrvs.map(([path, outputs]) => JSON.stringify([plain(path), outputs])).sort()),
      JSON.stringify(head.inputSrcs.map(plain).sort()),
      plain(head.rest),
    ])
    return { fingerprint, words: namesOf(drvPath, head, fingerprint) }
  }

  #source(path: string): string | undefined {
    if (!this.#sources.has(path))
      this.#sources.set(path, path.endsWith('.drv') ? undefined : this.#lookAt(path))
    return this.#sources.get(path)
  }

  /** The whole tree, whatever a copy of it is called, or a text that names it. */
  #lookAt(path: string): string | undefined {
    const { source, narHash } = this.#own
    const name = path.slice('/nix/store/'.length + 33)
    if (path === source || (narHash !== undefined && path === sourcePath(narHash, name)))
      return placeholder('source')
    const text = readText(path)
    if (text === undefined || !this.#saysOwn(text)) return undefined
    return placeholder(`text ${digest([this.#words.replace(text.toString('latin1'))])}`)
  }

  #saysOwn(bytes: Buffer): boolean {
    if (!this.#words.areIn(bytes)) return false
    const text = bytes.toString('latin1')
    return this.#words.replace(text) !== text
  }
}

const isDone = (state: State | undefined): boolean => state === 'plain' || typeof state === 'object'

/** The part of a store path that other texts have of it, and what stands for outputs without a path. */
const storeWords = /(?<=\/nix\/store\/)[0-9a-z]{32}|\/[0-9a-z]{52}(?![0-9a-z])/g

const hashOf = (path: string): string => path.slice('/nix/store/'.length).slice(0, 32)

/** A string with the context of a derivation itself has that among the sources. */
const neededBy = ({ inputDrvs, inputSrcs }: Head): string[] => [
  ...inputDrvs.map(([path]) => path),
  ...inputSrcs.filter((path) => path.endsWith('.drv')),
]

function namesOf(drvPath: string, { outputs }: Head, fingerprint: string): Own['words'] {
  return [
    [hashOf(drvPath), placeholder(`derivation ${fingerprint}`)],
    ...outputs.map(([output = '', path = '']) => {
      const word = path === '' ? outputPlaceholder(drvPath, output) : hashOf(path)
      return [word, placeholder(`${output} of ${fingerprint}`)] as const
    }),
  ]
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256').update('flakeship fingerprint 1')
  for (const part of parts) hash.update(`\n${part.length}\n`).update(part)
  return hash.digest('hex')
}

function readHead(drvPath: string): Head | undefined {
  const bytes = readNow(drvPath)
  const start = 'Derive('
  if (bytes?.toString('latin1', 0, start.length) !== start) return undefined
  const aterm = new Aterm(bytes, start.length)
  const [outputs, inputDrvs, inputSrcs] = aterm.fields(3) ?? []
  if (!isList(outputs) || !outputs.every(isTexts) || !isList(inputDrvs) || !inputDrvs.every(isInput))
    return undefined
  return inputSrcs !== undefined && isTexts(inputSrcs)
    ? { bytes, outputs, inputDrvs, inputSrcs, rest: aterm.rest() }
    : undefined
}

const isList = (term: Term | undefined): term is Term[] => Array.isArray(term)
const isTexts = (term: Term): term is string[] =>
  isList(term) && term.every((item) => typeof item === 'string')
const isInput = (term: Term): term is [string, string[]] =>
  isList(term) && typeof term[0] === 'string' && term[1] !== undefined && isTexts(term[1])

function readText(path: string): Buffer | undefined {
  try {
    const found = lstatSync(path)
    return found.isFile() && found.size <= largestText ? readFileSync(path) : undefined
  } catch {
    return undefined // what is not there says nothing
  }
}

function readNow(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
