import { expect, test } from 'vitest'
import { SafeConsole } from '../../../../src/features/boot/keep/safe-console.ts'

const shown = (text: string) => new SafeConsole().write(Buffer.from(text))

const kept = [
  'tiny login: ',
  'café ☃\r\n\tx\b\x07',
  '\x1b[1;32mok\x1b[0m \x1b[2J\x1b[10;20H\x1b[K\x1b[?25l\x1b[?1049h',
  '\x1b7\x1b8\x1b(0lqk\x1b(B\x1b[6n',
]
test.each(kept)('what a console is for stays as it is: %j', (text) => {
  expect(shown(text)).toBe(text)
})

const dropped: [what: string, text: string, left: string][] = [
  ['a title', 'a\x1b]0;owned\x07b', 'ab'],
  ['the clipboard', 'a\x1b]52;c;cm0gLXJm\x1b\\b', 'ab'],
  ['a program for a printer', 'a\x1b[5ib', 'ab'],
  ['a report of the title, which comes back as if typed', 'a\x1b[21tb', 'ab'],
  ['a device control string', 'a\x1bP$q"p\x1b\\b', 'ab'],
  ['what the terminal answers with its name', 'a\x1b[c\x1b[>q\x1b[=c\x05b', 'ab'],
  ['controls of eight bits', 'a\u009d0;owned\u009cb', 'a0;ownedb'],
  ['a reset', 'a\x1bcb', 'ab'],
  ['an unknown mode', 'a\x1b[?1003hb', 'ab'],
  ['a string without an end, up to the end of its line', 'a\x1b]0;owned\nlogin: ', 'a\nlogin: '],
  ['an escape within an escape', 'a\x1b[1\x1b[0mb', 'a\x1b[0mb'],
  [
    'parameters without an end',
    `a\x1b[${'1;'.repeat(200)}mb`,
    expect.stringContaining('mb') as unknown as string,
  ],
]
test.each(dropped)('%s reaches nobody', (_what, text, left) => {
  expect(shown(text)).toEqual(left)
})

test('it is the same in whatever pieces it arrives', () => {
  for (const text of [...kept, ...dropped.map(([, text]) => text)]) {
    const console = new SafeConsole()
    const pieces = [...Buffer.from(text)].map((byte) => console.write(Buffer.of(byte)))
    expect(pieces.join('')).toBe(shown(text))
  }
})
