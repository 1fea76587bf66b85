import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { oddDerivations } from '../../../../src/features/evaluate/targets/plan-targets.ts'
import { parseDerivation } from '../../../../src/nix/derivation/derivation.ts'
import { bothNix } from '../../../support/nix/both-nix.ts'
import { evaluations } from '../../../support/nix/evaluations.ts'
import { pathOf } from '../../../support/nix/plans.ts'

test.each(bothNix)('with %s derivations of every kind are planned', async (_, nixOf) => {
  await using at = await evaluations()
  const of = await at.flake('derivations')
  const text = await readFile(join(of, 'flake.nix'), 'utf8')
  await writeFile(join(of, 'flake.nix'), text.replaceAll('SALT', randomUUID()))
  const nix = await nixOf(['--extra-experimental-features', 'ca-derivations dynamic-derivations'])
  const { plan } = await at.evaluate(nix, of)
  const status = plan.targets.map(({ id, status, outputs }) => [
    id.replace(/^.*\./, ''),
    status,
    outputs.out === null ? 'unknown' : 'known',
  ])
  expect(status).toEqual([
    ['downstream', 'to-build', 'unknown'],
    ['dynamic', 'to-build', 'unknown'],
    ['fetched', 'to-build', 'known'],
    ['floating', 'to-build', 'unknown'],
    ['structured', 'not-here', 'known'],
    ['thirty-two', 'to-build', 'known'],
  ])
  const node = (name: string) => plan.derivations.find((one) => one.name === name)
  expect(node('downstream')?.needs).toEqual([node('floating')?.drvPath])
  expect(node('fetched')?.system).toBe('builtin')
  expect(node('thirty-two')?.system).toBe('i686-linux')
  expect(plan.warnings).toEqual([expect.stringMatching(/^1 dynamic derivation \(dynamic\): /)])
})

test('a derivation of an unknown form is one node that is built, with a warning', () => {
  const later = parseDerivation('DrvOfTheFuture("3",[("out","/nix/store/x","","")],[])')
  expect(later).toBeUndefined()
  const paths = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => pathOf(`${name}.drv`))
  expect(oddDerivations(paths, new Map())).toEqual([
    '6 derivations of a form that Flakeship does not know (a, b, c, d, e, …): Nix builds them, and the plan does not say what they need',
  ])
})
