import type { Ear, Verdict } from '../../../documents/evidence.ts'
import { earOf, type Rule, type Source } from './rule.ts'
import { reasons, rules } from './rules.ts'

export interface Decision {
  verdict: Verdict
  by: string
  text: string
  /** Where the decisive line was heard. */
  ear?: Ear
}

/** Limits for the evidence: characters of a decision's text, and number of its reasons. */
const [shown, mostReasons] = [500, 6]

/** A guess that must wait this long proves nothing at a time-out (seconds). */
const patient = 60

const kernelRuns = /\bLinux version \d|^\[ {0,4}\d+\.\d{6}\]/

interface Pending {
  rule: Rule
  text: string
  ear: Source
  at: number
  /** No follow-up is missing. */
  isWhole: boolean
}

/** Reads lines, each with its second and origin, and decides. It has no clock of its own. */
export class Judge {
  readonly #rules: readonly Rule[]
  readonly #reasons = new Set<string>()
  #decided: Decision | undefined
  #pending: Pending[] = []
  #lastSound = 0
  #hasKernel = false
  #trustsKernel = false

  constructor(extra?: RegExp) {
    const of: Source[] = ['serial', 'console', 'screen', 'kernel', 'kmsg', 'journal', 'services']
    const own: Rule[] = extra
      ? [{ name: 'your pattern', verdict: 'booted', of, pattern: extra, because: 'you said so' }]
      : []
    this.#rules = [...own, ...rules]
  }

  /** The guest made any output. */
  sound(at: number): void {
    this.#lastSound = Math.max(this.#lastSound, at)
    // a guest that continues after a panic did not panic
    this.#pending = this.#pending.filter(
      ({ rule, at: since, isWhole }) => !(rule.until && isWhole && at - since > (rule.settle ?? 0)),
    )
  }

  /** The kernel's log with its writers is available: kernel lines on a console decide nothing any more. */
  trustKernel(): void {
    this.#trustsKernel = true
    this.#forgetIdle()
  }

  read(line: string, at: number, ear: Source = 'serial'): void {
    if (this.#decided) return
    if (!this.#hasKernel && (earOf(ear) === 'kernel' || kernelRuns.test(line))) {
      this.#hasKernel = true
      this.#forgetIdle()
    }
    const reason = ear === 'services' ? undefined : reasons.exec(line)?.[0]
    if (reason !== undefined && this.#reasons.size < mostReasons) this.#reasons.add(reason)
    for (const waiting of this.#pending)
      if (waiting.ear === ear && waiting.rule.until?.test(line)) Object.assign(waiting, { isWhole: true, at })
    const rule = this.#rules.find(
      (one) => one.of.includes(ear) && !this.#isIdle(one, ear) && one.pattern.test(line),
    )
    if (rule === undefined) return
    const text = line.trim().slice(0, shown)
    if (rule.settle === undefined) this.#decided = this.#decision({ rule, text, ear })
    else this.#wait({ rule, text, ear, at, isWhole: rule.until === undefined })
  }

  /** The decision at this second, if any. */
  decision(at: number): Decision | undefined {
    if (this.#decided) return this.#decided
    const settled = this.#pending.find(({ rule, at: since, isWhole }) => {
      const from = rule.isQuiet ? Math.max(since, this.#lastSound) : since
      return isWhole && at - from >= (rule.settle ?? 0)
    })
    if (settled) this.#decided = this.#decision(settled)
    return this.#decided
  }

  /** The decision when no more lines will come: the best waiting guess, if any. */
  last(hasEnded = false): Decision | undefined {
    const first = this.#pending.find(({ rule: { settle = 0 }, isWhole }) =>
      hasEnded ? settle < Infinity : isWhole && settle < patient,
    )
    return this.#decided ?? (first && this.#decision(first))
  }

  /** A possible reason why nothing was decided. */
  get hint(): string | undefined {
    return this.#pending.find(({ rule: { settle = 0 } }) => settle >= patient)?.text
  }

  #forgetIdle(): void {
    this.#pending = this.#pending.filter(({ rule, ear }) => !this.#isIdle(rule, ear))
  }

  #isIdle({ before, isOfKernel }: Rule, ear: Source): boolean {
    if (before === 'kernel' && this.#hasKernel) return true
    return isOfKernel === true && this.#trustsKernel && ear !== 'kernel'
  }

  #wait(pending: Pending): void {
    const earlier = this.#pending.find(({ rule, ear }) => rule === pending.rule && ear === pending.ear)
    // a panic shows its last record; all others their first
    if (earlier === undefined) this.#pending.push(pending)
    else if (earlier.rule.until) earlier.text = pending.text
  }

  #decision({ rule, text, ear }: Pick<Pending, 'rule' | 'text' | 'ear'>): Decision {
    const why = rule.name === 'emergency mode' ? [...this.#reasons].filter((one) => !text.includes(one)) : []
    return {
      verdict: rule.verdict,
      by: rule.name,
      text: [text, ...why].join('; ').slice(0, shown),
      ear: earOf(ear),
    }
  }
}
