import { expect, test } from 'vitest'
import type { Report } from '../../../../src/documents/report.ts'
import { type Choice, chooseImages } from '../../../../src/features/release/images/choose.ts'
import { defaultTemplate } from '../../../../src/features/release/names/template.ts'
import { pathOf } from '../../../support/nix/plans.ts'
import { drvOf, evidenceOf, targetResultOf } from '../../report/sample-run.ts'

const sha256 = 'a'.repeat(64)
const choice: Choice = { targets: [], template: defaultTemplate, version: '25.05', unbooted: 'refuse' }

type Target = Report['targets'][number]

function isoOf(host: string, change: Partial<Target['images'][number]> = {}): Target {
  const id = `${host}.iso`
  const name = 'iso/nixos.iso'
  const file = { file: `${pathOf(host)}/${name}`, name, bytes: 1000, sha256, format: 'iso', source: 'search' }
  return targetResultOf({
    ...{ id, host, kind: 'iso', drvPath: drvOf(host), images: [{ ...file, ...change }] },
  })
}

const bootOf = (host: string, change: Partial<Report['boots'][number]> = {}) =>
  evidenceOf({
    ...{ target: `${host}.iso`, drvPath: drvOf(host), firmware: 'bios', image: { sha256, bytes: 1000 } },
    ...change,
  })

const both = [bootOf('web'), bootOf('web', { firmware: 'uefi' })]
const choose = (targets: Target[], boots: Report['boots'], change: Partial<Choice> = {}) =>
  chooseImages({ targets, boots, evaluationFailures: [] }, { ...choice, ...change })

test('an image that booted, as these very bytes, is chosen under its name', () => {
  expect(choose([isoOf('web')], both)).toMatchObject([
    { name: 'web-25.05-x86_64-linux.iso', parts: [{ offset: 0, bytes: 1000 }], boots: [{}, {}] },
  ])
})

test.each<[string, Report['boots'], string]>([
  ['no boot', [], 'it was not booted'],
  ['a boot of another target', [bootOf('mail')], 'it was not booted'],
  ['a boot of another build', [bootOf('web', { drvPath: drvOf('other') })], 'those of another build'],
  ['one of two that failed', [...both, bootOf('web', { verdict: 'failed' })], 'by BIOS: it did not boot'],
  ['one that is not known', [bootOf('web', { verdict: 'undecided' })], 'nobody knows whether it boots'],
  ['evidence of one firmware only', [bootOf('web')], 'by UEFI: nothing says whether it boots'],
  [
    'other bytes',
    [bootOf('web', { image: { sha256: 'b'.repeat(64), bytes: 1000 } })],
    'another file was booted',
  ],
  [
    'bytes that nobody wrote down',
    [{ ...bootOf('web'), image: undefined }],
    'nothing says which file was booted',
  ],
])('%s: nothing is released, unless the person allows it and the reason is kept', (_, boots, why) => {
  expect(() => choose([isoOf('web')], boots)).toThrow(why)
  expect(choose([isoOf('web')], boots, { unbooted: 'allow' })).toMatchObject([
    { unbooted: expect.stringContaining(why) },
  ])
})

test('a firmware that is not due is named as not tried, and asks for nothing more', () => {
  const boots = [bootOf('web'), bootOf('web', { firmware: 'uefi', verdict: 'not-tried' })]
  expect(choose([isoOf('web')], boots)).toMatchObject([{ boots: [{ firmware: 'bios' }] }])
})

test('an image for aarch64 starts by UEFI alone, and asks for no evidence by BIOS', () => {
  const arm = { ...isoOf('arm'), system: 'aarch64-linux' }
  const byUefi = bootOf('arm', { firmware: 'uefi' })
  expect(choose([arm], [byUefi])).toMatchObject([{ boots: [{ firmware: 'uefi' }] }])
  expect(() => choose([isoOf('arm')], [byUefi])).toThrow('by BIOS: nothing says whether it boots')
  expect(() => choose([arm], [bootOf('arm')])).toThrow('by UEFI: nothing says whether it boots')
})

test.each<[string, Target[], Partial<Choice>, string]>([
  ['no image', [], {}, 'there is no image to release'],
  [
    'an image that was not built',
    [isoOf('mail'), { ...isoOf('web'), images: [], outcome: 'failed' }],
    {},
    'web.iso has no image: its outcome is failed',
  ],
  ['an empty one', [isoOf('web', { bytes: 0 })], {}, 'is empty'],
  ['a glob that matches nothing', [isoOf('web')], { targets: ['wbe.iso'] }, '"wbe.iso" matches no target'],
  [
    'one name for all',
    [isoOf('web'), isoOf('mail')],
    { template: 'x.{ext}' },
    'is the name for "web.iso" too',
  ],
  ['names that differ in case', [isoOf('web'), isoOf('Web')], {}, 'when case is ignored'],
  ['a name with a blank', [isoOf('my web')], {}, 'may hold letters'],
  [
    'more assets than GitHub takes',
    [isoOf('web', { bytes: 1900 * 1024 ** 2 * 1000 })],
    {},
    'a release takes 1000',
  ],
])('%s is refused before anything is uploaded', (_, targets, change, why) => {
  expect(() => choose(targets, both, { unbooted: 'allow', ...change })).toThrow(why)
})

const gibi = 1024 ** 3

test('only what is too large for one asset, and not compressed yet, may be compressed', () => {
  const targets = [
    isoOf('small', { bytes: 1000 }),
    isoOf('large', { bytes: 3 * gibi }),
    isoOf('packed', { bytes: 3 * gibi, name: 'a.img.zst' }),
  ]
  const below = (change: Partial<Choice>) =>
    choose(targets, [], { unbooted: 'allow', ...change }).map(({ packBelow }) => packBelow)
  expect(below({ recompress: true })).toEqual([undefined, 2 * gibi, undefined])
  expect(below({})).toEqual([undefined, undefined, undefined])
})

test('a name that an image would have when it is compressed is taken too', () => {
  const targets = [
    isoOf('web', { bytes: 3 * gibi, name: 'a.img' }),
    isoOf('Web', { bytes: 1000, name: 'a.img.zst' }),
  ]
  expect(() => choose(targets, [], { unbooted: 'allow', recompress: true })).toThrow('when case is ignored')
  expect(choose(targets, [], { unbooted: 'allow' })).toHaveLength(2)
})

test('globs choose, and `!` takes away', () => {
  const targets = [isoOf('web'), isoOf('mail')]
  const names = (globs: string[]) =>
    choose(targets, [], { targets: globs, unbooted: 'allow' }).map(({ target }) => target.id)
  expect(names([])).toEqual(['web.iso', 'mail.iso'])
  expect(names(['web.*'])).toEqual(['web.iso'])
  expect(names(['!web.iso'])).toEqual(['mail.iso'])
})

test('a host that does not evaluate might have an image: nothing is released, unless targets are named', () => {
  const attribute = 'nixosConfigurations.mail'
  const evaluationFailures = [{ attribute, message: 'error: no' }] as unknown as Report['evaluationFailures']
  const report = { targets: [isoOf('web')], boots: both, evaluationFailures }
  expect(() => chooseImages(report, choice)).toThrow(`${attribute} does not evaluate, so nothing is released`)
  expect(() => chooseImages(report, { ...choice, targets: ['!mail.*'] })).toThrow('does not evaluate')
  expect(chooseImages(report, { ...choice, targets: ['web.iso'] })).toHaveLength(1)
})
