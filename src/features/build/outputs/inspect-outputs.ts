import type { Plan, Target } from '../../../documents/plan.ts'
import type { BuildFailure, TargetResult } from '../../../documents/result.ts'
import type { Log } from '../../../host/host.ts'
import type { Nix } from '../../../nix/command.ts'
import { closuresOf } from '../../../nix/store/closure.ts'
import { findImages, findRunner } from './images.ts'
import { keepOutputs, linkImages, orderedOutputs } from './links.ts'
import { findNetboot } from './netboot.ts'

/** How long checksums may still take after we were asked to stop (milliseconds). */
const lastWork = 2000

export interface Looked {
  targets: TargetResult[]
  failures: BuildFailure[]
}

/** Inspects the outputs: images, VM scripts and closures; and protects them from garbage collection. */
export async function inspectOutputs(
  nix: Nix,
  log: Log,
  plan: Plan,
  judged: readonly TargetResult[],
  { out, signal }: { out: string; signal: AbortSignal },
): Promise<Looked> {
  const there = judged.filter(
    ({ outcome }) => outcome === 'built' || outcome === 'fetched' || outcome === 'cached',
  )
  const links = await keepOutputs(nix, log, out, there)
  const closures = await closuresOf(
    nix,
    there.map(({ outputs }) => orderedOutputs(outputs).map(([, path]) => path)),
  ).catch((error: Error) => {
    log.warning(`closures unknown: ${error.message}`)
    return []
  })
  using deadline = delayed(signal, lastWork)
  const planned = new Map(plan.targets.map((target) => [target.id, target]))
  const found: TargetResult[] = []
  for (const [i, result] of there.entries()) {
    const closure = closures[i]
    const link = links.get(result.id)
    const looked = await lookInto(planned.get(result.id), result, deadline.signal)
    found.push({ ...looked, ...(closure ? { closure } : {}), ...(link === undefined ? {} : { link }) })
  }
  await linkImages(log, out, found)
  const byId = new Map(found.map((result) => [result.id, result]))
  return {
    targets: judged.map((result) => byId.get(result.id) ?? result),
    failures: found.filter(({ outcome }) => outcome === 'failed').map(asFailure),
  }
}

async function lookInto(
  target: Target | undefined,
  result: TargetResult,
  signal: AbortSignal,
): Promise<TargetResult> {
  const [first] = orderedOutputs(result.outputs)
  if (!target || !first) return result
  try {
    const runner = await findRunner(target, first[1])
    const images = await findImages(target, first[1], signal)
    const netboot = await findNetboot(target, first[1])
    return {
      ...result,
      images,
      ...(runner === undefined ? {} : { runner }),
      ...(netboot === undefined ? {} : { netboot }),
    }
  } catch (error) {
    if (signal.aborted)
      return { ...result, outcome: 'cancelled', reason: 'stopped before its image was inspected' }
    return { ...result, outcome: 'failed', reason: (error as Error).message }
  }
}

function asFailure({ id, drvPath, reason }: TargetResult): BuildFailure {
  return { drvPath, name: id, message: reason ?? '', log: [], chain: [drvPath], targets: [id] }
}

/** A signal that fires some time after another one. */
function delayed(signal: AbortSignal, milliseconds: number) {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const begin = (): void => {
    timer = setTimeout(() => controller.abort(signal.reason), milliseconds)
  }
  if (signal.aborted) begin()
  else signal.addEventListener('abort', begin, { once: true })
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', begin)
    },
  }
}
