import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readDocument } from '../../../src/documents/files.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { start } from '../../../src/system/process.ts'
import { firstInLine } from '../../support/machines/first-in-line.ts'
import { type Builds, builds } from '../../support/nix/builds.ts'
import { planOf } from '../../support/nix/plans.ts'
import { programOf, realNix } from '../../support/nix/real-nix.ts'

vi.setConfig({ testTimeout: 60_000 })
firstInLine()

let nix: Nix
let at: Builds
beforeAll(async () => {
  nix = await realNix()
  at = await builds(nix)
})
afterAll(() => at[Symbol.asyncDispose]())

const body = `
  quick = sh "quick" {} "echo > $out";
  slow = sh "slow" { after = [ quick ]; } "\${wait 60} echo > $out";`

/** When GitHub sends which signal to a job that is cancelled (milliseconds; research: platform §3). */
const schedule = [
  ['SIGINT', 0],
  ['SIGTERM', 7500],
  ['SIGKILL', 10_000],
] as const

/** Runs `flakeship build`, cancels it as GitHub does, and tells after how long it had ended. */
async function cancelled(path: string, out: string): Promise<number> {
  const plan = join(out, 'plan.json')
  await mkdir(out)
  await writeFile(plan, JSON.stringify(planOf(await at.targets(body, 'quick', 'slow'))))
  const cli = join(import.meta.dirname, '../../../src/cli.ts')
  const running = start(process.execPath, [cli, 'build', plan, '--out', out], {
    env: { ...nix.at.env, PATH: path },
  })
  running.stdout.resume()
  let said = ''
  running.stderr.on('data', (chunk) => {
    said += chunk
  })
  await vi.waitFor(() => expect(said).toContain('building slow'), 20_000)
  const began = performance.now()
  const over = new AbortController()
  const signals = schedule.map(async ([signal, when]) => {
    await after(when, undefined, { signal: over.signal }).catch(() => {})
    if (!over.signal.aborted) process.kill(running.pid, signal)
  })
  await running.exit
  const ended = performance.now() - began
  over.abort()
  await Promise.all(signals)
  return ended
}

async function expectValid(out: string): Promise<void> {
  const result = await readDocument('result', join(out, 'result-local.json'))
  const outcomes = Object.fromEntries(result.targets.map(({ id, outcome }) => [id, outcome]))
  expect(outcomes).toEqual({ quick: 'built', slow: 'cancelled' })
  expect(result.interrupted).toBe(true)
  expect((await readdir(out)).filter((name) => name.endsWith('.tmp'))).toEqual([])
}

test('a job that is cancelled has written its document long before the second signal', async () => {
  const out = at.out()
  expect(await cancelled(nix.at.env.PATH ?? '', out)).toBeLessThan(5000)
  await expectValid(out)
})

test('also where Nix does not listen to the first signal', async () => {
  const bin = join(at.folder, 'bin')
  await mkdir(bin)
  const deaf = `#!${programOf('bash')}
    case " $* " in
      *" --keep-going "*) trap "" INT TERM; setsid --wait setpriv --pdeathsig KILL ${nix.at.program} "$@";;
      *) exec ${nix.at.program} "$@";;
    esac`
  await writeFile(join(bin, 'nix'), deaf)
  await chmod(join(bin, 'nix'), 0o755)
  const out = at.out()
  const ended = await cancelled(`${bin}:${nix.at.env.PATH}`, out)
  expect(ended).toBeGreaterThan(2500)
  expect(ended).toBeLessThan(7000)
  await expectValid(out)
})
