import { expect, test } from 'vitest'
import { type Contexts, evaluateText, evaluateValue, runsIf, type StatusOf } from './expressions.ts'
import { legName, legsOf } from './matrix.ts'

const contexts: Contexts = {
  needs: {
    plan: { result: 'success', outputs: { labels: '{"a":["x","y"]}', ids: '["a"]' } },
    old: { result: 'failure', outputs: {} },
  },
  matrix: { shard: 'a' },
  inputs: { minutes: 5, deep: true, text: "it's" },
}
const of = (expression: string) => `\${{ ${expression} }}`

test.each([
  ['fromJSON(needs.plan.outputs.labels)[matrix.shard]', ['x', 'y']],
  ['fromJSON(needs.plan.outputs.ids)', ['a']],
  ["needs.plan.outputs.ids != '[]' && needs.plan.outputs.ids != ''", true],
  ['needs.nobody.outputs.ids', null],
  ["contains(needs.*.result, 'failure')", true],
  ["join(needs.*.result, ' ')", 'success failure'],
  ["format('{0}-{1}', matrix.shard, inputs.minutes)", 'a-5'],
  ['inputs.minutes > 4 && inputs.deep', true],
  ["inputs.text == 'IT''S'", true],
  ["'}}'", '}}'],
  ['secrets', undefined],
])('%s', (expression, value) => {
  if (value === undefined)
    expect(() => evaluateValue(of(expression), contexts)).toThrow('Unrecognized named-value')
  else expect(evaluateValue(of(expression), contexts)).toEqual(value)
})

test('an expression alone keeps its type; in a text it is text', () => {
  expect(
    evaluateValue(
      { a: [of('inputs.minutes'), `n ${of('inputs.minutes')}${of('inputs.deep')}`], b: 7 },
      contexts,
    ),
  ).toEqual({
    a: [5, 'n 5true'],
    b: 7,
  })
  expect(evaluateText(of('inputs.nothing'), contexts)).toBe('')
})

const failed: StatusOf = (name) => ({ always: true, success: false, failure: true, cancelled: false })[name]

test.each([
  [undefined, false],
  ['inputs.deep', false],
  ['always()', true],
  [of('!cancelled() && inputs.deep'), true],
  [of('failure()'), true],
  [of("success() || inputs.text == 'x'"), false],
])('after a failure %s is %s', (condition, runs) => {
  expect(runsIf(condition, contexts, failed)).toBe(runs)
})

test('status functions are for conditions only, and text around one is a mistake', () => {
  expect(() => evaluateValue(of('always()'), contexts)).toThrow('not available')
  expect(() => runsIf(`${of('false')} || ${of('true')}`, contexts, failed)).toThrow()
})

test('a matrix is a product; exclude takes away, include widens or adds', () => {
  const legs = legsOf({
    ...{ os: ['a', 'b'], size: [1, 2] },
    exclude: [{ os: 'a', size: 2 }],
    include: [{ os: 'b', fast: true }, { os: 'c' }],
  })
  expect(legs).toEqual([
    { os: 'a', size: 1 },
    { os: 'b', size: 1, fast: true },
    { os: 'b', size: 2, fast: true },
    { os: 'c' },
  ])
  expect(legs.map(legName)).toEqual([' (a, 1)', ' (b, 1, true)', ' (b, 2, true)', ' (c)'])
})

test('an empty matrix and one of more than 256 jobs are errors, as on GitHub', () => {
  expect(() => legsOf({ shard: [] })).toThrow('at least one')
  expect(() => legsOf({ shard: Array.from({ length: 257 }, (_, i) => i) })).toThrow('256')
  expect(legsOf({ shard: Array.from({ length: 256 }, (_, i) => i) })).toHaveLength(256)
})
