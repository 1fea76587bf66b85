import { randomBytes } from 'node:crypto'
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError, MachineError } from '../../../lib/errors.ts'
import { oneLine } from '../../../lib/text.ts'
import type { Nix } from '../../../nix/command.ts'
import { temporaryFolder } from '../../../system/files.ts'

/** Only shell builtins: the sandbox has no other program. */
const builder = `
seen=
[ ! -e "$marker" ] || seen="$seen, a file of the machine"
while read -r name rest; do
  case $name in lo:*) ;; *:*) seen="$seen, the network interface \${name%%:*}" ;; esac
done </proc/net/dev
echo "seen: \${seen#, }"
[ -z "$seen" ] && echo sandboxed >"$out"
`

/** Builds a derivation that succeeds only if it sees neither the machine's files nor its network. */
export async function verifySandbox(nix: Nix): Promise<void> {
  await using folder = await temporaryFolder('/tmp')
  const marker = join(folder.path, 'marker')
  await chmod(folder.path, 0o755) // a build user without a sandbox must be able to see it
  await writeFile(marker, '', { mode: 0o644 })
  const output = await nix.attempt([
    ...['build', '--no-link', '--print-build-logs', '--impure', '--offline'],
    ...['--option', 'substitute', 'false', '--option', 'builders', ''],
    ...['--option', 'max-jobs', '1'], // a machine that leaves all builds to others has 0
    ...['--expr', expression({ marker, system: nix.at.system })],
  ])
  if (output.code === 0) return
  const seen = /seen: (.+)/.exec(output.stderr)?.[1]
  if (seen) {
    throw new MachineError(
      `builds on this machine are not sandboxed, they see ${oneLine(seen)}: set sandbox = true in nix.conf`,
    )
  }
  const cause = new CommandError(['nix', 'build'], output)
  const hint = hints.find(([pattern]) => pattern.test(output.stderr))?.[1] ?? 'see the cause'
  throw new MachineError(`Nix cannot build in its sandbox on this machine: ${hint}`, { cause })
}

const hints: readonly (readonly [RegExp, string])[] = [
  [
    /namespaces|cloning builder|unshar|Operation not permitted|uid map/i,
    'namespaces are refused; in a container job add options: --privileged, elsewhere run Nix by its daemon as root',
  ],
  [/no space left/i, 'the disk is full'],
  [/getting (attributes of path|status of) /, 'a path of sandbox-paths is not there'],
  [/\/bin\/sh/, 'the sandbox has no /bin/sh; set sandbox-paths in nix.conf'],
]

function expression({ marker, system }: { marker: string; system: string }): string {
  const attributes = {
    name: `flakeship-sandbox-${randomBytes(6).toString('hex')}`,
    system,
    builder: '/bin/sh',
    args: ['-c', builder],
    marker,
    preferLocalBuild: true,
    allowSubstitutes: false,
  }
  // JSON in a Nix string: escapes what Nix would read as its end or as ${…}
  const text = JSON.stringify(attributes).replace(/[\\"$]/g, '\\$&')
  return `derivation (builtins.fromJSON "${text}")`
}
