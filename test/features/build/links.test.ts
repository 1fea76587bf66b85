import { describe, expect, test } from 'vitest'
import { planLinks, safeNames } from '../../../src/features/build/links.ts'
import { pathOf } from '../../support/plans.ts'

describe('safeNames', () => {
  test('leaves names as people know them', () => {
    const names = ['nixos.toplevel', 'packages.x86_64-linux.nixos', 'pi.sd-image', 'c++']
    expect(safeNames(names)).toEqual(names)
  })

  test('has no separators, no leading dot or dash, no long names, whatever comes', () => {
    for (const name of safeNames([
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
    const [made] = safeNames(['a b']) as [string]
    const texts = [made, 'a b', 'a_b', 'a/b', 'a b ']
    expect(new Set(safeNames(texts)).size).toBe(texts.length)
    expect(safeNames(texts)[0]).toBe(made)
  })

  test('is the same in every run', () => {
    expect(safeNames(['a b'])).toEqual(safeNames(['a b']))
  })
})

describe('planLinks', () => {
  test('gives the first output the name of the target, and the others their own at its end', () => {
    const links = planLinks([{ id: 'glibc', outputs: { dev: pathOf('dev'), out: pathOf('out'), doc: null } }])
    expect(links).toEqual([
      { id: 'glibc', path: pathOf('out'), name: 'glibc' },
      { id: 'glibc', path: pathOf('dev'), name: 'glibc-dev' },
    ])
  })

  test('a target that is named like the output of another keeps its name', () => {
    const links = planLinks([
      { id: 'a', outputs: { out: pathOf('1'), dev: pathOf('2') } },
      { id: 'a-dev', outputs: { out: pathOf('3') } },
    ])
    expect(links.find(({ path }) => path === pathOf('3'))?.name).toBe('a-dev')
    expect(new Set(links.map(({ name }) => name)).size).toBe(3)
  })
})
