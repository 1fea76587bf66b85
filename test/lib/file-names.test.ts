import { describe, expect, test } from 'vitest'
import { fileName, fileNames } from '../../src/lib/file-names.ts'

describe('names of files', () => {
  test('leaves names as people know them', () => {
    const names = ['nixos.toplevel', 'packages.x86_64-linux.nixos', 'pi.sd-image', 'c++']
    expect(fileNames(names)).toEqual(names)
  })

  test('has no separators, no leading dot or dash, no long names, whatever comes', () => {
    for (const name of fileNames([
      '../..',
      '/etc/passwd',
      '.',
      '..',
      '',
      '-rf',
      'a\0b',
      'a\nb',
      'ü',
      'x'.repeat(5000),
      '%::',
    ]))
      expect(name).toMatch(/^[A-Za-z0-9_+][A-Za-z0-9._+-]{0,140}$/)
  })

  test('never gives two texts one name, not even where a text is made to look like such a name', () => {
    const [made] = fileNames(['a b']) as [string]
    const texts = [made, 'a b', 'a_b', 'a/b', 'a b ']
    expect(new Set(fileNames(texts)).size).toBe(texts.length)
    expect(new Set(texts.map(fileName)).size).toBe(texts.length)
    expect(fileName(fileName(made))).not.toBe(fileName(made))
  })

  test('gives one text alone the name that it has among others', () => {
    expect(fileName('a b')).toMatch(/^a_b-[0-9a-f]{32}$/)
    expect(fileNames(['a_b', 'a b'])).toEqual([fileName('a_b'), fileName('a b')])
  })
})
