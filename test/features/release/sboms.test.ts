import { expect, test } from 'vitest'
import type { Report } from '../../../src/documents/report.ts'
import type { Sbom } from '../../../src/documents/sbom.ts'
import { changeSections } from '../../../src/features/release/notes/changes.ts'
import { releaseBefore } from '../../../src/features/release/release-before.ts'
import { chooseSboms, listingOf } from '../../../src/features/release/sboms.ts'
import { diffClosures } from '../../../src/nix/store/closure-diff.ts'

const store = (name: string) => `/nix/store/${'1'.repeat(32)}-${name}`

function bom(host: string, paths: readonly string[]): Sbom {
  const component = (path: string, name: string) => ({
    ...{ type: 'application' as const, 'bom-ref': path, name },
    properties: [{ name: 'nix:nar-size', value: '1000000' }],
  })
  return {
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, dependencies: [] },
    serialNumber: 'urn:uuid:00000000-0000-8000-8000-000000000000',
    metadata: { tools: { components: [] }, component: component(store(`nixos-system-${host}`), host) },
    components: paths.map((path) => component(path, path)),
  }
}

const report = (host: string, paths: readonly string[]) =>
  ({
    targets: [
      {
        ...{ id: `${host}.toplevel`, kind: 'toplevel', host, system: 'x86_64-linux' },
        outputs: { out: store(`nixos-system-${host}`) },
        closure: {
          bytes: 1,
          paths: [store(`nixos-system-${host}`), ...paths].map((path) => ({ path, bytes: 1 })),
        },
      },
    ],
  }) as unknown as Pick<Report, 'targets'>
const images = (host: string) =>
  [{ target: { id: `${host}.iso`, host } }] as unknown as Parameters<typeof chooseSboms>[1]
const read = (sbom: Sbom) => ({ sbom, text: JSON.stringify(sbom) })

test('an SBOM is taken for the closure of the report, and for no other', () => {
  const kernel = store('linux-6.12')
  const own = bom('one', [kernel])
  const options = { found: [read(own)], tag: 'v25.05' }
  expect(chooseSboms(report('one', [kernel]), images('one'), options).sboms).toMatchObject([
    { host: 'one', name: 'one-25.05-x86_64-linux.cdx.json' },
  ])
  for (const forged of [bom('one', []), bom('one', [kernel, store('extra-1')]), bom('two', [kernel])])
    expect(
      chooseSboms(report('one', [kernel]), images('one'), { ...options, found: [read(forged)] }),
    ).toEqual({
      sboms: [],
      missing: ['one'],
    })
})

test('a host whose name cannot be the name of an asset has none', () => {
  const odd = 'a b'
  const found = [read({ ...bom('x', []), metadata: bom(odd, []).metadata })]
  expect(chooseSboms(report(odd, []), images(odd), { found, tag: '1' }).missing).toEqual([odd])
})

const release = (tag: string, more = {}) => ({ tag, isDraft: false, isPrerelease: false, ...more })

test.each<[tag: string, all: ReturnType<typeof release>[], before: string | undefined]>([
  ['25.05', [release('24.11'), release('24.05'), release('25.11')], '24.11'],
  ['25.05', [release('25.05')], undefined],
  ['25.05', [release('24.11', { isDraft: true }), release('24.05', { isPrerelease: true })], undefined],
  ['installer-3', [release('24.11'), release('installer-2')], 'installer-2'],
  ['latest', [release('24.11')], undefined],
])('before %s of %j comes %s', (tag, all, before) => {
  expect(releaseBefore(tag, all)?.tag).toBe(before)
})

test('what changed is a table for each host, and hostile names are text', () => {
  const before = listingOf(bom('one', [store('linux-6.12'), store('old-1')]))
  const after = listingOf(bom('one', [store('linux-6.13'), store('x-1|<b>')]))
  const [section = ''] = changeSections({
    since: '24.11',
    hosts: [{ host: 'one', diff: diffClosures(before, after) }],
  })
  expect(section).toContain('### Since `24.11`')
  expect(section).toContain('| `linux` | `6.12` | `6.13` |')
  expect(section).toContain('| `old` | `1` |  |')
  expect(section).not.toMatch(/\|<b>/)
  expect(changeSections({ since: '24.11', hosts: [] })).toEqual([])
})
