import { expect, test } from 'vitest'
import { withoutValue as without } from '../../src/lib/json-text.ts'

const withoutValue = (text: string, key: string): string => without(Buffer.from(text), key).toString()

test.each([
  [{ a: 1, b: [1, { b: 2 }, ']'], c: { d: '}' } }],
  [{ b: { x: ['"', '\\', '\\"', '[{"b":'] }, a: 'b' }],
  [{ a: { b: [1] }, list: ['b', { b: [] }], b: [] }],
  [{ b: [[[[]]]], 'b"': { b: 'ü' }, a: '"b":[1' }],
])('without one value of %j all others are the same', (value) => {
  for (const indent of [0, 1, 2])
    expect(JSON.parse(withoutValue(JSON.stringify(value, null, indent), 'b'))).toEqual({ ...value, b: null })
})

test.each(['{"a": [1, 2], "c": "b"}', '[{"b": [1]}]', '{"a": {"b": [1]}}', '{"b": 1}', '"b"', '', '{"b'])(
  '%s has no such list or object',
  (text) => expect(withoutValue(text, 'b')).toBe(text),
)

test.each(['{"b": [1, "a": 2}', '{"b": [1]', '{"b": [1]] }', '{"b": ["', '{"b" [1]}', '{"b": [] "a": 1}'])(
  '%s is still no JSON',
  (text) => expect(() => JSON.parse(withoutValue(text, 'b'))).toThrow(SyntaxError),
)
