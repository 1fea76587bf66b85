import { describe, expect, test } from 'vitest'
import { annotationsOf } from '../../../../src/features/report/github/annotations.ts'
import { repositoryPaths } from '../../../../src/features/report/github/repository-path.ts'
import { mergeReport } from '../../../../src/features/report/merge/merge.ts'
import { planOf, targetOf } from '../../../support/nix/plans.ts'
import { drvOf, evidenceOf, failureOf, sampleRun } from '../sample-run.ts'

const repository = { root: '/work/repo', name: 'owner/name' }
const sample = () => {
  const report = mergeReport(sampleRun())
  report.flake.url = 'git+file:///work/repo?dir=nixos'
  return report
}
const titles = (all: ReturnType<typeof annotationsOf>) => all.map(({ place }) => place.title)

test('what does not evaluate comes first, on its line, then builds, then boots', () => {
  const all = annotationsOf(sample(), { repository })
  expect(titles(all)).toEqual([
    'htpc.toplevel does not evaluate',
    'linux-6.14-modules-shrunk does not build',
    'wonderland.iso by UEFI: did not boot',
  ])
  expect(all[0]?.place).toMatchObject({ file: 'hosts/htpc.nix', line: 12 })
  expect(all[0]?.message).toMatch(/^The option .* does not exist/)
  expect(all[1]?.message.split('\n')).toEqual([
    'builder failed with exit code 1',
    'takes down aethelred.toplevel',
    '| root module: ahci',
    '| copying dependency: /nix/store/…-linux-6.14-modules/lib/modules/6.14/kernel/drivers/ata/ahci.ko.xz',
    '| root module: sata_nv',
    '| modprobe: FATAL: Module sata_nv not found in directory /nix/store/…-linux-6.14-modules/lib/modules/6.14',
  ])
  expect(all[2]?.message).toMatch(/^kernel panic: \[ {4}2\.104511\] Kernel panic/)
})

test('a place outside of the repository is said in words', () => {
  const report = sample()
  report.flake.url = 'github:someone/else/abc'
  const [first] = annotationsOf(report, { repository })
  expect(first?.place).toEqual({ title: 'htpc.toplevel does not evaluate' })
  expect(first?.message).toMatch(/\nat hosts\/htpc\.nix:12$/)
})

describe('a file of a flake', () => {
  test.each<[string, string | undefined]>([
    ['git+file:///work/repo?dir=nixos&rev=abc', 'hosts/a.nix'],
    ['git+file:///elsewhere', 'hosts/a.nix'],
    ['path:/work/repo?lastModified=1', 'hosts/a.nix'],
    ['path:/work/repo/my%20nixos?narHash=x', 'my nixos/hosts/a.nix'],
    ['path:/work/repo/..nixos', '..nixos/hosts/a.nix'],
    ['path:/work/repository', undefined],
    ['path:/elsewhere', undefined],
    ['github:Owner/Name/57bc2a7c?narHash=x', 'hosts/a.nix'],
    ['git+https://github.com/owner/name.git?ref=main', 'hosts/a.nix'],
    ['git+ssh://git@github.com/owner/name', 'hosts/a.nix'],
    ['github:owner/other', undefined],
    ['https://example.org/owner/name.tar.gz', undefined],
  ])('%s is in the repository as %s', (url, expected) => {
    expect(repositoryPaths({ url }, repository)('hosts/a.nix')).toBe(expected)
  })

  test.each(['/nix/store/x-source/a.nix', '../a.nix', 'a/../../b.nix'])('%s is nowhere', (file) => {
    expect(repositoryPaths({ url: 'git+file:///work/repo' }, repository)(file)).toBeUndefined()
  })

  test('that was copied from a folder is nowhere while the checkout is not known', () => {
    expect(repositoryPaths({ url: 'path:/work/repo' }, {})('a.nix')).toBeUndefined()
  })
})

test('one mistake that many hosts share is one annotation', () => {
  const report = sample()
  report.evaluationFailures = Array.from({ length: 60 }, (_, i) => ({
    attribute: `nixosConfigurations.h${i}`,
    names: [`h${i}.toplevel`],
    message: 'no such option',
    position: { file: 'common.nix', line: 3 },
  }))
  const [first, second] = annotationsOf(report, { repository })
  expect(first?.place).toEqual({
    title: 'h0.toplevel, h1.toplevel, h2.toplevel and 57 more do not evaluate',
    file: 'common.nix',
    line: 3,
  })
  expect(second?.place.title).toMatch(/does not build$/)
})

describe('of more than fit', () => {
  const many = (n: number) => ({
    ...sample(),
    buildFailures: Array.from({ length: n }, (_, i) => failureOf({ name: `p${i}`, drvPath: drvOf(`p${i}`) })),
    boots: [evidenceOf({ target: 'a', verdict: 'failed' })],
  })

  test('the last one says how many more there are', () => {
    const all = annotationsOf(many(20), { repository })
    expect(all).toHaveLength(10)
    expect(titles(all).slice(0, 2)).toEqual(['htpc.toplevel does not evaluate', 'p0 does not build'])
    expect(all.at(-1)?.message).toBe('13 more: the job summary has all of them')
  })

  test('no kind hides another', () => {
    const report = { ...many(20), evaluationFailures: [], boots: [] }
    const failed = (n: number) =>
      Array.from({ length: n }, (_, i) => evidenceOf({ target: `b${i}`, verdict: 'failed' }))
    const all = titles(annotationsOf({ ...report, boots: failed(20) }, { budget: 4 }))
    expect(all).toEqual([
      'p0 does not build',
      'p1 does not build',
      expect.stringContaining('b0 by '),
      'More went wrong',
    ])
  })

  test.each([0, 1, 3, 5])('no more than %d come out, whatever there is', (budget) => {
    expect(annotationsOf(many(20), { budget })).toHaveLength(budget)
  })

  test('just as many as there is room for are all shown', () => {
    expect(titles(annotationsOf(many(8)))).not.toContain('More went wrong')
  })
})

test('targets without a result are one annotation', () => {
  const plan = planOf(['a', 'b'].map((id) => targetOf({ id, drvPath: drvOf(id) })))
  expect(annotationsOf(mergeReport({ plan, results: [], evidence: [] }))).toEqual([
    { message: 'stopped, or its job was lost: a, b', place: { title: '2 targets without a result' } },
  ])
})

test('a run in which all is well has none', () => {
  expect(annotationsOf(mergeReport({ plan: planOf([]), results: [], evidence: [] }))).toEqual([])
})
