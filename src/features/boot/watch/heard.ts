import type { BootStage, Ear } from '../../../documents/evidence.ts'
import { duration, plain } from '../../../lib/text.ts'
import type { Message } from '../memory/journal.ts'
import { type Milestone, Milestones } from './milestones.ts'
import { earOf, type Source } from './rules.ts'
import { Judge } from './verdict.ts'

/** How many of the last lines of each ear stay in memory, and how much of each (characters). */
const [remembered, width] = [40, 2000]
/** Fewer lines tell nothing of how it came to them. */
const telltale = 4
/** How many failed units are named. */
const mostUnits = 30
/** How many numbers of messages are remembered, the newest; a guest can make any number of them. */
const mostNumbers = 200_000

const failedUnit = /^(\S{1,200}): Failed with result '([\w-]+)'/

export interface HeardOptions {
  onLine(line: string): void
  /** The guest came to one of its stages. */
  onStage?(stage: BootStage, seconds: number): void
  /** Seconds in which the guest could not run; for the judge they do not count. */
  lost?(): number
}

/** All that was heard of one guest, wherever it came from. */
export class Heard {
  readonly judge: Judge
  readonly #milestones: Milestones
  readonly #tails = new Map<Ear, string[]>()
  readonly #counts = new Map<Ear, number>()
  readonly #failed = new Set<string>()
  readonly #onLine: (line: string) => void
  readonly #lost: () => number
  /** Numbers of the messages that were read: one that was half written comes later than those after it. */
  readonly #read = new Set<number>()
  #began = Infinity
  #latest: Ear = 'serial'

  constructor(success: RegExp | undefined, { onLine, onStage, lost = () => 0 }: HeardOptions) {
    this.judge = new Judge(success)
    this.#milestones = new Milestones(onStage)
    this.#onLine = onLine
    this.#lost = lost
  }

  /** A whole line of a source, in this second of the boot. */
  line(text: string, seconds: number, source: Source): void {
    this.read(text, seconds, source)
    const ear = earOf(source)
    const tail = this.#tails.get(ear) ?? []
    tail.push(text.slice(0, width))
    if (tail.length > remembered) tail.shift()
    this.#tails.set(ear, tail)
    this.#counts.set(ear, (this.#counts.get(ear) ?? 0) + 1)
    this.#latest = ear
    this.#onLine(text)
  }

  /** A line of the kernel's log; `isOfKernel` is undefined where it cannot be seen who wrote it. */
  kernel(text: string, seconds: number, isOfKernel: boolean | undefined): void {
    if (isOfKernel === true) this.judge.trustKernel()
    this.line(text, seconds, isOfKernel === false ? 'kmsg' : 'kernel')
  }

  /** What may be a part of a line: a prompt has no end. */
  read(text: string, seconds: number, source: Source): void {
    this.judge.read(text, seconds - this.#lost(), source)
    this.#milestones.read(text, seconds)
  }

  /** New messages of the journal, as lines for its log; `at` is the second in which they were read. */
  journal(messages: readonly Message[], at: number): string[] {
    const fresh = messages.filter(({ sequence }) => !this.#read.has(sequence))
    // the guest's clock began so many seconds after its machine, at the latest
    this.#began = Math.min(this.#began, Math.max(0, at - Math.max(...messages.map(({ seconds }) => seconds))))
    const began = this.#began
    for (const { text, seconds, isSystemd, sequence } of fresh) {
      const unit = isSystemd ? failedUnit.exec(text) : null
      if (unit && this.#failed.size < mostUnits) this.#failed.add(`${unit[1]} (${unit[2]})`)
      this.line(plain(text), began + seconds, isSystemd ? 'journal' : 'services')
      this.#read.add(sequence)
      const [oldest] = this.#read
      if (this.#read.size > mostNumbers) this.#read.delete(oldest ?? sequence)
    }
    return fresh.map(
      ({ seconds, isSystemd, text }) =>
        `[${seconds.toFixed(6).padStart(12)}] ${isSystemd ? 'systemd: ' : ''}${plain(text)}`,
    )
  }

  get milestones(): Milestone[] {
    return this.#milestones.list
  }

  /** The last stage that was seen, in words; undefined where there was none. */
  get reached(): string | undefined {
    const last = this.milestones.at(-1)
    return last && `${last.name} (after ${duration(last.seconds)})`
  }

  get failedUnits(): string[] {
    return [...this.#failed]
  }

  lines(ear: Ear): number {
    return this.#counts.get(ear) ?? 0
  }

  /** The last lines of the ear that decided, else of the one that said something last; of one that said enough to tell. */
  tail(ear: Ear | undefined): string[] {
    const wanted = [ear, this.#latest].flatMap((one) => (one ? [this.#tails.get(one) ?? []] : []))
    const telling = [...wanted, ...this.#tails.values()].find(({ length }) => length >= telltale)
    return [...(telling ?? wanted.find(({ length }) => length > 0) ?? [])]
  }
}
