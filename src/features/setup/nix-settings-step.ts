import { randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { UserError } from '../../lib/errors.ts'
import { Nix } from '../../nix/command.ts'
import { nixUserConf } from '../../system/environment.ts'
import { run } from '../../system/exec.ts'
import { elevated } from '../../system/privilege.ts'
import { foreignSystems } from './emulation.ts'
import { proveEmulation } from './foreign-trial.ts'
import type { SetupUndo } from './installed.ts'
import type { Have, Need } from './needs.ts'
import { settingsToPass } from './pass-settings.ts'
import type { At, Step } from './step.ts'
import { removeSystemNix, startSystemNix } from './system-daemon.ts'
import { uidRangeHere } from './uid-range.ts'

/** Tells Nix what this machine turned out to be able to do; last, when that is known. */
export const nixSettings: Step = {
  name: 'nix settings',
  after: ['nix', 'KVM', 'emulation'],
  when: (have, need) => {
    const wanted = wantedWords(have, need)
    return wanted.length === 0
      ? undefined
      : { have: 'what Nix announces by itself', need: wanted.join(', '), do: 'tell Nix, as far as it is so' }
  },
  async run(at, keep) {
    const { have, log } = at
    if (!have.installation) return undefined
    const settings = await settingsFor(at)
    const missing = await missingIn(new Nix(have.installation.nix, at.exec), settings)
    if (missing.lines !== '') {
      if (have.installation.kind === 'by Flakeship') keep(JSON.stringify(await tellOurs(at, missing.lines)))
      else keep(JSON.stringify(await passToOthers(at, missing)))
    }
    const folder = at.given.temporary
    for (const { system } of foreignSystems(at.need.systems, have.system)) {
      const { seconds } = await proveEmulation(new Nix(have.installation.nix, at.exec), system, folder)
      log.info(`a program of ${system} ran inside the sandbox of Nix in ${seconds.toFixed(1)} s`)
    }
    return undefined
  },
  async undo(kept, at) {
    const undo = JSON.parse(kept) as Partial<SetupUndo> & { file?: string }
    if (undo.daemon !== undefined) await removeSystemNix(at, { daemon: undo.daemon })
    if (undo.file !== undefined && basename(undo.file).startsWith(prefix))
      await rm(undo.file, { force: true })
  },
}

const prefix = 'flakeship-nix-'

function wantedWords(
  { system, kvm, emulates }: Have,
  { systems, features, uidRange, kvm: wish }: Need,
): string[] {
  const foreign = foreignSystems(systems, system).map((one) => one.system)
  return [
    ...foreign.filter((one) => emulates.includes(one) || systems.includes(one)),
    ...(features.includes('kvm') && kvm && wish !== 'off' ? ['kvm'] : []),
    ...(uidRange || features.includes('uid-range') ? ['uid-range'] : []),
  ]
}

/** Names and values for nix.conf. */
async function settingsFor({ have, need, log }: At): Promise<Record<string, string>> {
  const foreign = foreignSystems(need.systems, have.system).map(({ system }) => system)
  const features = need.features.includes('kvm') && have.kvmWorks ? ['kvm'] : []
  const settings: Record<string, string> = {}
  if (foreign.length > 0) settings['extra-platforms'] = foreign.join(' ')
  if (need.uidRange || need.features.includes('uid-range')) {
    const isRoot = have.installation?.kind !== 'single-user' || process.getuid?.() === 0
    const range = await uidRangeHere(have.nix?.version ?? '', isRoot)
    if (range.isPossible) {
      for (const [name, value] of Object.entries(range.settings)) {
        if (name === 'extra-system-features') features.push(value)
        else settings[name.replace(/^extra-(?!platforms)/, '')] = value
      }
    } else if (need.uidRange)
      throw new UserError(`uid-range cannot be had: ${range.why}`, { reason: 'machine' })
    else log.warning(range.why)
  }
  if (features.length > 0) settings['system-features'] = features.join(' ')
  return settings
}

const shown = v.record(v.string(), v.object({ value: v.unknown() }))

interface Missing {
  /** All that is not so yet, for a nix.conf. */
  lines: string
  /** The part that this Nix takes from whoever asks it, and what only its own settings can change. */
  passed: string
  said: readonly string[]
}

async function missingIn(nix: Nix, wanted: Record<string, string>): Promise<Missing> {
  const settings = await nix.json(shown, ['config', 'show', '--json'])
  const effective = Object.fromEntries(Object.entries(settings).map(([name, { value }]) => [name, value]))
  const { stdout } = await nix.attempt(['store', 'info', '--json'])
  const isTrusted = /"trusted":\s*true/.test(stdout)
  const { nixConfig, said } = settingsToPass(wanted, { kind: 'daemon', effective, isTrusted })
  const all = settingsToPass(wanted, { kind: 'daemon', effective, isTrusted: true })
  return { lines: all.nixConfig, passed: nixConfig, said }
}

/** Our own nix.conf may be changed; a daemon reads it when it starts. */
async function tellOurs(at: At, lines: string): Promise<SetupUndo> {
  const root = await elevated(at.exec, at.env, 'telling Nix what this machine can do')
  const script = `cat >>/etc/nix/nix.conf; ${endDaemon}`
  await run(root, 'sh', ['-euc', script, 'settings'], { env: at.env, input: `${lines}\n` })
  const { undo } = await startSystemNix(at)
  return undo ?? { daemon: 0 }
}

/** Nothing builds yet: whoever runs the daemon's program is ended, and the socket is free when that has happened. */
const endDaemon = `
for process in /proc/[0-9]*; do
  case $(tr '\\0' ' ' 2>/dev/null <"$process/cmdline") in */nix-daemon\\ --daemon*) kill -TERM "\${process#/proc/}" ;; esac
done
for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  found=
  for process in /proc/[0-9]*; do
    case $(tr '\\0' ' ' 2>/dev/null <"$process/cmdline") in */nix-daemon\\ --daemon*) found=1 ;; esac
  done
  [ -n "$found" ] || break
  sleep 0.1
done
`

/** The nix.conf of others is never changed: what their Nix takes from us it gets by a file of settings of our own. */
async function passToOthers(at: At, { passed, said }: Missing): Promise<{ file?: string }> {
  for (const text of said) at.log.warning(text)
  if (passed === '') return {}
  const file = join(at.given.temporary, `${prefix}${randomBytes(6).toString('hex')}.conf`)
  await writeFile(file, `${passed}\n`, { mode: 0o600 })
  at.host.exportVariable('NIX_USER_CONF_FILES', [file, ...nixUserConf(at.host.environment)].join(':'))
  return { file }
}
