import { expect, test } from 'vitest'
import { bytes, count, cut, duration, oneLine, plain, table } from '../../src/lib/text.ts'

test.each([
  [0, '0 B'],
  [1, '1 B'],
  [1023, '1023 B'],
  [1024, '1.0 KiB'],
  [1536, '1.5 KiB'],
  [102_348, '99.9 KiB'],
  [102_400, '100 KiB'],
  [1024 ** 2 - 1, '1.0 MiB'],
  [50 * 1024 ** 2, '50.0 MiB'],
  [3 * 1024 ** 3, '3.0 GiB'],
  [2 * 1024 ** 5, '2048 TiB'],
])('%d bytes are %j', (size, words) => {
  expect(bytes(size)).toBe(words)
})

test.each([
  [0, '0.0 s'],
  [0.44, '0.4 s'],
  [9.94, '9.9 s'],
  [9.96, '10 s'],
  [59.4, '59 s'],
  [59.6, '1 min 0 s'],
  [185, '3 min 5 s'],
  [3599.7, '1 h 0 min'],
  [3720, '1 h 2 min'],
  [90_000, '25 h 0 min'],
])('%d seconds are %j', (seconds, words) => {
  expect(duration(seconds)).toBe(words)
})

test.each([
  [count(0, 'host'), '0 hosts'],
  [count(1, 'host'), '1 host'],
  [count(2, 'host'), '2 hosts'],
  [count(2, 'query', 'queries'), '2 queries'],
])('%j is how many are counted', (words, expected) => {
  expect(words).toBe(expected)
})

test.each([
  ['a colour', '\x1b[31;1mred\x1b[0m', 'red'],
  ['a colour with colons', '\x1b[38:2::1:2:3mred\x1b[m', 'red'],
  ['moves of the cursor', 'a\x1b[2K\x1b[1Gb\x1b[?25l', 'ab'],
  ['a title that ends with a bell', '\x1b]0;title\x07a', 'a'],
  ['a link that ends with a string terminator', '\x1b]8;;https://x.example\x1b\\a\x1b]8;;\x1b\\', 'a'],
  ['a title without an end takes no other line with it', '\x1b]0;title\nb', '\nb'],
  ['a device control string', '\x1bPq#0\x1b\\a', 'a'],
  ['a character set', '\x1b(0a\x1b)B', 'a'],
  ['an escape within an escape', '\x1b\x1b[31ma', 'a'],
  ['an escape at the end', 'a\x1b', 'a'],
  ['an 8-bit introducer', '\x9b31ma\x85\x90', '31ma'],
  ['a carriage return', '10%\r20%', '10%20%'],
  ['the line ends of Windows', 'a\r\nb', 'a\nb'],
  ['backspaces, bells and nulls', 'a\b\x07\0\x7fb', 'ab'],
  ['text in another order than it is written', '\u202etxt.exe\u202c\u2066x\u2069', 'txt.exex'],
  ['tabs and newlines stay', 'a\tb\nc', 'a\tb\nc'],
  ['letters of all languages stay', 'größe 語 😀 é', 'größe 語 😀 é'],
])('text from outside, %s', (_, raw, expected) => {
  expect(plain(raw)).toBe(expected)
})

test.each([
  ['  a \n\t b\u2028c ', 200, 'a b c'],
  ['\x1b[1ma\x1b[0m', 1, 'a'],
  ['12345', 5, '12345'],
  ['123456', 5, '1234…'],
  ['123 56', 5, '123…'],
  ['123😀56', 5, '123…'],
  ['', 5, ''],
])('%j on one line of at most %d characters is %j', (raw, most, expected) => {
  expect(oneLine(raw, most)).toBe(expected)
})

test.each([
  ['😀a', 1, ''],
  ['😀a', 2, '😀'],
  ['abc', 9, 'abc'],
])('the first part of %j, %d long, is %j: no character is halved', (text, most, expected) => {
  expect(cut(text, most)).toBe(expected)
})

test.each([
  ['no rows', [], {}, []],
  ['the widest cell makes the column, the last one stays as it is', [['a', 'b'], ['ccc', 'd']], {}, ['a    b', 'ccc  d']], // biome-ignore format: one line a case
  ['numbers stand on the right, in the last column too', [['a', '1'], ['b', '10']], { right: [1] }, ['a   1', 'b  10']], // biome-ignore format: one line a case
  ['rows may differ in length', [['a', 'b', 'c'], ['dd']], {}, ['a   b  c', 'dd']],
  [
    'an empty end leaves no spaces',
    [
      ['a', ''],
      ['b', 'c'],
    ],
    { gap: ' | ' },
    ['a |', 'b | c'],
  ],
] as const)('a table: %s', (_, rows, layout, lines) => {
  expect(table(rows, layout)).toEqual(lines)
})
