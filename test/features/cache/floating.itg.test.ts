import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Plan } from '../../../src/documents/plan.ts'
import type { Result } from '../../../src/documents/result.ts'
import { openJobCache } from '../../../src/features/cache/job-cache.ts'
import { cachedForPlan } from '../../../src/features/cache/plan/cached-for-plan.ts'
import { ownFolder } from '../../../src/features/cache/restore/cache-folder.ts'
import { fetchPaths } from '../../../src/features/cache/restore/fetch-paths.ts'
import { savePlan } from '../../../src/features/cache/save/save-plan.ts'
import { Nix } from '../../../src/nix/command.ts'
import { derivationName } from '../../../src/nix/derivation/derivation-files.ts'
import { narInfos } from '../../../src/nix/store/nar-infos.ts'
import { resolveOutputs } from '../../../src/nix/store/store.ts'
import { exec, run } from '../../../src/system/exec.ts'
import { cachingJob, readsFolder } from '../../support/cache/cached-builds.ts'
import { type ResultsService, resultsService } from '../../support/github/services/results-service.ts'
import { secondMachine } from '../../support/machines/second-machine.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { type Builds, builds } from '../../support/nix/builds.ts'
import { planOf } from '../../support/nix/plans.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

/** Outputs whose paths only their builds tell: another machine finds them by what the layer says; the service is simulated. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })
const features = ['--extra-experimental-features', 'ca-derivations']
const never = new AbortController().signal
const ours = { isDefault: true, isPull: false, isRelease: false, isFork: false, isPrivate: true }
const body = (comment: string) => `
  ca = { __contentAddressed = true; outputHashMode = "recursive"; outputHashAlgo = "sha256"; };
  lib = sh "lib" (ca // { outputs = [ "out" "installedTests" ]; comment = "${comment}"; }) "echo lib > $out; echo $out > $installedTests";
  float = sh "float" (ca // { inherit lib; }) "echo $lib > $out";
  app = sh "app" { inherit float; } "echo $float > $out";`
const names = ['lib', 'float', 'app']

describe.each(bothNix)('with %s', (_, nixOf) => {
  let results: ResultsService
  let nix: Nix
  let place: Builds
  beforeAll(async () => {
    results = await resultsService()
    nix = await nixOf(features)
    place = await builds(nix)
  })
  afterAll(async () => {
    await place[Symbol.asyncDispose]()
    await results[Symbol.asyncDispose]()
  })
  let runs = 0

  const open = async (scope = ours) => {
    const log = recordingLog()
    const environment = results.env({ run: ++runs })
    const cache = await openJobCache({ environment, log }, { scope, system: 'x86_64-linux', signal: never })
    if (!cache) throw new Error('there is no cache')
    return { cache, log }
  }

  /** Builds, and gives the plan of it with the paths that came out. */
  async function build(comment: string) {
    const targets = await place.targets(body(comment), ...names)
    const input = targets.map(({ drvPath }) => `${drvPath}^*\n`).join('')
    await nix.run(['build', '--no-link', '--stdin'], { input })
    const resolved = await resolveOutputs(nix, input.trim().split('\n'))
    const derivations = targets.map(({ drvPath }) => ({
      ...{ drvPath, name: derivationName(drvPath), system: 'x86_64-linux', features: [], needs: [] },
    }))
    const outputs = targets.flatMap(({ drvPath }) => Object.values(resolved.get(drvPath) ?? {}))
    const plan = planOf(
      targets.map((target) => ({ ...target, outputs: { out: null } })),
      derivations,
    )
    return { plan, input, paths: outputs.filter((path) => path !== null) }
  }

  const save = async (plan: Plan) => {
    const { cache, log } = await open()
    const done: Pick<Result, 'derivations'> = { derivations: [] }
    const saving = { log, signal: never, since: 0, expected: () => 100 }
    const layer = await savePlan(cache, nix, { plan, result: done }, saving)
    if (layer) await cachingJob(results, { run: ++runs }).publish([layer])
    return layer
  }

  test('what floats is saved, found and substituted with its content address, and so is what was built from it (simulated service)', async () => {
    const { plan, input, paths } = await build('first')
    expect(paths).toHaveLength(4)
    expect((await save(plan))?.paths).toHaveLength(4)
    const { cache, log } = await open()
    const wanted = await cachedForPlan(plan, cache)
    expect([...wanted.keys()].sort()).toEqual([...paths].sort())
    await using machine = await secondMachine(nix)
    const its = new Nix(machine.nix.at, exec, features)
    await importAll(
      plan.derivations.map(({ drvPath }) => drvPath),
      machine.nix,
    )
    const folder = await ownFolder(join(machine.folder, 'var/flakeship/cache'))
    const { service } = cache
    await fetchPaths(wanted.values(), { service, folder, staging: place.folder, log, signal: never })
    const options = [...readsFolder(), '--option', 'max-jobs', '0', '--option', 'substitute', 'true']
    await its.run(['build', '--no-link', '--stdin', ...options], { input })
    const facts = async (of: Nix) => (await narInfos(of, paths)).map(({ registered, ...info }) => info)
    const there = await facts(its)
    expect(there).toEqual(await facts(nix))
    expect(there.filter(({ contentAddress }) => contentAddress?.startsWith('fixed:r:sha256:'))).toHaveLength(
      3,
    )
    expect(there.every(({ deriver }) => deriver?.endsWith('.drv'))).toBe(true)
    expect(log.lines.filter(({ level }) => level === 'warning')).toEqual([])
  })

  test('other derivations with the same content are found too, and nothing is saved a third time (simulated service)', async () => {
    const first = await build('one')
    await save(first.plan)
    const second = await build('two')
    const same = second.paths.filter((path) => first.paths.includes(path))
    expect(same.length).toBeGreaterThan(1)
    expect((await cachedForPlan(second.plan, (await open()).cache)).size).toBe(0)
    await save(second.plan)
    const { cache } = await open()
    for (const { plan, paths } of [first, second])
      expect([...(await cachedForPlan(plan, cache)).keys()].sort()).toEqual([...paths].sort())
    expect(await save(second.plan)).toBeUndefined()
  })

  test('a run for a fork believes nobody which output a path is (simulated service)', async () => {
    const { plan } = await build('fork')
    await save(plan)
    expect((await cachedForPlan(plan, (await open()).cache)).size).toBe(4)
    const { cache } = await open({ ...ours, isFork: true })
    expect((await cachedForPlan(plan, cache)).size).toBe(0)
  })

  /** Brings derivations to another machine, as a handover does. */
  async function importAll(drvPaths: readonly string[], to: Nix): Promise<void> {
    const file = join(place.folder, 'export')
    const store = (at: Nix['at']) => at.program.replace(/nix$/, 'nix-store')
    const config = { NIX_CONFIG: 'extra-experimental-features = ca-derivations' }
    const sending = '"$1" --export $("$1" --query --requisites "${@:3}") > "$2"'
    await run(exec, 'bash', ['-euc', sending, 'bash', store(nix.at), file, ...drvPaths], {
      env: { ...nix.at.env, ...config },
    })
    await run(exec, 'bash', ['-euc', '"$1" --import < "$2"', 'bash', store(to.at), file], {
      env: { ...to.at.env, ...config },
    })
  }
})
