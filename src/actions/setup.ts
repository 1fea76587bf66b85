import { dirname } from 'node:path'
import { readDocument } from '../documents/files.ts'
import type { Have } from '../features/setup/needs/have.ts'
import type { Work } from '../features/setup/needs/need-of.ts'
import type { Host } from '../host/host.ts'
import { flag, optional, readInputs, text, type Values } from '../host/inputs.ts'
import { action } from '../host/part.ts'
import { MachineError, UserError } from '../lib/errors.ts'
import { forksInput } from './inputs/forks.ts'
import { onGithubOnly, setupInputs } from './inputs/setup.ts'
import { refuseForks } from './phases/forks.ts'
import { cleanUp, loadPrepare } from './phases/load.ts'
import { endOfJob, restoreForJob, saveOfJob, wholeInputs } from './phases/whole-job.ts'

/** The post of a step runs after a cancelled job too, where only what setup did is undone. */
const statusInput = {
  jobStatus: text(
    'what became of the job, when it ends: after `cancelled` nothing is saved',
    '${{ job.status }}',
    {
      only: 'github',
    },
  ),
} as const

const inputs = {
  ...setupInputs,
  ...forksInput,
  plan: optional('plan.json of evaluate; prepares only what this plan needs', {
    group: 'what',
    placeholder: 'FILE',
  }),
  shard: optional('the shard of that plan which this job builds', { placeholder: 'ID' }),
  cache: flag(
    "restore what earlier runs built from the repository's cache, and when the job ends keep there what was built, as actions/cache does",
    false,
    { only: 'github' },
  ),
  ...onGithubOnly(wholeInputs),
  ...statusInput,
  yes: flag('do what the table says; without it, it is only shown', false, { only: 'terminal' }),
} as const

export default action(
  {
    describe: `Makes this machine ready: compares what it has with what the job needs, and does only what is missing.
A Nix that is there is used as it is; else one is installed with the sandbox on and started.
On a terminal it only shows the table, and does it with --yes, as root or with sudo. The other commands need neither:
where there is no Nix they bring a private one, which changes nothing on the machine.`,
    example: 'flakeship setup; flakeship setup --yes --emulate aarch64-linux',
    outputs: {
      nix: 'path of nix',
      version: 'its version',
      system: 'what it builds for by itself, such as x86_64-linux',
    },
  },
  inputs,
  {
    async main(values, host) {
      await refuseForks(values, host)
      const work = await workOf(values)
      if (host.kind === 'terminal' && !values.yes) return onlyShow(values, host, work)
      const { nix } = await (await loadPrepare()).prepareFor(values, host, work)
      if (!nix)
        throw new MachineError(
          'this machine has no Nix, and none was installed; see the warnings above, or install Nix 2.26 or newer',
        )
      if (host.kind === 'github' && values.cache) await restoreForJob(values, host)
      return {
        ok: true,
        outputs: outputsOf(nix),
        summary: [
          `${nix.implementation} ${nix.version} for ${nix.system}: ${nix.program}`,
          ...(onPath(nix, host) ? [] : [`put it on PATH: export PATH=${dirname(nix.program)}:$PATH`]),
        ],
      }
    },
    async post(host) {
      const { jobStatus } = readInputs(statusInput, host)
      await (jobStatus === 'cancelled' ? endOfJob(host) : saveOfJob(host)).finally(() => cleanUp(host))
    },
  },
)

async function workOf({ plan: file, shard }: Values<typeof inputs>): Promise<Work> {
  if (file === undefined) {
    if (shard !== undefined) throw new UserError('shard needs plan: it names a shard of that')
    return {}
  }
  const plan = await readDocument('plan', file)
  if (shard === undefined) return { plan }
  if (plan.shards?.some(({ id }) => id === shard)) return { plan, shard }
  const known = plan.shards?.map(({ id }) => id).join(', ') || 'none'
  throw new UserError(`${file} has no shard ${JSON.stringify(shard)}; it has ${known}`)
}

async function onlyShow(values: Values<typeof inputs>, host: Host, work: Work) {
  const { have, lines, due } = await (await loadPrepare()).show(values, host, work)
  const outputs = have.nix ? outputsOf(have.nix) : { nix: '', version: '', system: have.system }
  const last =
    due.length === 0
      ? 'nothing is missing'
      : `nothing changed; to do it: flakeship setup --yes (${due.join(', ')})`
  return { ok: true, outputs, summary: [...lines, '', last], json: { ...outputs, missing: due } }
}

function onPath({ program }: NonNullable<Have['nix']>, { environment }: Host): boolean {
  return environment.PATH?.split(':').includes(dirname(program)) ?? false
}

function outputsOf({ program, version, system }: NonNullable<Have['nix']>) {
  return { nix: program, version, system }
}
