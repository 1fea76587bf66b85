import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ConsoleLines } from '../../../../src/features/boot/watch/console-lines.ts'
import { Judge } from '../../../../src/features/boot/watch/verdict.ts'

const text = (content: string) => new TextEncoder().encode(content)

test('colours inside of a line do not hide what it says', () => {
  const console = new ConsoleLines()
  const [line] = console.write(
    text(
      '[\x1b[0;32m  OK  \x1b[0m] Reached target \x1b[0;1;39mmulti-user.target\x1b[0m - Multi-User System.\r\n',
    ),
  )
  expect(line).toBe('[  OK  ] Reached target multi-user.target - Multi-User System.')
})

test('a sequence that is torn apart between two chunks is still one', () => {
  const console = new ConsoleLines()
  console.write(text('host \x1b['))
  console.write(text('0mlog'))
  console.write(text('in: '))
  expect(console.unfinished).toBe('host login: ')
})

test('a character that is torn apart between two chunks is still one', () => {
  const console = new ConsoleLines()
  const [first, second] = [text('→').subarray(0, 1), text('→').subarray(1)]
  console.write(first)
  console.write(second)
  expect(console.unfinished).toBe('→')
})

test('a jump of the cursor begins a new line', () => {
  const console = new ConsoleLines()
  expect(console.write(text('\x1b[2J\x1b[01;01HBdsDxe: loading\x1b[05;:0Hother\n'))).toEqual([
    'BdsDxe: loading',
    'other',
  ])
})

test('an escape that never ends takes no later line with it', () => {
  const console = new ConsoleLines()
  expect(console.write(text('\x1b]0;title\nnixos login: \n'))).toContain('nixos login: ')
})

test('a verdict is found wherever it stands in a line without an end', () => {
  for (const before of [0, 7000, 8180, 9000, 500_000]) {
    const console = new ConsoleLines()
    const judge = new Judge()
    const content = text(`${'x'.repeat(before)} No bootable device ${'y'.repeat(20_000)}`)
    for (let at = 0; at < content.length; at += 4096) {
      for (const line of console.write(content.subarray(at, at + 4096))) judge.read(line, 0)
    }
    expect(judge.decision(0), `after ${before} characters`).toMatchObject({ by: 'no bootable device' })
    expect(console.unfinished.length).toBeLessThan(10_000)
  }
})

test('a long line that arrives at once is cut with an overlap', () => {
  const console = new ConsoleLines()
  const judge = new Judge()
  for (const line of console.write(text(`${'x'.repeat(8185)} No bootable device\n`))) {
    expect(line.length).toBeLessThanOrEqual(8192)
    judge.read(line, 0)
  }
  expect(judge.decision(0)).toMatchObject({ by: 'no bootable device' })
})

test('how the bytes are chunked changes nothing', () => {
  const bits = ['\x1b', '\x1b[', '1;1', 'H', 'J', '\r', '\n', 'word ', '→', '9'.repeat(50), 'x'.repeat(9000)]
  const content = fc.array(fc.constantFrom(...bits), { maxLength: 12 }).map((parts) => text(parts.join('')))
  const sizes = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 4 })
  const heard = (bytes: Uint8Array, size: (turn: number) => number) => {
    const console = new ConsoleLines()
    const lines: string[] = []
    for (let at = 0, turn = 0; at < bytes.length; at += size(turn++))
      lines.push(...console.write(bytes.subarray(at, at + size(turn))))
    return [...lines, console.unfinished]
  }
  fc.assert(
    fc.property(content, sizes, (bytes, given) => {
      const whole = heard(bytes, () => bytes.length)
      expect(heard(bytes, (turn) => given[turn % given.length] ?? 1)).toEqual(whole)
      expect(heard(bytes, () => 1)).toEqual(whole)
    }),
  )
})
