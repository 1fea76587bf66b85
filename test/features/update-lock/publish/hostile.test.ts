import { expect, test } from 'vitest'
import type { UpdateInput } from '../../../../src/documents/update.ts'
import { wantedOf } from '../../../../src/features/update-lock/publish/wanted-locks.ts'
import { sampleUpdate } from './sample-update.ts'

/** One change each to a document whose one input moves: the whole of it is refused. */
const tampered: readonly [what: string, change: (input: UpdateInput) => unknown, says: RegExp][] = [
  ['another owner', (i) => at(i, { owner: 'mallory' }), /nixpkgs would come from another place \(owner\)/],
  ['another repository', (i) => at(i, { repo: 'nixpkgs2' }), /another place \(repo\)/],
  ['another host', (i) => at(i, { host: 'git.example.org' }), /another place \(host\)/],
  ['another type', (i) => at(i, { type: 'tarball', url: 'https://x.example' }), /another place \(type\)/],
  ['another folder', (i) => at(i, { dir: 'evil' }), /another place \(dir\)/],
  ['another original', (i) => ({ ...i, lock: withOriginal(i) }), /declared otherwise in its new lock/],
  [
    'a lock that is not what is told',
    (i) => ({ ...i, lock: at(i, { rev: 'e'.repeat(40) }).lock }),
    /another source in its new lock than the one that is reported/,
  ],
  ['nothing to move to', ({ after: _, ...i }) => i, /has nothing to move to/],
]

function at(input: UpdateInput, change: Record<string, string>): UpdateInput {
  const locked = { ...input.after?.locked, ...change }
  const root = input.lock?.nodes[input.lock.root]
  return {
    ...input,
    after: { ...input.before, locked },
    lock: { version: 7, root: 'n', nodes: { n: { ...root, locked } } },
  }
}

function withOriginal({ lock }: UpdateInput): UpdateInput['lock'] {
  const root = lock?.nodes[lock.root]
  return {
    version: 7,
    root: 'n',
    nodes: { n: { ...root, original: { ...root?.original, owner: 'mallory' } } },
  }
}

const changed = (change: (input: UpdateInput) => unknown) => {
  const update = sampleUpdate({ nixpkgs: 'b' })
  const [flake] = update.flakes
  if (flake) flake.inputs = flake.inputs.map((input) => change(input) as UpdateInput)
  return update
}

test.each(tampered)('%s', (_, change, says) => {
  expect(() => wantedOf(changed(change), [])).toThrow(says)
  // what is held is not looked at, since it is not published
  expect(wantedOf(changed(change), [{ flake: '.', name: 'nixpkgs' }])).toBeUndefined()
})

test('git from another repository, and a tarball that lost its encryption', () => {
  const typed = (type: string, before: string, after: string) =>
    changed((input) => {
      const original = { type, url: before }
      const locked = (url: string) => ({ type, url, rev: 'a'.repeat(40), narHash: 'sha256-x' })
      const nodes = { n: { original, locked: locked(after) } }
      const side = (url: string) => ({ ...input.before, locked: locked(url) })
      return {
        ...input,
        original,
        before: side(before),
        after: side(after),
        lock: { version: 7, root: 'n', nodes },
      }
    })
  const refuses = (type: string, before: string, after: string) =>
    expect(() => wantedOf(typed(type, before, after), []), `${before} ${after}`)
  refuses('git', 'https://a.example/x', 'https://a.example/y').toThrow(/from another repository/)
  refuses('tarball', 'https://a.example/x.tar.gz', 'http://a.example/y.tar.gz').toThrow(/without encryption/)
  refuses('tarball', 'https://a.example/x.tar.gz', 'file:///etc/x.tar.gz').toThrow(/without encryption/)
  refuses('tarball', 'https://a.example/x.tar.gz', 'https://b.example/y.tar.gz').not.toThrow()
})

test('a lock of 20 MB, and one that is not the lock of its flake', () => {
  const large = changed((input) => {
    const nodes = Object.fromEntries(
      Array.from({ length: 5000 }, (_, i) => [`n${i}`, { locked: { type: 'path', path: 'x'.repeat(4000) } }]),
    )
    const inputs = Object.fromEntries(Object.keys(nodes).map((name) => [name, name]))
    const root = input.lock?.nodes[input.lock.root]
    return { ...input, lock: { version: 7, root: 'top', nodes: { ...nodes, top: { ...root, inputs } } } }
  })
  expect(() => wantedOf(large, [])).toThrow(/flake\.lock would be larger than 4 MiB/)
  for (const lockFile of ['.github/workflows/evil.yml', 'sub/flake.lock']) {
    const update = sampleUpdate({ nixpkgs: 'b' })
    const [flake] = update.flakes
    if (flake) flake.lockFile = lockFile
    expect(() => wantedOf(update, [])).toThrow(`${lockFile} is not the lock of .`)
  }
})

test('a name with a workflow command is one harmless line where it is refused', () => {
  const evil = changed((input) => ({
    ...at(input, { owner: 'm' }),
    name: 'x; ::set-output name=a::b\n::error::c',
  }))
  const message = (() => {
    try {
      wantedOf(evil, [])
    } catch (error) {
      return (error as Error).message
    }
    return ''
  })()
  expect(message).toMatch(/^nothing is published: x; /)
  expect(message).not.toContain('\n')
})
