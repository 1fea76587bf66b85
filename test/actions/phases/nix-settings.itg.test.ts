import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nixOf } from '../../../src/actions/phases/nix.ts'
import { terminalHost } from '../../../src/host/terminal.ts'
import { type Evaluations, evaluations } from '../../support/nix/evaluations.ts'

const withPipe = `{
  nixConfig.extra-experimental-features = "pipe-operators";
  outputs = { self }: {
    packages.x86_64-linux.one = derivation { name = 1 |> (n: "n\${toString n}"); system = "x86_64-linux"; builder = "/bin/sh"; };
  };
}
`

describe.each([
  ['the newest Nix', ''],
  ['the oldest Nix', `${process.env.FLAKESHIP_NIX_FLOOR}/bin:`],
])('with %s', (_, first) => {
  let at: Evaluations
  let of: string
  const nix = (more: { NIX_CONFIG?: string } = {}, nixConf: string[] = []) => {
    const environment = { ...process.env, PATH: `${first}${process.env.PATH}`, ...more }
    const { signal } = new AbortController()
    return nixOf(
      terminalHost({ values: new Map(), environment, signal, stderr: process.stderr, verbose: false }),
      {
        nixConf,
      },
    )
  }
  beforeAll(async () => {
    at = await evaluations()
    of = join(at.folder, 'pipe')
    await mkdir(of)
    await writeFile(join(of, 'flake.nix'), withPipe)
  })
  afterAll(() => at[Symbol.asyncDispose]())

  test('what the flake may not decide is told with an option that Flakeship takes', async () => {
    await expect(at.evaluate(await nix(), of)).rejects.toThrow(
      /'pipe-operators' is disabled; enable it in your nix\.conf, or with nix-conf \(--nix-conf 'extra-experimental-features = pipe-operators'\)/,
    )
  })

  test.each([
    ['NIX_CONFIG', { NIX_CONFIG: 'extra-experimental-features = pipe-operators' }, []],
    ['--nix-conf', {}, ['extra-experimental-features = pipe-operators']],
    ['--nix-conf with the whole list', {}, ['experimental-features = pipe-operators']],
  ])('%s decides it', async (_, environment, lines) => {
    const { plan } = await at.evaluate(await nix(environment, lines), of)
    expect(plan.targets.map(({ id }) => id)).toEqual(['packages.x86_64-linux.one'])
    expect(plan.warnings.filter((text) => text.includes('--accept-flake-config'))).toEqual([])
  })
})
