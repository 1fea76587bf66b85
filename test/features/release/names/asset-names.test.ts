import { expect, test } from 'vitest'
import { requireAssetNames } from '../../../../src/features/release/names/asset-names.ts'
import { defaultTemplate, extensionOf, fill } from '../../../../src/features/release/names/template.ts'

const fields = { host: 'wonderland', variant: '', version: '25.05', system: 'x86_64-linux', ext: 'iso' }

test.each([
  [defaultTemplate, fields, 'wonderland-25.05-x86_64-linux.iso'],
  [
    defaultTemplate,
    { ...fields, variant: 'qemu-efi', ext: 'qcow2' },
    'wonderland-qemu-efi-25.05-x86_64-linux.qcow2',
  ],
  ['mine.{ext}', fields, 'mine.iso'],
  ['{host}{+variant}.{ext}', { ...fields, variant: 'x' }, 'wonderland+x.iso'],
])('%s gives %o', (template, values, name) => {
  expect(fill(template, values)).toBe(name)
})

test.each(['{hots}.{ext}', '{host', 'host}', '{}', '{{host}}', '{--host}'])(
  '%s is no template',
  (template) => {
    expect(() => fill(template, fields)).toThrow('it may name {host}')
  },
)

test('a value is never read as a template', () => {
  expect(fill('{host}.{ext}', { ...fields, host: '{system}' })).toBe('{system}.iso')
})

test.each([
  ['iso/nixos-25.05.iso', 'iso'],
  ['sd-image/nixos-sd-image-25.05-aarch64-linux.img.zst', 'img.zst'],
  ['nixos.qcow2', 'qcow2'],
  ['a.b/c', ''],
  ['x.25.zst', 'zst'],
])('the ending of %s is %j', (file, ending) => {
  expect(extensionOf(file)).toBe(ending)
})

test.each([
  ['', 'it is empty'],
  ['a'.repeat(121), 'longer than 120'],
  ['my host.iso', 'may hold letters'],
  ['a~b.iso', 'may hold letters'],
  ['.hidden', 'may hold letters'],
  ['a/b', 'may hold letters'],
  ['a\n::error::b', 'may hold letters'],
  ['ends.', 'ends with a dot'],
  ['a..b', 'one dot of several'],
])('%j is refused before anything is uploaded', (name, why) => {
  expect(() => requireAssetNames([{ name, of: 'web.iso' }])).toThrow(why)
  expect(() => requireAssetNames([{ name, of: 'web.iso' }])).toThrow(/"web.iso"/)
})

test('two targets of one name are both named', () => {
  const two = [
    { name: 'Web.iso', of: 'Web.iso' },
    { name: 'web.iso', of: 'web.iso' },
  ]
  expect(() => requireAssetNames(two)).toThrow(
    '"web.iso" is the name for "Web.iso" too, when case is ignored',
  )
})
