import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tookAway } from '../../../../src/features/build/attempt/refused-archives.ts'
import {
  examine,
  findCauses,
  generalErrors,
  generalFailure,
  suspects,
} from '../../../../src/features/build/causes/root-causes.ts'
import { follow, newProgress, type Progress } from '../../../../src/features/build/progress/progress.ts'
import type { Graph } from '../../../../src/lib/graph.ts'
import { buildEvents } from '../../../../src/nix/build/build-log.ts'
import { pathOf } from '../../../support/nix/plans.ts'

async function progressOf(text: string): Promise<Progress> {
  const progress = newProgress()
  let now = 0
  for await (const events of buildEvents(
    (async function* () {
      yield Buffer.from(text)
    })(),
  )) {
    for (const event of events) follow(progress, event, now++)
  }
  return progress
}
const recorded = async (name: string) =>
  progressOf(await readFile(join(import.meta.dirname, '../../../fixtures/build-logs', name), 'utf8'))

const examined = (progress: Progress) => suspects(progress).map((one) => examine(one))

const nameOf = (drvPath: string | undefined) => drvPath?.slice(44, -4)

describe('the kernel that lacks a module, three levels below what was asked for', () => {
  const shrunk = '/nix/store/pmp9nhivx2gl5aapb98cv33psn7ycz8y-linux-6.14-modules-shrunk.drv'
  const initrd = '/nix/store/qrn66wsn6y8vm8d3131s31xhqx63x50g-initrd-linux-6.14.drv'
  const system = '/nix/store/j5rpswhhvrdbn35bbb10a7fbawi1qi3p-nixos-system-nixos-24.11.20250410.f9ebe33.drv'
  const vm = '/nix/store/s53wzyyavp60wf4nrp4330xly9b0frk8-nixos-vm.drv'
  const graph: Graph = new Map([
    [vm, [system]],
    [system, [pathOf('etc.drv'), initrd]],
    [initrd, [shrunk]],
  ])

  test('is named, with its log and the way down to it', async () => {
    const [cause, ...more] = findCauses(
      [{ id: 'nixos.vm', drvPath: vm }],
      examined(await recorded('modules-shrunk.log')),
      graph,
    )
    expect(more).toEqual([])
    expect(cause).toMatchObject({
      drvPath: shrunk,
      name: 'linux-6.14-modules-shrunk',
      message: 'builder failed with exit code 1',
      class: 'kernel-module',
      hint: expect.stringMatching(
        /sata_nv.*boot\.initrd\.availableKernelModules.*boot\.initrd\.includeDefaultModules/,
      ),
      chain: [vm, system, initrd, shrunk],
      targets: ['nixos.vm'],
    })
    expect(cause?.log).toHaveLength(10)
    expect(cause?.log.at(-1)).toMatch(/^modprobe: FATAL: Module sata_nv not found in directory/)
  })
})

test.each(['2.26', '2.34'])('the same with a small system, in the wording of Nix %s', async (version) => {
  const progress = await recorded(`../failures/kernel-module-${version}.log`)
  const [shrunk] = suspects(progress)
  const [cause] = findCauses(
    [{ id: 'unbuildable', drvPath: shrunk?.drvPath ?? '' }],
    examined(progress),
    new Map(),
  )
  expect(cause).toMatchObject({
    name: 'linux-modules-shrunk',
    class: 'kernel-module',
    hint: expect.stringMatching(
      /sata_nv.*boot\.initrd\.availableKernelModules.*boot\.initrd\.includeDefaultModules/,
    ),
  })
})

describe.each(['2.26', '2.34'])('a recorded run of Nix %s with failures', (version) => {
  test('has two derivations that failed themselves, and the log of the one that said something', async () => {
    const found = suspects(await recorded(`failing-${version}.log`)).filter(({ named }) => named)
    expect(found.map(({ drvPath }) => nameOf(drvPath)).sort()).toEqual(['fixed', 'linux-6.14-modules-shrunk'])
    const shrunk = found.find(({ drvPath }) => drvPath.includes('shrunk'))
    expect(shrunk).toMatchObject({ message: 'builder failed with exit code 3', started: true })
    expect(shrunk?.log).toEqual(['root module: sata_nv', 'modprobe: FATAL: Module sata_nv not found'])
  })

  test('counts a build that ended as a suspect even if Nix finds other words for it', async () => {
    const progress = await recorded(`failing-${version}.log`)
    progress.errors.clear()
    const found = suspects(progress).find(({ drvPath }) => drvPath.includes('shrunk'))
    expect(found).toMatchObject({
      started: true,
      named: false,
      message: 'its build ended without outputs',
    })
    expect(found?.log.at(-1)).toContain('modprobe: FATAL')
  })

  test('what a builder writes about another derivation is no more than a claim', async () => {
    const found = suspects(await recorded(`forged-${version}.log`)).find(({ named }) => named)
    expect(found).toMatchObject({ started: false })
  })

  test('what cannot be built here is a suspect that never started', async () => {
    const found = suspects(await recorded(`foreign-${version}.log`))
    expect(found.map(({ drvPath, started }) => [nameOf(drvPath), started])).toContainEqual([
      'featured',
      false,
    ])
  })
})

describe('findCauses', () => {
  const suspect = (drvPath: string, started = true) => ({
    drvPath,
    message: 'failed',
    log: [],
    started,
    named: true,
    known: undefined,
  })
  const [top, other, mid, low] = ['top.drv', 'other.drv', 'mid.drv', 'low.drv'].map(pathOf) as [
    string,
    string,
    string,
    string,
  ]
  const graph: Graph = new Map([
    [top, [mid]],
    [other, [low]],
    [mid, [low, pathOf('x.drv')]],
    [low, []],
  ])
  const fallen = [
    { id: 'a', drvPath: top },
    { id: 'b', drvPath: other },
    { id: 'c', drvPath: pathOf('alone.drv') },
  ]

  test('gives every target that needs it, and one way down', () => {
    expect(findCauses(fallen, [suspect(low)], graph)).toMatchObject([
      { targets: ['a', 'b'], chain: [top, mid, low] },
    ])
  })

  test('leaves out what no fallen target needs', () => {
    expect(findCauses(fallen, [suspect(pathOf('elsewhere.drv'))], graph)).toEqual([])
  })

  test('does not believe a claim about what was never built, if something below it failed', () => {
    expect(
      findCauses(fallen, [suspect(mid, false), suspect(low)], graph).map(({ drvPath }) => drvPath),
    ).toEqual([low])
    expect(findCauses(fallen, [suspect(mid, false)], graph).map(({ drvPath }) => drvPath)).toEqual([mid])
  })

  test('ends in a graph with a cycle, which a document from elsewhere may have', () => {
    const cycle: Graph = new Map([
      [top, [mid]],
      [mid, [top]],
    ])
    expect(findCauses(fallen, [suspect(mid)], cycle)[0]?.chain).toEqual([top, mid])
  })
})

describe('what goes wrong without a derivation', () => {
  test('is one failure of all targets, told by the error that we know a hint for', async () => {
    const progress = await progressOf(
      'error: writing to file: No space left on device\nerror: something else\n',
    )
    const [failure] = generalFailure([{ id: 'a', drvPath: pathOf('a.drv') }], generalErrors(progress))
    expect(failure).toMatchObject({ name: 'nix build', targets: ['a'], chain: [] })
    expect(failure).toMatchObject({ message: 'writing to file: No space left on device', class: 'disk-full' })
    expect(failure?.hint).toContain('free space')
  })

  test('is told even if Nix says nothing', () => {
    expect(generalFailure([{ id: 'a', drvPath: pathOf('a.drv') }], [])[0]?.message).toContain(
      'gave no reason',
    )
    expect(generalFailure([], [])).toEqual([])
  })

  test('tells a build that was silent too long from one that was slow, though Nix says the same of both', async () => {
    const classAfter = async (lines: number) => {
      const progress = await progressOf('error: timed out after 3 seconds\n')
      follow(progress, { type: 'build', id: '1', drvPath: pathOf('a.drv'), machine: '' }, 0)
      for (let now = 1; now <= lines; now++) follow(progress, { type: 'line', id: '1', text: 'tick' }, now)
      follow(progress, { type: 'stop', id: '1' }, lines + 3)
      return findCauses([{ id: 'a', drvPath: pathOf('a.drv') }], examined(progress), new Map())[0]?.class
    }
    expect(await classAfter(2)).toBe('silent')
    expect(await classAfter(0)).toBe('time-out')
  })

  test('explains a build that ended with it: a connection that broke, a disk that is full', async () => {
    const progress = await progressOf('error: Nix daemon disconnected unexpectedly (maybe it crashed?)\n')
    follow(progress, { type: 'build', id: '1', drvPath: pathOf('a.drv'), machine: '' }, 1)
    follow(progress, { type: 'stop', id: '1' }, 2)
    expect(suspects(progress)[0]?.message).toContain('daemon disconnected')
  })
})

describe('a substitution that fails', () => {
  const failures = (name: string) =>
    readFile(join(import.meta.dirname, '../../../fixtures/failures', name), 'utf8')

  test.each(['2.26', '2.34'])('by a damaged archive is told by what is damaged (Nix %s)', async (version) => {
    const said = await Promise.all(
      ['damaged-archive', 'damaged-archive.cut', 'damaged-archive.empty'].map(async (log) =>
        examined(await progressOf(await failures(`${log}-${version}.log`))),
      ),
    )
    expect(said.flat()).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/^hash mismatch importing path '\/nix\/store\/\w+-fine';/),
      }),
      expect.objectContaining({ message: 'failed to read compressed data (Truncated zstd input)' }),
      expect.objectContaining({
        message: expect.stringMatching(/^NAR for '\/nix\/store\/\w+-fine' fetched from .* is incomplete$/),
      }),
    ])
    for (const { known } of said.flat())
      expect(known).toMatchObject({ class: 'substituter', transient: false })
  })

  test('by something else is not, though another archive is damaged', async () => {
    const both =
      (await failures('damaged-archive-2.34.log')).replaceAll('-fine', '-fine-1.0') +
      (await failures('substitute.cut-off-2.34.log'))
    const [first, second] = examined(await progressOf(both))
    expect(first?.message).toMatch(/^hash mismatch importing path/)
    expect(second?.message).toMatch(/^some substitutes for the outputs of derivation '\S+-fine.drv'/)
    expect(second?.known).toMatchObject({ name: 'substitute', transient: true })
  })

  test.each(['damaged-archive-2.26.log', 'damaged-archive.empty-2.34.log'])(
    'takes the path that Nix refused out of a cache of ours (%s)',
    async (log) => {
      const progress = await progressOf(await failures(log))
      const refused: string[] = []
      const takeAway = async (paths: readonly string[]) => refused.push(...paths) > 0
      expect(await tookAway(progress, takeAway)).toBe(true)
      expect(refused).toEqual([expect.stringMatching(/^\/nix\/store\/\w{32}-fine$/)])
    },
  )
})
