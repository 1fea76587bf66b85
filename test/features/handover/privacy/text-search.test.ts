import { expect, test } from 'vitest'
import { Needles, telltales } from '../../../../src/features/handover/privacy/text-search.ts'

const found = (texts: string[], hay: string) => [...new Needles(texts).in(Buffer.from(hay, 'latin1'))]

test('texts are found wherever they are', () => {
  const texts = ['0123456789abcdef', 'the quick brown fox', 'the quick brown foxes']
  expect(found(texts, '0123456789abcdef')).toEqual(['0123456789abcdef'])
  expect(found(texts, `${'x'.repeat(1000)}0123456789abcdef${'y'.repeat(1000)}`)).toEqual(['0123456789abcdef'])
  expect(found(texts, 'see the quick brown foxes')).toEqual(['the quick brown fox', 'the quick brown foxes'])
  expect(found(texts, 'the quick brown fo')).toEqual([])
  expect(found(texts, '')).toEqual([])
  expect(found([], 'the quick brown fox')).toEqual([])
  expect(found(['höhöhöhöhöhöhöhöhö'], 'xx höhöhöhöhöhöhöhöhö xx')).toEqual(['höhöhöhöhöhöhöhöhö'])
})

test('many texts in a long one', () => {
  const texts = Array.from({ length: 20_000 }, (_, i) => `a text with number ${i} in it`)
  const hay = Array.from({ length: 50_000 }, (_, i) => `some other text ${i * 7}`).join('\n')
  expect(found(texts, `${hay}\na text with number 777 in it\n${hay}`)).toEqual([
    'a text with number 777 in it',
  ])
})

test('what is known again of a text: lines, quoted texts, words', () => {
  const text =
    '  { "password": "correct horse battery staple", "n": 1 }\nshort\nTOKEN=ghs_0123456789abcdef;\n'
  expect([...telltales(text)]).toEqual([
    '{ "password": "correct horse battery staple", "n": 1 }',
    'correct horse battery staple',
    'TOKEN=ghs_0123456789abcdef;',
    'ghs_0123456789abcdef',
  ])
})
