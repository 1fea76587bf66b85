import type { Plan } from '../../documents/plan.ts'
import type { Proof } from '../../documents/proof.ts'
import type { Report } from '../../documents/report.ts'
import type { IsProved } from '../../features/evaluate/targets/plan-targets.ts'
import { provedBy } from '../../features/report/proof/proved-targets.ts'
import { type EventPull, pullRequestOf, readEvent } from '../../github/event.ts'
import type { Host } from '../../host/host.ts'
import { readAgain } from '../inputs/hand-over.ts'
import { baseRevision } from './base.ts'
import { type KnownBase, knownBase } from './known-base.ts'
import type { RunStores } from './run-stores.ts'

/** What a change is compared with, and what need not be repeated. */
export interface BaseOfChange {
  /** For the plan. */
  plan: Pick<Plan, 'base' | 'selection' | 'demands'>
  /** The report of its own run. */
  report?: Report
  proved?: { is: IsProved; proof: Proof }
}

interface Asked {
  selection: string
  demands: string
  again: readonly string[]
  signingKey: string | undefined
  reportToken: string | undefined
  /** The commit below a lock of an earlier job: its check repeats everything. */
  before?: string | undefined
}

/** Finds the base of this run; what it proved counts only in pull requests from branches of this repository. */
export async function baseOfChange(stores: RunStores, asked: Asked, host: Host): Promise<BaseOfChange> {
  const { selection, demands } = asked
  const revision = asked.before ?? (await baseRevision(host))
  if (revision === undefined) return { plan: { selection, demands } }
  const plan = { selection, demands, base: revision }
  const pull = pullRequestOf(await readEvent(host.environment))
  const base = await knownBase(stores, { ...asked, revision }, { pull, host })
  if (base === undefined) return { plan }
  const proved = provedOf(base, asked, pull)
  return { plan, report: base.report, ...(proved ? { proved } : {}) }
}

function provedOf(
  { report, by, run }: KnownBase,
  { demands, again, before }: Asked,
  pull: EventPull | undefined,
): BaseOfChange['proved'] {
  const { isAll, globs } = readAgain(again)
  if (pull === undefined || pull.isFork || isAll || before !== undefined) return undefined
  if (by === undefined || run === undefined) return undefined
  return { is: provedBy(report, demands, globs), proof: { run, by } }
}

/** The run that proved targets of a plan. */
export function proofOf({ targets }: Plan, proved: BaseOfChange['proved']): Pick<Plan, 'proof'> {
  return proved && targets.some(({ status }) => status === 'proved') ? { proof: proved.proof } : {}
}
