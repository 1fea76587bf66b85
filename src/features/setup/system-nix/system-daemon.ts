import { MachineError } from '../../../lib/errors.ts'
import { stopwatch } from '../../../lib/stopwatch.ts'
import { run } from '../../../system/exec.ts'
import { elevated, rootWords } from '../../../system/privilege.ts'
import { untilAnswers } from '../found-nix/daemon.ts'
import { nixAt } from '../found-nix/find-nix.ts'
import { type Installed, readRecord, systemBin } from '../found-nix/installed.ts'
import type { Context } from '../machine/context.ts'
import { addSettingsScript, removeSettingsScript, startScript, stopScript } from './daemon-scripts.ts'
import { removeScript } from './remove-script.ts'
import { expectLine, rootHelper } from './root-helper.ts'

/** Restarts the daemon of our installation. */
export async function startSystemNix(at: Context): Promise<Installed> {
  const time = stopwatch()
  const daemon = await startedBy(at, startScript)
  time.lap('daemon')
  const nix = await nixAt(at.exec, `${systemBin}/nix`, at.env)
  return {
    source: 'installed: by Flakeship, started again',
    nix,
    bin: systemBin,
    seconds: time.seconds,
    did: 'started',
    daemon,
  }
}

/** Adds lines to the settings of our installation and restarts its daemon; builds continue. */
export async function addSettings(at: Context, lines: string): Promise<void> {
  await startedBy(at, addSettingsScript, lines)
}

async function startedBy({ exec, env }: Context, script: string, ...words: string[]): Promise<number> {
  const record = await readRecord()
  if (!record) throw new MachineError('the Nix in /nix is not ours to start; start its daemon')
  const root = await rootWords(exec, env, 'starting the daemon of Nix')
  const helper = rootHelper(root, [script, record.nix, ...words], env)
  const daemon = Number(await expectLine(helper, 'running'))
  await untilAnswers(daemon)
  return daemon
}

/** Removes such lines. */
export async function removeSettings({ exec, env }: Context, lines: string): Promise<void> {
  const record = await readRecord()
  if (!record) return
  const root = await elevated(exec, env)
  await run(root, 'sh', ['-euc', removeSettingsScript, 'settings', record.nix, lines], { env })
}

/** Stops the daemon of our installation; the store stays for later steps' posts and for the next job. */
export async function stopSystemNix({ exec, env, log }: Context): Promise<void> {
  const root = await elevated(exec, env)
  const { stdout } = await root('sh', ['-uc', stopScript, 'stop'], { env })
  log.info(stdout.includes('stopped') ? 'stopped the Nix daemon' : 'the Nix daemon had ended already')
}

/** Removes our installation with its whole store, so that the machine is as before. */
export async function removeSystemNix({ exec, env, log }: Context): Promise<void> {
  const root = await elevated(exec, env)
  const { stdout } = await run(root, 'sh', ['-euc', removeScript, 'remove'], { env })
  if (stdout.includes('removed')) log.info('removed the Nix that was installed')
}
