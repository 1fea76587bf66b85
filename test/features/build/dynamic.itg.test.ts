import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPlan } from '../../../src/features/build/build.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { type Builds, builds } from '../../support/nix/builds.ts'
import { planOf } from '../../support/nix/plans.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { recordingLog } from '../../support/runner/recording-log.ts'

let nix: Nix
let at: Builds
beforeAll(async () => {
  nix = await realNix(['--extra-experimental-features', 'ca-derivations dynamic-derivations'])
  at = await builds(nix)
})
afterAll(() => at[Symbol.asyncDispose]())

test('a derivation that a build made and that fails is the cause of what needed it, and of nothing else', async () => {
  const body = `
    word = sh "word" { } "echo no word >&2; exit 7";
    maker = sh "word.drv" {
      __contentAddressed = true; outputHashMode = "text"; outputHashAlgo = "sha256";
      made = builtins.unsafeDiscardOutputDependency word.drvPath;
    } ''printf %s "$(<$made)" > $out'';
    user = sh "user" { word = builtins.outputOf maker.outPath "out"; } "echo > $out";
    above = sh "above" { inherit user; } "echo > $out";
    other = sh "other" { } "exit 8";`
  const targets = (await at.targets(body, 'above', 'other')).map((target) => ({
    ...target,
    outputs: target.id === 'above' ? { out: null } : target.outputs,
  }))
  const missing = targets.map(({ id, drvPath, system }) => {
    return { drvPath, name: id, system, features: [], needs: [] }
  })
  const options = {
    ...{ out: at.out(), signal: new AbortController().signal, shard: 'local', cores: 2, heartbeat: 30 },
    pauses: [],
  }
  const { failures } = await buildPlan(nix, recordingLog(), planOf(targets, missing), options)
  const told = failures.map(({ name, log, chain, targets }) => ({
    ...{ name, log, targets },
    chain: chain.map((path) => path.slice(44)),
  }))
  expect(told.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: 'other', log: [], targets: ['other'], chain: ['other.drv'] },
    { name: 'word', log: ['no word'], targets: ['above'], chain: ['above.drv', 'user.drv', 'word.drv'] },
  ])
})
