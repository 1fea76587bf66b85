import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  checkOrigin,
  copied,
  isCopy,
  isPinned,
  ownWorkflow,
} from '../../../src/features/workflows/own-workflow.ts'
import { root } from '../../support/runner/command-line.ts'

const ref = '0123456789abcdef0123456789abcdef01234567'
const origin = { owner: 'somebody', repository: 'flakeship', ref }
const read = (name: string) => readFileSync(join(root, '.github/workflows', name), 'utf8')

test.each(copied)(
  '%s: every action comes from its own repository at the commit, and all else stays',
  (name) => {
    const text = read(name)
    const copy = ownWorkflow(text, name, origin)
    expect(copy).not.toMatch(/uses: ['"]?\$\//)
    const uses = [...copy.matchAll(/uses: (somebody\S+)/g)].map(([, one]) => one)
    expect(uses.length).toBeGreaterThan(0)
    for (const one of uses) expect(one).toMatch(new RegExp(`^somebody/flakeship/actions/[a-z]+@${ref}$`))
    const back = copy
      .split('\n')
      .slice(2)
      .join('\n')
      .replaceAll(/somebody\/flakeship\/(\S+)@[0-9a-f]{40}/g, '$/$1')
    expect(back).toBe(text)
    expect([isCopy(copy), isCopy(text)]).toEqual([true, false])
  },
)

test.each([
  ['owner', 'a/b'],
  ['owner', ''],
  ['owner', '-x'],
  ['repository', 'a b'],
  ['ref', ''],
  ['ref', 'v1\n  - run: x'],
  ['ref', '../../x'],
])('%s %j could not stand in a workflow', (key, value) => {
  expect(() => checkOrigin({ ...origin, [key]: value })).toThrow(`--${key} must be`)
})

test('only a whole commit is pinned', () => {
  checkOrigin(origin)
  expect([isPinned(ref), isPinned('v1'), isPinned(ref.slice(1))]).toEqual([true, false, false])
})
