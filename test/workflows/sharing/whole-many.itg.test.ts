import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Plan } from '../../../src/documents/plan.ts'
import type { Report } from '../../../src/documents/report.ts'
import type { Result } from '../../../src/documents/result.ts'
import { versions } from '../../../src/documents/versions.ts'
import { resultsService } from '../../support/github/services/results-service.ts'
import { zipOf } from '../../support/github/zip.ts'
import { sourceOf, tarballs } from '../../support/machines/fresh-machine.ts'
import { repository } from '../../support/servers/git-repositories.ts'
import {
  annotationsOf,
  checkFile,
  checkRun,
  fileOf,
  outcomes,
  push,
  type Results,
  said,
  unpacked,
} from '../../support/workflows/whole-check.ts'
import { wholeCheckSuite } from '../../support/workflows/whole-suite.ts'

/** More work than a matrix has rows; what stands for GitHub is simulated, and so are the jobs of most rows. */
const temporary = wholeCheckSuite()

/** Two for each row, so that no fewer jobs end as soon. */
const many = 2 * 256
const mostRows = 256
/** Rows that are built for real. */
const rows = [0, 100, mostRows - 1]

/** Packages that are each work enough for a job, and that share nothing. */
const flakeWith = (attributes: string) => `{
  outputs = { self }: {
    packages.x86_64-linux = builtins.listToAttrs (builtins.genList (i: let n = toString i; in {
      name = "a-package-with-a-name-as-long-as-those-of-people-who-like-to-say-it-all-\${n}";
      value = derivation {
        name = "linux-6.\${n}"; system = "x86_64-linux"; builder = "/bin/sh"; args = [ "-c" "echo \${n} > $out" ];
        ${attributes}
      };
    }) ${many});
  };
}
`

/** The jobs of check.yml, with three rows of its matrix. */
async function workflow(settings: string): Promise<string> {
  const { sha256 } = await sourceOf(tarballs.newest)
  const nix = `nix-tarball: /home/nix/${basename(tarballs.newest)}, nix-sha256: ${sha256}, nix-conf: "${settings}"`
  const handed = ['plan-artifact', 'plan-sha256']
    .map((name) => `${name}: "\${{ needs.evaluate.outputs.${name} }}"`)
    .join(', ')
  return `on: push
permissions: {}
jobs:
  evaluate:
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    outputs:
      shards: \${{ steps.evaluate.outputs.shards }}
      runner-labels: \${{ steps.evaluate.outputs.runner-labels }}
      targets: \${{ steps.evaluate.outputs.targets }}
      plan-artifact: \${{ steps.evaluate.outputs.plan-artifact }}
      plan-sha256: \${{ steps.evaluate.outputs.plan-sha256 }}
    steps:
      - uses: actions/checkout@v7
      - uses: OWNER/flakeship/actions/setup@v1
        with: { ${nix} }
      - id: evaluate
        uses: OWNER/flakeship/actions/evaluate@v1
        with: { hand-over: true, runners: "x86_64-linux=self-hosted,large" }
  build:
    needs: evaluate
    runs-on: \${{ fromJSON(needs.evaluate.outputs.runner-labels)[matrix.shard] }}
    strategy:
      matrix:
        shard: [${rows.map((row) => `"\${{ fromJSON(needs.evaluate.outputs.shards)[${row}] }}"`).join(', ')}]
    steps:
      - uses: OWNER/flakeship/actions/shard@v1
        with: { shard: "\${{ matrix.shard }}", boot: none, ${handed}, ${nix} }
  report:
    needs: [evaluate, build]
    if: always()
    runs-on: ubuntu-24.04
    steps:
      - uses: OWNER/flakeship/actions/report@v1
        with: { from-run: true, ${handed} }
`
}

/** What the jobs of the other rows would hand over. */
async function resultsOfOthers(results: Results): Promise<Plan> {
  await using handed = await unpacked(results, 1, 'flakeship-plan-1')
  const text = await readFile(join(handed.path, 'plan.json'))
  const plan: Plan = JSON.parse(text.toString())
  const byId = new Map(plan.targets.map((target) => [target.id, target]))
  for (const [row, shard] of (plan.shards ?? []).entries()) {
    if (rows.includes(row)) continue
    const result: Result = {
      ...{
        document: 'result',
        version: versions.result,
        shard: shard.id,
        created: plan.created,
        interrupted: false,
      },
      ...{ plan: createHash('sha256').update(text).digest('hex'), seconds: 1, derivations: [], failures: [] },
      machine: { system: shard.system, cores: 2, nix: plan.nix.version },
      targets: shard.targets.flatMap((id) => {
        const target = byId.get(id)
        if (target === undefined) return []
        const { names, kind, system, drvPath, outputs } = target
        return [
          { id, names, kind, system, drvPath, outputs, outcome: 'built' as const, seconds: 1, images: [] },
        ]
      }),
    }
    const archive = zipOf([{ name: `result-${shard.id}.json`, data: JSON.stringify(result), deflate: true }])
    await results.store({ run: 1, job: 'build', name: `flakeship-result-${shard.id}-1`, archive })
  }
  return plan
}

test.each([
  ['of one kind', '', ''],
  [
    'of as many kinds, each with a feature of its own',
    'requiredSystemFeatures = [ "kind-${n}" ];',
    `extra-system-features = ${Array.from({ length: many }, (_, n) => `kind-${n}`).join(' ')}`,
  ],
])(
  'twice as many targets as rows, %s: 256 rows, each target in one of them, and a report of all',
  async (_, attributes, settings) => {
    await using results = await resultsService()
    const machines = await repository('somebody/machines', join(temporary.path, `many${settings.length}`), {
      files: { 'flake.nix': flakeWith(attributes), [checkFile]: await workflow(settings) },
    })
    let others: Promise<Plan> | undefined
    const run = await checkRun({
      ...{ folder: temporary.path, repository: machines, results, event: await push(machines) },
      onLog: ({ key }, line) => {
        if (key === 'evaluate' && line.startsWith('uploaded flakeship-plan-1'))
          others = resultsOfOthers(results)
      },
    })
    expect(outcomes(run), said(run)).toEqual({
      ...{ evaluate: 'success', 'build#0': 'success', 'build#1': 'success', 'build#2': 'success' },
      report: 'success',
    })
    expect(run.jobs.flatMap((job) => annotationsOf(job, 'error'))).toEqual([])
    const plan = (await others) as Plan
    expect(JSON.stringify(plan).length).toBeGreaterThan(200_000)

    const { outputs } = run.job('evaluate')
    const shards: string[] = JSON.parse(outputs.shards ?? '')
    expect(shards).toHaveLength(mostRows)
    expect(new Set(shards).size).toBe(mostRows)
    const labels = JSON.parse(outputs['runner-labels'] ?? '')
    expect(shards.map((id) => labels[id])).toEqual(shards.map(() => ['self-hosted', 'large']))
    const ids = plan.targets.map(({ id }) => id)
    expect(JSON.parse(outputs.targets ?? '')).toEqual(ids)
    expect(new Set(ids).size).toBe(many)
    expect((plan.shards ?? []).flatMap(({ targets }) => targets).sort()).toEqual([...ids].sort())

    const report: Report = JSON.parse(await fileOf(results, 1, 'flakeship-report-1', 'report.json'))
    expect(report.ok).toBe(true)
    expect(report.targets.map(({ id, outcome }) => [id, outcome])).toEqual(ids.map((id) => [id, 'built']))
    const [summary] = run.job('report').steps.map((step) => step.summary)
    expect(summary).toContain(`${many} targets`)
  },
)
