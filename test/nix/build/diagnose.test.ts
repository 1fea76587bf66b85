import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { generalErrors, type Suspect, suspects } from '../../../src/features/build/causes/root-causes.ts'
import { follow, newProgress, type Progress } from '../../../src/features/build/progress/progress.ts'
import { buildEvents } from '../../../src/nix/build/build-log.ts'
import { type Diagnosis, diagnose, knownFailures } from '../../../src/nix/build/diagnose.ts'

const folder = join(import.meta.dirname, '../../fixtures/failures')
const logs = readdirSync(folder).filter((file) => file.endsWith('.log'))
const rowOf = (log: string): string => log.replace(/(\.[a-z0-9-]+?)?(-\d\.\d+)?\.log$/, '')

/** Those whose derivation fetches something. */
const fetching = /^(?:missing-source|denied|overloaded|cut-off|no-host|hash-mismatch|fixed-reference)/

/** What is said of a recorded run: by its derivation that failed, or else by what Nix says in general. */
async function diagnosed(file: string): Promise<Diagnosis | undefined> {
  const progress = await followed(readFileSync(join(folder, file)))
  const failed: Suspect | undefined = suspects(progress).find(({ named }) => named)
  const known = failed && diagnose({ ...failed, fixedOutput: fetching.test(file) })
  return known ?? inGeneral(progress) ?? diagnose({ message: readFileSync(join(folder, file), 'utf8') })
}

async function followed(text: Uint8Array): Promise<Progress> {
  const progress = newProgress()
  const chunks = (async function* () {
    yield text
  })()
  for await (const events of buildEvents(chunks)) for (const event of events) follow(progress, event, 0)
  return progress
}

const inGeneral = (progress: Progress): Diagnosis | undefined =>
  generalErrors(progress)
    .map(({ known }) => known)
    .find((known) => known !== undefined)

test.each(logs)('%s is what its name says', async (log) => {
  expect((await diagnosed(log))?.name).toBe(rowOf(log))
})

test('every row of the table has a log, and there are at least 25', () => {
  const names = knownFailures.map(({ name }) => name)
  expect([...new Set(logs.map(rowOf))].sort()).toEqual([...names].sort())
  expect(names.length).toBeGreaterThanOrEqual(25)
})

test.each(knownFailures.map(({ name, hint }) => [name, hint]))(
  'the hint of %s is one line that can be read',
  (_, hint) => {
    expect(hint).toMatch(/^[^\n]{30,260}[^.\s]$/)
  },
)

describe('what a hint must name', () => {
  test.each([
    [
      'kernel-module-2.26.log',
      ['sata_nv', 'boot.initrd.availableKernelModules', 'boot.initrd.includeDefaultModules'],
    ],
    [
      'kernel-module-2.34.log',
      ['sata_nv', 'boot.initrd.availableKernelModules', 'boot.initrd.includeDefaultModules'],
    ],
    ['ccache-2.34.log', ['programs.ccache', 'extra-sandbox-paths']],
    ['ccache.directory.log', ['programs.ccache', 'extra-sandbox-paths']],
    ['ccache.permission.log', ['programs.ccache', 'extra-sandbox-paths']],
    [
      'hash-mismatch-2.26.log',
      [
        'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
        'sha256-c8s4WKaHqElMozIwUwFigvPa051Cz2LKTnndoqrH2aw=',
      ],
    ],
    [
      'hash-mismatch-2.34.log',
      [
        'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
        'sha256-c8s4WKaHqElMozIwUwFigvPa051Cz2LKTnndoqrH2aw=',
      ],
    ],
    ['silent-2.26.log', ['1 s']],
    ['missing-feature-2.26.log', ['moon-phase', 'system-features']],
    ['missing-feature-2.34.log', ['moon-phase', 'system-features']],
    ['kernel-config.log', ['PINCTRL_AMD', 'ignoreConfigErrors']],
    ['no-builder-2.34.log', ['/bin/bash']],
    ['no-output-2.34.log', ['`$out`']],
  ])('%s', async (log, words) => {
    const hint = (await diagnosed(log))?.hint
    for (const word of words) expect(hint).toContain(word)
  })
})

describe('what may be tried again', () => {
  test('is the network, a substitution that broke off and a daemon that was killed, and nothing else', () => {
    const transient = knownFailures.filter((known) => known.transient).map(({ name }) => name)
    expect(transient.sort()).toEqual(['cut-off', 'daemon-lost', 'no-host', 'overloaded', 'substitute'])
  })

  test.each([
    'exit-code-2.34.log',
    'check-phase-2.26.log',
    'killed.compiler.log',
    'hash-mismatch-2.34.log',
    'missing-source-2.34.log',
  ])('is not %s', async (log) => {
    expect((await diagnosed(log))?.transient).toBe(false)
  })

  test('is not a build without a network that fails for want of one, whatever it prints', () => {
    const log = ['test_download ... HTTP error 503', 'curl: (6) Could not resolve host: example.org']
    const message = 'builder failed with exit code 1'
    expect(diagnose({ message, log, fixedOutput: true })).toMatchObject({ class: 'network', transient: true })
    expect(diagnose({ message, log, fixedOutput: false })).toMatchObject({
      class: 'sandbox',
      transient: false,
    })
  })
})

describe('diagnose', () => {
  test('looks for most things only where they mean something', () => {
    const message = 'builder failed with exit code 1'
    expect(diagnose({ message, log: ['test: hash mismatch: specified a, got b'] })?.name).toBe('exit-code')
    expect(diagnose({ message, log: ['cp: error: No space left on device'] })?.class).toBe('disk-full')
  })

  test('takes the phase for what the log does not say', () => {
    const message = 'builder failed with exit code 1'
    expect(diagnose({ message, log: ['assert x == 1'], phase: 'pytestCheckPhase' })?.class).toBe(
      'tests-failed',
    )
    expect(diagnose({ message, log: ['assert x == 1'], phase: 'buildPhase' })?.class).toBe('build-failed')
  })

  test('does not know everything', () => {
    expect(diagnose({ message: 'the stars are against it' })).toBeUndefined()
  })

  test('quotes a log on one line, without escapes, and not without end', () => {
    const log = [`modprobe: FATAL: Module \u001b[31m${'x'.repeat(5000)} not found`]
    const hint = diagnose({ message: 'builder failed with exit code 1', log })?.hint ?? ''
    expect(hint).not.toContain('\u001b')
    expect(hint.length).toBeLessThan(500)
  })
})
