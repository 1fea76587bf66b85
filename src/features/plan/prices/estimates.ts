import type { MissingDerivation, Target } from '../../../documents/plan.ts'
import { derivationName } from '../../../nix/derivation/derivation-files.ts'
import { machineName, type Runner } from '../runners/runners.ts'
import { type BootPlan, bootSeconds } from './boot-prices.ts'
import { bytesOf, knownBytes, type Price, priceOf } from './price.ts'
import { byName } from './prices-by-name.ts'
import { emulationFactor, fetchSeconds, startOf, uploadSeconds } from './rates.ts'
import { ofJobs, type Times } from './times.ts'

/** Expected seconds of the parts of a job. */
export interface Estimates {
  build(derivation: MissingDerivation, runner: Pick<Runner, 'labels' | 'native'>): Price
  boots(target: Target, runner: Pick<Runner, 'labels' | 'features' | 'native'>): number
  uploads(target: Target): number
  /** Until a job begins its work: its queue, Nix, the plan. */
  start(runner: Pick<Runner, 'labels' | 'system'>): number
  /** Downloads from substituters, in unpacked bytes. */
  fetch(bytes: number, runner: Pick<Runner, 'labels' | 'system'>): number
  /** The unpacked size of a store path, by its name. */
  bytesOf(name: string): number
  /** The time limit of a job. */
  jobSeconds: number
}

export interface EstimateOptions {
  times?: Times | undefined
  boots?: BootPlan
  /** Whether images are uploaded at all. */
  uploads?: boolean
  jobSeconds?: number
}

const images: readonly Target['kind'][] = ['iso', 'sd-image', 'image', 'disko']
const largeImage = 2 * 1024 ** 3

/** Expected seconds of builds, boots and uploads, from the times of earlier runs if there are any. */
export function estimatesFrom({
  times,
  boots = { mode: 'none', accelerator: 'auto' },
  uploads = false,
  jobSeconds = 6 * 3600,
}: EstimateOptions = {}): Estimates {
  const ofMachine = (what: 'start' | 'rate', { labels, system }: Pick<Runner, 'labels' | 'system'>) =>
    times?.of({ what, name: ofJobs, system, machine: machineName(labels) })
  const imageBytes = (name: string) => knownBytes(name, times) ?? byName(name)?.bytes ?? largeImage
  return {
    build(derivation, { labels, native }) {
      const price = priceOf(derivation, machineName(labels), times)
      const isNative = derivation.system === 'builtin' || native.includes(derivation.system)
      return isNative ? price : { ...price, seconds: price.seconds * emulationFactor }
    },
    boots: (target, { labels, features, native }) => {
      const hasKvm = features?.includes('kvm') ?? native.includes(target.system)
      return bootSeconds(target, boots, { name: machineName(labels), hasKvm }, times)
    },
    uploads: ({ kind, drvPath }) =>
      uploads && images.includes(kind) ? uploadSeconds(imageBytes(derivationName(drvPath))) : 0,
    start: (runner) => startOf(ofMachine('start', runner)?.seconds),
    fetch: (bytes, runner) => fetchSeconds(bytes, ofMachine('rate', runner)?.bytes),
    bytesOf: (name) => bytesOf(name, times),
    jobSeconds,
  }
}
