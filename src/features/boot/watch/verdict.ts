import type { Verdict } from '../../../documents/evidence.ts'

/** What one kind of console line means. The first rule that matches a line is the one that counts. */
export interface Rule {
  name: string
  verdict: Exclude<Verdict, 'undecided'>
  pattern: RegExp
  /** Seconds in which something may still contradict it; Infinity: it only explains a time-out. */
  settle?: number
  /** It means nothing any more once a kernel runs. */
  before?: 'kernel'
}

const kernelRuns = /\bLinux version \d|^\[ {0,4}\d+\.\d{6}\]/

/** Sources: research boot-verdicts §3–6 and images §3.4; systemd, busybox, dracut, GRUB, SeaBIOS and EDK II say these words. */
const rules: readonly Rule[] = [
  {
    name: 'root not mounted',
    verdict: 'failed',
    pattern: /VFS: Unable to mount root fs|VFS: Cannot open root device/,
  },
  {
    name: 'root not mounted',
    verdict: 'failed',
    pattern: /An error occurred in stage 1 of the boot process|Press one of the following keys/,
  },
  {
    name: 'root not mounted',
    verdict: 'failed',
    pattern:
      /ALERT! .* does not exist\.\s+Dropping to a shell|Failed to mount (?:\/sysroot|sysroot\.mount)|Failed to start Switch Root/,
  },
  {
    name: 'root not mounted',
    verdict: 'failed',
    pattern: /mounting \S+ on \/(?:mnt-root|sysroot|root|newroot|new_root)?\/? failed\b/,
    settle: 20,
  },
  { name: 'kernel panic', verdict: 'failed', pattern: /Kernel panic - not syncing/ },
  {
    name: 'emergency mode',
    verdict: 'failed',
    pattern:
      /You are in (?:emergency|rescue) mode|Entering (?:emergency|rescue) mode|being dropped into an emergency shell/,
  },
  {
    name: 'emergency mode',
    verdict: 'failed',
    pattern:
      /Reached target .*(?:Emergency|Rescue) Mode|Started .*(?:Emergency|Rescue) Shell|Press Enter for (?:system )?maintenance/,
  },
  { name: 'emergency mode', verdict: 'failed', pattern: /\(initramfs\)\s*$/ },
  {
    name: 'no bootable device',
    verdict: 'failed',
    pattern:
      /No bootable device|BdsDxe: No bootable option or device was found|UEFI Interactive Shell v|^Shell> ?$|^No more bootdevs$/,
  },
  {
    name: 'boot loader',
    verdict: 'failed',
    pattern: /^grub rescue>|isolinux\.bin missing or corrupt|Failed to load ldlinux/,
  },
  {
    name: 'boot loader',
    verdict: 'failed',
    pattern: /^\s*error: \S|Could not find kernel image|Failed to load COM32/,
    settle: 60,
    before: 'kernel',
  },
  {
    name: 'device missing',
    verdict: 'failed',
    pattern: /Timed out waiting for device|Dependency failed for .*(?:File System|\/)/,
    settle: Infinity,
  },
  {
    name: 'login',
    verdict: 'booted',
    pattern: /(?:^|[\s\]])(?!Last )(?:\S{1,64} )?login: ?(?:$|\[|\S+ \(automatic login\))/,
  },
  { name: 'multi-user', verdict: 'booted', pattern: /Reached target .*Multi-User/i, settle: 3 },
  { name: 'startup finished', verdict: 'booted', pattern: /systemd\[1\]: Startup finished in \d/, settle: 3 },
]

export interface Decision {
  verdict: Verdict
  by: string
  text: string
}

/** The text of a decision that goes into the evidence. */
const shown = 500

/** Reads console lines, each with its second, and knows what they decide. It has no clock of its own. */
export class Judge {
  readonly #rules: readonly Rule[]
  #decided: Decision | undefined
  #pending: { rule: Rule; text: string; at: number }[] = []

  constructor(extra?: RegExp) {
    const own: Rule[] = extra ? [{ name: 'your pattern', verdict: 'booted', pattern: extra }] : []
    this.#rules = [...own, ...rules]
  }

  read(line: string, at: number): void {
    if (this.#decided) return
    if (kernelRuns.test(line)) this.#pending = this.#pending.filter(({ rule }) => rule.before !== 'kernel')
    const rule = this.#rules.find(({ pattern }) => pattern.test(line))
    if (rule === undefined) return
    const text = line.trim().slice(0, shown)
    if (rule.settle === undefined) this.#decided = { verdict: rule.verdict, by: rule.name, text }
    else if (!this.#pending.some((earlier) => earlier.rule === rule)) this.#pending.push({ rule, text, at })
  }

  /** The decision as of this second, if there is one. */
  decision(at: number): Decision | undefined {
    if (this.#decided) return this.#decided
    const settled = this.#pending.find(({ rule, at: since }) => at - since >= (rule.settle ?? 0))
    if (settled) this.#decided = { verdict: settled.rule.verdict, by: settled.rule.name, text: settled.text }
    return this.#decided
  }

  /** What is known when no more lines will come: the best guess that still waited, if any. */
  last(): Decision | undefined {
    const [first] = this.#pending
    return this.#decided ?? (first && { verdict: first.rule.verdict, by: first.rule.name, text: first.text })
  }
}
