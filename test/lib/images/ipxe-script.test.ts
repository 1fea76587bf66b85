// biome-ignore-all lint/suspicious/noTemplateCurlyInString: iPXE has variables of the same form
import { expect, test } from 'vitest'
import { isBeside, loadsOf } from '../../../src/lib/images/ipxe-script.ts'

test('what a script of NixOS loads: its kernel and its ramdisk, each once', () => {
  const script = `#!ipxe
# a comment: initrd other
kernel bzImage init=/nix/store/x-nixos/init initrd=initrd loglevel=4 \${cmdline}
initrd --name initrd initrd
initrd initrd
module -r -n more --timeout=5 firmware
boot
`
  expect(loadsOf(script)).toEqual([
    { command: 'kernel', from: 'bzImage' },
    { command: 'initrd', from: 'initrd' },
    { command: 'module', from: 'firmware' },
  ])
  expect(loadsOf(`kernel\ninitrd --name\n${'initrd a\n'.repeat(3)}`)).toEqual([
    { command: 'initrd', from: 'a' },
  ])
  const many = Array.from({ length: 5000 }, (_, i) => `initrd f${i}`).join('\n')
  expect(loadsOf(many)).toHaveLength(18)
})

test('only a plain name is a file beside the script', () => {
  expect(['bzImage', 'initrd', 'a.b-c+d_1'].every(isBeside)).toBe(true)
  const others = [
    '../../etc/shadow',
    '/etc/shadow',
    '..',
    '.x',
    'a/b',
    'http://h/x',
    '${base}',
    '',
    'a\0b',
    'ä',
  ]
  expect(others.filter(isBeside)).toEqual([])
})
