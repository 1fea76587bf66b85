import { expect, test } from 'vitest'
import { inOwnNames, lastLines } from '../../../../src/features/boot/guest/output-tail.ts'

const names = {
  own: '/nix/store/x-vm/bin/run-x-vm',
  interpreter: '/nix/store/nowhere/bin/bash',
  copy: '/tmp/fs-a/0/c/1-run-nixos-vm',
  folder: '/tmp/fs-a/0/c',
}

test('a missing interpreter is said of the script that the person knows', () => {
  const said = 'setpriv: failed to execute /tmp/fs-a/0/c/1-run-nixos-vm: No such file or directory\n'
  expect(inOwnNames(said, names)).toBe(
    'run-x-vm cannot start: its interpreter /nix/store/nowhere/bin/bash is missing\n',
  )
})

test('no name of our copies is shown', () => {
  const said = '/tmp/fs-a/0/c/1-run-nixos-vm: line 3: /tmp/fs-a/0/c/0-inner-2: Permission denied'
  expect(inOwnNames(said, names)).toBe('run-x-vm: line 3: inner-2: Permission denied')
})

test('last words are shown without escapes, empty lines and more than forty lines', () => {
  expect(lastLines('\x1b[31mno such disk\x1b[0m\n\n  indented  \n')).toEqual(['no such disk', '  indented'])
  const many = lastLines(Array.from({ length: 100 }, (_, i) => `line ${i} ${'x'.repeat(9000)}`).join('\n'))
  expect(many).toHaveLength(40)
  expect(many.at(-1)).toMatch(/^line 99 x{1992}$/)
})
