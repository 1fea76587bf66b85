import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unpackDerivations } from '../../../src/features/handover/unpack.ts'
import { Nix } from '../../../src/nix/command.ts'
import { exec } from '../../../src/system/exec.ts'
import { type Evaluations, evaluations } from '../../support/evaluations.ts'
import { folderStores } from '../../support/folder-stores.ts'
import { packed, writeScripts } from '../../support/handovers.ts'
import { floorNix, realNix } from '../../support/real-nix.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { secondMachine } from '../../support/second-machine.ts'

const signal = new AbortController().signal
let place: Evaluations

beforeAll(async () => {
  place = await evaluations()
})
afterAll(() => place[Symbol.asyncDispose]())

describe.each([
  ['the newest Nix', realNix],
  ['the oldest Nix', floorNix],
])('with %s', (_, nixOf) => {
  test('another machine builds from the pack what one machine would, without the flake', async () => {
    const plain = await nixOf()
    const settings = { NIX_CONFIG: 'extra-experimental-features = ca-derivations' }
    const nix = new Nix({ ...plain.at, env: { ...plain.at.env, ...settings } }, exec)
    const folder = await writeScripts(
      place.folder,
      `
      tool = sh "tool" { } "echo tool > $out";
      app = sh "app" { inherit tool; src = ./src; file = builtins.toFile "notes" "from \${./src}"; } ''read -r a < $tool; read -r b < $src/data; echo "$a $b" > $out'';
      whole = sh "whole" { src = self; } ''read -r a < $src/src/data; echo "$a" > $out'';
      imported = sh "imported" { name2 = import (sh "made.nix" { } "echo '\\"imported\\"' > $out"); } "echo $name2 > $out";
      floating = sh "floating" { __contentAddressed = true; outputHashMode = "recursive"; outputHashAlgo = "sha256"; } "echo floating > $out";
      above = sh "above" { inherit floating; } ''read -r a < $floating; echo "$a" > $out'';
      fixed = sh "fixed" { outputHash = "sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="; outputHashMode = "flat"; outputHashAlgo = "sha256"; } "printf hello > $out";
      structured = sh "structured" { __structuredAttrs = true; src = builtins.path { path = ./src; name = "filtered"; filter = path: _: baseNameOf path == "data"; }; } "echo ok > $out || echo ok > \${placeholder "out"}";
      `,
      { files: { 'src/data': 'content\n', 'src/other': 'other\n' } },
    )
    const { plan, pack } = await packed(place, nix, folder)
    await using machine = await secondMachine(nix)
    const stores = folderStores(`${folder}-stores`)
    const log = recordingLog()
    const done = await unpackDerivations(machine.nix, log, plan, {
      file: pack.file,
      folder: `${folder}-in`,
      signal,
      ...stores,
    })
    expect(done.added).toBe(pack.paths)
    const build = ['build', '--no-link', '--json', '--stdin']
    const input = plan.targets.map(({ drvPath }) => `${drvPath}^*\n`).join('')
    const there = JSON.parse(await machine.nix.run(build, { input }))
    const here = JSON.parse(await nix.run(build, { input }))
    const outputs = (built: { drvPath: string; outputs: Record<string, string> }[]) =>
      Object.fromEntries(built.map((one) => [one.drvPath.slice(44), one.outputs.out]))
    expect(outputs(there)).toEqual(outputs(here))
    expect(Object.keys(outputs(there))).toHaveLength(8)
  })
})
