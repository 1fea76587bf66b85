import { expect, test } from 'vitest'
import type { SharingOfPlan } from '../../../../src/documents/shards.ts'
import { sharingLines } from '../../../../src/features/report/terminal/sharing.ts'
import { sharingSentences } from '../../../../src/features/report/words/sharing.ts'
import { pathOf, planOf, targetOf } from '../../../support/nix/plans.ts'

const chosen = { jobs: 3, end: 3600, machine: 9000 }
const sharing: SharingOfPlan = {
  ...{ prefer: 'balanced', chosen, fewest: { jobs: 1, end: 7200, machine: 7300 }, over: [] },
  copies: { seconds: 0, derivations: 0, dearest: [] },
}
const sentences = (more: Partial<SharingOfPlan> = {}) =>
  sharingSentences({ ...sharing, ...more }, (name) => `<${name}>`)

test('how many jobs, when the last ends, and what all take', () => {
  expect(sentences()).toEqual([
    '3 jobs; the last is expected to end after 1 h 0 min, and all together take 2 h 30 min of machine time.',
    'Further jobs would end no sooner.',
  ])
})

test('what decides the end: the links of the longest chain that take longest, each with the source of its price', () => {
  const link = (name: string, seconds: number, priced: string) => ({ name, seconds, priced })
  const chain = [
    ...[link('top', 1, 'name'), link('web', 40, 'derivation'), link('linux', 2700, 'history')],
    ...[link('gcc', 600, 'usual'), link('odd', 50, 'of another version')],
  ]
  expect(sentences({ last: { shard: 'pc-1', seconds: 3600, chain } })).toContain(
    '<pc-1> ends last; most of its longest chain is <linux> (45 min 0 s, as in earlier runs), <gcc> (10 min 0 s, a guess), <odd> (50 s, a guess), <web> (40 s, as its derivation says).',
  )
})

test.each([
  [1, 'derivation is'],
  [12, 'derivations are'],
])('what is built twice, and what it would be without: %d', (derivations, words) => {
  const dearest = ['a', 'b', 'c', 'd'].map((name) => ({ name, seconds: 20, jobs: 2 }))
  expect(sentences({ copies: { seconds: 80, derivations, dearest } })).toContain(
    `${derivations} ${words} built by more than one job (<a> by 2 jobs, <b> by 2 jobs, <c> by 2 jobs), which takes 1 min 20 s more. 1 job would end after 2 h 0 min and save 28 min 20 s of machine time.`,
  )
})

test.each([
  ['price', 'which does not pay (prefer: balanced).'],
  ['jobs', 'but so many are not allowed (max-jobs).'],
  ['near', 'but an end so near is taken for the same.'],
] as const)('what a further job would change, and why it is not there: %s', (not, words) => {
  expect(sentences({ further: { jobs: 4, end: 3000, machine: 9600, not } })).toContain(
    `4 jobs would end 10 min 0 s sooner and take 10 min 0 s more of machine time, ${words}`,
  )
})

test('as many jobs as a workflow may have have no further one', () => {
  expect(sentences({ chosen: { ...chosen, jobs: 256 } })).toContain(
    'A workflow has no more than 256 jobs beside each other.',
  )
})

const late = { shard: 'pc-1', what: 'time', most: 21_600 } as const
test.each<[string, SharingOfPlan['over'][number]]>([
  [
    ': its builds take 7 h 0 min, <chromium> alone 6 h 30 min',
    { ...late, takes: { part: 'build', seconds: 25_200, dearest: { name: 'chromium', seconds: 23_400 } } },
  ],
  [': its boots take 8 h 0 min', { ...late, takes: { part: 'boot', seconds: 28_800 } }],
  ['', late],
])('a job that cannot end in time%s', (words, over) => {
  expect(sentences({ over: [over] })).toContain(
    `<pc-1> is not expected to end within 6 h 0 min${words}; builds are stopped before that, and a run again goes on from there.`,
  )
})

test('a job that needs more than its disk', () => {
  expect(sentences({ over: [{ shard: 'pc-1', what: 'disk', most: 40 * 1024 ** 3 }] })).toContain(
    '<pc-1> may need more than the 40.0 GiB that its disk has.',
  )
})

const target = (id: string, more = {}) => targetOf({ id, drvPath: pathOf(`${id}.drv`), ...more })
const shard = {
  ...{ id: 'pc-1', system: 'x86_64-linux', emulated: [], features: [], seconds: 60, bytes: 0 },
  targets: ['web'],
}

test.each([
  [['Windows 2025', 'ünï::error::x'], 'Windows 2025,ünï::error::x'],
  [{ group: 'My Group', labels: ['big'] }, 'My Group,big'],
  [{ group: 'g' }, 'g'],
  [['a\u001b[2Jb\nc'], 'ab c'],
])('a terminal shows the labels %j in one line', (runner, shown) => {
  const plan = { ...planOf([target('web')]), sharing, shards: [{ ...shard, runner }] }
  const [line = ''] = sharingLines(plan)
  expect(line.replace(/ +/g, ' ')).toBe(` pc-1 ${shown} 1 min 0 s web`)
})

test('what no machine can build is named, also where there are no jobs at all', () => {
  const odd = target('odd', { status: 'not-here', reason: 'odd needs system riscv64-linux' })
  const lines = ['no machine can build:', '  odd: odd needs system riscv64-linux']
  expect(
    sharingLines({ ...planOf([odd]), sharing, shards: [{ ...shard, runner: ['a'] }] }).slice(-2),
  ).toEqual(lines)
  expect(sharingLines({ ...planOf([odd]), shards: [] })).toEqual([
    'nothing is to be built by other jobs: 0 derivations missing',
    lines[1],
  ])
})
