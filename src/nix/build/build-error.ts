import { oneLine, plain } from '../../lib/text.ts'

export interface NixError {
  /** own: this derivation failed; dependency: one below it did; summary: repeats others; general: names none. */
  kind: 'own' | 'dependency' | 'summary' | 'general'
  drvPath?: string
  /** One line. */
  message: string
  /** The log lines in Nix's message. */
  log: string[]
}

/** A longer message is cut (characters). */
const longest = 600

const drv = String.raw`'(?<drv>/nix/store/[^'\s]+\.drv)'`

interface Shape {
  kind: NixError['kind']
  pattern: RegExp
  say(groups: Record<string, string | undefined>, text: string): string
}

const firstLine = (_: unknown, text: string): string => text.split('\n')[0] ?? ''

/** Nix's messages before 2.30 (and Lix) and since; the first match decides (research: evaluation §4.4). */
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

/** Parses one error of Nix, in any of its wordings. */
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
    const message = oneLine(shape.say(groups, body), longest)
    return { kind: shape.kind, message, log, ...(groups.drv ? { drvPath: groups.drv } : {}) }
  }
  return { kind: 'general', message: oneLine(body, longest), log }
}
