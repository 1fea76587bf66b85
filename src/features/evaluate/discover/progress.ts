import type { Log } from '../../../host/host.ts'
import { count } from '../../../lib/text.ts'
import type { Attribute } from '../selection/target-names.ts'
import { targetName } from '../selection/target-names.ts'

/** Seconds between two progress lines about attributes if there is no live status. */
const patience = 20

/** The progress of the evaluation. */
export class Progress {
  readonly #log: Log
  readonly #all: { hosts: number; attributes: number; words: string }
  #hosts = 0
  #attributes = 0
  #last = performance.now()

  constructor(log: Log, hosts: readonly string[], attributes: readonly Attribute[]) {
    this.#log = log
    const isUsual = attributes.every(({ kind }) => kind === 'package' || kind === 'check')
    const words = isUsual ? 'packages and checks' : 'attributes'
    this.#all = { hosts: hosts.length, attributes: attributes.length, words }
  }

  host(name: string, hasFailures: boolean): void {
    this.#hosts += 1
    const failed = hasFailures ? ', with failures' : ''
    const line = `evaluated ${targetName([name])} (${this.#hosts} of ${count(this.#all.hosts, 'host')})${failed}`
    if (this.#log.live) this.#log.status(line)
    else this.#log.info(line)
  }

  attribute(): void {
    this.#attributes += 1
    const { attributes, words } = this.#all
    const line = `evaluated ${this.#attributes} of ${attributes} ${words}`
    if (this.#log.live) this.#log.status(line)
    else if (this.#attributes === attributes || performance.now() - this.#last > patience * 1000) {
      this.#last = performance.now()
      this.#log.info(line)
    }
  }
}
