import { existsSync } from 'node:fs'
import { lstat, readFile, readlink, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/documents/files.ts'
import type { Target } from '../../../src/documents/plan.ts'
import { buildPlan } from '../../../src/features/build/build.ts'
import type { Nix } from '../../../src/nix/command.ts'
import { planOf, targetOf } from '../../support/plans.ts'
import { realNix, type TemporaryFolder, temporaryFolder } from '../../support/real-nix.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { smallTargets } from '../../support/small-derivations.ts'

let nix: Nix
let folder: TemporaryFolder
beforeAll(async () => {
  nix = await realNix()
  folder = await temporaryFolder()
})
afterAll(() => folder[Symbol.asyncDispose]())

let runs = 0
async function build(targets: Target[], { signal = new AbortController().signal, log = recordingLog(), with: by = nix, out = '' } = {}) {
  const folderOf = out || join(folder.path, `out-${++runs}`)
  const result = await buildPlan(by, log, planOf(targets), { out: folderOf, signal, shard: 'local', cores: 2, heartbeat: 30 })
  expect(await readDocument('result', join(folderOf, 'result-local.json'))).toEqual(result)
  const outcomes = Object.fromEntries(result.targets.map(({ id, outcome }) => [id, outcome]))
  return { result, outcomes, out: folderOf, lines: log.lines.map(({ text }) => text) }
}
const targets = (body: string, ...names: string[]) => smallTargets(nix, folder.path, body, names)

describe('buildPlan', () => {
  test('try', async () => {
    const t = await targets(`
      kernel = sh "linux" {} "echo compiled; echo 1 > $out";
      shrunk = sh "modules-shrunk" { inherit kernel; } "echo 'modprobe: FATAL'; exit 3";
      system = sh "nixos-system" { inherit shrunk; } "echo > $out";
      vm = sh "nixos-vm" { inherit system; } "echo > $out";
      iso = sh "nixos-iso" { inherit shrunk; } "echo > $out";
      fine = sh "fine" { outputs = [ "out" "dev" ]; } "echo a > $out; echo b > $dev";`, 'vm', 'iso', 'fine', 'kernel')
    const r = await build(t)
    console.log(JSON.stringify(r, null, 1))
  })
})
