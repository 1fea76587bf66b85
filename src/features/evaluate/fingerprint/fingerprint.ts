import { createHash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { Aterm, type Term } from '../../../nix/derivation/aterm.ts'
import { sourcePath } from '../../../nix/store/source-path.ts'
import { outputPlaceholder } from '../../../nix/store/store-path.ts'
import { type OwnSource, type OwnWords, ownWords, placeholder } from './source-references.ts'

/**
 * plain: nothing in its graph depends on the flake's own source, so its path is sufficient; unknown: it or a dependency
 * cannot be read; open: in progress.
 */
type State = 'plain' | 'unknown' | 'open' | Own

/** A derivation that depends on the flake's own source or revision. */
interface Own {
  fingerprint: string
  /**
   * Words by which other derivations refer to it and its outputs, each with a replacement that is the same in every
   * evaluation.
   */
  words: readonly (readonly [string, string])[]
}

/** The needed fields of a derivation; the rest of its file stays text. */
interface Head {
  bytes: Buffer
  outputs: readonly (readonly string[])[]
  inputDrvs: readonly (readonly [path: string, outputs: readonly string[]])[]
  inputSrcs: readonly string[]
  rest: string
}

/** Texts written during the evaluation are small; larger files are copies. */
const largestText = 64 * 1024

/** After so many files, signals and timers get their turn. */
const atOnce = 200

/**
 * Fingerprints of derivation graphs, equal for two evaluations whose graphs differ only by the flake's own source tree
 * or revision. Only hashes are kept of each derivation, so that all targets share them.
 */
export class Fingerprints {
  readonly #states = new Map<string, State>()
  /** Replacements for sources that depend on the flake's own; undefined for all others. */
  readonly #sources = new Map<string, string | undefined>()
  readonly #own: OwnSource
  readonly #words: OwnWords

  constructor(own: OwnSource) {
    this.#own = own
    this.#words = ownWords(own)
  }

  /** In hex; undefined if something in the graph cannot be read. */
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

  /** Processes the last derivation of the stack; true if it is done, else its dependencies were pushed on top. */
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

  /** Replaces the whole tree, whatever a copy of it is called, or a text that contains it. */
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

/** The part of a store path that appears in other texts, and the placeholder of outputs without a path. */
const storeWords = /(?<=\/nix\/store\/)[0-9a-z]{32}|\/[0-9a-z]{52}(?![0-9a-z])/g

const hashOf = (path: string): string => path.slice('/nix/store/'.length).slice(0, 32)

/** A string with the context of a derivation itself has it among the sources. */
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
