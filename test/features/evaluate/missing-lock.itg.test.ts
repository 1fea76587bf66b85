import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Override } from '../../../src/nix/flake/flake.ts'
import { bothNix } from '../../support/nix/both-nix.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'
import { nixAt } from '../../support/nix/real-nix.ts'
import { git } from '../../support/servers/git.ts'

describe.each(bothNix)('with %s', (_, nixOf) => {
  let at: Evaluations
  let count = 0
  beforeAll(async () => {
    at = await evaluations()
  })
  afterAll(() => at[Symbol.asyncDispose]())

  /** What is said of a flake with these inputs and no lock, and whether Nix was asked to lock it. */
  async function said(inputs: string, files: Record<string, string> = {}, overrides: Override[] = []) {
    count += 1
    const of = join(at.folder, `flake-${count}`)
    await mkdir(of)
    const all = { 'flake.nix': `{ ${inputs} outputs = _: { }; } # a comment`, ...files }
    for (const [file, text] of Object.entries(all)) await writeFile(join(of, file), text)
    const program = join(at.folder, `nix-${count}`)
    const calls = join(at.folder, `calls-${count}`)
    const nix = await nixOf()
    await writeFile(program, `#!/bin/sh\necho "$*" >> ${calls}\nexec ${nix.at.program} "$@"\n`)
    await chmod(program, 0o755)
    const evaluating = at.evaluate(await nixAt(program, []), of, { overrides })
    const message = await evaluating.then(
      () => '',
      (error: Error) => error.message.replace(of, 'FLAKE'),
    )
    return { message, isLocked: (await readFile(calls, 'utf8')).includes('flake metadata'), of }
  }

  test('a missing lock is told before any input is fetched', async () => {
    const big = join(at.folder, 'big')
    await mkdir(big)
    await writeFile(join(big, 'flake.nix'), '{ outputs = _: { }; }')
    git(big, 'init', '-q')
    git(big, 'add', '.')
    git(big, 'commit', '-qm', 'all')
    const text = `inputs.nixpkgs.url = "git+file://${big}"; inputs.home.url = "github:a/b"; inputs.home.inputs.nixpkgs.follows = "nixpkgs";`
    expect(await said(text)).toMatchObject({
      message:
        'FLAKE has inputs and no flake.lock; run nix flake lock there and commit the file (inputs: home, nixpkgs)',
      isLocked: false,
    })
    const given = {
      'flake.nix': `{ inputs.a = { type = "github"; owner = "a"; repo = "b"; }; outputs = _: { }; }`,
    }
    expect(await said('', given)).toMatchObject({
      message: expect.stringContaining('(inputs: a)'),
      isLocked: false,
    })
  })

  test('where something else could be wrong too, Nix says what', async () => {
    const nowhere = await said('inputs.a.url = "path:/nowhere/at/all";')
    expect(nowhere).toMatchObject({ message: expect.stringContaining('input a '), isLocked: true })
    const sub = { 'flake.nix': '{ inputs.a.url = "path:../outside"; outputs = _: { }; }' }
    expect(await said('', sub)).toMatchObject({
      message: expect.not.stringContaining('no flake.lock'),
      isLocked: true,
    })
    const broken = await said('', { 'flake.nix': '{ inputs.a.url = "github:a/b"; outputs = _: { ; }' })
    expect(broken).toMatchObject({ message: expect.stringContaining('syntax error'), isLocked: true })
    const self = await said(`inputs.me.url = "path:${join(at.folder, `flake-${count + 1}`)}";`)
    expect(self).toMatchObject({ message: expect.not.stringContaining('no flake.lock'), isLocked: true })
  })

  test('a flake whose inputs are overridden, or that has none, needs no lock', async () => {
    const other = join(at.folder, 'other')
    await mkdir(other)
    await writeFile(join(other, 'flake.nix'), '{ outputs = _: { }; }')
    for (const [inputs, overrides] of [
      ['inputs.a.url = "github:a/b";', [{ input: 'a', url: `path:${other}` }]],
      ['', []],
    ] as const) {
      const { message, isLocked } = await said(inputs, {}, [...overrides])
      expect(message).toContain('nothing is selected')
      expect(isLocked).toBe(true)
    }
  })
})
