import { basename } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Nix } from '../../../nix/command.ts'
import type { Exec } from '../../../system/exec.ts'
import { exists } from '../../../system/files.ts'
import { commandLine, descendants } from '../../../system/process-tree.ts'

/** Whether settings that change now are read: `none` and `idle` without more ado, `runs` after a restart. */
export type Daemon = 'none' | 'idle' | 'runs' | 'busy' | 'not ours to restart'

const unit = 'nix-daemon.service'
/** Seconds: our own last client may still be leaving; a daemon that starts may not listen yet. */
const patience = { leaving: 2, starting: 10 }

/** How this Nix reaches its store. */
export async function daemonOf(nix: Nix, exec: Exec): Promise<Daemon> {
  const { stdout } = await nix.attempt(['store', 'info', '--json'])
  const url = /"url":\s*"([^"]*)"/.exec(stdout)?.[1] ?? ''
  if (url === 'local') return 'none'
  if (!/^(daemon|unix:\/\/(\/nix\/var\/nix\/daemon-socket\/socket)?)$/.test(url)) return 'not ours to restart'
  if (!(await exists('/run/systemd/system'))) return 'not ours to restart'
  const words = ['show', '--property=LoadState,MainPID,KillMode', unit]
  const shown = await exec('systemctl', words, nix.at).catch(() => undefined)
  const value = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(shown?.stdout ?? '')?.[1]
  if (shown?.code !== 0 || value('LoadState') !== 'loaded') return 'not ours to restart'
  const pid = Number(value('MainPID'))
  if (pid === 0) return 'idle'
  // with any other mode, a client that comes at this very moment would lose its build
  if (value('KillMode') !== 'process' || (await commandLine(pid)) === '') return 'not ours to restart'
  return (await hasClients(pid)) ? 'busy' : 'runs'
}

/** Whether somebody is connected: a restart is not for the middle of others' builds. */
async function hasClients(pid: number): Promise<boolean> {
  const until = performance.now() + patience.leaving * 1000
  while (true) {
    const below = (await descendants(pid)).slice(1)
    const lines = await Promise.all(below.map(commandLine))
    if (!lines.some(isClients)) return false
    if (performance.now() > until) return true
    await sleep(100)
  }
}

/** Whether a process below the daemon works for a client; its servers and what has ended do not. */
export function isClients(line: string): boolean {
  const [program = '', ...words] = line.split('\0')
  return program !== '' && basename(program) !== 'determinate-nixd' && words[0] !== '--daemon'
}

/** Says whether it answers again. */
export async function restartDaemon(nix: Nix, asRoot: Exec): Promise<boolean> {
  const { code } = await asRoot('systemctl', ['restart', unit], { env: nix.at.env })
  if (code !== 0) return false
  const until = performance.now() + patience.starting * 1000
  while ((await nix.attempt(['store', 'info'])).code !== 0) {
    if (performance.now() > until) return false
    await sleep(100)
  }
  return true
}
