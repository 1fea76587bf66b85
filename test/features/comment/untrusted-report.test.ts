import { expect, test } from 'vitest'
import { strictReport } from '../../../src/features/comment/untrusted-report.ts'
import { mergeReport } from '../../../src/features/report/merge/merge.ts'
import { sampleRun } from '../report/sample-run.ts'

const report = JSON.parse(JSON.stringify(mergeReport(sampleRun())))
const read = (value: unknown) => strictReport(JSON.stringify(value), 'report.json')

test('a report of our own is read as it was written', () => {
  expect(read(report)).toEqual(report)
})

const [target, ...others] = report.targets
test.each([
  ['a key at the top', { ...report, pullRequest: 1 }, /: pullRequest;/],
  ['a key deep inside', { ...report, flake: { ...report.flake, head: 'x' } }, /: flake\.head;/],
  ['a key in a list', { ...report, targets: [{ ...target, html: '<b>' }, ...others] }, /: targets\.0\.html;/],
  [
    'a key called __proto__',
    JSON.parse(JSON.stringify(report).replace('{', '{"__proto__":{"ok":true},')),
    /__proto__/,
  ],
])('%s that reports do not have is refused', (_, value, where) => {
  expect(() => read(value)).toThrow(where)
})

test.each([
  ['another document', { ...report, document: 'plan' }, /not a report document/],
  ['another version', { ...report, version: 99 }, /is version 99/],
  [
    'a target that is none',
    { ...report, targets: [{ ...target, drvPath: '/etc/passwd' }] },
    /targets\.0\.drvPath: not a store path/,
  ],
  [
    'a boot with a picture elsewhere',
    { ...report, boots: [{ ...report.boots[0], screenshot: '../../x.png' }] },
    /boots\.0\.screenshot/,
  ],
  ['nothing', null, /not a report document/],
])('%s is refused', (_, value, why) => {
  expect(() => read(value)).toThrow(why)
})
