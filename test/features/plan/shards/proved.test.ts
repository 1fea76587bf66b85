import { expect, test } from 'vitest'
import { readRunners } from '../../../../src/features/plan/runners/read-runners.ts'
import { partHere, runsHere, withShards } from '../../../../src/features/plan/shards/split-plan.ts'
import { pathOf, planOf, targetOf } from '../../../support/nix/plans.ts'

const drv = (name: string) => pathOf(`${name}.drv`)
const machine = { systems: ['x86_64-linux'], features: [] }
const proved = targetOf({ id: 'old.iso', drvPath: drv('old'), kind: 'iso', status: 'proved' })
const fresh = targetOf({ id: 'new', drvPath: drv('new') })
const missing = {
  ...{ drvPath: drv('new'), name: 'new', system: 'x86_64-linux', features: [], needs: [], seconds: 4000 },
}

test('what is proved is in no job, and not for the job that evaluates', () => {
  const plan = withShards(planOf([proved, fresh], [missing]), { runners: readRunners([], []) })
  expect(plan.shards?.flatMap(({ targets }) => targets)).toEqual(['new'])
  expect(partHere(plan).targets).toEqual([])
  expect(plan.targets.map(({ status }) => status)).toEqual(['proved', 'to-build'])
})

test('where all is proved nothing is left to do, whatever its images would have taken', () => {
  expect(runsHere(planOf([proved]), machine, { seconds: 0 })).toBe(true)
  expect(partHere(planOf([proved])).targets).toEqual([])
})
