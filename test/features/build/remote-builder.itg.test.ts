import { existsSync } from 'node:fs'
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { buildPlan } from '../../../src/features/build/build.ts'
import { machinesOf } from '../../../src/features/report/merge/machines.ts'
import { Nix } from '../../../src/nix/command.ts'
import { exec } from '../../../src/system/exec.ts'
import { type SshMachine, sshMachine } from '../../support/machines/ssh-machine.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { planOf } from '../../support/nix/plans.ts'
import { realNix, type TemporaryFolder, temporaryFolder } from '../../support/nix/real-nix.ts'
import { smallTargets } from '../../support/nix/small-derivations.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let folder: TemporaryFolder
let far: SshMachine
beforeAll(async () => {
  folder = await temporaryFolder()
  far = await sshMachine(await realNix(), folder.path)
})
afterAll(async () => {
  await far[Symbol.asyncDispose]()
  await folder[Symbol.asyncDispose]()
})

const body = `
  here = sh "here" { preferLocalBuild = true; } "echo > $out";
  there = sh "there" { inherit here; } "echo $here > $out";
  also = sh "also" { inherit here; } "echo $here > $out";`

interface Setting {
  nixOf?: typeof realNix
  at?: string
  hostKey?: string
  names?: string[]
  /** The line stands in the `machines` of Nix's settings instead, and nobody names builders. */
  inSettings?: boolean
}

async function build({
  nixOf = realNix,
  at = `ssh-ng://${far.address}`,
  hostKey = far.hostKey,
  names = ['there'],
  inSettings = false,
}: Setting) {
  const nix = await nixOf()
  const program = at.startsWith('ssh-ng:') ? 'nix-daemon' : 'nix-store'
  const store = `${at}?${far.parameters(program, nix)}`
  // As a line of `/etc/nix/machines`: at most one job, speed 1, no features.
  const builders = `${store} ${nix.at.system} ${far.identity} 1 1 - - ${hostKey}`
  const targets = await smallTargets(nix, folder.path, body, names)
  const { signal } = new AbortController()
  const log = recordingLog()
  const options = { out: join(folder.path, 'out'), signal, shard: 'local', cores: 2, heartbeat: 30 }
  const near = await far.near(inSettings ? await withMachines(nix, builders) : nix)
  const result = await buildPlan(near, log, planOf(targets), inSettings ? options : { ...options, builders })
  const isThere = existsSync(join(far.store, targets[0]?.outputs.out ?? ''))
  const built = machinesOf([result]).map(({ name, built }) => [name, built])
  const warnings = log.lines.filter(({ level }) => level === 'warning').map(({ text }) => text)
  return { result, isThere, built, warnings }
}

/** A Nix whose settings have `/etc/nix/machines`, in a folder of their own. */
async function withMachines(nix: Nix, line: string): Promise<Nix> {
  const settings = join(folder.path, 'etc')
  await cp(nix.at.env.NIX_CONF_DIR ?? '', settings, { recursive: true, dereference: true })
  await writeFile(join(settings, 'machines'), `${line}\n`)
  return new Nix({ ...nix.at, env: { ...nix.at.env, NIX_CONF_DIR: settings } }, exec)
}

test.each([
  ['given as --builders', {}],
  ['of /etc/nix/machines', { inSettings: true }],
])(
  'a machine on another network %s builds over SSH into its own store, and the report names it',
  async (_, setting) => {
    const { result, isThere, built, warnings } = await build(setting)
    expect(result.failures).toEqual([])
    expect(result.targets).toMatchObject([{ id: 'there', outcome: 'built' }])
    expect(far.heard()).toContain("Pubkey auth succeeded for 'builder'")
    expect(isThere).toBe(true)
    expect(built.sort()).toEqual([
      ['local', ['here']],
      [`ssh-ng://${far.address}`, ['there']],
    ])
    expect(warnings).toEqual([])
  },
)

describe.each(bothNix)('with %s', (_, nixOf) => {
  test.each(['ssh-ng', 'ssh'])('a machine by %s with another host key gets nothing to build', async (by) => {
    const hostKey = await far.anotherHostKey()
    const at = `${by}://${far.address}`
    const { result, isThere, built, warnings } = await build({ nixOf, at, hostKey, names: ['there', 'also'] })
    expect(result.derivations.map(({ name, machine }) => `${name} by ${machine}`).sort()).toEqual([
      'also by local',
      'here by local',
      'there by local',
    ])
    expect(isThere).toBe(false)
    expect(built).toEqual([])
    expect(warnings).toEqual([
      `machine ${by}://10.0.0.2 is unusable (Host key verification failed.): other machines, or this one, build instead`,
    ])
  })

  test('a machine that does not answer is waited for some seconds only', async () => {
    const at = 'ssh-ng://builder@10.0.0.3'
    const { result, warnings } = await build({ nixOf, at })
    expect(result.targets.map(({ outcome }) => outcome)).toEqual(['built'])
    expect(warnings).toEqual([
      'machine ssh-ng://10.0.0.3 is unusable (ssh: connect to host 10.0.0.3 port 22: Connection timed out): other machines, or this one, build instead',
    ])
  })
})
