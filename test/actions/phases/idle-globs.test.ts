import { expect, test } from 'vitest'
import { idleGlobs } from '../../../src/actions/phases/idle-globs.ts'
import { pathOf, planOf, targetOf } from '../../support/nix/plans.ts'

const target = (id: string) =>
  targetOf({ id, names: [id, `packages.x86_64-linux.${id}`], drvPath: pathOf(id) })
const plan = { ...planOf([target('web.iso'), target('mail.vm')]), unselected: ['old.iso'] }
const failure = { attribute: 'nixosConfigurations.new', names: ['new'], message: 'no' }

test.each<[string[], string[], string[]]>([
  [['web.*', '*.vm', 'packages.*', 'true', 'false'], ['mail.vm=big', 'x86_64-linux=mine'], []],
  [['old.*'], ['old.iso=big'], []],
  [['wbe.*'], [], ['again: "wbe.*" matches no target; there are: web.iso, mail.vm']],
  [['!web.*'], [], ['again: "!web.*" matches no target; there are: web.iso, mail.vm']],
  [[], ['wbe.*=big', 'web.*=big'], ['runners: "wbe.*" matches no target; there are: web.iso, mail.vm']],
])('again %j and runners %j', (again, runners, warnings) => {
  expect(idleGlobs(plan, { again, runners })).toEqual(warnings)
})

test('where something does not evaluate its names are not known, and nothing is said', () => {
  expect(idleGlobs({ ...plan, failures: [failure] }, { again: ['new.*'], runners: [] })).toEqual([])
})

test('names from outside make no line of their own', () => {
  const odd = planOf([target('a\n::error::b')])
  for (const line of idleGlobs(odd, { again: ['x\n::error::y'], runners: [] }))
    expect(line).not.toContain('\n')
  expect(idleGlobs(odd, { again: ['x'], runners: [] }).length).toBe(1)
})
