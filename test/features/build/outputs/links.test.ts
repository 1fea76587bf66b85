import { describe, expect, test } from 'vitest'
import { planLinks } from '../../../../src/features/build/outputs/links.ts'
import { pathOf } from '../../../support/nix/plans.ts'

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
