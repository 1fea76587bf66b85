import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/documents/plan.ts'
import { type HandOver, packDerivations } from '../../../src/features/handover/pack.ts'
import { unpackDerivations } from '../../../src/features/handover/unpack.ts'
import { Nix } from '../../../src/nix/command.ts'
import type { Flake } from '../../../src/nix/flake.ts'
import { exec } from '../../../src/system/exec.ts'
import { type Evaluations, evaluations } from '../../support/evaluations.ts'
import { folderStores } from '../../support/folder-stores.ts'
import { floorNix, realNix } from '../../support/real-nix.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { secondMachine } from '../../support/second-machine.ts'

const signal = new AbortController().signal
let place: Evaluations

beforeAll(async () => {
  place = await evaluations()
})
afterAll(() => place[Symbol.asyncDispose]())

/** A flake of shell scripts; `files` beside its flake.nix. */
async function flakeOf(
  outputs: string,
  { inputs = '', args = 'self', files = {} as Record<string, string> } = {},
) {
  const folder = join(place.folder, randomBytes(6).toString('hex'))
  const salt = randomBytes(6).toString('hex')
  const text = `{
  ${inputs}
  outputs = { ${args} }: let
    sh = name: extra: script: derivation ({ inherit name; salt = "${salt}"; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" script ]; } // extra);
  in { packages.x86_64-linux = rec { ${outputs} }; };
}
`
  for (const [file, content] of Object.entries({ 'flake.nix': text, ...files })) {
    await mkdir(join(folder, file, '..'), { recursive: true })
    await writeFile(join(folder, file), content)
  }
  return folder
}

async function evaluated(nix: Nix, folder: string): Promise<{ plan: Plan; flake: Flake }> {
  let flake: Flake | undefined
  const { plan } = await place.evaluate(nix, folder, {
    onFlake: (resolved) => {
      flake = resolved
    },
  })
  if (flake === undefined) throw new Error('no flake')
  return { plan, flake }
}

const offline: typeof fetch = () => Promise.reject(new Error('no network'))

async function packed(
  nix: Nix,
  folder: string,
): Promise<{ plan: Plan; pack: Extract<HandOver, { kind: 'packed' }> }> {
  const { plan, flake } = await evaluated(nix, folder)
  const pack = await packDerivations(nix, plan, flake, { folder: join(folder, '.out'), fetch: offline })
  if (pack.kind !== 'packed') throw new Error(pack.warning)
  return { plan: { ...plan, sources: pack.sources }, pack }
}

describe.each([
  ['the newest Nix', realNix],
  ['the oldest Nix', floorNix],
])('with %s', (_, nixOf) => {
  test('another machine builds from the pack what one machine would, without the flake', async () => {
    const plain = await nixOf()
    const settings = { NIX_CONFIG: 'extra-experimental-features = ca-derivations' }
    const nix = new Nix({ ...plain.at, env: { ...plain.at.env, ...settings } }, exec)
    const folder = await flakeOf(
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
    const { plan, pack } = await packed(nix, folder)
    expect(plan.failures).toEqual([])
    await using machine = await secondMachine(nix)
    const stores = folderStores(join(folder, '.stores'))
    const log = recordingLog()
    const done = await unpackDerivations(machine.nix, log, plan, {
      file: pack.file,
      folder: join(folder, '.in'),
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
