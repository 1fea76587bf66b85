import { randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Nix } from '../../../nix/command.ts'
import { isTrusted } from '../../../nix/store/trusted-user.ts'
import { nixUserConf } from '../../../system/environment.ts'
import type { Installation } from '../found-nix/installation.ts'
import { foreignSystems } from '../machine/foreign-systems.ts'
import { proveEmulation } from '../machine/foreign-trial.ts'
import type { Have } from '../needs/have.ts'
import type { At, Step } from '../needs/step.ts'
import { effectiveSettings } from '../settings/effective-settings.ts'
import {
  type Effective,
  missingSettings,
  type Settings,
  settingLines,
  settingsToPass,
} from '../settings/pass-settings.ts'
import { addSettings, removeSettings } from '../system-nix/system-daemon.ts'
import { hopedSettings, wantedSettings } from './wanted-settings.ts'

/** What to undo: lines of our own nix.conf, or a settings file. */
type Undo = { lines: string } | { file: string }

/** Passes the user's settings and this machine's tested capabilities to Nix; comes last, when those are known. */
export const nixSettings: Step = {
  name: 'nix settings',
  after: ['nix', 'KVM', 'emulation'],
  when: (have, need) => {
    // a nix.conf that is still to be written gets the user's settings anyway
    const hoped = hopedSettings(have, have.installation ? need : { ...need, settings: {} })
    if (Object.keys(hoped).length === 0) return undefined
    const missing = missingSettings(hoped, have.settings ?? {})
    const isSo = Object.keys(missing).length === 0
    return {
      have: isSo ? 'all of it' : have.installation ? 'not all of it' : 'none',
      need: itemsOf(hoped),
      ...(isSo ? {} : { do: isOurs(have) ? 'add to nix.conf, if it is so' : 'pass to Nix, if it is so' }),
    }
  },
  async run(at, keep) {
    const { have, need, log, given } = at
    if (!have.installation) return undefined
    const nix = new Nix(have.installation.nix, at.exec)
    const wanted = await wantedSettings(have, need, (text) => log.warning(text))
    const effective = await effectiveSettings(nix)
    const missing = missingSettings(wanted, effective)
    if (Object.keys(missing).length > 0) {
      if (isOurs(have)) await addToOurs(at, missing, keep)
      else await passToOthers(at, have.installation, { wanted, effective }, keep)
    }
    for (const { system } of foreignSystems(need.systems, have.system)) {
      const { seconds } = await proveEmulation(nix, system, given.temporary)
      log.info(`a program of ${system} ran inside the sandbox of Nix in ${seconds.toFixed(1)} s`)
    }
    return undefined
  },
  async undo(kept, at, ending) {
    const undo: Undo = JSON.parse(kept)
    if ('lines' in undo) {
      if (ending === 'set-up failed') await removeSettings(at, undo.lines)
    } else if (basename(undo.file).startsWith(prefix)) await rm(undo.file, { force: true })
  },
}

const prefix = 'flakeship-nix-'

/** Whether we may change nix.conf: we installed this Nix and have the privilege. */
const isOurs = ({ installation, privilege }: Have): boolean =>
  privilege !== 'none' && (installation === undefined || installation.kind === 'by Flakeship')

const itemsOf = (settings: Settings): string =>
  Object.entries(settings)
    .map(([name, value]) => (/-(features|platforms)$/.test(name) ? value : name.replace(/^extra-/, '')))
    .join(', ')

async function addToOurs(at: At, missing: Settings, keep: (what: string) => void): Promise<void> {
  const lines = settingLines(missing)
  keep(JSON.stringify({ lines } satisfies Undo))
  await addSettings(at, lines)
  for (const line of lines.split('\n')) at.log.info(`nix.conf: ${line}`)
}

/** We never change a foreign nix.conf: settings that such a Nix accepts from us go to a separate settings file. */
async function passToOthers(
  { exec, given, host, log }: At,
  { kind, nix }: Installation,
  { wanted, effective }: { wanted: Settings; effective: Effective },
  keep: (what: string) => void,
): Promise<void> {
  const machine = { kind, effective, isTrusted: await isTrusted(new Nix(nix, exec)) }
  const { lines, said } = settingsToPass(wanted, machine)
  for (const text of said) log.warning(text)
  if (lines === '') return
  const file = join(given.temporary, `${prefix}${randomBytes(6).toString('hex')}.conf`)
  keep(JSON.stringify({ file } satisfies Undo))
  await writeFile(file, `${lines}\n`, { mode: 0o600 })
  host.exportVariable('NIX_USER_CONF_FILES', [file, ...nixUserConf(host.environment)].join(':'))
  for (const line of lines.split('\n')) log.info(`passed to Nix: ${line}`)
}
