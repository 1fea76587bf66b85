import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { resultsService } from '../../support/github/services/results-service.ts'
import { sourceOf, tarballs } from '../../support/machines/fresh-machine.ts'
import { secondMachine } from '../../support/machines/second-machine.ts'
import { realNix } from '../../support/nix/real-nix.ts'
import { newKey, pull } from '../../support/push/pushing.ts'
import { root } from '../../support/runner/command-line.ts'
import { repository } from '../../support/servers/git-repositories.ts'
import { s3Server } from '../../support/servers/s3-server.ts'
import { checkFile, checkRun, fileOf, outcomes, push, said } from '../../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../../support/workflows/whole-suite.ts'

/** The workflow of the README that fills a cache for machines, with the committed actions; GitHub and S3 are simulated. */
const temporary = wholeCheckSuite()

const flake = `{
  outputs = { self }: let
    sh = name: extra: text: derivation ({ inherit name; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" text ]; } // extra);
    kernel = sh "linux-6.14" { outputs = [ "out" "dev" ]; } "echo kernel > $out; echo headers of $out > $dev";
  in { packages.x86_64-linux.system = sh "nixos-system-alpha" { inherit kernel; } "echo $kernel > $out"; };
}
`

/** As it stands there, but for where Nix and the bucket are. */
async function workflow(endpoint: string): Promise<string> {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const [, yaml = ''] = /### A cache that machines pull from\n+```yaml\n(.*?)```/s.exec(readme) ?? []
  const { sha256 } = await sourceOf(tarballs.newest)
  const given = (indent: string) =>
    `\n${indent}with:\n${indent}  nix-tarball: /home/nix/${basename(tarballs.newest)}\n${indent}  nix-sha256: ${sha256}`
  const changes: readonly (readonly [string, string])[] = [
    ['workflows/check.yml@v1', `workflows/check.yml@v1${given('    ')}`],
    ['actions/setup@v1', `actions/setup@v1${given('        ')}`],
    ['region=eu-central-1', `region=eu-central-1&endpoint=${endpoint}&scheme=http`],
  ]
  return changes.reduce((text, [before, after]) => {
    expect(text.split(before)).toHaveLength(2)
    return text.replace(before, after)
  }, yaml)
}

test('a push to main fills the bucket, and a machine with the public key takes the system from there (simulated)', async () => {
  await using results = await resultsService()
  await using server = await s3Server({ bucket: 'my-machines' })
  const key = newKey('my-machines-1')
  const machines = await repository('somebody/machines', join(temporary.path, 'machines'), {
    files: { 'flake.nix': flake, [checkFile]: await workflow(server.endpoint) },
  })
  const done = await checkRun({
    ...{ runId: 1, folder: temporary.path, repository: machines, results, event: await push(machines) },
    ports: [server.port],
    secrets: { CACHE_SIGNING_KEY: key.text, ...server.env },
  })
  expect(outcomes(done), said(done)).toMatchObject({ 'nixos/report': 'success', push: 'success' })
  const { log, left, steps } = done.job('push')
  expect(left).toEqual([])
  const summary = steps.map((step) => step.summary).join('\n')
  expect(summary).toMatch(/pushed to s3:\/\/my-machines: 3 paths/)
  expect(summary).toMatch(/removed: 0 generations and 0 paths .*; 1 generation kept/)
  expect(log.join('\n')).not.toContain(key.text.split(':')[1])
  const { targets } = JSON.parse(await fileOf(results, 1, 'flakeship-report-1', 'report.json'))
  const system = targets[0].outputs.out
  await using machine = await secondMachine(await realNix())
  const from = { url: server.url, publicKey: key.key.publicKey, env: server.env }
  expect(
    await pull(machine.nix, [system], { ...from, publicKey: newKey('my-machines-1').key.publicKey }),
  ).toBe(false)
  expect(await pull(machine.nix, [system], from)).toBe(true)
})
