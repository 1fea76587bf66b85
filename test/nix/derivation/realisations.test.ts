import { expect, test } from 'vitest'
import { floatingOutputs } from '../../../src/features/cache/save/floating.ts'
import type { Nix } from '../../../src/nix/command.ts'
import type { Derivation } from '../../../src/nix/derivation/derivation.ts'
import { realisations } from '../../../src/nix/derivation/realisations.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

const [a, b] = ['a', 'b'].map((letter) => letter.repeat(32)) as [string, string]
const drvPath = `/nix/store/${a}-lib.drv`
const id = `sha256:${'0'.repeat(64)}!out`
const outPath = `${b}-lib`

/** A Nix that answers this. */
const saying = (answer: unknown, code = 0): Nix =>
  ({
    at: { version: '2.35.1' },
    attempt: async () => ({ code, stdout: JSON.stringify(answer), stderr: '' }),
  }) as unknown as Nix

test.each<[string, unknown, number, { paths: string[]; unknown: number }]>([
  ['until 2.34', [{ id, outPath }], 0, { paths: [`/nix/store/${outPath}`], unknown: 0 }],
  [
    'with paths in full',
    [{ id, outPath: `/nix/store/${outPath}` }],
    0,
    { paths: [`/nix/store/${outPath}`], unknown: 0 },
  ],
  [
    'from 2.35 on',
    [{ key: { drvPath: `${a}-lib.drv`, outputName: 'out' }, value: { outPath, signatures: [] } }],
    0,
    { paths: [], unknown: 1 },
  ],
  ['of what was not built', [], 0, { paths: [], unknown: 0 }],
  ['by an error', {}, 1, { paths: [], unknown: 0 }],
])('what Nix answers %s (simulated)', async (_, answer, code, expected) => {
  const { found, unknown } = await realisations(saying(answer, code), [drvPath])
  expect({ paths: [...found.keys()], unknown }).toEqual(expected)
})

test('outputs that the cache cannot name are not kept, with one line (simulated)', async () => {
  const log = recordingLog()
  const derivation = {
    ...{ outputs: { out: '' }, inputDrvs: new Map(), inputSrcs: [], env: {} },
  } as unknown as Derivation
  const answer = [{ key: { drvPath: `${a}-lib.drv`, outputName: 'out' }, value: { outPath } }]
  const files = new Map([[drvPath, derivation]])
  const { outputs, anew } = await floatingOutputs(
    { available: new Map(), takesUnsigned: true },
    saying(answer),
    files,
    log,
  )
  expect({ outputs: [...outputs], anew: [...anew] }).toEqual({ outputs: [[drvPath, ['']]], anew: [] })
  expect(log.lines.map(({ text }) => text)).toEqual([
    expect.stringMatching(
      /^not in the cache, and built again by the next run: outputs of 1 floating .* Nix 2\.35\.1 .*build-trace-v2/,
    ),
  ])
})
