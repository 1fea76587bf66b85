import type { Host } from '../../host/host.ts'
import { MachineError } from '../../lib/errors.ts'
import { duration, oneLine, table } from '../../lib/text.ts'
import type { Have } from './needs/have.ts'
import type { Need } from './needs/need.ts'
import type { At, Ending, Finding, Step } from './needs/step.ts'

export interface Row extends Finding {
  step: Step
}

/** The key under which main passes undo data to post. */
const keyOf = ({ name }: Step): string => `setup-${name.toLowerCase().replaceAll(' ', '-')}`

/** What to do on this machine for that need (pure). */
export function compare(steps: readonly Step[], have: Have, need: Need): Row[] {
  return steps.flatMap((step) => {
    const finding = step.when(have, need)
    return finding === undefined ? [] : [{ step, ...finding }]
  })
}

/** The rows for people. */
export function rowLines(rows: readonly Row[]): string[] {
  const cells = rows.map(({ step, have, need, do: what, refuse }) => [
    step.name,
    have,
    need,
    refuse === undefined ? (what ?? 'nothing') : 'refused',
  ])
  return table([['', 'have', 'need', 'do'], ...cells.map((row) => row.map((cell) => oneLine(cell)))])
}

/** Shows the table and carries it out; if something fails or the job is stopped, undoes what was done. */
export async function prepare(
  steps: readonly Step[],
  at: At,
  host: Pick<Host, 'keep'>,
): Promise<{ have: Have; rows: Row[] }> {
  const rows = compare(steps, at.have, at.need)
  if (rows.length > 0) for (const line of rowLines(rows)) at.log.info(line)
  refuseIfAny(rows)
  const due = rows.flatMap(({ step, do: what }) => (what === undefined || !step.run ? [] : [step]))
  const kept = new Map<Step, string>()
  let have = at.have
  const failed = new AbortController()
  const stopped = AbortSignal.any([at.signal, failed.signal])
  const ends = new Map<string, Promise<void>>()
  for (const step of due)
    ends.set(
      step.name,
      (async () => {
        await Promise.all(step.after.map((name) => ends.get(name)))
        stopped.throwIfAborted()
        const start = performance.now()
        const keep = (what: string) => {
          kept.set(step, what)
          host.keep(keyOf(step), what)
        }
        const changed = await step.run?.({ ...at, have, signal: stopped }, keep)
        have = { ...have, ...changed }
        at.log.info(`${step.name}: done in ${duration((performance.now() - start) / 1000)}`)
      })(),
    )
  const results = await Promise.allSettled(
    [...ends.values()].map((end) =>
      end.catch((error) => {
        failed.abort(error)
        throw error
      }),
    ),
  )
  if (results.some(({ status }) => status === 'rejected') || at.signal.aborted) {
    await undo([...kept].reverse(), at, 'set-up failed')
    for (const step of kept.keys()) host.keep(keyOf(step), '')
    throw at.signal.aborted ? at.signal.reason : failed.signal.reason
  }
  return { have, rows }
}

/** At the end of the job: undoes what the steps recorded, last first; steps that did not run have nothing to undo. */
export async function undoAll(
  steps: readonly Step[],
  at: Pick<At, 'exec' | 'env' | 'log'>,
  kept: (name: string) => string,
  ending: Ending,
): Promise<void> {
  const done = steps.map((step) => [step, kept(keyOf(step))] as const)
  await undo(done.filter(([, what]) => what !== '').reverse(), at, ending)
}

async function undo(
  done: readonly (readonly [Step, string])[],
  at: Pick<At, 'exec' | 'env' | 'log'>,
  ending: Ending,
): Promise<void> {
  for (const [step, what] of done) {
    await step.undo?.(what, at, ending).catch((error: Error) => {
      at.log.warning(`${step.name} was not undone: ${oneLine(error.message)}`)
    })
  }
}

function refuseIfAny(rows: readonly Row[]): void {
  const refused = rows.flatMap(({ refuse }) => (refuse === undefined ? [] : [refuse]))
  if (refused.length > 0) throw new MachineError(refused.join('; '))
}
