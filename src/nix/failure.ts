import { plain } from '../lib/text.ts'

export interface NixError {
  /** own: this derivation failed; dependency: one below it did; summary: repeats others; general: names none. */
  kind: 'own' | 'dependency' | 'summary' | 'general'
  drvPath?: string
  /** One line. */
  message: string
  /** The log lines that Nix quotes. */
  log: string[]
}

const drv = String.raw`'(?<drv>/nix/store/[^'\s]+\.drv)'`

interface Shape {
  kind: NixError['kind']
  pattern: RegExp
  say(groups: Record<string, string | undefined>, text: string): string
}

const firstLine = (_: unknown, text: string): string => text.split('\n')[0] ?? ''

/** What Nix says before 2.30 (and Lix) and since; the first that matches decides (research: evaluation §4.4). */
const shapes: readonly Shape[] = [
  {
    kind: 'dependency',
    pattern: new RegExp(`^\\d+ dependenc(y|ies) of derivation ${drv} failed to build`),
    say: firstLine,
  },
  {
    kind: 'dependency',
    pattern: new RegExp(`^Cannot build ${drv}\\.\\s+Reason: \\d+ dependenc(y|ies) failed`),
    say: firstLine,
  },
  { kind: 'summary', pattern: /^build of (resolved derivation )?'[\s\S]*' failed$/, say: firstLine },
  {
    kind: 'own',
    pattern: new RegExp(`^builder for ${drv} (?<reason>[^;\\n]+)`),
    say: ({ reason }) => `builder ${reason}`,
  },
  {
    kind: 'own',
    pattern: new RegExp(
      `^Cannot build ${drv}\\.\\s+Reason: (?<reason>[^\\n]*?)\\.?\\s*(\\n\\s*(?<more>Required [^\\n]*)|\\n|$)`,
    ),
    say: ({ reason, more }) => (more ? `${reason}: ${more}` : (reason ?? '')),
  },
  {
    kind: 'own',
    pattern: new RegExp(
      `^hash mismatch in fixed-output derivation ${drv}:\\s*specified:\\s*(?<old>\\S+)\\s*got:\\s*(?<new>\\S+)`,
    ),
    say: (hash) => `hash mismatch: specified ${hash.old}, got ${hash.new}`,
  },
  { kind: 'own', pattern: new RegExp(drv), say: firstLine },
]

/** Reads one error of Nix, in any of its wordings. */
export function readError(text: string): NixError {
  const body = plain(text)
    .trim()
    .replace(/^(error:\s*)+/, '')
    .replace(/\n {1,7}/g, '\n')
  const log = [...body.matchAll(/^\s*> (.*)$/gm)].map((line) => line[1] ?? '')
  for (const shape of shapes) {
    const match = shape.pattern.exec(body)
    if (!match) continue
    const groups = match.groups ?? {}
    const message = oneLine(shape.say(groups, body))
    return { kind: shape.kind, message, log, ...(groups.drv ? { drvPath: groups.drv } : {}) }
  }
  return { kind: 'general', message: oneLine(body), log }
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 600 ? `${line.slice(0, 600)}…` : line
}

interface KnownFailure {
  name: string
  pattern: RegExp
  hint: string
  /** Looked for in the log of the build too; the others only in what Nix itself says. */
  inLog?: boolean
}

export const knownFailures: readonly KnownFailure[] = [
  {
    name: 'disk-full',
    pattern: /No space left on device|ENOSPC|Disk quota exceeded|lack of free disk space|disk is full/i,
    hint: 'the disk is full: make room (`nix-collect-garbage` frees what nothing needs) and run again',
    inLog: true,
  },
  {
    name: 'hash-mismatch',
    pattern: /hash mismatch/,
    hint: 'what is downloaded is not what the flake expects: if the change is wanted, put the new hash into the flake',
  },
  {
    name: 'missing-feature',
    pattern: /missing system features|with features \{[^}]+\} is required/,
    hint: 'build it on a machine that has this feature, or list it in `system-features` of nix.conf',
  },
  {
    name: 'wrong-system',
    pattern: /platform mismatch|with features \{\} is required/,
    hint: 'build it on a machine of that system, or let this one emulate it (binfmt and `extra-platforms`)',
  },
  {
    name: 'daemon',
    pattern: /cannot connect to (socket|daemon)|daemon disconnected|daemon[^\n]*crashed/i,
    hint: 'the Nix daemon is not there (any more): start it (`systemctl start nix-daemon`) and run again',
  },
  {
    name: 'network',
    pattern:
      /unable to download|could(n't| not) (resolve|connect)|substitutes [^\n]* failed|HTTP error|network is unreachable/i,
    hint: 'a download failed: see that the network and the substituters answer, and run again',
    inLog: true,
  },
  {
    name: 'memory',
    pattern: /due to signal 9|cannot allocate memory|out of memory/i,
    hint: 'the machine was probably out of memory: build fewer derivations at once (`max-jobs`) or use a larger one',
  },
  {
    name: 'missing-derivation',
    pattern: /missing derivation|failed to obtain derivation/,
    hint: 'its derivation is not in this store: evaluate again on this machine',
  },
]

/** The known failure that this is, if it is one. */
export function recognise(message: string, log: readonly string[] = []): KnownFailure | undefined {
  const logged = log.join('\n')
  return knownFailures.find(
    (known) => known.pattern.test(message) || (known.inLog === true && known.pattern.test(logged)),
  )
}

/** The message, and what to do about it where that is known; one line. */
export function withHint(message: string, log: readonly string[] = []): string {
  const known = recognise(message, log)
  return known ? `${message}; ${known.hint}` : message
}
