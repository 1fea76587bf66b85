import { expect, test } from 'vitest'
import { diffLines } from '../../../src/features/report/terminal/closure-diff.ts'
import { diffClosures } from '../../../src/nix/store/closure-diff.ts'
import { pathOf } from '../../support/nix/plans.ts'
import { computedSince } from '../../support/runner/computed.ts'

const KiB = 1024
const MiB = 1024 * KiB

/** Names with their bytes; `!` marks another build of the same name. */
function closure(sizes: Record<string, number>) {
  const paths = Object.entries(sizes).map(([name, bytes]) => {
    const path = pathOf(name.replace('!', ''))
    return { path: name.endsWith('!') ? path.replace('/store/', '/store/0').replace(/.-/, '-') : path, bytes }
  })
  return { bytes: paths.reduce((sum, { bytes }) => sum + bytes, 0), paths }
}
const changes = (before: Record<string, number>, after: Record<string, number>) =>
  diffClosures(closure(before), closure(after)).changes

test.each([
  ['up', { 'linux-6.9': 100 }, { 'linux-6.14': 130 }, { before: ['6.9'], after: ['6.14'], bytes: 30 }],
  ['down', { 'linux-6.14': 130 }, { 'linux-6.9': 100 }, { before: ['6.14'], after: ['6.9'], bytes: -30 }],
  ['added', {}, { 'nginx-1.27': 5 }, { before: [], after: ['1.27'], bytes: 5 }],
  ['removed', { 'nginx-1.27': 5 }, {}, { before: ['1.27'], after: [], bytes: -5 }],
  ['rebuilt', { 'bash-5.2': 5 }, { 'bash-5.2!': 6 }, { before: ['5.2'], after: ['5.2'], bytes: 1 }],
  ['rebuilt', { etc: 5 }, { 'etc!': 5 }, { before: [], after: [], bytes: 0 }],
  ['up', { firmware: 5 }, { 'firmware-1': 5 }, { before: [], after: ['1'], bytes: 0 }],
  [
    'versions',
    { 'icu-74': 1, 'icu-76': 1 },
    { 'icu-73': 2, 'icu-76': 1 },
    { before: ['74', '76'], after: ['73', '76'], bytes: 1 },
  ],
] as const)('a package is %s', (change, before, after, expected) => {
  const name = expect.any(String)
  expect(changes(before, after)).toEqual([{ name, change, ...expected }])
})

test('what is the same path in both is no change, whatever else is', () => {
  expect(changes({ 'a-1': 5, 'b-1': 1 }, { 'a-1': 5, 'b-2': 1 }).map(({ name }) => name)).toEqual(['b'])
  expect(changes({ 'a-1': 5 }, { 'a-1': 5 })).toEqual([])
})

test('the outputs of a package are one, and so are its versions', () => {
  const before = { 'glibc-2.39': 30, 'glibc-2.39-bin': 3, 'glibc-2.39-dev': 7 }
  const after = { 'glibc-2.40': 33, 'glibc-2.40-bin': 3 }
  expect(changes(before, after)).toEqual([
    { name: 'glibc', change: 'up', before: ['2.39'], after: ['2.40'], bytes: -4 },
  ])
})

test('an output more is a package built anew', () => {
  expect(changes({ 'openssl-3.0': 10 }, { 'openssl-3.0': 10, 'openssl-3.0-man': 2 })).toEqual([
    { name: 'openssl', change: 'rebuilt', before: ['3.0'], after: ['3.0'], bytes: 2 },
  ])
})

test('the largest change of size is first, more or less alike', () => {
  const before = { 'a-1': 10, 'b-1': 100, 'c-1': 50 }
  expect(changes(before, { 'a-2': 15, 'b-2': 20, 'c-2': 90 }).map(({ name }) => name)).toEqual([
    'b',
    'c',
    'a',
  ])
})

const old = {
  'linux-6.14': 90 * MiB,
  'linux-6.14-modules': 30 * MiB,
  'icu4c-73.2': 2 * MiB,
  'perl-5.40': 9 * MiB,
  'bash-5.2': 6 * MiB,
  etc: 2 * KiB,
  'system-path': 100 * KiB,
}
const fresh = {
  'linux-6.15': 91 * MiB,
  'linux-6.15-modules': 33 * MiB,
  'icu4c-73.1': 2 * MiB,
  'nginx-1.27.4': 4 * MiB,
  'bash-5.2': 6 * MiB,
  'etc!': 2 * KiB,
  'system-path!': 164 * KiB,
}

test('a person reads one section for each kind of change, in columns, and the sum', () => {
  expect(diffLines(diffClosures(closure(old), closure(fresh)))).toEqual([
    'Newer:',
    '  linux        6.14 → 6.15   +4.0 MiB',
    '',
    'Older:',
    '  icu4c        73.2 → 73.1         ±0',
    '',
    'Added:',
    '  nginx        1.27.4        +4.0 MiB',
    '',
    'Removed:',
    '  perl         5.40          -9.0 MiB',
    '',
    'Rebuilt, the same version:',
    '  system-path               +64.0 KiB',
    '  and 1 of about the same size',
    '',
    '137 MiB in 7 store paths → 136 MiB in 7 store paths (-960 KiB)',
  ])
})

test('where nothing changed there is one line', () => {
  expect(diffLines(diffClosures(closure(old), closure(old)))).toEqual([
    'nothing changed: 137 MiB in 7 store paths',
  ])
})

test('names with escape sequences reach no terminal, and long ones keep their line', () => {
  const evil = diffClosures(closure({}), {
    bytes: 1,
    paths: [{ path: `/nix/store/x\u001b[31m-${'y'.repeat(500)}`, bytes: 1 }],
  })
  const [, line = ''] = diffLines(evil)
  expect(line).not.toContain('\u001b')
  expect(line.length).toBeLessThan(80)
})

test('two systems of five thousand paths are compared in less than half a second', () => {
  const many = (version: number) =>
    closure(Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`p${i}x-${version}.${i}-lib`, i])))
  const [before, after] = [many(1), many(2)]
  const began = process.cpuUsage()
  expect(diffClosures(before, after).changes).toHaveLength(5000)
  expect(computedSince(began)).toBeLessThan(3000)
})
