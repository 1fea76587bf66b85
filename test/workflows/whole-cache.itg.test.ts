import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../src/documents/report.ts'
import { packManifest } from '../../src/features/cache/chain/manifest.ts'
import { BlobUpload } from '../../src/github/blob-upload.ts'
import { groupBy } from '../../src/lib/group-by.ts'
import { cachingJob } from '../support/cache/cached-builds.ts'
import { resultsService } from '../support/github/services/results-service.ts'
import { smallDebian } from '../support/nix/small-debian.ts'
import { root } from '../support/runner/command-line.ts'
import { repository } from '../support/servers/git-repositories.ts'
import type { WorkflowEvent } from '../support/workflows/types.ts'
import {
  annotationsOf,
  callerOf,
  checkFile,
  checkRun,
  fileOf,
  outcomes,
  push,
  type Results,
  said,
  surroundings,
} from '../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../support/workflows/whole-suite.ts'

/** What one run built, the next one takes from the cache; what stands for GitHub is simulated. */
const temporary = wholeCheckSuite()

/** Two systems on one kernel, by whose name each is work enough for a job of its own. */
const flakeWith = (two: string, first = '') => `{
  outputs = { self }: let
    sh = name: extra: text: derivation ({ inherit name; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" text ]; } // extra);
    kernel = sh "linux-6.14" { outputs = [ "out" "dev" ]; } "echo kernel > $out; echo headers of $out > $dev";
    etc = sh "etc.conf" { } "echo etc > $out";
    system = name: first: text: sh "nixos-system-\${name}" { inherit kernel etc; } ''
      \${first}
      [ ! -d /var/cache/kept ] || echo object > /var/cache/kept/object
      echo \${text} $kernel $etc > $out
    '';
  in { packages.x86_64-linux = { one = system "one" "" "first"; two = system "two" "${first}" "${two}"; }; };
}
`

const report = async (results: Results, run: number): Promise<Report> =>
  JSON.parse(await fileOf(results, run, 'flakeship-report-1', 'report.json'))

test('a second run builds nothing and starts no build job; one changed system builds that one', async () => {
  await using results = await resultsService()
  const machines = await repository('somebody/machines', join(temporary.path, 'again'), {
    files: {
      'flake.nix': flakeWith('second'),
      [checkFile]: await callerOf({
        ...{ 'here-below': 0, boot: 'none', 'keep-folder': '/var/cache/kept' },
        'nix-conf': 'extra-sandbox-paths = /var/cache/kept?',
      }),
    },
  })
  let runId = 0
  const run = async (files = {}) =>
    checkRun({
      runId: ++runId,
      folder: temporary.path,
      repository: machines,
      results,
      event: await push(machines, files),
    })
  const first = await run()
  expect(Object.values(outcomes(first)), said(first)).toEqual(['success', 'success', 'success'])
  expect(
    results.entries
      .map(({ key }) => key.replace(/[0-9a-f]{32}/, 'DIGEST'))
      .filter((key) => /-[lm]1-/.test(key)),
  ).toEqual(['flakeship-l1-x86_64-linux-DIGEST', 'flakeship-m1-d-x86_64-linux-1'])
  const second = await run()
  expect(outcomes(second), said(second)).toMatchObject({
    'nixos/evaluate': 'success',
    'nixos/report': 'success',
  })
  expect(
    Object.keys(outcomes(second)).some((key) => key.includes('build#')),
    said(second),
  ).toBe(false)
  expect(
    (await report(results, 2)).targets.map(({ outcome }) => outcome),
    said(second),
  ).toEqual(['fetched', 'fetched'])
  expect(said(second)).toMatch(/from the cache: 4 paths/)
  expect(
    second.jobs.flatMap((job) => [...annotationsOf(job, 'error'), ...annotationsOf(job, 'warning')]),
  ).toEqual([])
  // this one is built only where an earlier run left something in the folder that is kept
  const third = await run({ 'flake.nix': flakeWith('changed', '[ -e /var/cache/kept/object ] || exit 3') })
  const { targets } = await report(results, 3)
  expect(Object.fromEntries(targets.map(({ id, outcome }) => [id, outcome])), said(third)).toEqual({
    'packages.x86_64-linux.one': 'fetched',
    'packages.x86_64-linux.two': 'built',
  })
  const ofLayers = results.created.filter(({ key }) => /^flakeship-[lm]1-/.test(key))
  const perJob = [...groupBy(ofLayers, ({ job }) => job).values()].map((keys) => keys.length)
  expect(perJob.length).toBeGreaterThan(2)
  expect(Math.max(...perJob), JSON.stringify(results.created)).toBeLessThanOrEqual(2)
  const { ref: _, ...event } = await push(machines, { 'flake.nix': flakeWith('second') })
  const tagged = await checkRun({
    ...{ runId: ++runId, folder: temporary.path, repository: machines, results },
    event: { ...event, ref: 'refs/tags/v1' },
  })
  expect(said(tagged)).toContain('no cache: a run for a tag builds anew what others will trust')
  const { targets: released } = await report(results, runId)
  expect(
    released.map(({ outcome }) => outcome),
    said(tagged),
  ).toEqual(['built', 'built'])
})

test('the example: nothing changed builds nothing, and a changed host only that one (simulated)', async () => {
  const debian = join(temporary.path, 'debian')
  await smallDebian(debian)
  await using results = await resultsService()
  const inputs = {
    ...{ targets: 'nixos.toplevel\nnixos-vm.toplevel', boot: 'none', 'here-below': 0 },
    'override-input': 'debian path:/home/debian',
  }
  const files = { [checkFile]: await callerOf(inputs) }
  const made = await repository('somebody/tiny', join(temporary.path, 'tiny'), {
    from: join(root, 'examples/tiny'),
    files,
  })
  // Debian's files are a folder here, and what is made of a folder is kept only where nobody else reads it
  const machines = { ...made, private: true }
  const around = surroundings(results)
  let runId = 0
  const run = async (event: WorkflowEvent) => {
    const done = await checkRun({
      ...{ runId: ++runId, folder: temporary.path, repository: machines, results, event },
      machine: (job) => ({
        folders: { ...around.machine?.(job).folders, '/home/debian': debian },
      }),
    })
    const { targets } = await report(results, runId)
    const became = Object.fromEntries(targets.map(({ id, outcome }) => [id, outcome]))
    return {
      done,
      became,
      builds: done.jobs.filter(({ key, result }) => key.includes('build') && result !== 'skipped'),
    }
  }
  const first = await run(await push(machines))
  expect(new Set(Object.values(first.became)), said(first.done)).toEqual(new Set(['built']))
  const second = await run(await push(machines))
  expect(second.builds, said(second.done)).toEqual([])
  expect(new Set(Object.values(second.became)), said(second.done)).toEqual(new Set(['fetched']))
  const changed = await push(machines, {
    'hosts/nixos-vm.nix': `{ modulesPath, lib, ... }: {
  imports = [ "\${modulesPath}/virtualisation/qemu-vm.nix" ];
  networking.hostName = "nixos-vm";
  users.motd = lib.mkForce "This is another tiny.\\n";
}
`,
  })
  const third = await run(changed)
  expect(third.became, said(third.done)).toEqual({
    ...second.became,
    'nixos-vm.toplevel': 'built',
  })
})

test('an archive that is not what its narinfo says: Nix refuses it, and the job builds once more (simulated)', async () => {
  await using results = await resultsService()
  const machines = await repository('somebody/machines', join(temporary.path, 'refused'), {
    files: { 'flake.nix': flakeWith('second'), [checkFile]: await callerOf({ boot: 'none' }) },
  })
  const run = async (runId: number) =>
    checkRun({ runId, folder: temporary.path, repository: machines, results, event: await push(machines) })
  const first = await run(1)
  expect(outcomes(first), said(first)).toMatchObject({ 'nixos/report': 'success' })
  const forger = cachingJob(results, { run: 2 })
  const { layers } = await forger.manifest()
  // the old ones are named by another key, so that only what is forged is left
  const forged = layers.map((layer) => ({
    ...layer,
    paths: layer.paths.map((cached) => ({ ...cached, narHash: '0'.repeat(64) })),
  }))
  const packed = packManifest({ system: 'x86_64-linux', layers: forged })
  const key = 'flakeship-m1-d-x86_64-linux-2'
  const created = await forger.service.create(key)
  if (created.kind !== 'created') throw new Error('the key is taken')
  await forger.service.finalize(
    key,
    await new BlobUpload(created.url, new AbortController().signal).end(packed),
  )
  const second = await run(3)
  expect(outcomes(second), said(second)).toMatchObject({
    'nixos/evaluate': 'success',
    'nixos/report': 'success',
  })
  expect(
    (await report(results, 3)).targets.map(({ outcome }) => outcome),
    said(second),
  ).toEqual(['built', 'built'])
  expect(said(second)).toMatch(
    /Nix refuses \S+( and \d+ more)? of the layer flakeship-l1-\S+ of the cache: building again without it/,
  )
})
