import { plain } from '../../../lib/text.ts'
import type { Exit } from '../../../system/process.ts'
import type { Guest } from '../guest/guest.ts'
import type { Decision } from './verdict.ts'

/** QEMU's messages when this machine does not let it start, and what the user can do: they prove nothing of the image. */
const hints: readonly { pattern: RegExp; hint: string }[] = [
  {
    pattern: /Could not set up host forwarding rule/,
    hint: 'that port of this machine is taken: forward another one',
  },
  { pattern: /Could not access KVM|failed to initialize kvm/i, hint: 'choose --accelerator tcg' },
  { pattern: /Cannot allocate memory|cannot set up guest memory/, hint: 'give it less with --boot-memory' },
  {
    pattern: /No space left on device|Disk quota exceeded/,
    hint: 'free space in the temporary folder',
  },
  { pattern: /setpriv.*(?:not found|ENOENT)/, hint: 'install util-linux' },
]

/** Why QEMU ended by itself (its SHUTDOWN event), in words. */
const reasons: Record<string, string> = {
  'guest-reset': 'the guest reset itself before it booted',
  'guest-shutdown': 'the guest powered off before it booted',
  'guest-panic': 'the guest reported a panic',
}

export interface Ended {
  exit: Exit
  /** The tail of the output of the script and QEMU. */
  said: string
  /** The reason of QEMU's SHUTDOWN event, if there was one. */
  shutdown: string | undefined
  /** False if the script never called QEMU. */
  started: boolean
}

/** A guest that ends before any other decision has failed, unless this machine ended it. */
export function judgeEnd({ exit, said, shutdown, started }: Ended): Decision {
  const words = shutdown === undefined ? undefined : reasons[shutdown]
  if (words !== undefined) return { verdict: 'failed', by: shutdown ?? '', text: words }
  const lines = plain(said)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/\bwarning: /.test(line))
  const hinted = hints.find(({ pattern }) => pattern.test(said))
  const telling = lines.find((line) => hinted?.pattern.test(line)) ?? lines.at(-1)
  const end = exit.signal === null ? `ended with ${exit.code}` : `was ended by ${exit.signal}`
  const text = [telling ?? `it ${end} without a word`, hinted?.hint]
    .filter((part) => part !== undefined)
    .join('; ')
  const by = started ? `QEMU ${end}` : `the script ${end} before it started QEMU`
  return { verdict: hinted ? 'undecided' : 'failed', by, text }
}

/** For a guest that timed out: what did not happen, how far it came, and the possible reason. */
export function missed(
  { machine, accelerator }: Guest,
  reached: string | undefined,
  hint: string | undefined,
): string {
  if (machine === undefined)
    return accelerator ? 'the script did not start QEMU' : 'the script, which names no QEMU, did not end'
  const far = [
    ...(reached === undefined ? [] : [`came as far as ${reached}`]),
    ...(hint === undefined ? [] : [`said ${JSON.stringify(hint)}`]),
  ]
  return `${far.length === 0 ? '' : `it ${far.join(', ')}, and `}nothing shows whether it booted`
}
