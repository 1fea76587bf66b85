import type { BootStage, Ear } from '../../../documents/evidence.ts'
import { duration, plain } from '../../../lib/text.ts'
import type { Message } from '../memory/journal.ts'
import { type Milestone, Milestones } from './milestones.ts'
import { earOf, type Source } from './rule.ts'
import { Judge } from './verdict.ts'

/** How many last lines of each ear stay in memory, and how much of each (characters). */
const [remembered, width] = [40, 2000]
/** Fewer lines explain nothing. */
const telltale = 4
/** How many failed units are named. */
const mostUnits = 30
/** How many message numbers we remember, the newest; a guest can produce any number of them. */
const mostNumbers = 200_000

/** Before the further lines of one message: as wide as the time before its first. */
const continued = ' '.repeat(15)

const failedUnit = /^(\S{1,200}): Failed with result '([\w-]+)'/

export interface HeardOptions {
  onLine(line: string): void
  /** The guest reached one of its stages. */
  onStage?(stage: BootStage, seconds: number): void
  /** Seconds in which the guest could not run; the judge does not count them. */
  lost?(): number
}

/** Everything heard of one guest, from all sources. */
export class Heard {
  readonly judge: Judge
  readonly #milestones: Milestones
  readonly #tails = new Map<Ear, string[]>()
  readonly #counts = new Map<Ear, number>()
  readonly #failed = new Set<string>()
  readonly #onLine: (line: string) => void
  readonly #lost: () => number
  /** Numbers of the messages already read: a half-written one arrives after its successors. */
  #read = new Set<number>()
  #earlier = new Set<number>()
  #began = Infinity
  #latest: Ear = 'serial'

  constructor(success: RegExp | undefined, { onLine, onStage, lost = () => 0 }: HeardOptions) {
    this.judge = new Judge(success)
    this.#milestones = new Milestones(onStage)
    this.#onLine = onLine
    this.#lost = lost
  }

  /** A complete line of a source, at this second of the boot. */
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

  /** A line of the kernel's log; `isOfKernel` is undefined if its writer is unknown. */
  kernel(text: string, seconds: number, isOfKernel: boolean | undefined): void {
    if (isOfKernel === true) this.judge.trustKernel()
    this.line(text, seconds, isOfKernel === false ? 'kmsg' : 'kernel')
  }

  /** A possibly partial line: a prompt has no line end. */
  read(text: string, seconds: number, source: Source): void {
    this.judge.read(text, seconds - this.#lost(), source)
    this.#milestones.read(text, seconds)
  }

  /** New messages of the journal, as lines for its log; `at` is when they were read (seconds). */
  journal(messages: readonly Message[], at: number): string[] {
    const fresh = messages.filter(({ sequence }) => !this.#read.has(sequence) && !this.#earlier.has(sequence))
    // an upper bound for the offset of the guest's clock to its machine's start
    this.#began = Math.min(this.#began, Math.max(0, at - Math.max(...messages.map(({ seconds }) => seconds))))
    const began = this.#began
    const rows: string[] = []
    for (const { text, seconds, isSystemd, sequence } of fresh) {
      const unit = isSystemd ? failedUnit.exec(text) : null
      if (unit && this.#failed.size < mostUnits) this.#failed.add(`${unit[1]} (${unit[2]})`)
      const [first = '', ...more] = plain(text).split('\n')
      this.line(first, began + seconds, isSystemd ? 'journal' : 'services')
      rows.push(`[${seconds.toFixed(6).padStart(12)}] ${isSystemd ? 'systemd: ' : ''}${first}`)
      // indented, and never as systemd's: a service could otherwise write what looks like a message of its own
      for (const line of more.map((one) => continued + one)) {
        this.line(line, began + seconds, 'services')
        rows.push(line)
      }
      this.#remember(sequence)
    }
    return rows
  }

  /** Two halves, of which the older one goes as a whole: to look for the oldest number each time is slow. */
  #remember(sequence: number): void {
    this.#read.add(sequence)
    if (this.#read.size < mostNumbers / 2) return
    this.#earlier = this.#read
    this.#read = new Set()
  }

  get milestones(): Milestone[] {
    return this.#milestones.list
  }

  /** The last stage reached, in words; undefined if none. */
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

  /** The last lines of the ear that decided, else of the one heard last, if it said enough to explain anything. */
  tail(ear: Ear | undefined): string[] {
    const wanted = [ear, this.#latest].flatMap((one) => (one ? [this.#tails.get(one) ?? []] : []))
    const telling = [...wanted, ...this.#tails.values()].find(({ length }) => length >= telltale)
    return [...(telling ?? wanted.find(({ length }) => length > 0) ?? [])]
  }
}
