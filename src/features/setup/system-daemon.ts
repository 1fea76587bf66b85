import { MachineError } from '../../lib/errors.ts'
import { elevated, rootWords } from '../../system/privilege.ts'
import { untilAnswers } from './daemon.ts'
import { nixAt } from './find-nix.ts'
import { startScript, stopScript } from './install-script.ts'
import { type Installed, readRecord, type SetupUndo, type Surroundings, systemBin } from './installed.ts'
import { expectLine, rootHelper } from './root-helper.ts'
import { stopwatch } from './stopwatch.ts'

/** Starts the daemon of an installation of ours again. */
export async function startSystemNix({ exec, env }: Surroundings): Promise<Installed> {
  const record = await readRecord()
  if (!record) throw new MachineError('the Nix in /nix is not ours to start; start its daemon')
  const root = await rootWords(exec, env)
  const time = stopwatch()
  const helper = rootHelper(root, [startScript, record.nix], env)
  const daemon = Number(await expectLine(helper, 'running'))
  await untilAnswers(daemon)
  time.lap('daemon')
  const nix = await nixAt(exec, `${systemBin}/nix`, env)
  return {
    source: 'installed: by Flakeship, started again',
    nix,
    bin: systemBin,
    seconds: time.seconds,
    undo: { daemon },
  }
}

/** Stops the daemon that we started; the store stays for later steps' posts and for the next job. */
export async function removeSystemNix({ exec, env, log }: Surroundings, undo: SetupUndo): Promise<void> {
  const root = await elevated(exec, env)
  const { stdout } = await root('sh', ['-uc', stopScript, 'stop', String(undo.daemon)], { env })
  log.info(stdout.includes('stopped') ? 'stopped the Nix daemon' : 'the Nix daemon had ended already')
}
