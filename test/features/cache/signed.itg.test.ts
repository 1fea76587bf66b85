import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openJobCache } from '../../../src/features/cache/job-cache.ts'
import { saveBuilt } from '../../../src/features/cache/save/save-built.ts'
import { narInfos } from '../../../src/nix/store/nar-infos.ts'
import { parseSigningKey, type SigningKey } from '../../../src/nix/store/signatures.ts'
import { builtBefore } from '../../support/cache/built.ts'
import { cachingJob, readsFolder } from '../../support/cache/cached-builds.ts'
import { type ResultsService, resultsService } from '../../support/github/services/results-service.ts'
import { secondMachine } from '../../support/machines/second-machine.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

/** A key of the person's: what has no signature of it is not used, by us and by Nix; the service is simulated. */
let results: ResultsService
beforeAll(async () => {
  results = await resultsService()
})
afterAll(() => results[Symbol.asyncDispose]())

function newKey(name: string): SigningKey {
  const { privateKey } = generateKeyPairSync('ed25519')
  const { d = '', x = '' } = privateKey.export({ format: 'jwk' })
  const both = Buffer.concat([Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')])
  return parseSigningKey(`${name}:${both.toString('base64')}`)
}
// a stranger who calls his key like ours
const [ours, strangers] = [newKey('ours-1'), newKey('ours-1')]
const never = new AbortController().signal
let runs = 500

describe.each(bothNix)('with %s', (name, nixOf) => {
  const built = builtBefore(
    nixOf,
    'base = sh "base" {} "echo base > $out"; app = sh "app" { inherit base; } "echo $base > $out";',
    ...['base', 'app'],
  )

  const open = async (ref: string, key?: SigningKey) => {
    const environment = results.env({ run: ++runs, ref })
    const scope = { isDefault: false, isPull: false, isRelease: false, isFork: false, isPrivate: true }
    const cache = await openJobCache(
      { environment, log: recordingLog() },
      { scope, system: 'x86_64-linux', key, signal: never },
    )
    if (!cache) throw new Error('there is no cache')
    return cache
  }
  const save = async (ref: string, key?: SigningKey) => {
    const find = async () => ({
      built: built.paths.map((path) => ({ name: path.slice(44), outputs: [path], isTarget: true })),
      valid: await narInfos(built.nix, built.paths),
    })
    const saving = { log: recordingLog(), signal: never, since: 0, expected: () => 100 }
    const layer = await saveBuilt(await open(ref, key), built.nix, find, saving)
    if (!layer) throw new Error('nothing was saved')
    await cachingJob(results, { run: ++runs, ref }).publish([layer])
  }

  test.each<[string, SigningKey | undefined, SigningKey | undefined, boolean]>([
    ['by our key', ours, ours, true],
    ['by a stranger who calls his key like ours', strangers, ours, false],
    ['by nobody', undefined, ours, false],
    ['by a stranger, where no key is asked for', strangers, undefined, true],
  ])('what is signed %s (simulated service)', async (which, by, asked, isUsed) => {
    const ref = `refs/heads/${`${name} ${which}`.replaceAll(' ', '-')}`
    await save(ref, by)
    const { available } = await open(ref, asked)
    expect([...available.keys()].sort()).toEqual(isUsed ? built.paths.toSorted() : [])
    // Nix by itself, where the folder holds it all the same
    await using machine = await secondMachine(built.nix)
    await cachingJob(results, { run: ++runs, ref }).restore(
      machine.folder,
      built.paths,
      join(built.place.folder, 'staging'),
    )
    const keys = asked ? ['--option', 'trusted-public-keys', asked.publicKey] : []
    const options = [...readsFolder(asked === undefined), ...keys, '--option', 'max-jobs', '0']
    const { code } = await machine.nix.attempt(['build', '--no-link', '--stdin', ...options], {
      input: built.paths.map((path) => `${path}\n`).join(''),
    })
    expect(code === 0).toBe(isUsed)
  })
})
