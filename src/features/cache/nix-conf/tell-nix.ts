import { randomInt } from 'node:crypto'
import type { Log } from '../../../host/host.ts'
import type { Nix } from '../../../nix/command.ts'
import { cacheFolderPath } from '../../../nix/store/cache-folder.ts'
import { formatNarInfo, narInfoName } from '../../../nix/store/narinfo.ts'
import { impatience } from '../../../nix/store/substituters.ts'
import type { Exec } from '../../../system/exec.ts'
import { elevated, privilege } from '../../../system/privilege.ts'
import { type ConfFile, confFile, replaceConf } from './conf-file.ts'
import { isLeft, settingsFor, withLines, withoutLines } from './marked-lines.ts'
import { daemonOf, restartDaemon } from './nix-daemon.ts'

interface Telling {
  exec: Exec
  log: Log
  job: string
}

/** Whether another job, which was killed, left its lines in the nix.conf of this machine. */
export async function isToldByOthers(job: string): Promise<boolean> {
  const conf = await confFile()
  return conf !== undefined && isLeft(conf.text, job)
}

/**
 * Names the folder in the nix.conf of a Nix that was there before us, until the job ends, and restarts its daemon where
 * nobody uses it; says whether Nix reads the folder now. If not, all is as it was.
 */
export async function tellNix(
  nix: Nix,
  publicKey: string | undefined,
  { exec, log, job }: Telling,
): Promise<boolean> {
  const { env } = nix.at
  const [conf, lines] = [await confFile(), settingsFor(publicKey)]
  if (conf === undefined || lines === undefined || env.NIX_CONF_DIR) return false
  if ((await privilege(exec, env)) === 'none') return false
  const daemon = await daemonOf(nix, exec)
  if (daemon === 'busy' || daemon === 'not ours to restart') {
    log.debug(`${conf.file} stays as it is: the Nix daemon is ${daemon}`)
    return false
  }
  const asRoot = await elevated(exec, env)
  const told: ConfFile = { ...conf, text: withLines(withoutLines(conf.text), lines, job) }
  if (!(await replaceConf(conf, told.text, asRoot, env))) return false
  const isRead = (daemon !== 'runs' || (await restartDaemon(nix, asRoot))) && (await knows(nix, asRoot))
  if (isRead) {
    const restarted = daemon === 'runs' ? ', and the Nix daemon was restarted' : ''
    log.info(`${conf.file} names the folder of the cache until the job ends${restarted}`)
  } else {
    log.debug(`Nix does not read ${conf.file} as it should: it stays as it was`)
    await untellNix(nix, { exec, log })
  }
  return isRead
}

/** Removes the lines of a job, or those of all, and restarts the daemon where nobody uses it. */
export async function untellNix(
  nix: Nix,
  { exec, log, job }: Omit<Telling, 'job'> & { job?: string },
): Promise<void> {
  const conf = await confFile()
  if (conf === undefined) return
  const text = withoutLines(conf.text, job)
  if (text === conf.text) return
  const asRoot = await elevated(exec, nix.at.env).catch(() => undefined)
  if (asRoot === undefined || !(await replaceConf(conf, text, asRoot, nix.at.env))) {
    log.warning(`lines of Flakeship stay in ${conf.file}: remove those that say so at their end`)
    return
  }
  // whom others use goes on with the old settings, which name an empty folder of root
  if ((await daemonOf(nix, exec)) !== 'runs' || (await restartDaemon(nix, asRoot))) return
  if ((await nix.attempt(['store', 'info'])).code === 0) return
  log.warning('the Nix daemon does not answer after a restart: see journalctl -u nix-daemon')
}

/** As root: a narinfo in the folder, from standard input. */
const showScript = `
umask 022
mkdir -p "$1/nar"
printf 'StoreDir: /nix/store\\nWantMassQuery: 1\\nPriority: 20\\n' >"$1/nix-cache-info"
cat >"$1/$2"
`

/** Whether Nix, by its daemon if it has one, would fetch a path that only the folder has. */
async function knows(nix: Nix, asRoot: Exec): Promise<boolean> {
  const { env } = nix.at
  const hash = Array.from({ length: 32 }, () => randomInt(10)).join('')
  const path = `/nix/store/${hash}-flakeship-asks`
  const none = '0'.repeat(64)
  const text = formatNarInfo(
    { path, narHash: none, narSize: 1, references: [], signatures: [] },
    { sha256: none, bytes: 1 },
  )
  const shown = await asRoot('sh', ['-euc', showScript, 'flakeship', cacheFolderPath, narInfoName(path)], {
    ...{ env, input: text },
  })
  if (shown.code !== 0) return false
  const substituting = ['--option', 'substitute', 'true']
  const { stderr } = await nix.attempt([
    ...['build', '--dry-run', '--no-link', ...substituting, ...impatience, path],
  ])
  await asRoot('rm', ['-rf', cacheFolderPath], { env })
  return new RegExp(`will be fetched[^]*${path}`).test(stderr)
}
