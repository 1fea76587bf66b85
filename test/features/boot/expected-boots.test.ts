import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument, writeDocument } from '../../../src/documents/files.ts'
import { jobName } from '../../../src/features/boot/boots.ts'
import { bootsSoFar, expectBoots } from '../../../src/features/boot/expected-boots.ts'
import { mergeReport } from '../../../src/features/report/merge/merge.ts'
import { planOf, targetOf } from '../../support/nix/plans.ts'
import { temporaryFolder } from '../../support/nix/real-nix.ts'
import { drvOf, resultOf, targetResultOf } from '../report/sample-run.ts'

/** A job may end at any moment after its builds: what it was to boot and did not is never taken for well. */
const image = (format: string) => ({
  ...{ file: `/nix/store/${'a'.repeat(32)}-iso/x.${format}`, name: `x.${format}`, bytes: 1, format },
  ...{ sha256: '0'.repeat(64), source: 'search' },
})
const plan = planOf([targetOf({ id: 'a.iso', drvPath: drvOf('a'), kind: 'iso' })])
const result = resultOf([
  targetResultOf({ id: 'a.iso', drvPath: drvOf('a'), kind: 'iso', images: [image('iso')] }),
])

test('a job that was killed before its boots leaves a report that is red', async () => {
  await using out = await temporaryFolder()
  await expectBoots(result, { mode: 'all' }, out.path)
  expect((await readdir(out.path)).sort()).toEqual(['evidence-a.iso-bios.json', 'evidence-a.iso-uefi.json'])
  const evidence = await bootsSoFar(result, { mode: 'all' }, { out: out.path })
  const report = mergeReport({ plan, results: [result], evidence })
  expect(report).toMatchObject({ ok: false, targets: [{ outcome: 'built' }] })
  expect(report.boots.map(({ verdict, firmware, decided }) => [verdict, firmware, decided.text])).toEqual([
    ['undecided', 'bios', 'this boot did not end: its job was stopped before'],
    ['undecided', 'uefi', 'this boot did not end: its job was stopped before'],
  ])
  expect(mergeReport({ plan, results: [result], evidence: [] }).ok).toBe(true)
})

test('one that ended keeps its verdict; the others say what the machine lacks', async () => {
  await using out = await temporaryFolder()
  await expectBoots(result, { mode: 'iso' }, out.path)
  const bios = join(out.path, 'evidence-a.iso-bios.json')
  const ended = await readDocument('evidence', bios)
  await writeDocument('evidence', bios, {
    ...ended,
    ...{ verdict: 'booted', decided: { by: 'login', text: 'login:' } },
  })
  const told = await bootsSoFar(result, { mode: 'iso' }, { out: out.path, why: 'an ISO needs OVMF' })
  expect(told.map(({ verdict, decided }) => [verdict, decided.text])).toEqual([
    ['booted', 'login:'],
    ['undecided', 'an ISO needs OVMF'],
  ])
  expect(await readDocument('evidence', join(out.path, 'evidence-a.iso-uefi.json'))).toEqual(told[1])
})

test('what is not to be booted is not expected', async () => {
  await using out = await temporaryFolder()
  await expectBoots(result, { mode: 'vm' }, out.path)
  expect(await readdir(out.path)).toEqual([])
})

test('two targets never share the file of their evidence, though one is named as the file of the other', async () => {
  await using out = await temporaryFolder()
  const first = 'packages.x86_64-linux.a@b'
  const named = jobName({ target: first, firmware: 'bios' }).replace(/-bios$/, '')
  const both = resultOf(
    [first, named].map((id) =>
      targetResultOf({ id, drvPath: drvOf('a'), kind: 'iso', images: [image('iso')] }),
    ),
  )
  await expectBoots(both, { mode: 'iso', media: 'cd' }, out.path)
  expect(await readdir(out.path)).toHaveLength(4)
})
