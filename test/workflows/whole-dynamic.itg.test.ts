import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../src/documents/report.ts'
import { resultsService } from '../support/github/services/results-service.ts'
import { repository } from '../support/servers/git-repositories.ts'
import {
  annotationsOf,
  callerOf,
  checkFile,
  checkRun,
  fileOf,
  outcomes,
  push,
  said,
} from '../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../support/workflows/whole-suite.ts'

/** Derivations that a build makes; what stands for GitHub is simulated. */
const temporary = wholeCheckSuite()

/** `maker` makes the derivation of `word`, and `user` needs what that builds; `above` needs it by one more step. */
const flake = `{
  outputs = { self }: let
    sh = name: more: text: derivation ({
      inherit name; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" text ];
    } // more);
    word = sh "word" { } "echo a word > $out";
    maker = sh "word.drv" {
      __contentAddressed = true; outputHashMode = "text"; outputHashAlgo = "sha256";
      derivation = builtins.unsafeDiscardOutputDependency word.drvPath;
    } ''printf %s "$(<$derivation)" > $out'';
    user = sh "user" { made = builtins.outputOf maker.outPath "out"; } ''read -r word < $made; echo "$word" > $out'';
  in { packages.x86_64-linux = {
    inherit user;
    above = sh "above" { inherit user; } ''read -r word < $user; echo "$word" > $out'';
    plain = sh "plain" { } "echo plain > $out";
  }; };
}
`

test('a derivation that needs a derivation of a build: built on another machine as on one', async () => {
  await using results = await resultsService()
  const machines = await repository('somebody/machines', join(temporary.path, 'dynamic'), {
    files: {
      'flake.nix': flake,
      [checkFile]: await callerOf({
        ...{ 'here-below': 0, boot: 'none' },
        'nix-conf': 'extra-experimental-features = ca-derivations dynamic-derivations',
      }),
    },
  })
  const run = await checkRun({
    ...{ folder: temporary.path, repository: machines, results, event: await push(machines) },
  })
  expect(outcomes(run), said(run)).toEqual({
    ...{ 'nixos/evaluate': 'success', 'nixos/build#0': 'success', 'nixos/report': 'success' },
  })
  expect(run.jobs.flatMap((job) => annotationsOf(job, 'error'))).toEqual([])
  const report: Report = JSON.parse(await fileOf(results, 1, 'flakeship-report-1', 'report.json'))
  expect(report.ok).toBe(true)
  expect(report.targets.map(({ id, outcome, outputs }) => [id.slice(22), outcome, outputs.out])).toEqual(
    ['above', 'plain', 'user'].map((name) => [name, 'built', expect.stringMatching(`-${name}$`)]),
  )
  expect(report.warnings).toContainEqual(expect.stringMatching(/^1 dynamic derivation \(user\): /))
})
