import { expect, test } from 'vitest'
import { type Context, evaluate, interpolate, runs } from './expressions.ts'

const context: Context = {
  inputs: { boot: 'none', flake: '.', empty: '' },
  steps: { build: { outputs: { result: 'a.json' } } },
  failed: false,
  cancelled: false,
}

test.each([
  ["inputs.boot != 'none'", false],
  ["!cancelled() && steps.build.outputs.result != ''", true],
  ["steps.boot.outputs.anything == ''", true],
  ["inputs.empty || 'else'", 'else'],
  ["(inputs.empty || inputs.flake) == '.' && true", true],
  ["'it''s'", "it's"],
])('%s is %j', (expression, value) => {
  expect(evaluate(expression, context)).toBe(value)
})

test.each(['inputs.unknown', 'format(1)', 'a b', '(inputs.boot', '1 + 1', 'failure()()'])(
  '%s is an error',
  (expression) => {
    expect(() => evaluate(expression, context)).toThrow()
  },
)

test('a text may hold several expressions', () => {
  expect(interpolate(`\${{ inputs.flake }} and \${{steps.build.outputs.result}}`, context)).toBe(
    '. and a.json',
  )
})

test('after a failure a step runs only if it asks for the status', () => {
  const failed = { ...context, failed: true }
  expect(runs(undefined, context)).toBe(true)
  expect(runs(undefined, failed)).toBe(false)
  expect(runs("inputs.flake == '.'", failed)).toBe(false)
  expect(runs(`\${{ always() && inputs.flake == '.' }}`, failed)).toBe(true)
  expect(runs('!cancelled()', failed)).toBe(true)
  expect(runs('failure()', failed)).toBe(true)
})
