import { cacheOutputs, cacheOutputsOf } from '../features/cache/told.ts'
import { mostOfAStep } from '../features/report/github/annotations.ts'
import { flag } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { stopwatch } from '../lib/stopwatch.ts'
import { sha256File } from '../system/files.ts'
import { bootInputs } from './inputs/boot.ts'
import { buildInputs } from './inputs/build.ts'
import { cacheInputs, folderInputs } from './inputs/cache.ts'
import { flakeInputs } from './inputs/flake.ts'
import { forksInput } from './inputs/forks.ts'
import { nixConf } from './inputs/nix-conf.ts'
import { notHereInput } from './inputs/not-here.ts'
import { outInput } from './inputs/output-folder.ts'
import { onGithubOnly, setupInputs } from './inputs/setup.ts'
import { annotate } from './phases/annotate.ts'
import { bootUnlessStopped, checkBootInputs } from './phases/boot.ts'
import { withCache } from './phases/cache/build-with-cache.ts'
import { openCache } from './phases/cache/cache.ts'
import { refuseForks } from './phases/forks.ts'
import { beginOutFolder } from './phases/job-folders.ts'
import { cleanUp, loadBuild, loadEvaluate, loadPrepare, loadReport } from './phases/load.ts'
import { nixOf } from './phases/nix.ts'

const loadDryRun = () => import('../features/report/terminal/dry-run.ts')
const loadLocalHistory = () => import('./phases/local-history.ts')

export default action(
  {
    describe: 'Evaluates, builds, boots and reports the NixOS systems of a flake.',
    example: "flakeship run . --targets '*.toplevel' '*.iso' --boot iso",
    needsNix: true,
    outputs: {
      ok: 'true only if everything went well',
      plan: 'path of plan.json',
      report: 'path of report.json',
      markdown: 'path of report.md',
      ...cacheOutputs,
    },
  },
  {
    ...onGithubOnly(setupInputs),
    nixConf,
    ...flakeInputs,
    ...forksInput,
    ...buildInputs,
    ...bootInputs,
    ...cacheInputs,
    ...folderInputs,
    ...outInput,
    ...notHereInput,
    dryRun: flag('only show what would be built and fetched, with sizes', false, { group: 'what' }),
  },
  {
    async main(values, host) {
      await refuseForks(values, host)
      await checkBootInputs(values)
      const out = await beginOutFolder(host, values.out)
      if (host.kind === 'github') await (await loadPrepare()).prepareFor(values, host)
      const nix = await nixOf(host, values)
      const time = stopwatch<'evaluate' | 'build' | 'boot'>()
      const cache = await openCache(values, nix, host)
      const { evaluate } = await loadEvaluate()
      const plan = await evaluate(values, out, nix, host, cache)
      time.lap('evaluate')
      const planFile = `${out}/plan.json`
      if (values.dryRun) {
        annotate({ flake: plan.flake, evaluationFailures: plan.failures }, host)
        return {
          ok: plan.failures.length === 0,
          outputs: { ok: '', plan: planFile, report: '', markdown: '', ...cacheOutputsOf(undefined) },
          summary: (await loadDryRun()).dryRun(plan),
          json: plan,
        }
      }
      if (host.kind === 'github') await (await loadPrepare()).prepareFor(values, host, { plan })
      const digest = await sha256File(planFile)
      const { build } = await loadBuild()
      const { result, use } = await withCache(cache, { plan, nix, host, values }, (ready, more) =>
        build(plan, out, ready, host, values, { plan: digest, ...more }),
      )
      time.lap('build')
      const boots = await bootUnlessStopped(values, result, out, host)
      time.lap('boot')
      if (host.kind === 'terminal')
        await (await loadLocalHistory()).keepLocalHistory(host, {
          plan,
          results: [result],
          evidence: boots.evidence,
        })
      const documents = {
        plan,
        results: [result],
        evidence: boots.evidence,
        seconds: time.seconds,
        notHere: values.notHere,
      }
      const {
        ok,
        outputs: { failed: _, ...outputs },
        ...words
      } = await (await loadReport()).report(documents, out, host, {
        annotations: boots.error ? mostOfAStep - 1 : mostOfAStep,
      })
      if (boots.error) {
        for (const line of words.summary ?? []) host.log.info(line)
        throw boots.error
      }
      return { ok, outputs: { ...outputs, plan: planFile, ...cacheOutputsOf(use) }, ...words }
    },
    post: cleanUp,
  },
)
