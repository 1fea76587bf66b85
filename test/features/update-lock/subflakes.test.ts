import { expect, test } from 'vitest'
import { heldNames } from '../../../src/documents/held-inputs.ts'
import type { Update, UpdatedFlake, UpdateInput } from '../../../src/documents/update.ts'
import { movingInputs } from '../../../src/features/update-lock/judge/evaluations.ts'
import { updateLines } from '../../../src/features/update-lock/lines.ts'
import { withSubflakes } from '../../../src/features/update-lock/subflakes.ts'
import { composeLock } from '../../../src/nix/flake-lock/compose.ts'
import type { LockFile } from '../../../src/nix/flake-lock/lock-file.ts'
import { inputsOf, lockTree, nameOf } from '../../../src/nix/flake-lock/lock-tree.ts'

type Nodes = LockFile['nodes']
const source = (repo: string, rev: string, date = 1) => ({
  original: { owner: 'o', repo, type: 'github' },
  locked: {
    lastModified: date,
    narHash: `sha256-${rev}`,
    owner: 'o',
    repo,
    rev: rev.repeat(40),
    type: 'github',
  },
})
const relative = (path: string, inputs: Nodes[string]['inputs'] = {}, parent: string[] = []) => ({
  ...{ inputs, parent, locked: { path, type: 'path' }, original: { path, type: 'path' } },
})

/** A flake with these nodes, `root` the first; the inputs in `moves` go to the revision named, all others are not selected. */
function flakeOf(folder: string, nodes: Nodes, moves: Readonly<Record<string, string>> = {}): UpdatedFlake {
  const lock = { version: 7 as const, root: 'root', nodes }
  const inputs = inputsOf(lockTree(lock)).map(({ path, node }): UpdateInput => {
    const { original = {}, locked = {} } = node
    const side = (at: typeof locked) => ({ locked: at, url: 'u', date: Number(at.lastModified) })
    const told = { path: [...path], name: nameOf(path), original, before: side(locked) }
    const to = moves[nameOf(path)]
    if (to === undefined) return { ...told, standing: 'unselected' }
    const after = source(String(original.repo), to, 9)
    const own = { inputs: { dep: ['nixpkgs'], child: 'c' }, ...after }
    const below = { version: 7 as const, root: 'n', nodes: { n: own, c: source('child', to) } }
    return { ...told, standing: 'moves', after: side(after.locked), lock: below }
  })
  const lockFile = folder === '.' ? 'flake.lock' : `${folder}/flake.lock`
  return { folder, lockFile, sha256: { flake: 'f' }, lock, repairs: [], inputs } as UpdatedFlake
}

const sub = (moves: Readonly<Record<string, string>>) =>
  flakeOf(
    'hosts/web',
    { root: { inputs: { tool: 't', nixpkgs: 'n' } }, t: source('tool', 'a'), n: source('nixpkgs', 'a') },
    moves,
  )
const top = (web: Nodes[string], more: Nodes = {}) =>
  flakeOf('.', {
    root: { inputs: { web: 'w', nixpkgs: 'n' } },
    ...{ w: web, n: source('nixpkgs', 'z'), t: source('tool', 'a'), m: source('nixpkgs', 'a') },
    ...more,
  })
const whole = relative('./hosts/web', { tool: 't', nixpkgs: 'm' })
const revOf = (text = '{"nodes":{}}', ...names: string[]) => {
  let node = lockTree(JSON.parse(text))
  for (const name of names) node = node.inputs.get(name) as typeof node
  return String(node.locked?.rev).slice(0, 1)
}

test('what a subflake moves, moves below it in the lock of the flake that names it, with what is followed from there', () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const given = [top(whole), sub({ tool: 'b' })]
    const flakes = withSubflakes(order.map((i) => given[i] as UpdatedFlake))
    const [first] = flakes.filter(({ folder }) => folder === '.') as [UpdatedFlake]
    const text = composeLock(first)
    expect([revOf(text, 'web', 'tool'), revOf(text, 'web', 'nixpkgs'), revOf(text, 'nixpkgs')]).toEqual([
      'b',
      'a',
      'z',
    ])
    const tool = lockTree(JSON.parse(text ?? '')).inputs.get('web') as ReturnType<typeof lockTree>
    expect((tool.inputs.get('tool') as ReturnType<typeof lockTree>).inputs.get('dep')).toEqual([
      'web',
      'nixpkgs',
    ])
  }
})

test('it is one move: held together, told together, and counted once', () => {
  const flakes = withSubflakes([top(whole), sub({ tool: 'b' })])
  const update = { document: 'update', version: 3, created: '', heads: [], flakes } as Update
  expect(movingInputs({ ...update, flakes })).toEqual(['hosts/web:tool'])
  const held = [
    { flake: 'hosts/web', name: 'tool', cause: 'it breaks', log: [], targets: [], since: '', proved: true },
  ]
  const [first, second] = flakes as [UpdatedFlake, UpdatedFlake]
  expect([...heldNames(first, held)]).toEqual(['web/tool'])
  expect([composeLock(first, heldNames(first, held)), composeLock(second, heldNames(second, held))]).toEqual([
    undefined,
    undefined,
  ])
  const judgement = {
    verify: 'build' as const,
    held,
    evaluations: 1,
    builds: 1,
    repaired: [],
    stillBroken: [],
  }
  const lines = updateLines({ ...update, flakes, judgement })
  expect(lines.filter((line) => line.startsWith('held')).map((line) => line.split(/ +/)[1])).toEqual([
    'web/tool',
    'tool',
  ])
})

test.each<[string, Nodes[string], Nodes]>([
  ['follows one of the flake above', relative('./hosts/web', { tool: ['nixpkgs'], nixpkgs: 'm' }), {}],
  [
    'is declared otherwise there',
    whole,
    { t: { ...source('tool', 'a'), original: { owner: 'o', repo: 'tool', ref: 'x', type: 'github' } } },
  ],
  ['is newer there', whole, { t: source('tool', 'd', 99) }],
  [
    'came from elsewhere there',
    whole,
    { t: { ...source('tool', 'a'), locked: { ...source('tool', 'a').locked, owner: 'other' } } },
  ],
  ['is below another folder', relative('./hosts/mail', { tool: 't', nixpkgs: 'm' }), {}],
  ['is below a folder of this machine', relative('/hosts/web', { tool: 't', nixpkgs: 'm' }), {}],
])('an input stays where it is if it %s', (_, web, more) => {
  const [first] = withSubflakes([top(web, more), sub({ tool: 'b' })])
  expect(first && composeLock(first)).toBeUndefined()
})

test('over two steps, by a way upwards, and round in a circle', () => {
  const middle = flakeOf('lib', {
    root: { inputs: { web: 'w' } },
    w: relative('../hosts/web', { tool: 't' }),
    t: source('tool', 'a'),
  })
  const above = flakeOf('.', {
    root: { inputs: { lib: 'l' } },
    l: relative('./lib', { web: 'w' }),
    ...{ w: relative('../hosts/web', { tool: 't' }, ['lib']), t: source('tool', 'a') },
  })
  const [first, second] = withSubflakes([above, middle, sub({ tool: 'b' })])
  expect(revOf(first && composeLock(first), 'lib', 'web', 'tool')).toBe('b')
  expect(revOf(second && composeLock(second), 'web', 'tool')).toBe('b')
  expect(first?.inputs.find(({ name }) => name === 'lib/web/tool')?.with).toEqual({
    flake: 'hosts/web',
    name: 'tool',
  })
  const circle = flakeOf(
    'hosts/web',
    { root: { inputs: { up: 'u', tool: 't' } }, u: relative('../..'), t: source('tool', 'a') },
    { tool: 'b' },
  )
  expect(withSubflakes([top(whole), circle])).toHaveLength(2)
})
