import { childrenFirst, type NumberedGraph, needsOf } from './numbered-graph.ts'

/**
 * A set of small numbers for every derivation. They are propagated along the graph as bits, because one walk for each
 * of 300 targets would take seconds on 50,000 derivations.
 */
export class BitSets {
  readonly #bits: Int32Array
  readonly #words: number

  constructor(nodes: number, numbers: number) {
    this.#words = Math.ceil(numbers / 32)
    this.#bits = new Int32Array(nodes * this.#words)
  }

  add(node: number, number: number): void {
    const word = node * this.#words + (number >> 5)
    this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (number & 31))
  }

  /** Propagates the bits of all users to their dependencies. */
  spreadDown(graph: NumberedGraph): void {
    for (const user of childrenFirst(graph).reverse())
      for (const need of needsOf(graph, user)) this.#join(need, user)
  }

  /** Propagates the bits of all dependencies to their users. */
  spreadUp(graph: NumberedGraph): void {
    for (const user of childrenFirst(graph)) for (const need of needsOf(graph, user)) this.#join(user, need)
  }

  /** The same text for equal sets. */
  key(node: number): string {
    return this.#of(node).join()
  }

  numbers(node: number): number[] {
    const found: number[] = []
    for (const [word, value] of this.#of(node).entries())
      for (let rest = value; rest !== 0; rest &= rest - 1)
        found.push(word * 32 + 31 - Math.clz32(rest & -rest))
    return found
  }

  #of(node: number): Int32Array {
    return this.#bits.subarray(node * this.#words, (node + 1) * this.#words)
  }

  #join(into: number, from: number): void {
    const bits = this.#bits
    const [to, of] = [into * this.#words, from * this.#words]
    for (let word = 0; word < this.#words; word++)
      bits[to + word] = (bits[to + word] ?? 0) | (bits[of + word] ?? 0)
  }
}
