import { join } from 'node:path'
import type { Update } from '../../../documents/update.ts'
import { buildPlan } from '../../../features/build/build.ts'
import { impactOf } from '../../../features/report/impact/impact.ts'
import type { Checkout } from '../../../features/update-lock/checkout.ts'
import { inputKey } from '../../../features/update-lock/judge/evaluations.ts'
import { judgeUpdate } from '../../../features/update-lock/judge/judge.ts'
import { ScratchRepository } from '../../../features/update-lock/judge/scratch-repository.ts'
import type { Host } from '../../../host/host.ts'
import type { Values } from '../../../host/inputs.ts'
import { UserError } from '../../../lib/errors.ts'
import type { Nix } from '../../../nix/command.ts'
import { git } from '../../../system/git/git.ts'
import { cores } from '../../../system/machine.ts'
import type { flakeInputs } from '../../inputs/flake.ts'
import { planOf } from '../evaluate.ts'

type Judging = Omit<Values<typeof flakeInputs>, 'flake' | 'overrideInput'> & {
  verify: 'build' | 'evaluate'
  timeBudget: number | undefined
  builders: string | undefined
}

/** GitHub starts a job for each further round, and on a terminal a person waits. */
const rounds = 3

/** Judges an update as a commit on top of the checkout, and leaves the repository unchanged. */
export async function judge(
  values: Judging,
  { update, flakes }: { update: Update; flakes: readonly Checkout[] },
  at: {
    nix: Nix
    host: Host
    out: string
    temporary: string
    previous: Update | undefined
    built?: Parameters<typeof judgeUpdate>[2]['built']
  },
): Promise<NonNullable<Update['judgement']>> {
  const { nix, host, out } = at
  const scratch = await ScratchRepository.make(nix.at.env, {
    ...(await committed(flakes, nix, host)),
    folder: join(at.temporary, 'scratch'),
  })
  const left = () => (values.timeBudget === undefined ? undefined : values.timeBudget - process.uptime())
  let built = 0
  return judgeUpdate(update, host.log, {
    verify: values.verify,
    scratch,
    rounds,
    built: at.built,
    isOver: () => (left() ?? 1) <= 0,
    heldSince: (key) => heldSince(at.previous, key),
    judges: {
      evaluate: (flake) => planOf({ ...values, flake, overrideInput: [] }, nix, host, { fingerprints: true }),
      impact: (base, plan) => impactOf(base, { plan, closures: new Map() }).targets,
    },
    build: (plan) => {
      built += 1
      return buildPlan(nix, host.log, plan, {
        out,
        signal: host.signal,
        shard: `update-${built}`,
        cores: cores(),
        heartbeat: 30,
        deadline: left(),
        builders: values.builders,
      })
    },
  })
}

/** The repository and its commit; the files here must match what is judged. */
async function committed(
  flakes: readonly Checkout[],
  nix: Nix,
  { log }: Host,
): Promise<{ from: string; base: string }> {
  const [first] = flakes
  if (first?.commit === undefined)
    throw new UserError(
      `${first?.written ?? '.'} is in no commit, and only commits can be judged; commit it with git, or give --verify none`,
    )
  const status = (...words: string[]) =>
    git(nix.at.env, first.top, ['--literal-pathspecs', 'status', '--porcelain', ...words])
  const files = flakes.flatMap(({ folder }) => ['flake.nix', 'flake.lock'].map((name) => join(folder, name)))
  const changed = await status('--untracked-files=all', '--', ...files)
  if (changed !== '')
    throw new UserError(
      `${changed.slice(2).trim().split('\n')[0]} has changes that are not committed, and only commits can be judged; commit them, or give --verify none`,
    )
  if ((await status('--untracked-files=no')) !== '')
    log.warning('the last commit is judged; changes that are not committed are left out')
  return { from: first.top, base: first.commit }
}

/** Since when an earlier night has held an input. */
function heldSince(previous: Update | undefined, key: string): string | undefined {
  const held = previous?.judgement?.held.find(({ flake, name }) => inputKey({ folder: flake }, name) === key)
  return held?.since
}
