import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import type { Evidence } from '../../../../src/documents/evidence.ts'
import { chosenTargets } from '../../../../src/features/boot/chosen-targets.ts'
import { keptConsole, sshLine } from '../../../../src/features/boot/keep/keep-guest.ts'
import { keptJob } from '../../../../src/features/boot/keep/kept-job.ts'
import { bootTargetsOf, isoTarget, vmTarget } from '../results.ts'

test('one machine is kept: the first of its ways to start; several targets are named', () => {
  const job = (target: string, firmware: 'bios' | 'uefi') => ({ target, firmware, file: '/x' })
  expect(keptJob([job('a.iso', 'bios'), job('a.iso', 'uefi')])).toEqual(job('a.iso', 'bios'))
  expect(() => keptJob([])).toThrow(/^there is no machine to keep/)
  expect(() => keptJob([job('a.iso', 'bios'), job('b\x07.iso', 'bios')])).toThrow(
    '--keep keeps one machine; name its target: a.iso, b.iso',
  )
  const many = Array.from({ length: 500 }, (_, i) => job(`host-${i}.iso`, 'bios'))
  expect(() => keptJob(many)).toThrow(/host-7\.iso, … \(500\)$/)
})

test('targets are chosen by their id or any of their names; one that is not there, or was not built, is named', () => {
  const [vm, iso] = [vmTarget('base.vm', '/x'), isoTarget('disk.iso', '/y')]
  const result = bootTargetsOf([
    { ...vm, names: ['base.vm', 'packages.x86_64-linux.try'] },
    iso,
    { ...vm, id: 'no.vm', names: ['no.vm'], outcome: 'failed' },
  ])
  const chosen = (...globs: string[]) => chosenTargets(result, globs).targets.map(({ id }) => id)
  expect(chosen()).toEqual(['base.vm', 'disk.iso', 'no.vm'])
  expect(chosen('*.vm', '!no.vm')).toEqual(['base.vm'])
  expect(chosen('packages.x86_64-linux.try', 'disk.iso')).toEqual(['base.vm', 'disk.iso'])
  expect(chosen('!*.vm')).toEqual(['disk.iso'])
  expect(() => chosen('bsae.vm')).toThrow('no target of this result is called "bsae.vm"; build it first')
  expect(() => chosen('no.vm')).toThrow('no.vm cannot be booted: its outcome is failed')
})

const ears = (console: Partial<Evidence['ears'][number]>): Evidence['ears'] => [
  { ear: 'serial', lines: 3 },
  { ear: 'console', lines: 0, ...console },
]
const decided = (verdict: 'booted' | 'undecided', ear?: 'serial' | 'console' | 'journal') => ({
  ...{ verdict, by: 'login', text: '' },
  ...(ear ? { ear } : {}),
})

test('the console is that on which the login was heard, else the one where a system starts a login by itself', () => {
  expect(keptConsole(decided('booted', 'serial'), ears({ lines: 9 }))).toBe('serial')
  expect(keptConsole(decided('booted', 'console'), ears({}))).toBe('console')
  expect(keptConsole(decided('booted', 'journal'), ears({}))).toBe('console')
  expect(keptConsole(decided('booted', 'journal'), ears({ deaf: 'none' }))).toBe('serial')
  expect(keptConsole(decided('undecided'), ears({}))).toBe('serial')
  expect(keptConsole(decided('undecided'), ears({ lines: 1 }))).toBe('console')
})

test('the line for SSH is one that a shell reads as it is meant', () => {
  const line = sshLine(41234, { user: "a'b", key: '/my keys/id' })
  const words = execFileSync('sh', ['-c', `printf '%s\\n' ${line}`], { encoding: 'utf8' })
    .trimEnd()
    .split('\n')
  expect(words).toEqual([
    ...['ssh', '-p', '41234', '-i', '/my keys/id', '-o', 'StrictHostKeyChecking=no'],
    ...['-o', 'UserKnownHostsFile=/dev/null', "a'b@127.0.0.1"],
  ])
})
